import fc from 'fast-check';
import t from 'tap';
import { removeMembers } from '../conversations/remove-members.js';
import type { Queryable } from '../database/database.js';
import { group, item, seqs, stored } from '../testing/appended-messages.js';
import { eventually } from '../testing/eventually.js';
import { lockWaits } from '../testing/lock-waits.js';
import { openTransaction } from '../testing/open-transaction.js';
import { createTestStore, type TestStore } from '../testing/test-store.js';
import { type AppendItem, type AppendResult, appendMessages } from './append.js';

t.test('concurrent batches leave no gap in the numbers and commit each id once', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  let run = 0;
  const conversations = ['p', 'q', 'r'];
  const message = fc.record({ conversation: fc.nat(2), sender: fc.nat(1), id: fc.nat(15) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(message, { minLength: 1, maxLength: 12 }), { minLength: 2, maxLength: 6 }),
      async (batches) => {
        run++;
        const names = conversations.map((name) => `${name}-${run}`);
        for (const name of names) await group(store, name, 'ben');
        const id = (n: number) => Buffer.alloc(16, n + 1);
        const made = batches.map((batch) =>
          batch.map(({ conversation, sender, id: n }) =>
            item(names[conversation] as string, ['ann', 'ben'][sender] as string, { client_message_id: id(n) }),
          ),
        );
        const results = (await Promise.all(made.map((batch) => appendMessages(store, batch)))).flat();
        const items = made.flat();
        for (const name of names) {
          const rows = await stored(store, name);
          const expected = new Set(
            items
              .filter((one) => one.conversation_id === name)
              .map((one) => `${one.sender_id} ${Buffer.from(one.client_message_id ?? []).toString('hex')}`),
          );
          if (rows.some(({ seq }, index) => seq !== index + 1)) return false;
          if (rows.length !== expected.size) return false;
          const bySeq = new Map(rows.map((row) => [row.seq, row]));
          for (const [index, one] of items.entries()) {
            if (one.conversation_id !== name) continue;
            const result = results[index] as AppendResult;
            if (result.failure) return false;
            const row = bySeq.get(result.seq);
            if (
              row?.sender_id !== one.sender_id ||
              Buffer.compare(row.client_message_id, one.client_message_id ?? Buffer.of()) !== 0
            )
              return false;
          }
        }
        return true;
      },
    ),
    { numRuns: 25 },
  );
});

/**
 * Appends a batch while a transaction has locked one of its conversations; `during` runs once the batch waits for it.
 */
const appendBehind = async (
  store: TestStore,
  id: string,
  { holder, during }: { holder?(tx: Queryable): Promise<void>; during?(): Promise<unknown> },
  batch: AppendItem[],
) => {
  const release = await openTransaction(store.databases.writes, async (tx) => {
    await tx.query('select 1 from conversations where id = $1 for no key update', [id]);
    await holder?.(tx);
  });
  const waiting = appendMessages(store, batch);
  const { reads } = store.databases;
  await eventually('the batch waits for the lock', async () => (await lockWaits(reads, 'append_messages')) > 0);
  await during?.();
  await release();
  return waiting;
};

t.test('a batch that waited for a lock', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());

  t.test('sees what the holder committed: a removed member cannot post', async (t) => {
    const a = await group(store, 'race', 'ben');
    const holder = async (tx: Queryable) => {
      await tx.query(`delete from members where conversation_id = $1 and user_id = 'ben'`, [a]);
      await tx.query('update conversations set epoch = epoch + 1 where id = $1', [a]);
    };
    t.same(seqs(await appendBehind(store, a, { holder }, [item(a, 'ben'), item(a, 'ann')])), ['PERMISSION_DENIED', 1]);
  });

  t.test('posts nothing to a conversation created while it waited, which it has not locked', async (t) => {
    const a = await group(store, 'held');
    const during = () => group(store, 'late');
    t.same(seqs(await appendBehind(store, a, { during }, [item(a, 'ann'), item('late', 'ann')])), [1, 'NOT_FOUND']);
    t.same(seqs(await appendMessages(store, [item('late', 'ann')])), [1]);
  });
});

t.test('no message of a member is committed after the member has left', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const a = await group(store, 'leaving', 'ben');
  const posts = Array.from({ length: 30 }, () => appendMessages(store, [item(a, 'ben')]));
  const left = removeMembers(store, 'ben', { conversation_id: a, user_ids: ['ben'] });
  const accepted = (await Promise.all(posts)).flat().filter((result) => !result.failure).length;
  await left;
  const rows = await stored(store, a);
  t.equal(rows.length, accepted);
  t.same(seqs(await appendMessages(store, [item(a, 'ben'), item(a, 'ann')])), ['PERMISSION_DENIED', accepted + 1]);
});
