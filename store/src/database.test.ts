import fc from 'fast-check';
import t from 'tap';
import { createTestStore, databaseKinds } from './testing/test-store.js';

for (const kind of databaseKinds) {
  t.test(`${kind}: values come back as they went`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const { reads } = store.databases;
    const text = fc.string({ unit: 'binary' }).map((value) => value.replaceAll('\u0000', ''));
    const integers = fc.maxSafeInteger();
    await fc.assert(
      fc.asyncProperty(fc.array(text), fc.array(integers), async (texts, numbers) => {
        const [row] = await reads.query<{ texts: string[]; numbers: number[] }>(
          'select to_jsonb($1::text[]) as texts, to_jsonb($2::bigint[]) as numbers',
          [texts, numbers],
        );
        t.same(row, { texts, numbers });
      }),
      { numRuns: 100 },
    );
    const [row] = await reads.query(
      `select 9007199254740991::bigint as n, '\\x00ff'::bytea as b, to_timestamp(1.5) as at, null as nothing, true as yes`,
    );
    t.match(row, { n: Number.MAX_SAFE_INTEGER, at: new Date(1_500), nothing: null, yes: true });
    t.same(Buffer.from((row as { b: Uint8Array }).b), Buffer.from([0, 255]));
  });
}

t.test(
  'more transactions at once than there are connections: each is whole, and none leaks into another',
  async (t) => {
    const store = await createTestStore();
    t.teardown(() => store.close());
    const { writes } = store.databases;
    await writes.query('create table pairs (n int not null, side text not null)');
    const insert = 'insert into pairs values ($1::int, $2)';
    const outcomes = await Promise.allSettled(
      Array.from({ length: 400 }, (_, n) => {
        if (n % 4 === 0) return writes.query(insert, [n, 'alone']);
        return writes.transaction(async (tx) => {
          await tx.query(insert, [n, 'left']);
          if (n % 4 === 1) throw new Error('on purpose');
          await tx.query(insert, [n, 'right']);
        });
      }),
    );
    for (const [n, { status }] of outcomes.entries())
      t.equal(status, n % 4 === 1 ? 'rejected' : 'fulfilled', String(n));
    const rows = await writes.query<{ n: number; sides: string }>(
      `select n, string_agg(side, ' ' order by side) as sides from pairs group by n order by n`,
    );
    const expected = Array.from({ length: 400 }, (_, n) => ({ n, sides: n % 4 === 0 ? 'alone' : 'left right' }));
    t.same(
      [...rows],
      expected.filter(({ n }) => n % 4 !== 1),
    );
  },
);
