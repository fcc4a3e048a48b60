import { deepEqual } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { Code, decodeServerFrames, type godwit } from '@godwit/schema';
import fc from 'fast-check';
import t from 'tap';
import { addMembers } from '../conversations/add-members.js';
import { Visibility } from '../conversations/conversation-row.js';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import { removeMembers } from '../conversations/remove-members.js';
import { blockUser } from '../friends/block.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import type { internal } from '../wire.js';
import { appendMessages } from './append.js';
import { deleteMessage } from './delete.js';
import { editMessage } from './edit.js';
import { readHistory } from './history.js';
import { reactToMessage } from './react.js';
import { repairConversations } from './repair.js';

const post = async (store: TestStore, conversation_id: string, sender_id: string, count = 1, bytes = 4) => {
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
const edit = (store: TestStore, user: string, conversation_id: string, seq: number, text: string) =>
  editMessage(store, user, { conversation_id, seq, body: Buffer.from(text) });

type Message = godwit.v1.Message.$Properties;
/** A message as far as it changes. */
const stateOf = ({ seq, revision, deleted, body, reactions = [] }: Message) => ({
  seq,
  revision,
  deleted,
  body: Buffer.from(body ?? []).toString(),
  reactions: reactions.map(({ emoji, count, user_ids = [] }) => `${emoji} ${count} ${user_ids}`),
});
type State = ReturnType<typeof stateOf>;
const only = (entry: Uint8Array | null | undefined) => decodeServerFrames(entry as Uint8Array)[0];
const read = async (store: TestStore, item: internal.store.v1.RepairItem.$Properties) => {
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
type Read = Awaited<ReturnType<typeof read>>;
/** Reads on until nothing is missing; every page. */
const readAll = async (store: TestStore, item: internal.store.v1.RepairItem.$Properties) => {
  const pages: Read[] = [];
  let { after_seq = 0, after_change } = item;
  for (;;) {
    const page = await read(store, { ...item, after_seq, after_change });
    pages.push(page);
    after_seq = page.posted.at(-1)?.seq ?? after_seq;
    after_change = page.to_change;
    if (page.posted.length === 0 && page.to_change === page.head?.last_change) return pages;
  }
};
const seqsOf = (rows: { seq?: number }[]) => rows.map(({ seq }) => seq);

for (const kind of databaseKinds) {
  t.test(`${kind}: repair`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());

    t.test(
      'brings what was posted after a number, and what was changed after a change: each once, as it stands',
      async (t) => {
        const id = 'once';
        await createConversation(store, 'ann', { conversation_id: id, member_ids: ['ben'] });
        await post(store, id, 'ann', 6);
        await edit(store, 'ann', id, 1, 'one'); // change 1
        await edit(store, 'ann', id, 2, 'two'); // 2
        await reactToMessage(store, 'ben', { conversation_id: id, seq: 1, emoji: 'a' }); // 3
        await edit(store, 'ann', id, 5, 'five'); // 4
        await deleteMessage(store, 'ann', { conversation_id: id, seq: 3 }); // 5
        const at = { conversation_id: id, after_seq: 4, user_ids: ['ben', 'eve'] };
        const all = await read(store, { ...at, after_change: 0 });
        t.match(all.head, { last_seq: 6, epoch: 1, last_change: 5, restricted: false });
        t.same(all.member_ids, ['ben']);
        t.match(all.posted, [
          { seq: 5, body: 'five', revision: 1 },
          { seq: 6, body: 'xxxx', revision: 0 },
        ]);
        t.match(all.changed, [
          { change: 2, seq: 2, body: 'two' },
          { change: 3, seq: 1, body: 'one', revision: 2, reactions: ['a 1 ben'] },
          { change: 4, seq: 5, body: 'five' },
          { change: 5, seq: 3, body: '', deleted: true },
        ]);
        t.equal(all.changed.length, 4, 'also what is posted with it: its change may have passed before');
        t.equal(all.to_change, 5);
        const later = await read(store, { ...at, after_change: 3 });
        t.same([seqsOf(later.posted), seqsOf(later.changed), later.to_change], [[5, 6], [5, 3], 5]);
        const none = await read(store, { ...at, after_seq: 6, after_change: 5 });
        t.same([none.posted, none.changed, none.to_change], [[], [], 5]);
        const ahead = await read(store, { ...at, after_seq: 9, after_change: 9 });
        t.same([ahead.posted, ahead.changed, ahead.to_change], [[], [], 5]);
      },
    );

    t.test('without a change to go on from: what was changed after the message was posted', async (t) => {
      const id = 'since';
      await createConversation(store, 'ann', { conversation_id: id });
      await post(store, id, 'ann', 2);
      await edit(store, 'ann', id, 1, 'early'); // change 1, at 2
      await post(store, id, 'ann'); // 3
      await edit(store, 'ann', id, 2, 'late'); // change 2, at 3
      const changed = async (after_seq: number) =>
        seqsOf((await read(store, { conversation_id: id, after_seq })).changed);
      t.same(await changed(0), [1, 2]);
      t.same(await changed(1), [1, 2]);
      t.same(await changed(2), [1, 2], 'in doubt, too: who has 2 may not have the change made after it');
      t.same(await changed(3), [2], 'who has 3 had what was changed before it');
      await post(store, id, 'ann'); // 4
      t.same(await changed(4), []);
    });

    t.test('of a conversation that is not there, and of one without messages', async (t) => {
      const nowhere = await read(store, { conversation_id: 'nowhere', user_ids: ['ann'] });
      t.match(nowhere, { head: { last_seq: 0, epoch: 0 }, posted: [], changed: [], member_ids: [] });
      await createConversation(store, 'ann', { conversation_id: 'empty' });
      const empty = await read(store, { conversation_id: 'empty', user_ids: ['ann'] });
      t.match(empty, { head: { last_seq: 0, epoch: 1, last_change: 0 }, posted: [], changed: [], to_change: 0 });
      t.same(empty.member_ids, ['ann']);
    });

    t.test('says that nothing may be said', async (t) => {
      const conversation_id = directConversationId('cat', 'dan');
      const first = { conversation_id, sender_id: 'cat', to_user_id: 'dan', client_message_id: randomBytes(16) };
      await appendMessages(store, [first]);
      t.match(await read(store, { conversation_id }), { head: { restricted: false, epoch: 1 } });
      await blockUser(store, 'dan', { user_id: 'cat' });
      t.match(await read(store, { conversation_id }), { head: { restricted: true, epoch: 2 } });
    });

    t.test('for one reader: nothing that was posted before the reader may read', async (t) => {
      const id = 'reader';
      const history_visibility = Visibility.HISTORY_VISIBILITY_FROM_JOINING;
      await createConversation(store, 'ann', { conversation_id: id, member_ids: ['ben'], history_visibility });
      await post(store, id, 'ann', 3);
      await addMembers(store, 'ann', { conversation_id: id, user_ids: ['cat'] });
      await post(store, id, 'ann', 2);
      for (const seq of [2, 4]) await edit(store, 'ann', id, seq, 'new');
      const seqs = async (reader_id: string, after_seq: number) => {
        const page = await read(store, { conversation_id: id, after_seq, after_change: 0, reader_id });
        return [seqsOf(page.posted), seqsOf(page.changed), page.to_change];
      };
      t.same(await seqs('cat', 0), [[4, 5], [4], 2]);
      t.same(await seqs('cat', 4), [[5], [4], 2]);
      t.same(await seqs('ben', 4), [[5], [2, 4], 2], 'who was there before');
      t.same(await seqs('', 0), [[1, 2, 3, 4, 5], [2, 4], 2], 'a gateway');
      await removeMembers(store, 'cat', { conversation_id: id, user_ids: ['cat'] });
      await addMembers(store, 'ann', { conversation_id: id, user_ids: ['cat'] });
      t.same(await seqs('cat', 0), [[], [], 2], 'who comes again begins again');
    });

    t.test('a page of messages ends at 500, and at its bytes, and it is read on from there', async (t) => {
      const sizes = async (bytes: number, count: number) => {
        const id = `posted-${bytes}`;
        await createConversation(store, 'ann', { conversation_id: id });
        await post(store, id, 'ann', count, bytes);
        const pages = await readAll(store, { conversation_id: id });
        t.same(
          seqsOf(pages.flatMap(({ posted }) => posted)),
          Array.from({ length: count }, (_, n) => n + 1),
        );
        return pages.map(({ posted }) => posted.length);
      };
      t.same(await sizes(1, 1_100), [500, 500, 100, 0]);
      t.same(await sizes(16 * 1024, 40), [17, 17, 6, 0]);
    });

    t.test('a page of changes ends at 500, and at its bytes, reactions among them', async (t) => {
      const { writes } = store.databases;
      const sizes = async (name: string, count: number, bytes: number, reactions: string | null) => {
        const id = `changed-${name}`;
        await createConversation(store, 'ann', { conversation_id: id });
        await post(store, id, 'ann', count, bytes);
        // As if each had been changed once, the last one first.
        await writes.query(
          `update messages set revision = 1, change = $2::bigint + 1 - seq, changed_at_seq = $2::bigint, reactions = $3::text::jsonb
           where conversation_id = $1`,
          [id, count, reactions],
        );
        await writes.query('update conversations set last_change = $2::bigint where id = $1', [id, count]);
        const pages = await readAll(store, { conversation_id: id, after_seq: count, after_change: 0 });
        t.same(
          pages.flatMap(({ changed }) => changed.map(({ change }) => change)),
          Array.from({ length: count }, (_, n) => n + 1),
          name,
        );
        return pages.map(({ changed }) => changed.length);
      };
      t.same(await sizes('many', 1_100, 1, null), [500, 500, 100]);
      t.same(await sizes('exactly', 500, 1, null), [500]);
      t.same(await sizes('large', 40, 16 * 1024, null), [17, 17, 6]);
      const user_ids = Array.from({ length: 20 }, (_, n) => `user-${n}`.padEnd(64, '-'));
      const reactions = Array.from({ length: 20 }, (_, n) => ({ emoji: `e-${n}`, count: 20, user_ids }));
      const pages = await sizes('reactions', 40, 1, JSON.stringify(reactions));
      t.ok(pages.length > 3, 'each page is bounded');
    });
  });
}

