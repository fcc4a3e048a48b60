import type { Command, RequestInputs, ResponseInputs } from '@godwit/schema';
import { addMembers } from './conversations/add-members.js';
import { createConversation } from './conversations/create.js';
import { getConversation } from './conversations/get.js';
import { listConversations } from './conversations/list.js';
import { listMembers } from './conversations/list-members.js';
import { removeMembers } from './conversations/remove-members.js';
import { readHistory } from './messages/history.js';
import type { Store } from './store.js';

/** Carries out one request for a user. Rejects with a GodwitError. */
export type CommandHandler<C extends Command> = (
  store: Store,
  userId: string,
  request: RequestInputs[C],
) => Promise<ResponseInputs[C]>;

/** The requests that need the store alone, over the socket and over HTTP. */
export const commandHandlers = {
  history: readHistory,
  create_conversation: createConversation,
  get_conversation: getConversation,
  list_conversations: listConversations,
  add_members: addMembers,
  remove_members: removeMembers,
  list_members: listMembers,
} satisfies { [C in Command]?: CommandHandler<C> };

/** The name of a request that the store carries out. */
export type StoreCommand = keyof typeof commandHandlers;
