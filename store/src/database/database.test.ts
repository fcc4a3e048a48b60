import { Code } from '@godwit/schema';
import fc from 'fast-check';
import t from 'tap';
import { startCuttingProxy } from '../testing/cutting-proxy.js';
import { eventually } from '../testing/eventually.js';
import { startPgbouncer } from '../testing/postgres-servers.js';
import { createTestDatabase } from '../testing/test-database.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import type { Queryable } from './database.js';
import { createPostgresDatabase } from './postgres-database.js';

for (const kind of databaseKinds) {
  t.test(`${kind}: values are returned unchanged`, async (t) => {
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

for (const server of ['Postgres', 'PgBouncer in transaction mode with fewer']) {
  const what = 'with more transactions than connections, each transaction is atomic and isolated from the others';
  t.test(`${server}: ${what}`, async (t) => {
    const { url, drop } = await createTestDatabase();
    const pooler = server === 'Postgres' ? undefined : await startPgbouncer(url, 3);
    const writes = createPostgresDatabase({ url: pooler?.url ?? url, max: 8, name: 'many' });
    t.teardown(async () => {
      await writes.close();
      await pooler?.stop();
      await drop();
    });
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
  });
}

t.test('no statement of a transaction whose connection is lost runs on another connection', async (t) => {
  const { url, drop } = await createTestDatabase();
  const [database, other] = [
    createPostgresDatabase({ url, max: 1, name: 'one' }),
    createPostgresDatabase({ url, max: 1, name: 'two' }),
  ];
  t.teardown(async () => {
    await database.close();
    await other.close();
    await drop();
  });
  await database.query('create table kept (text text)');
  for (let n = 0; n < 20; n++) {
    let proceed = () => {};
    const lost = new Promise<void>((resolve) => {
      proceed = resolve;
    });
    const transaction = database.transaction(async (tx) => {
      await tx.query(`insert into kept values ('first')`);
      const [row] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
      await other.query('select pg_terminate_backend($1::int)', [row?.pid as number]);
      await lost;
      await tx.query(`insert into kept values ('second, alone')`);
    });
    await t.rejects(transaction, { code: Code.CODE_UNAVAILABLE });
    // A new connection is open before the transaction continues.
    await database.query('select 1');
    proceed();
    await new Promise((resolve) => setImmediate(resolve));
  }
  t.same([...(await database.query('select * from kept'))], []);
});

t.test('tasks that hold locks can use the database, even if they outnumber its connections', async (t) => {
  const { url, drop } = await createTestDatabase();
  const database = createPostgresDatabase({ url, max: 2, name: 'tasks' });
  t.teardown(async () => {
    await database.close();
    await drop();
  });
  let inside = 0;
  let open = () => {};
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  const results = await Promise.all(
    ['a', 'b', 'c', 'd'].map((name) =>
      database.exclusively(name, async () => {
        if (++inside === 4) open();
        await all;
        await database.query('select 1');
        return name;
      }),
    ),
  );
  t.same(results, ['a', 'b', 'c', 'd']);
});

t.test('a transaction or a lock that waits for a silent server is UNAVAILABLE', async (t) => {
  const { url, drop } = await createTestDatabase();
  const proxy = await startCuttingProxy(Number(new URL(url).port));
  const through = new URL(url);
  through.port = String(proxy.port);
  const database = createPostgresDatabase({ url: through.href, max: 1, name: 'silent', stuckMs: 200 });
  t.teardown(async () => {
    await database.close();
    await proxy.stop();
    await drop();
  });
  const stall = async () => proxy.stall(true);
  const cases: Record<string, () => Promise<unknown>> = {
    'its begin': async () => {
      await stall();
      await database.transaction(async () => t.fail('the transaction has begun'));
    },
    'a statement in it': () =>
      database.transaction(async (tx) => {
        await stall();
        await tx.query('select 1');
      }),
    'its commit': () =>
      database.transaction(async (tx) => {
        await tx.query('select 1');
        await stall();
      }),
    'its rollback': () =>
      database.transaction(async () => {
        await stall();
        throw new Error('on purpose');
      }),
    'the end of a lock': () => database.exclusively('silent', stall),
  };
  for (const [name, waits] of Object.entries(cases)) {
    proxy.stall(false);
    // Opens the connection, so that it is idle when the server falls silent.
    await database.query('select 1');
    await t.rejects(waits(), { code: Code.CODE_UNAVAILABLE }, name);
  }
});

t.test(
  'a connection to a silent server is abandoned, and statements succeed once the server answers again',
  async (t) => {
    const { url, drop } = await createTestDatabase();
    const proxy = await startCuttingProxy(Number(new URL(url).port));
    const through = new URL(url);
    through.port = String(proxy.port);
    const database = createPostgresDatabase({ url: through.href, max: 2, name: 'stalled', stuckMs: 200 });
    t.teardown(async () => {
      await database.close();
      await proxy.stop();
      await drop();
    });
    await database.query('select 1');
    proxy.stall(true);
    await t.rejects(database.query('select 1'), { code: Code.CODE_UNAVAILABLE });
    const transaction = database.transaction((tx) => tx.query('select 1'));
    await t.rejects(transaction, { code: Code.CODE_UNAVAILABLE });
    proxy.stall(false);
    t.match(await database.query('select 1 as one'), [{ one: 1 }]);
  },
);

t.test('every statement gets its own complete answer, even if connections break all the time', async (t) => {
  const { url, drop } = await createTestDatabase();
  const proxy = await startCuttingProxy(Number(new URL(url).port));
  const through = new URL(url);
  through.port = String(proxy.port);
  const database = createPostgresDatabase({ url: through.href, max: 4, name: 'cut' });
  t.teardown(async () => {
    await database.close();
    await proxy.stop();
    await drop();
  });
  const text = `select g as n, $2 as who, repeat('x', 500) as pad from generate_series(1, $1::int) g`;
  let over = false;
  let answers = 0;
  const wrong: string[] = [];
  const asking = Array.from({ length: 12 }, async (_, who) => {
    for (let n = 1; !over; n = (n * 7 + 1) % 61) {
      const ask = (runner: Queryable) => runner.query<{ n: number; who: string }>(text, [n, `w${who}`]);
      const rows = await (n % 3 ? ask(database) : database.transaction(ask)).catch(() => undefined);
      if (!rows) continue;
      answers++;
      const whole = rows.length === n && [...rows].every((row, i) => row?.n === i + 1 && row.who === `w${who}`);
      if (!whole) wrong.push(`${n} rows for w${who}: ${JSON.stringify(rows[0])} of ${rows.length}`);
    }
  });
  for (let cuts = 0; cuts < 60; cuts++) {
    const before = answers;
    await eventually('50 more answers', () => answers >= before + 50, { instead: () => answers - before });
    proxy.cut();
  }
  over = true;
  await Promise.all(asking);
  t.same(wrong, []);
});
