import { EventEmitter, once } from 'node:events';
import { Registry } from 'prom-client';
import t from 'tap';
import type { Broker, DeliveryHandler, Outcome } from '../broker/broker.js';
import { createTestStore } from '../testing/test-store.js';
import type { TraceSpan, Tracing } from '../tracing/tracing.js';
import { DeadJobError, type Effect, type JobKind } from './job-kind.js';
import { createWorkerMetrics } from './job-metrics.js';
import { startWorker } from './worker.js';

const store = await createTestStore();
t.teardown(() => store.close());
const { jobs: database } = store.databases;
await database.query('create table effects (id text)');

const idsOf = async (table: string) =>
  (await database.query<{ id: string }>(`select id from ${table} order by id`)).map(({ id }) => id);
/** Reads the committed state of the tables. */
const committed = async () => ({
  effects: await idsOf('effects'),
  done: await idsOf('done_jobs'),
  noted: await idsOf('handed_over_jobs'),
});
const note = (id: string) =>
  database.query(
    `insert into handed_over_jobs (id, kind, key, payload, due_at) values ($1, 'probe', '', '{}', now() - interval '1 s')`,
    [id],
  );
const insert =
  (id: string): Effect =>
  async (tx) =>
    void (await tx.query('insert into effects values ($1)', [id]));

/** Starts a worker to which the test delivers jobs of one kind; `ends` returns its metric of attempts by result. */
async function worker(
  run: JobKind['run'],
  more: { tracing?: Tracing; inDatabase?: boolean; kind?: Partial<JobKind> } = {},
) {
  for (const table of ['effects', 'done_jobs', 'handed_over_jobs']) await database.query(`delete from ${table}`);
  let handler: DeliveryHandler | undefined;
  const consumed: unknown[] = [];
  const broker = {
    inDatabase: more.inDatabase ?? false,
    consume: async (kind: string, handle: DeliveryHandler, options: object) => {
      handler = handle;
      consumed.push([kind, options]);
      return async () => void consumed.push(`${kind} stopped`);
    },
  } as unknown as Broker;
  const registry = new Registry();
  const errors: { error: unknown; traceparent: string | undefined }[] = [];
  const bounds = { concurrency: 3, timeoutMs: 60_000, maxAttempts: 3, firstDelayMs: 60_000, ...more.kind };
  const stop = await startWorker({
    broker,
    kinds: { probe: { ...bounds, run } },
    database,
    metrics: createWorkerMetrics(registry),
    tracing: more.tracing,
    onError: (error, { traceparent }) => errors.push({ error, traceparent }),
  });
  return {
    stop,
    consumed,
    errors,
    deliver: (id: string, attempt = 1, traceparent?: string) =>
      handler?.({ id, kind: 'probe', key: id, payload: { n: 1 }, attempt, traceparent }) as Promise<Outcome>,
    ends: async () => {
      const found = await registry.getSingleMetric('godwit_job_attempts_total')?.get();
      return Object.fromEntries(found?.values.map(({ labels, value }) => [labels.result, value]) ?? []);
    },
    running: async () =>
      (await registry.getSingleMetric('godwit_jobs_running')?.get())?.values.map(({ value }) => value),
  };
}

t.test('an effect is neither visible nor acknowledged before all of it is committed', async (t) => {
  const seen: unknown[] = [];
  let answered = false;
  const { deliver } = await worker(async (_payload, { job: { id } }) => async (tx) => {
    await insert(id)(tx);
    seen.push(await committed(), answered);
    return () => void seen.push('after');
  });
  await note('a');
  const outcome = await deliver('a').finally(() => {
    answered = true;
  });
  t.same(outcome, { type: 'ack' });
  t.same(seen, [{ effects: [], done: [], noted: ['a'] }, false, 'after']);
  t.same(await committed(), { effects: ['a'], done: ['a'], noted: [] });
});

t.test('a job that several workers run at the same time has one effect and one call after the commit', async (t) => {
  for (const effective of [true, false]) {
    const gate = new EventEmitter();
    let [under, after] = [0, 0];
    const { deliver, ends, running } = await worker(async (_payload, { job: { id } }) => {
      if (++under === 4) setImmediate(() => gate.emit('all'));
      await once(gate, 'all');
      if (!effective) return undefined;
      return async (tx) => {
        await insert(id)(tx);
        return () => void after++;
      };
    });
    await note('a');
    const outcomes = Promise.all([1, 2, 3, 4].map((attempt) => deliver('a', attempt % 2)));
    const outcomesSeen = await outcomes;
    t.same(
      outcomesSeen,
      Array.from({ length: 4 }, () => ({ type: 'ack' })),
    );
    t.same(await committed(), { effects: effective ? ['a'] : [], done: ['a'], noted: [] });
    t.equal(after, effective ? 1 : 0);
    t.same(await ends(), { done: 1, repeated: 3 });
    t.same(await running(), [0]);
  }
});

