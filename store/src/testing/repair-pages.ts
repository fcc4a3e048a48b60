import { deepEqual } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { decodeServerFrames, type godwit } from '@godwit/schema';
import { appendMessages } from '../messages/append.js';
import { editMessage } from '../messages/edit.js';
import { repairConversations } from '../messages/repair.js';
import type { internal } from '../wire.js';
import type { TestStore } from './test-store.js';

/** Posts messages of a number of bytes. Throws if one is refused. */
export const post = async (store: TestStore, conversation_id: string, sender_id: string, count = 1, bytes = 4) => {
  const items = Array.from({ length: count }, () => ({
    conversation_id,
    sender_id,
    client_message_id: randomBytes(16),
    body: Buffer.alloc(bytes, 'x'),
  }));
  deepEqual(
    (await appendMessages(store, items)).find((result) => result.failure),
    undefined,
  );
};

/** Edits a message into a text. */
export const edit = (store: TestStore, user: string, conversation_id: string, seq: number, text: string) =>
  editMessage(store, user, { conversation_id, seq, body: Buffer.from(text) });

type Message = godwit.v1.Message.$Properties;

/** The fields of a message that can change. */
export const stateOf = ({ seq, revision, deleted, body, reactions = [] }: Message) => ({
  seq,
  revision,
  deleted,
  body: Buffer.from(body ?? []).toString(),
  reactions: reactions.map(({ emoji, count, user_ids = [] }) => `${emoji} ${count} ${user_ids}`),
});

/** The state of a message, as tests compare it. */
export type State = ReturnType<typeof stateOf>;

const only = (entry: Uint8Array | null | undefined) => decodeServerFrames(entry as Uint8Array)[0];

/** Repairs one conversation: one page, with the states of its messages. Throws if a frame contradicts its event. */
export const readPage = async (store: TestStore, item: internal.store.v1.RepairItem.$Properties) => {
  const [{ head, posted, changed, member_ids, to_change } = {}] = await repairConversations(store, [item]);
  return {
    head,
    member_ids,
    to_change: to_change as number,
    posted: (posted ?? []).map((frame) => stateOf(only(frame.entry)?.message_posted?.message as Message)),
    changed: (changed ?? []).map((frame) => {
      const event = only(frame.entry)?.message_changed;
      deepEqual([event?.change, event?.message?.seq], [frame.change, frame.seq]);
      return { change: frame.change as number, ...stateOf(event?.message as Message) };
    }),
  };
};

type Read = Awaited<ReturnType<typeof readPage>>;

/** Reads every page until nothing is missing. */
export const readAll = async (store: TestStore, item: internal.store.v1.RepairItem.$Properties) => {
  const pages: Read[] = [];
  let { after_seq = 0, after_change } = item;
  for (;;) {
    const page = await readPage(store, { ...item, after_seq, after_change });
    pages.push(page);
    after_seq = page.posted.at(-1)?.seq ?? after_seq;
    after_change = page.to_change;
    if (page.posted.length === 0 && page.to_change === page.head?.last_change) return pages;
  }
};

/** The sequence numbers of messages. */
export const seqsOf = (rows: { seq?: number }[]) => rows.map(({ seq }) => seq);
