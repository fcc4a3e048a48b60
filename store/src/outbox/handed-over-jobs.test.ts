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

/** A broker that confirms everything and has nothing of it any more, and a worker that is handed jobs by the test. */
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
    /** Asks for jobs and hands them over: they are late at once. */
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
  t.test(
    `${kind}: a job that is done is settled, one that is dead too, and one that is lost comes again as it was`,
    async (t) => {
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
      t.equal(await sweep(), 0, 'it has the time again that it had');
      t.equal(await deadLetters.retry({}), 1);
      await handOver();
      t.same(await noted(), ['dead', 'lost'], 'a dead letter that is retried is like any other job');
    },
  );

t.test('an effect that fails settles nothing', async (t) => {
  const { handOver, deliver, noted } = await setUp(t, async () => async () => {
    throw new Error('not now');
  });
  await handOver('a');
  t.match(await deliver('a'), { type: 'retry' });
  t.same(await noted(), ['a']);
});

t.test('what waits for its next attempt is not late, nor what is under way for long', async (t) => {
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
  // The worker says so in a third of the time after which the job would be late.
  const LATE = "select id from handed_over_jobs where id = 'long' and due_at < now()";
  const asked = performance.now();
  while ((await database.query(LATE)).length > 0)
    if (performance.now() - asked > 20_000) return t.fail('it is late, though it is under way');
  t.equal(await sweep(), 0);
  gate.emit('end');
  t.same(await long, { type: 'ack' });
});

t.test('jobs that a worker holds are not missed in a queue that does not count them', async (t) => {
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
  t.equal(await sweep(), 0, 'the queue is long, and has all that wait');
  state.depth = 15;
  t.equal(await sweep(), 5);
  await database.query(`update handed_over_jobs set due_at = now() - interval '1 second' where id like 'held-%'`);
  state.depth = 20;
  t.equal(await sweep(), 20, 'a worker that says nothing of them any more does not have them');
  t.equal((await noted()).length, 40);
});

t.test('each hand-over leaves a job twice the time of the one before, up to a bound', async (t) => {
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

t.test('two relays that look at once hand over again what is lost, and not twice as much', async (t) => {
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
  t.equal(await sweep(), 0, 'while the other one is about it');
  gate.emit('end');
  t.equal(await first, 10);
  t.equal(await sweep(), 0);
  t.equal(published.length, 10);
});

t.test('no more are handed over again than the queue lacks, in goes of 1,000', async (t) => {
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
  t.test(`${kind}: what an older worker has done or given up is settled, and not handed over again`, async (t) => {
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
  });

t.test('a job that is handed over once more though it was done is settled', async (t) => {
  const { handOver, deliver, noted } = await setUp(t);
  await handOver('a');
  await deliver('a');
  await handOver('a');
  t.same(await noted(), ['a']);
  t.same(await deliver('a', 2), { type: 'ack' });
  t.same(await noted(), []);
});

t.test('what the broker does not take stays in the outbox, or is tried again soon', async (t) => {
  const { handOver, sweep, noted, errors, database, state } = await setUp(t);
  state.refused = new Set(['full']);
  await handOver('full', 'free');
  t.same(await noted(), ['free', 'full'], 'another relay may have handed it over meanwhile');
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

t.test('a broker in the database needs no note', async (t) => {
  const { handOver, noted, broker } = await setUp(t);
  Object.assign(broker, { inDatabase: true });
  await handOver('a');
  t.same(await noted(), []);
});

t.test('that a job is done is known for as long as it may be handed over again', async (t) => {
  const { handOver, database, store } = await setUp(t);
  await handOver('noted');
  await database.query(`
    insert into done_jobs (id, done_at) select id, now() - interval '8 days' from unnest('{noted,settled}'::text[]) id`);
  const settings = { retentionDays: 0, notifyQuietSeconds: 0, notifyMaxSeconds: 0 };
  await cronTasks.cleanup.run({ ...store, settings });
  t.same(await database.query('select id from done_jobs'), [{ id: 'noted' }]);
});
