import { deepEqual } from 'node:assert/strict';
import { Code } from '@godwit/schema';
import fc from 'fast-check';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { edit, post, readAll, readPage, type State, seqsOf, stateOf } from '../testing/repair-pages.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import { deleteMessage } from './delete.js';
import { readHistory } from './history.js';
import { reactToMessage } from './react.js';

for (const kind of databaseKinds) {
  t.test(`${kind}: pages of a repair`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());

    t.test(
      'a page of messages ends at 500 messages or its limit of bytes, and the next page continues from there',
      async (t) => {
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
      },
    );

    t.test('a page of changes ends at 500 changes or its limit of bytes, including reactions', async (t) => {
      const { writes } = store.databases;
      const sizes = async (name: string, count: number, bytes: number, reactions: string | null) => {
        const id = `changed-${name}`;
        await createConversation(store, 'ann', { conversation_id: id });
        await post(store, id, 'ann', count, bytes);
        // As if each message had been changed once, in descending order.
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
      t.ok(pages.length > 3, 'reactions count against the bytes of a page');
    });
  });
}

t.test('a reader that repairs from any earlier state ends with the current state', async (t) => {
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
          const { head } = await readPage(store, { conversation_id: id });
          readers.push({ after_seq: last, after_change: head?.last_change ?? 0, has: await current() });
        } else if (seq) {
          // A deleted message cannot change again.
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
