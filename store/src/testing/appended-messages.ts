import { randomBytes } from 'node:crypto';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import type { AppendItem, AppendResult } from '../messages/append.js';
import type { TestStore } from './test-store.js';

/** A message to append, with an id of its own. */
export const item = (conversation_id: string, sender_id: string, more: Partial<AppendItem> = {}): AppendItem => ({
  conversation_id,
  sender_id,
  client_message_id: randomBytes(16),
  body: Buffer.from('text'),
  ...more,
});

/** A message to a user: to the direct conversation with its sender. */
export const toUser = (sender_id: string, to_user_id: string, more: Partial<AppendItem> = {}): AppendItem =>
  item(directConversationId(sender_id, to_user_id), sender_id, { to_user_id, ...more });

/** The sequence number, or the name of the error, of each result. */
export const seqs = (results: AppendResult[]) =>
  results.map((result) => (result.failure ? result.failure.codeName : result.seq));

/** Creates a group of ann and others; returns its id. */
export const group = async (store: TestStore, conversation_id: string, ...member_ids: string[]) => {
  await createConversation(store, 'ann', { conversation_id, member_ids });
  return conversation_id;
};

/** The messages of a conversation in the database, in order. */
export const stored = (store: TestStore, id: string) =>
  store.databases.reads.query<{ seq: number; sender_id: string; client_message_id: Uint8Array; body: Uint8Array }>(
    'select seq, sender_id, client_message_id, body from messages where conversation_id = $1 order by seq',
    [id],
  );