t.test(
  'a delivery of a job that is already done is settled without running it, and leaves other jobs alone',
  async (t) => {
    let runs = 0;
    const { deliver, ends } = await worker(async () => void runs++);
    for (const id of ['done', 'another']) await note(id);
    await database.query(`insert into done_jobs (id) values ('done')`);
    t.same(await deliver('done', 9), { type: 'ack' });
    t.equal(runs, 0);
    t.same(await committed(), { effects: [], done: ['done'], noted: ['another'] });
    t.same(await ends(), { repeated: 1 });
    t.same(await deliver('another'), { type: 'ack' });
    t.equal(runs, 1);
    t.same((await committed()).done, ['another', 'done']);
  },
);

t.test('a failure of the handler or of the effect changes nothing in the database', async (t) => {
  const ways: Record<string, JobKind['run']> = {
    handler: async () => {
      throw new Error('no');
    },
    effect:
      async (_payload, { job: { id } }) =>
      async (tx) => {
        await insert(id)(tx);
        throw new Error('no');
      },
    statement:
      async (_payload, { job: { id } }) =>
      async (tx) => {
        await insert(id)(tx);
        await tx.query('select no');
        return undefined;
      },
    'a dead effect':
      async (_payload, { job: { id } }) =>
      async (tx) => {
        await insert(id)(tx);
        throw new DeadJobError('no');
      },
  };
  for (const [way, run] of Object.entries(ways)) {
    const { deliver, ends, errors, running } = await worker(run);
    await note('a');
    const outcomes = [await deliver('a', 1), await deliver('a', 2), await deliver('a', 3)];
    const dead = way === 'a dead effect';
    t.same(
      outcomes.map(({ type }) => type),
      dead ? ['dead', 'dead', 'dead'] : ['retry', 'retry', 'dead'],
      way,
    );
    t.same(await committed(), { effects: [], done: [], noted: ['a'] }, way);
    t.same(await ends(), dead ? { dead: 3 } : { retried: 2, dead: 1 });
    t.same(await running(), [0]);
    t.equal(errors.length, 3);
  }
});

t.test('a retry moves the due time of a job by its delay, unless the broker is in the database', async (t) => {
  const LATE = `
    select id from handed_over_jobs where due_at < now() + interval '89 s' or not with_worker order by id`;
  for (const inDatabase of [false, true]) {
    const { deliver } = await worker(
      async () => {
        throw new Error('not yet');
      },
      { inDatabase },
    );
    for (const id of ['a', 'another']) await note(id);
    const outcome = await deliver('a');
    t.match(outcome, { type: 'retry', error: 'Error: not yet' });
    const { delayMs } = outcome as { delayMs: number };
    t.ok(delayMs >= 30_000 && delayMs <= 60_000, `${delayMs} ms`);
    const late = (await database.query<{ id: string }>(LATE)).map(({ id }) => id);
    t.same(late, inDatabase ? ['a', 'another'] : ['another'], 'the due time is the delay plus a minute away');
  }
});

t.test('each kind is consumed with its own concurrency, and stops with the worker', async (t) => {
  const { consumed, stop } = await worker(async () => undefined, { kind: { concurrency: 7 } });
  t.same(consumed, [['probe', { concurrency: 7 }]]);
  await stop();
  t.same(consumed[1], 'probe stopped');
});

t.test('each attempt of a traced job has its own span, which ends with the result of the attempt', async (t) => {
  const ends: unknown[] = [];
  const followed: unknown[] = [];
  const tracing = {
    follow(parent: string | undefined, name: string, kind: string, { attributes = {} } = {}) {
      followed.push([parent, name, kind, attributes]);
      return (
        parent &&
        ({ traceparent: `${parent} on`, end: (error?: Error) => ends.push(error?.message) } as unknown as TraceSpan)
      );
    },
  } as Tracing;
  const { deliver, errors } = await worker(
    async (_payload, { job: { id }, span }) => {
      if (id === 'a') throw new Error(`of ${span?.traceparent}`);
      return undefined;
    },
    { tracing },
  );
  await deliver('a', 2, '00-1');
  await deliver('a', 2);
  await deliver('b', 1, '00-2');
  await deliver('b', 1, '00-3');
  t.match(followed[0], [
    '00-1',
    'process probe',
    'consumer',
    { 'messaging.destination.name': 'probe', 'messaging.message.id': 'a', 'godwit.attempt': 2 },
  ]);
  t.same(ends, ['of 00-1 on', undefined, undefined]);
  t.match(errors, [{ traceparent: '00-1 on' }, { traceparent: undefined }]);
});
