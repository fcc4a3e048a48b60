// A worker of jobs whose effects can be counted: see jobs.ts. With `relay` it only hands over what is in the outbox.
import {
  createDeadLetters,
  createWorkerMetrics,
  type JobKinds,
  openBroker,
  openDatabases,
  startRelay,
  startWorker,
} from '@godwit/store';
import { Registry } from 'prom-client';

const [task, databaseUrl = '', brokerUrl = '', prefix = ''] = process.argv.slice(2);

const bounds = { concurrency: 32, timeoutMs: 30_000, maxAttempts: 100 };
const kinds: JobKinds = {
  probe: {
    ...bounds,
    run: async (payload) => async (tx) => {
      // No unique key: an effect that is repeated shows.
      await tx.query('insert into job_effects (n) values ($1::bigint)', [(payload as { n: number }).n]);
    },
  },
  notify: { ...bounds, run: async () => undefined },
};

const { jobs: database } = await openDatabases(databaseUrl);
const say = (what: string) => (error: unknown) => process.stderr.write(`job worker: ${what}: ${error}\n`);
const deadLetters = createDeadLetters(database);
const broker = await openBroker(
  { url: brokerUrl || undefined, prefix, database },
  { kinds: Object.keys(kinds), deadLetters, onError: say('broker'), leaseMs: 5_000 },
);
startRelay({
  database,
  broker,
  kinds: Object.keys(kinds),
  deadLetters,
  targets: { webhooks: [], events: [] },
  onError: say('relay'),
});
if (task === 'work') {
  await startWorker({ broker, kinds, database, metrics: createWorkerMetrics(new Registry()), onError: say('job') });
}
process.send?.('ready');
