import { EventEmitter, once } from 'node:events';
import { Registry } from 'prom-client';
import t, { type Test } from 'tap';
import { type Broker, type DeliveryHandler, type Job, type Outcome, PublishError } from '../broker/broker.js';
import { cronTasks } from '../cron/tasks.js';
import { createDeadLetters } from '../jobs/dead-letters.js';
import type { JobKind } from '../jobs/job-kind.js';
import { createWorkerMetrics } from '../jobs/job-metrics.js';
import { startWorker } from '../jobs/worker.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import { handOverAgain } from './handed-over-jobs.js';
import { moveBatch } from './relay.js';

/** Sets up a broker that confirms every job and loses it, and a worker to which the test delivers jobs. */
async function setUp(t: Test, run: JobKind['run'] = async () => undefined, kind?: (typeof databaseKinds)[number]) {
  const store = await createTestStore(kind);
  t.teardown(() => store.close());
  const { jobs: database } = store.databases;
  const published: Job[] = [];
  const state = { depth: 0, refused: new Set<string>(), publishing: async () => {} };
  let handler: DeliveryHandler | undefined;
  const broker: Broker = {
    inDatabase: false,
    countsHeld: true,
    async publish(jobs) {
      published.push(...jobs);
      await state.publishing();
      state.depth += jobs.length;
      if (state.refused.size > 0) throw new PublishError(state.refused, new Error('no room'));
    },
    async consume(_kind, deliver) {
      handler = deliver;
      return async () => {};
    },
    depths: async () => ({ probe: state.depth }),
    async close() {},
  };
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const deadLetters = createDeadLetters(database);
  const parts = { database, broker, kinds: ['probe'], deadLetters, targets: { webhooks: [], events: [] }, onError };
  const bounds = { concurrency: 4, timeoutMs: 60_000, maxAttempts: 3, firstDelayMs: 60_000 };
  const stop = await startWorker({
    broker,
    kinds: { probe: { ...bounds, run } },
    database,
    metrics: createWorkerMetrics(new Registry()),
    dueMs: 1_500,
    onError,
  });
  t.teardown(stop);
  return {
    ...parts,
    store,
    state,
    published,
    errors,
    /** Puts jobs into the outbox and hands them over; they are late at once. */
    async handOver(...ids: string[]) {
      await database.query(
        `insert into outbox (kind, key, payload, job_id) select 'probe', id, '{"n": 1}', id from unnest($1::text[]) id`,
        [ids],
      );
      for (let more = true; more; ) more = (await moveBatch({ ...parts, dueMs: 0 })).more;
      published.length = 0;
      state.depth = 0;
    },
    sweep: () => handOverAgain({ ...parts, dueMs: 60_000 }),
    deliver: (id: string, attempt = 1) =>
      handler?.({ id, kind: 'probe', key: id, payload: { n: 1 }, attempt }) as Promise<Outcome>,
    noted: async () =>
      (await database.query<{ id: string }>('select id from handed_over_jobs order by id')).map(({ id }) => id),
  };
}

const idsOf = (jobs: readonly Job[]) => jobs.map(({ id }) => id).sort();

for (const kind of databaseKinds)
  t.test(`${kind}: done and dead jobs are settled, and a lost job is handed over again unchanged`, async (t) => {
    const { handOver, deliver, deadLetters, sweep, noted, published } = await setUp(
      t,
      async (_payload, { job: { id } }) =>
        id === 'plain' ? undefined : async (tx) => void (await tx.query(`select 'an effect'`)),
      kind,
    );
    await handOver('plain', 'effect', 'dead', 'lost');
    t.same(await deliver('plain'), { type: 'ack' });
    t.same(await deliver('effect'), { type: 'ack' });
    await deadLetters.add({ id: 'dead', kind: 'probe', key: 'dead', payload: {}, attempt: 1 }, 'no hope');
    t.same(await noted(), ['lost']);
    t.equal(await sweep(), 1);
    t.same(published, [{ id: 'lost', kind: 'probe', key: 'lost', payload: { n: 1 } }]);
    t.equal(await sweep(), 0, 'the job is not late again yet');
    t.equal(await deadLetters.retry({}), 1);
    await handOver();
    t.same(await noted(), ['dead', 'lost'], 'a retried dead letter is recorded like any other job');
  });

t.test('a failed effect does not settle its job', async (t) => {
  const { handOver, deliver, noted } = await setUp(t, async () => async () => {
    throw new Error('not now');
  });
  await handOver('a');
  t.match(await deliver('a'), { type: 'retry' });
  t.same(await noted(), ['a']);
});

t.test('neither a job that waits for a retry nor a long-running job counts as late', async (t) => {
  const gate = new EventEmitter();
  const { handOver, deliver, sweep, database } = await setUp(t, async (_payload, { job: { id } }) => {
    if (id === 'fails') throw new Error('not yet');
    gate.emit('begun');
    await once(gate, 'end');
    return undefined;
  });
  await handOver('fails', 'long');
  const begun = once(gate, 'begun');
  const long = deliver('long');
  await begun;
  t.match(await deliver('fails'), { type: 'retry' });
  // The heartbeat of the worker comes after a third of the time after which the job counts as late.
  const LATE = "select id from handed_over_jobs where id = 'long' and due_at < now()";
  const asked = performance.now();
  while ((await database.query(LATE)).length > 0)
    if (performance.now() - asked > 20_000) return t.fail('the job counts as late while it is running');
  t.equal(await sweep(), 0);
  gate.emit('end');
  t.same(await long, { type: 'ack' });
});

