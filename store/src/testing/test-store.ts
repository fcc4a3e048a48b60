import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BlobStore } from '../blobs/blob-store.js';
import { createDiskBlobs } from '../blobs/disk-blobs.js';
import type { Bus } from '../bus/bus.js';
import { createMemoryBus } from '../bus/memory-bus.js';
import { migrate } from '../migrate.js';
import { openDatabases, singleDatabase } from '../open-databases.js';
import type { Policy, Store } from '../store.js';
import { createMigratedPglite } from './pglite-template.js';
import { createTestDatabase } from './test-database.js';

/** A store of one's own for a test, on an empty database, with a bus within the process. */
export interface TestStore extends Store {
  bus: Bus;
  blobs: BlobStore;
  close(): Promise<void>;
}

/** The databases that the store runs on: tests of SQL run on each. */
export const databaseKinds = ['postgres', 'pglite'] as const;

export async function createTestStore(
  kind: (typeof databaseKinds)[number] = 'postgres',
  policy: Partial<Policy> = {},
): Promise<TestStore> {
  const { databases, drop } = await (kind === 'postgres' ? migratedPostgres() : migratedPglite());
  const bus = createMemoryBus();
  const folder = await mkdtemp(join(tmpdir(), 'godwit-test-'));
  const close = async () => {
    await bus.close();
    await databases.close();
    await drop();
    await rm(folder, { recursive: true, force: true });
  };
  return {
    databases,
    bus,
    blobs: createDiskBlobs(folder),
    policy: { directMessages: 'anyone', users: 'any', maxUploadBytes: 25 * 1024 ** 2, ...policy },
    outboxFilled() {},
    close,
  };
}

async function migratedPostgres() {
  const { url, drop } = await createTestDatabase();
  const databases = await openDatabases(url);
  await migrate(databases.writes);
  return { databases, drop };
}

async function migratedPglite() {
  return { databases: singleDatabase(await createMigratedPglite()), drop: async () => {} };
}
