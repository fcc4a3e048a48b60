import { cpSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Registry } from 'prom-client';
import t, { type Test } from 'tap';
import { createNatsBroker } from '../broker/nats-broker.js';
import { createRabbitmqBroker } from '../broker/rabbitmq-broker.js';
import { handOverAgain } from '../outbox/handed-over-jobs.js';
import { moveBatch, startRelay } from '../outbox/relay.js';
import { type PersistentServer, startNats, startRabbitmq } from '../testing/servers.js';
import { createTestStore } from '../testing/test-store.js';
import { createDeadLetters } from './dead-letters.js';
import type { JobKinds } from './job-kind.js';
import { createWorkerMetrics } from './job-metrics.js';
import { startWorker } from './worker.js';

/** Milliseconds after which a job counts as late in these tests. */
const DUE_MS = 2_000;
/** Milliseconds without progress after which the missing jobs count as lost. */
const PATIENCE_MS = 30_000;

const BROKERS = {
  nats: { server: await startNats(), open: createNatsBroker },
  rabbitmq: { server: await startRabbitmq(), open: createRabbitmqBroker },
};
for (const { server } of Object.values(BROKERS)) t.teardown(() => server.stop());

let prefixes = 0;

/**
 * Opens a broker with its own queues, and the kind `probe`, whose effect inserts a row, so that repeats are visible.
 */
async function setUp(t: Test, name: keyof typeof BROKERS) {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const { server, open } = BROKERS[name];
  const { jobs: database } = store.databases;
  await database.query('create table effects (n int not null)');
  const kinds: JobKinds = {
    probe: {
      concurrency: 16,
      timeoutMs: 60_000,
      maxAttempts: 5,
      run: async (payload) => async (tx) => {
        await tx.query('insert into effects values ($1::int)', [(payload as { n: number }).n]);
        return undefined;
      },
    },
  };
  // The relay and the worker retry everything that fails while the server is down.
  const onError = () => {};
  const deadLetters = createDeadLetters(database);
  const broker = open({ url: server.url, prefix: `cut-${prefixes++}`, kinds: ['probe'], deadLetters, onError });
  t.teardown(() => broker.close());
  const number = async (text: string) => (await database.query<{ n: number }>(text))[0]?.n as number;
  const parts = { database, broker, kinds: ['probe'], deadLetters, targets: { webhooks: [], events: [] }, onError };
  return {
    ...parts,
    server,
    ask: (first: number, last: number) =>
      database.query(
        `insert into outbox (kind, key, payload, job_id)
         select 'probe', 'probe', jsonb_build_object('n', n), 'probe-' || n from generate_series($1::int, $2::int) n`,
        [first, last],
      ),
    /** Empties the outbox, and waits for the broker if it is down. */
    relay: async () => {
      while ((await number('select count(*)::int as n from outbox')) > 0)
        await moveBatch({ ...parts, dueMs: 1 }).catch(() => sleep(50));
    },
    work: () =>
      startWorker({ broker, kinds, database, metrics: createWorkerMetrics(new Registry()), dueMs: DUE_MS, onError }),
    startRelay: () => startRelay({ ...parts, dueMs: DUE_MS, sweepMs: 250 }),
    settled: async () => reached(0, async () => -(await number('select count(*)::int as n from handed_over_jobs'))),
    effects: () => number('select count(*)::int as n from effects'),
    distinct: () => number('select count(distinct n)::int as n from effects'),
  };
}

/** Resolves when `read` reaches `count`; rejects with the last number after PATIENCE_MS without progress. */
async function reached(count: number, read: () => Promise<number>): Promise<void> {
  let last = -1;
  for (let progressAt = performance.now(); ; ) {
    const now = await read();
    if (now >= count) return;
    if (now !== last) progressAt = performance.now();
    last = now;
    if (performance.now() - progressAt > PATIENCE_MS)
      throw new Error(`reached ${now} of ${count}, then made no progress for ${PATIENCE_MS / 1_000} s`);
    await sleep(50);
  }
}

async function loseAll(server: PersistentServer): Promise<void> {
  await server.kill('SIGKILL');
  rmSync(server.data, { recursive: true });
  await server.start();
}

for (const [name, jobs] of [
  ['nats', 4_000],
  ['rabbitmq', 1_000],
] as const)
  t.test(
    `${name}: a power cut loses every confirmed job, and each of ${jobs} jobs still has its effect once`,
    async (t) => {
      const { server, ask, startRelay, work, broker, effects, distinct, settled } = await setUp(t, name);
      await ask(1, jobs);
      const relay = startRelay();
      t.teardown(() => relay.stop());
      await reached(jobs, async () => (await broker.depths().catch(() => undefined))?.probe ?? 0);
      const stop = await work();
      t.teardown(stop);
      await reached(jobs / 10, effects);
      await loseAll(server);
      const done = await effects();
      await reached(jobs, distinct);
      await settled();
      t.equal(await effects(), jobs);
      const { again } = relay.counts;
      t.ok(
        done < jobs / 2 && again >= jobs - done - 100,
        `${done} jobs were done before the power cut, ${again} were handed over again`,
      );
    },
  );

t.test(
  'a power cut that loses only the newest jobs loses no effect, and jobs that remain are not repeated in effect',
  async (t) => {
    const { server, ask, relay, startRelay, work, effects, distinct, settled } = await setUp(t, 'nats');
    await ask(1, 500);
    await relay();
    await server.kill('SIGKILL');
    const synced = `${server.data}-synced`;
    t.teardown(() => rmSync(synced, { recursive: true, force: true }));
    cpSync(server.data, synced, { recursive: true });
    await server.start();
    await ask(501, 1_000);
    await relay();
    const stopFirst = await work();
    await reached(250, effects);
    await server.kill('SIGKILL');
    await stopFirst();
    rmSync(server.data, { recursive: true });
    cpSync(synced, server.data, { recursive: true });
    await server.start();
    const stop = await work();
    t.teardown(stop);
    const relaying = startRelay();
    t.teardown(() => relaying.stop());
    await reached(1_000, distinct);
    await settled();
    t.equal(await effects(), 1_000);
  },
);

for (const name of ['nats', 'rabbitmq'] as const)
  t.test(`${name}: no job of a long queue is handed over again`, async (t) => {
    const { ask, relay, broker, work, settled, ...parts } = await setUp(t, name);
    await ask(1, 300);
    await relay();
    await reached(300, async () => (await broker.depths()).probe ?? 0);
    t.equal(await handOverAgain({ ...parts, broker, dueMs: 1 }), 0, 'none is missing, though all are late');
    const stop = await work();
    t.teardown(stop);
    await settled();
    t.equal(await parts.effects(), 300);
  });
