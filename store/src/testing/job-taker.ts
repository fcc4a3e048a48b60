// Takes one job and holds it until the process is killed; see take-and-die.ts.
import { openBroker } from '../broker/open-broker.js';
import { openDatabases } from '../database/open-databases.js';
import type { TakenFrom } from './take-and-die.js';
import { LEASE_MS } from './tested-broker.js';

const { url, prefix = '', databaseUrl, kind }: TakenFrom & { kind: string } = JSON.parse(process.argv[2] ?? '{}');
const { jobs: database } = await openDatabases(databaseUrl ?? 'pglite://memory');
const deadLetters = { add: async () => {} };
const options = { kinds: ['one', 'two'], deadLetters, onError() {}, leaseMs: LEASE_MS };
const broker = await openBroker({ url, prefix, database }, options);
await broker.consume(
  kind,
  () => {
    process.send?.('taken');
    return new Promise(() => {});
  },
  { concurrency: 1 },
);
