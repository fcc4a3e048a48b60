import { EventEmitter, once } from 'node:events';
import { Registry } from 'prom-client';
import t, { type Test } from 'tap';
import { createInProcessBroker } from '../broker/in-process-broker.js';
import { readCronSuccesses } from '../cron/tasks.js';
import { startRelay } from '../outbox/relay.js';
import { eventually } from '../testing/eventually.js';
import { createTestStore } from '../testing/test-store.js';
import { createDeadLetters } from './dead-letters.js';
import { DeadJobError, type JobKind } from './job-kind.js';
import { createWorkerMetrics, registerQueueMetrics } from './job-metrics.js';
import { startWorker } from './worker.js';

const job = (id: string) => ({ id, kind: 'probe', key: id, payload: { n: 1 } });

/** Starts a worker of one kind on its own database, with a table for the effects. */
async function setUp(t: Test, run: JobKind['run'], more: Partial<JobKind> = {}) {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const { jobs: database } = store.databases;
  await database.query('create table effects (id text)');
  const kinds = { probe: { concurrency: 4, timeoutMs: 10_000, maxAttempts: 3, firstDelayMs: 1, run, ...more } };
  const deadLetters = createDeadLetters(database);
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const broker = createInProcessBroker(database, { kinds: Object.keys(kinds), deadLetters, onError, leaseMs: 1_000 });
  const registry = new Registry();
  const relay = { counts: { rows: 3, again: 4, failures: 2 } };
  registerQueueMetrics(registry, {
    broker,
    deadLetters,
    database,
    relay,
    readCronSuccesses: () => readCronSuccesses(database),
  });
  const worker = await startWorker({ broker, kinds, database, metrics: createWorkerMetrics(registry), onError });
  t.teardown(worker);
  const effects = async () => (await database.query<{ id: string }>('select id from effects')).map(({ id }) => id);
  const dead = () => deadLetters.list({}, { limit: 10 });
  const drained = async () => {
    await eventually('the queue is empty', async () => !(await broker.depths()).probe);
  };
  return { store, database, broker, deadLetters, errors, registry, effects, dead, drained };
}

t.test('the effect of a job is committed once, even if the job is published again', async (t) => {
  const { broker, effects, drained } = await setUp(t, async (_payload, { job: { id } }) => async (tx) => {
    await tx.query('insert into effects values ($1)', [id]);
  });
  await broker.publish([job('a'), job('b')]);
  await drained();
  await broker.publish([job('a')]);
  await drained();
  t.same((await effects()).sort(), ['a', 'b']);
});

t.test('an effect that fails half-way is rolled back, and the retry commits all of it', async (t) => {
  const { broker, effects, drained, errors } = await setUp(
    t,
    async (_payload, { job: { id, attempt } }) =>
      async (tx) => {
        await tx.query('insert into effects values ($1)', [`${id} 1`]);
        if (attempt === 1) throw new Error('half-way');
        await tx.query('insert into effects values ($1)', [`${id} 2`]);
      },
  );
  await broker.publish([job('a')]);
  await drained();
  t.same(await effects(), ['a 1', 'a 2']);
  t.match(errors, [{ message: 'half-way' }]);
});

t.test(
  'a job that fails all attempts is a dead letter with its last error; a manual retry allows all attempts again',
  async (t) => {
    let fails = true;
    const attempts: number[] = [];
    const { broker, effects, dead, deadLetters, drained, database, registry } = await setUp(
      t,
      async (_payload, { job: { id, attempt } }) => {
        attempts.push(attempt);
        if (fails) throw new TypeError('not today');
        return async (tx) => {
          await tx.query('insert into effects values ($1)', [id]);
        };
      },
    );
    await broker.publish([job('a')]);
    await drained();
    t.same(attempts, [1, 2, 3]);
    t.match(await dead(), [{ id: 'a', kind: 'probe', payload: { n: 1 }, attempts: 3, error: 'TypeError: not today' }]);
    const metrics = await registry.metrics();
    t.match(metrics, /godwit_jobs_dead\{kind="probe"\} 1/);
    t.match(metrics, /godwit_job_attempts_total\{kind="probe",result="retried"\} 2/);
    t.match(metrics, /godwit_job_attempts_total\{kind="probe",result="dead"\} 1/);
    t.match(metrics, /godwit_outbox_rows 0/);
    t.match(metrics, /godwit_broker_up 1/);
    t.match(metrics, /godwit_outbox_relayed_rows_total 3/);
    t.match(metrics, /godwit_outbox_relay_failures_total 2/);
    t.match(metrics, /godwit_jobs_handed_over_again_total 4/);

    fails = false;
    t.equal(await deadLetters.retry({ id: 'another' }), 0);
    t.equal(await deadLetters.retry({ kind: 'probe' }), 1);
    t.match(await registry.metrics(), /godwit_outbox_rows 1/);
    const relay = startRelay({
      database,
      broker,
      kinds: ['probe'],
      deadLetters,
      targets: { webhooks: [], events: [] },
      onError: (error) => t.fail(String(error)),
    });
    await eventually('an effect', async () => (await effects()).length > 0);
    await relay.stop();
    t.same(await dead(), []);
    t.same(attempts, [1, 2, 3, 1]);
  },
);

