// Runs the relay and the jobs that erase on a database until the process is killed, and reports each committed batch to
// the parent; see ../jobs/erase-user.test.ts.
import { createDiskBlobs } from '../blobs/disk-blobs.js';
import { openDatabases } from '../database/open-databases.js';
import { eraseConversationKind } from '../jobs/erase-conversation.js';
import { eraseUserKind } from '../jobs/erase-user.js';
import { storeOn } from './test-store.js';
import { LEASE_MS } from './tested-broker.js';
import { workUntilKilled } from './worker-process.js';

const { databaseUrl, folder }: { databaseUrl: string; folder: string } = JSON.parse(process.argv[2] ?? '{}');
const databases = await openDatabases(databaseUrl);
const { jobs: database } = databases;
const jobs: typeof database = {
  ...database,
  query: database.query.bind(database),
  exclusively: database.exclusively.bind(database),
  async transaction(work) {
    const result = await database.transaction(work);
    process.send?.('committed');
    return result;
  },
};
const store = { ...storeOn({ ...databases, jobs }), blobs: createDiskBlobs(folder) };
const kinds = {
  'erase-user': eraseUserKind(store, { settleMs: 2_000 }),
  'erase-conversation': eraseConversationKind(store),
};
await workUntilKilled({
  url: undefined,
  prefix: '',
  database,
  kinds,
  leaseMs: LEASE_MS,
  onError: (_part, error) => console.error(error),
});
