import t from 'tap';
import { type Broker, type Job, PublishError } from '../broker/broker.js';
import { eventually } from '../testing/eventually.js';
import { lockWaits } from '../testing/lock-waits.js';
import { createTestStore } from '../testing/test-store.js';
import { handOverAgain, noteHandOver, postpone, settleHandOver } from './handed-over-jobs.js';

const store = await createTestStore();
t.teardown(() => store.close());
const { jobs: database } = store.databases;

const byId = (one: Job, other: Job) => (one.id < other.id ? -1 : 1);

/** Sets up a fake broker; `depths` and `at` determine its queue lengths and what publishing does. */
async function setUp(countsHeld = true) {
  for (const table of ['handed_over_jobs', 'done_jobs', 'dead_jobs']) await database.query(`delete from ${table}`);
  const depths: Record<string, number> = {};
  const published: Job[] = [];
  const errors: string[] = [];
  const at = { depths: async () => depths, publishing: async () => {} };
  const broker = {
    countsHeld,
    depths: () => at.depths(),
    async publish(jobs: readonly Job[]) {
      published.push(...jobs);
      await at.publishing();
    },
  } as unknown as Broker;
  const onError = (error: unknown) => errors.push((error as Error).message);
  return {
    depths,
    at,
    errors,
    published,
    ids: () =>
      published
        .splice(0)
        .sort(byId)
        .map(({ id }) => id),
    sweep: () => handOverAgain({ database, broker, kinds: ['one', 'two'], dueMs: 60_000, onError }),
  };
}

/** Inserts jobs with the ids `name 1`, `name 2`…; `name n` became late `late - n` seconds ago. */
const note = (name: string, count: number, late = 95, kind = 'one', columns = { with_worker: false, times: 1 }) =>
  database.query(
    `insert into handed_over_jobs (id, kind, key, payload, traceparent, due_at, with_worker, times)
     select $1 || ' ' || n, $4, 'key', jsonb_build_object('n', n), case n when 1 then '00-1' end,
       now() - ($3::int - n) * interval '1 s', $5::boolean, $6::int from generate_series($2::int, 1, -1) n`,
    [name, count, late, kind, columns.with_worker, columns.times],
  );
/** Lists the jobs: hand-overs, seconds until due rounded up to ten, and whether a worker has the job. */
const noted = async () =>
  (
    await database.query<{ line: string }>(
      `select concat_ws(' ', id || ':', times, ceil(extract(epoch from due_at - now()) / 10) * 10, with_worker) as line
       from handed_over_jobs order by id collate "C"`,
    )
  ).map(({ line }) => line);
const settle = (table: 'done' | 'dead', ...ids: string[]) =>
  database.query(
    table === 'done'
      ? 'insert into done_jobs (id) select unnest($1::text[])'
      : `insert into dead_jobs (id, kind, key, payload, attempts, error) select unnest($1::text[]), '', '', '{}', 1, ''`,
    [ids],
  );

t.test('the most overdue jobs that the queue of a kind lacks are handed over again, unchanged', async (t) => {
  const { depths, sweep, published, ids } = await setUp();
  await note('a', 3);
  await note('b', 3, 95, 'two');
  await note('of a later version', 2, 95, 'three');
  Object.assign(depths, { one: 1, two: 3, three: 0 });
  t.equal(await sweep(), 2);
  t.same(published.sort(byId), [
    { id: 'a 1', kind: 'one', key: 'key', payload: { n: 1 }, traceparent: '00-1' },
    { id: 'a 2', kind: 'one', key: 'key', payload: { n: 2 } },
  ]);
  t.same(ids(), ['a 1', 'a 2']);
  t.same((await noted()).slice(0, 3), ['a 1: 2 120 f', 'a 2: 2 120 f', 'a 3: 1 -90 f']);
  Object.assign(depths, { one: 3 });
  delete depths.two;
  t.equal(await sweep(), 3, 'a queue without a reported length counts as empty');
  t.same(ids(), ['b 1', 'b 2', 'b 3']);
});

t.test('a job that is not late is not handed over, and without late jobs the broker is not queried', async (t) => {
  const { sweep, at, ids } = await setUp();
  await note('soon', 3, -100);
  at.depths = async () => t.fail('the broker was queried') as never;
  t.equal(await sweep(), 0);
  await note('late', 1);
  at.depths = async () => ({});
  t.equal(await sweep(), 1);
  t.same(ids(), ['late 1']);
  await note('later', 1);
  at.depths = () => Promise.reject(new Error('the broker is down'));
  await t.rejects(sweep(), /the broker is down/);
  t.equal((await noted()).filter((line) => line.startsWith('later 1: 1 -')).length, 1);
});