t.test('jobs that a worker has do not count as missing if the broker counts only waiting jobs', async (t) => {
  const { handOver, deliver, sweep, noted, database, state, broker } = await setUp(
    t,
    async (_payload, { job: { id } }) => {
      if (id.startsWith('held')) throw new Error('not yet');
      return undefined;
    },
  );
  Object.assign(broker, { countsHeld: false });
  const [held, waiting] = ['held', 'waits'].map((name) => Array.from({ length: 20 }, (_, n) => `${name}-${n}`));
  await handOver(...(held as string[]), ...(waiting as string[]));
  for (const id of held as string[]) t.match(await deliver(id), { type: 'retry' });
  state.depth = 20;
  t.equal(await sweep(), 0, 'the queue contains every waiting job');
  state.depth = 15;
  t.equal(await sweep(), 5);
  await database.query(`update handed_over_jobs set due_at = now() - interval '1 second' where id like 'held-%'`);
  state.depth = 20;
  t.equal(await sweep(), 20, 'late jobs are lost, although a worker had them');
  t.equal((await noted()).length, 40);
});

t.test('each hand-over doubles the time until a job is late, up to 64 minutes', async (t) => {
  const { handOver, sweep, database, state } = await setUp(t);
  await handOver('a');
  const minutes: number[] = [];
  for (let time = 0; time < 9; time++) {
    state.depth = 0;
    t.equal(await sweep(), 1);
    const [row] = await database.query<{ n: number }>(
      `update handed_over_jobs h set due_at = now() - interval '1 second' from handed_over_jobs old where old.id = h.id
       returning round(extract(epoch from old.due_at - now()) / 60)::int as n`,
    );
    minutes.push(row?.n ?? 0);
  }
  t.same(minutes, [2, 4, 8, 16, 32, 64, 64, 64, 64]);
});

t.test('two relays that sweep at the same time hand over each lost job once', async (t) => {
  const { handOver, sweep, published, state } = await setUp(t);
  await handOver(...Array.from({ length: 20 }, (_, n) => `some-${n}`));
  state.depth = 10;
  const gate = new EventEmitter();
  state.publishing = async () => {
    state.publishing = async () => {};
    gate.emit('begun');
    await once(gate, 'end');
  };
  const begun = once(gate, 'begun');
  const first = sweep();
  await begun;
  t.equal(await sweep(), 0, 'another sweep is in progress');
  gate.emit('end');
  t.equal(await first, 10);
  t.equal(await sweep(), 0);
  t.equal(published.length, 10);
});

t.test('only as many jobs as the queue lacks are handed over again, also beyond one batch of 1,000', async (t) => {
  const { handOver, sweep, published, state } = await setUp(t);
  await handOver(...Array.from({ length: 2_500 }, (_, n) => `many-${n}`));
  state.depth = 2_500;
  t.equal(await sweep(), 0);
  state.depth = 2_400;
  t.equal(await sweep(), 100);
  state.depth = 0;
  t.equal(await sweep(), 2_400);
  t.equal(new Set(idsOf(published)).size, 2_500);
});

for (const kind of databaseKinds)
  t.test(
    `${kind}: jobs that a worker of the previous version finished are settled, not handed over again`,
    async (t) => {
      const { handOver, sweep, noted, published, database, state } = await setUp(t, undefined, kind);
      await handOver('done', 'dead', 'waits', 'lost');
      await database.query(`insert into done_jobs (id) values ('done')`);
      await database.query(
        `insert into dead_jobs (id, kind, key, payload, attempts, error) values ('dead', 'probe', '', '{}', 1, '')`,
      );
      state.depth = 1;
      t.equal(await sweep(), 1);
      t.equal(published.length, 1);
      t.same(await noted(), ['lost', 'waits']);
    },
  );

t.test('a job that is handed over again after it was done is settled on delivery', async (t) => {
  const { handOver, deliver, noted } = await setUp(t);
  await handOver('a');
  await deliver('a');
  await handOver('a');
  t.same(await noted(), ['a']);
  t.same(await deliver('a', 2), { type: 'ack' });
  t.same(await noted(), []);
});

t.test('jobs that the broker rejects stay in the outbox, or are retried within 10 seconds', async (t) => {
  const { handOver, sweep, noted, errors, database, state } = await setUp(t);
  state.refused = new Set(['full']);
  await handOver('full', 'free');
  t.same(await noted(), ['free', 'full'], 'rejected jobs stay recorded, since another relay may have published them');
  t.same(await database.query('select job_id from outbox'), [{ job_id: 'full' }]);
  state.refused = new Set(['free', 'full']);
  t.equal(await sweep(), 0);
  t.equal(errors.length, 2);
  t.same(
    await database.query(
      `select times from handed_over_jobs where due_at between now() and now() + interval '10 seconds'`,
    ),
    [{ times: 1 }, { times: 1 }],
  );
});

t.test('jobs of a broker in the database are not recorded', async (t) => {
  const { handOver, noted, broker } = await setUp(t);
  Object.assign(broker, { inDatabase: true });
  await handOver('a');
  t.same(await noted(), []);
});

t.test('cleanup keeps the done_jobs row of a job that may still be handed over again', async (t) => {
  const { handOver, database, store } = await setUp(t);
  await handOver('noted');
  await database.query(`
    insert into done_jobs (id, done_at) select id, now() - interval '8 days' from unnest('{noted,settled}'::text[]) id`);
  const settings = { retentionDays: 0, notifyQuietSeconds: 0, notifyMaxSeconds: 0 };
  await cronTasks.cleanup.run({ ...store, settings });
  t.same(await database.query('select id from done_jobs'), [{ id: 'noted' }]);
});