t.test('a DeadJobError ends a job at once', async (t) => {
  const { broker, dead, drained } = await setUp(t, async () => {
    throw new DeadJobError('it never will');
  });
  await broker.publish([job('a')]);
  await drained();
  t.match(await dead(), [{ id: 'a', attempts: 1, error: 'DeadJobError: it never will' }]);
});

t.test(
  'a job that crashes its worker each time is dead after three extra attempts, and does not run again',
  async (t) => {
    const { broker, dead, drained, database } = await setUp(t, async () => {
      throw new Error('the handler ran');
    });
    await database.query(`insert into jobs (id, kind, key, payload, attempts) values ('a', 'probe', 'a', '{}', 6)`);
    await broker.publish([]);
    await drained();
    t.match(await dead(), [{ id: 'a', attempts: 7, error: /was started 6 times and never finished/ }]);
  },
);

t.test('an attempt that exceeds its time-out is aborted and retried', async (t) => {
  const signals: AbortSignal[] = [];
  const { broker, effects, errors, drained } = await setUp(
    t,
    async (_payload, { job: { id, attempt }, signal }) => {
      signals.push(signal);
      if (attempt === 1) await once(new EventEmitter(), 'never', { signal });
      return async (tx) => {
        await tx.query('insert into effects values ($1)', [id]);
      };
    },
    { timeoutMs: 200 },
  );
  await broker.publish([job('a')]);
  await drained();
  t.same(await effects(), ['a']);
  t.same(
    signals.map(({ aborted }) => aborted),
    [true, false],
  );
  t.match(errors, [{ message: 'took longer than 0.2 s' }]);
});

t.test('dead letters can be paged, filtered and purged', async (t) => {
  const { deadLetters } = await setUp(t, async () => undefined);
  for (let n = 0; n < 5; n++) {
    await deadLetters.add({ ...job(`d${n}`), kind: n % 2 ? 'odd' : 'even', attempt: 1 }, `error ${n}\0`);
    await deadLetters.add({ ...job(`d${n}`), kind: 'another', attempt: 2 }, 'again');
  }
  const ids = async (...args: Parameters<typeof deadLetters.list>) =>
    (await deadLetters.list(...args)).map(({ id }) => id);
  t.same(await ids({}, { limit: 3 }), ['d0', 'd1', 'd2']);
  t.same(await ids({}, { limit: 3, after: 'd2' }), ['d3', 'd4']);
  t.same(await ids({ kind: 'odd' }, { limit: 3 }), ['d1', 'd3']);
  t.same(await ids({ id: 'd4' }, { limit: 3 }), ['d4']);
  t.same(await deadLetters.counts(), { even: 3, odd: 2 });
  t.equal(await deadLetters.purge({ kind: 'even' }), 3);
  t.equal(await deadLetters.purge({}), 2);
  t.same(await ids({}, { limit: 3 }), []);
});

t.test('a stopping worker waits for drainMs, then leaves its job to the next worker', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const { jobs: database } = store.databases;
  const deadLetters = createDeadLetters(database);
  const onError = () => {};
  const broker = createInProcessBroker(database, { kinds: ['probe'], deadLetters, onError });
  const begun = new EventEmitter();
  const bounds = { concurrency: 1, timeoutMs: 60_000, maxAttempts: 1, firstDelayMs: 1 };
  const start = (run: JobKind['run'], drainMs: number) =>
    startWorker({
      broker,
      kinds: { probe: { ...bounds, run } },
      database,
      drainMs,
      metrics: createWorkerMetrics(new Registry()),
      onError,
    });
  let aborted = false;
  const stop = await start((_payload, { signal }) => {
    begun.emit('job');
    signal.addEventListener('abort', () => {
      aborted = true;
    });
    return new Promise(() => {});
  }, 10);
  const began = once(begun, 'job');
  await broker.publish([job('long')]);
  await began;
  await stop();
  t.ok(aborted);
  t.same(await deadLetters.list({}, { limit: 1 }), []);
  const done = once(begun, 'done');
  const stopNext = await start(async () => {
    begun.emit('done');
    return undefined;
  }, 10_000);
  await done;
  await stopNext();
});