t.test('whoever read everything once, and what was missed since, has it all as it stands', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const step = fc.record({
    what: fc.constantFrom('post', 'post', 'edit', 'react', 'delete', 'leave off'),
    at: fc.nat(99),
  });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const id = `run-${run++}`;
      await createConversation(store, 'ann', { conversation_id: id });
      const current = async () => {
        const { messages = [] } = await readHistory(store, 'ann', { conversation_id: id, after_seq: 0, limit: 200 });
        return messages.map(stateOf);
      };
      let last = 0;
      const readers: { after_seq: number; after_change: number; has: State[] }[] = [];
      for (const [index, { what, at }] of steps.entries()) {
        const seq = last ? (at % last) + 1 : 0;
        if (what === 'post') {
          await post(store, id, 'ann');
          last++;
        } else if (what === 'leave off') {
          const { head } = await read(store, { conversation_id: id });
          readers.push({ after_seq: last, after_change: head?.last_change ?? 0, has: await current() });
        } else if (seq) {
          // A tombstone does not change any more.
          const change = {
            edit: () => edit(store, 'ann', id, seq, `edit ${index}`),
            react: () => reactToMessage(store, 'ann', { conversation_id: id, seq, emoji: 'abc'[at % 3] }),
            delete: () => deleteMessage(store, 'ann', { conversation_id: id, seq }),
          }[what];
          await change?.().catch((error) => deepEqual(error.code, Code.CODE_CONFLICT));
        }
      }
      const now = await current();
      for (const { after_seq, after_change, has } of readers) {
        for (const from of [{ after_change }, {}]) {
          const after = new Map<number, State>(has.map((state) => [state.seq as number, state]));
          for (const page of await readAll(store, { conversation_id: id, after_seq, ...from })) {
            for (const state of page.posted) after.set(state.seq as number, state);
            for (const { change: _, ...state } of page.changed) after.set(state.seq as number, state);
          }
          deepEqual([...after.values()], now, JSON.stringify(from));
        }
      }
    }),
    { numRuns: 30 },
  );
});

