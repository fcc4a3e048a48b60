import { decodeServerFrames } from '@godwit/schema';
import { createConversation } from '../conversations/create.js';
import { getConversation } from '../conversations/get.js';
import { type AppendItem, appendMessages } from '../messages/append.js';
import { readHistory } from '../messages/history.js';
import { internal } from '../wire.js';
import { item as itemOf } from './appended-messages.js';
import type { TestStore } from './test-store.js';

const { BusFrame } = internal.store.v1;

/** A message to append, with the text `first`. */
export const item = (conversation_id: string, sender_id: string, more: Partial<AppendItem> = {}): AppendItem =>
  itemOf(conversation_id, sender_id, { content_type: 'text/plain', body: Buffer.from('first'), ...more });
/** A group of ann (the owner), ben, cat and dan with one message by ben. */
export const group = async (store: TestStore, conversation_id: string) => {
  await createConversation(store, 'ann', { conversation_id, member_ids: ['ben', 'cat', 'dan'] });
  await appendMessages(store, [item(conversation_id, 'ben')]);
  return { conversation_id, seq: 1 };
};
/** The row of a message, with its body as text. */
export const stored = async (store: TestStore, { conversation_id, seq }: { conversation_id: string; seq: number }) => {
  const [row] = await store.databases.reads.query<Record<string, unknown> & { body: Uint8Array }>(
    'select * from messages where conversation_id = $1 and seq = $2',
    [conversation_id, seq],
  );
  return { ...row, body: Buffer.from(row?.body ?? []).toString() };
};
/** A message as ann reads it. */
export const shown = async (store: TestStore, { conversation_id, seq }: { conversation_id: string; seq: number }) => {
  const { messages = [] } = await readHistory(store, 'ann', { conversation_id, after_seq: seq - 1, limit: 1 });
  const [message] = messages;
  return { ...message, body: Buffer.from(message?.body ?? []).toString() };
};
/** The change number of a conversation. */
export const changesOf = async (store: TestStore, conversation_id: string) =>
  (await getConversation(store, 'ann', { conversation_id })).conversation?.last_change;
/** Collects the changes published on a conversation's topic from now on. */
export const listen = async (store: TestStore, conversation_id: string) => {
  const told: internal.store.v1.Changed[] = [];
  store.bus.listen({
    frame(_topic, bytes) {
      const { changed } = BusFrame.decode(bytes);
      if (changed) told.push(changed as internal.store.v1.Changed);
    },
    gap() {},
  });
  await store.bus.subscribe([`c:${conversation_id}`]);
  return { told: () => told.splice(0) };
};
/** The event in a bus frame. */
export const messageIn = (frame: internal.store.v1.Changed | undefined) => {
  const [event] = decodeServerFrames(frame?.entry as Uint8Array);
  return event?.message_changed;
};
