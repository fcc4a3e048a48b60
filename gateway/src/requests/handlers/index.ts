import type { Command } from '@godwit/schema';
import { edit } from './edit.js';
import { forward } from './forward.js';
import type { Handler } from './handler.js';
import { hello } from './hello.js';
import { ping } from './ping.js';
import { refresh } from './refresh.js';
import { resume } from './resume.js';
import { send } from './send.js';
import { setPresence } from './set-presence.js';
import { signal } from './signal.js';
import { typing } from './typing.js';
import { unwatch, watch } from './watch.js';

export type { Handler } from './handler.js';

/** A handler for every request of the protocol: a table that lacks one does not compile. */
export type HandlerTable = { readonly [C in Command]: Handler<C> };

/** The gateway's handler of each request. */
export const handlers: HandlerTable = {
  hello,
  ping,
  refresh,
  resume,
  send,
  history: forward,
  create_conversation: forward,
  get_conversation: forward,
  list_conversations: forward,
  add_members: forward,
  remove_members: forward,
  list_members: forward,
  edit,
  delete: forward,
  react: forward,
  mark_read: forward,
  typing,
  signal,
  set_role: forward,
  request_friend: forward,
  accept_friend: forward,
  remove_friend: forward,
  block: forward,
  unblock: forward,
  list_friends: forward,
  update_conversation: forward,
  set_presence: setPresence,
  set_mute: forward,
  delete_conversation: forward,
  pin: forward,
  watch,
  unwatch,
  get_users: forward,
  update_profile: forward,
  confirm_notifications: forward,
  register_push: forward,
  unregister_push: forward,
};
