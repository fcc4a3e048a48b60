import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BlobStore } from '../blobs/blob-store.js';
import { createDiskBlobs } from '../blobs/disk-blobs.js';
import type { Bus } from '../bus/bus.js';
import { createMemoryBus } from '../bus/memory-bus.js';
import type { Databases } from '../database/database.js';
import { openDatabases, singleDatabase } from '../database/open-databases.js';
import { quotas } from '../quotas/quotas.js';
import type { Policy, Store } from '../store.js';
import { createMigratedPglite } from './pglite-template.js';
import { createMigratedDatabase } from './test-database.js';

/** A private store for a test, on an empty database, with an in-process bus. */
export interface TestStore extends Store {
  bus: Bus;
  blobs: BlobStore;
  close(): Promise<void>;
}

const POLICY: Policy = { directMessages: 'anyone', users: 'any', maxUploadBytes: 25 * 1024 ** 2, quotas };

/** The kinds of databases that the store supports; tests of SQL run on each. */
export const databaseKinds = ['postgres', 'pglite'] as const;

/** A store on the caller's databases, without file storage, with an in-process bus. */
export const storeOn = (databases: Databases): Store => ({
  databases,
  bus: createMemoryBus(),
  blobs: undefined,
  policy: POLICY,
  outboxFilled() {},
});

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
    ...storeOn(databases),
    bus,
    blobs: createDiskBlobs(folder),
    policy: { ...POLICY, ...policy },
    close,
  };
}

async function migratedPostgres() {
  const { url, drop } = await createMigratedDatabase();
  return { databases: await openDatabases(url), drop };
}

async function migratedPglite() {
  return { databases: singleDatabase(await createMigratedPglite()), drop: async () => {} };
}
