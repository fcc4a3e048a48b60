import type { Command } from '@godwit/schema';
import { forward } from './forward.js';
import type { Handler } from './handler.js';
import { hello } from './hello.js';
import { ping } from './ping.js';
import { refresh } from './refresh.js';
import { send } from './send.js';
import { unimplemented } from './unimplemented.js';

export type { Handler } from './handler.js';

/** A handler for every request of the protocol: a table that lacks one does not compile. */
export type HandlerTable = { readonly [C in Command]: Handler<C> };

/** What the gateway does with each request. */
export const handlers: HandlerTable = {
  hello,
  ping,
  refresh,
  send,
  history: forward,
  create_conversation: forward,
  get_conversation: forward,
  list_conversations: forward,
  add_members: forward,
  remove_members: forward,
  list_members: forward,
  edit: unimplemented,
  delete: unimplemented,
  react: unimplemented,
  mark_read: unimplemented,
  typing: unimplemented,
  signal: unimplemented,
  set_role: unimplemented,
  request_friend: unimplemented,
  accept_friend: unimplemented,
  remove_friend: unimplemented,
  block: unimplemented,
  unblock: unimplemented,
  list_friends: unimplemented,
  set_presence: unimplemented,
};