t.test('settled jobs are deleted, and do not count as missing', async (t) => {
  const { depths, sweep, ids } = await setUp();
  await note('a', 6);
  await note('b', 1, 95, 'two');
  await note('soon', 1, -200);
  await settle('done', 'a 1', 'a 4', 'soon 1');
  await settle('dead', 'a 2');
  Object.assign(depths, { one: 2, two: 1 });
  // Of seven unsettled rows, two jobs are waiting and three are in fact done or dead.
  t.equal(await sweep(), 2);
  t.same(ids(), ['a 3', 'a 5']);
  t.same(
    (await noted()).map((line) => line.split(':')[0]),
    ['a 3', 'a 5', 'a 6', 'b 1', 'soon 1'],
  );
  depths.one = 4;
  t.equal(await sweep(), 0);
});

t.test('nothing is handed over again while the queue has 100,000 jobs or more', async (t) => {
  const { depths, sweep, ids } = await setUp();
  await note('a', 3);
  await database.query(
    `insert into handed_over_jobs (id, kind, key, payload, due_at)
     select 'b ' || n, 'one', '', '{}', now() + interval '1 hour' from generate_series(1, 100000) n`,
  );
  for (const [depth, expected] of [
    [100_000, 0],
    [99_999, 3],
  ] as const) {
    depths.one = depth;
    t.equal(await sweep(), expected, String(depth));
  }
  t.equal(ids().length, 3);
});

t.test(
  'if the broker counts only waiting jobs, jobs that workers have count as missing only once they are late',
  async (t) => {
    for (const [countsHeld, depth, expected] of [
      [true, 3, 2],
      [false, 3, 0],
      [false, 2, 1],
    ] as const) {
      const { depths, sweep } = await setUp(countsHeld);
      await note('held', 2, -100, 'one', { with_worker: true, times: 1 });
      await note('gone', 1, 95, 'one', { with_worker: true, times: 1 });
      await note('waits', 2);
      depths.one = depth;
      t.equal(await sweep(), expected, `${countsHeld} ${depth}`);
      if (expected > 0) t.same((await noted())[0], 'gone 1: 2 120 f', 'with_worker is reset');
    }
  },
);

t.test('a job that the broker rejects is late again in 10 seconds, and the hand-over does not count', async (t) => {
  const refusals: [Error, string[]][] = [
    [new PublishError(new Set(['a 2']), new Error('full')), ['a 1: 4 480 f', 'a 2: 3 10 f']],
    [new Error('gone'), ['a 1: 3 10 f', 'a 2: 3 10 f']],
  ];
  for (const [error, expected] of refusals) {
    const { sweep, at, errors } = await setUp();
    await note('a', 2, 95, 'one', { with_worker: false, times: 3 });
    at.publishing = () => Promise.reject(error);
    t.equal(await sweep(), expected.length - (error instanceof PublishError ? 1 : 2));
    t.same(errors, [error.message]);
    t.same(await noted(), expected);
  }
});

t.test('a locked job is skipped, whether it is settled or not', async (t) => {
  const { sweep, ids, depths } = await setUp();
  await note('a', 4);
  await settle('done', 'a 1', 'a 2');
  depths.one = 0;
  let sweeping: Promise<void> | undefined;
  await store.databases.writes.transaction(async (tx) => {
    await tx.query(`select from handed_over_jobs where id in ('a 1', 'a 3') for update`);
    let count = -1;
    sweeping = sweep().then((again) => {
      count = again;
    });
    const { reads } = store.databases;
    await eventually('the sweep ends or waits for a lock', async () => count >= 0 || (await lockWaits(reads)) > 0);
    t.equal(count, 1);
  });
  await sweeping;
  t.same(ids(), ['a 4']);
});

t.test('a repeated hand-over keeps the first row, with the latest due time of all calls', async (t) => {
  await setUp();
  const job = { id: 'a', kind: 'one', key: 'k', payload: { n: 1 }, traceparent: '00-1' };
  await noteHandOver(database, [job, { ...job, id: 'b' }], 100_000);
  await noteHandOver(database, [{ ...job, kind: 'two', payload: null }], 1);
  await noteHandOver(database, []);
  t.same(await noted(), ['a: 1 100 f', 'b: 1 100 f']);
  t.same(await database.query('select kind, key, payload, traceparent from handed_over_jobs'), [
    { kind: 'one', key: 'k', payload: { n: 1 }, traceparent: '00-1' },
    { kind: 'one', key: 'k', payload: { n: 1 }, traceparent: '00-1' },
  ]);
  await noteHandOver(database, [{ ...job, id: 'b' }], 200_000);
  t.same(await noted(), ['a: 1 100 f', 'b: 1 200 f']);
  await postpone(database, 'a', 50_000.5);
  t.same(await noted(), ['a: 1 100 t', 'b: 1 200 f'], 'with_worker is set');
  await postpone(database, 'a', 300_000.4);
  t.same(await noted(), ['a: 1 300 t', 'b: 1 200 f']);
  await settleHandOver(database, 'a');
  t.same(await noted(), ['b: 1 200 f']);
});