t.test('many conversations at once: each item has its own answer', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const sizes = [3, 0, 5];
  for (const [index, size] of sizes.entries()) {
    await createConversation(store, 'ann', { conversation_id: `many-${index}`, member_ids: ['ben'] });
    for (let n = 0; n < size; n++)
      await appendMessages(store, [
        { conversation_id: `many-${index}`, sender_id: 'ann', client_message_id: randomBytes(16) },
      ]);
  }
  const results = await repairConversations(store, [
    { conversation_id: 'many-2', after_seq: 3, user_ids: ['ben', 'eve'] },
    { conversation_id: 'nowhere', user_ids: ['ben'] },
    { conversation_id: 'many-0', after_seq: 0, user_ids: ['eve'], reader_id: 'eve' },
    { conversation_id: 'many-1', after_seq: 0, user_ids: ['ann', 'ben'] },
    { conversation_id: 'many-2', after_seq: 0, user_ids: ['ann'] },
  ]);
  t.same(
    results.map(({ head, posted, member_ids }) => [
      head?.last_seq,
      posted?.map(({ seq }) => seq),
      [...(member_ids ?? [])].sort(),
    ]),
    [
      [5, [4, 5], ['ben']],
      [0, [], []],
      [3, [1, 2, 3], []],
      [0, [], ['ann', 'ben']],
      [5, [1, 2, 3, 4, 5], ['ann']],
    ],
  );
});
