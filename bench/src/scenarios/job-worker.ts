// A worker whose jobs have countable effects: see jobs.ts. With `relay` it only relays the outbox to the broker.
import { type JobKinds, openDatabases } from '@godwit/store';
import { workUntilKilled } from '@godwit/store/testing';

const [task, databaseUrl = '', brokerUrl = '', prefix = ''] = process.argv.slice(2);

const bounds = { concurrency: 32, timeoutMs: 30_000, maxAttempts: 100 };
const kinds: JobKinds = {
  probe: {
    ...bounds,
    run: async (payload) => async (tx) => {
      // The table has no unique key, so that a repeated effect is visible.
      await tx.query('insert into job_effects (n) values ($1::bigint)', [(payload as { n: number }).n]);
    },
  },
  notify: { ...bounds, run: async () => undefined },
};

const { jobs: database } = await openDatabases(databaseUrl);
await workUntilKilled({
  url: brokerUrl || undefined,
  prefix,
  database,
  kinds,
  leaseMs: 5_000,
  relayOnly: task !== 'work',
  onError: (part, error) => process.stderr.write(`job worker: ${part}: ${error}\n`),
});
process.send?.('ready');
