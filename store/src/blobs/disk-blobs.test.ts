import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { blobStoreContract } from './blob-store.contract.js';
import { createDiskBlobs } from './disk-blobs.js';
import { unavailableBlobs } from './unavailable-blobs.js';

t.test('blobs on disk fulfil the contract and leave no partial files', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'godwit-blobs-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  // Wrapped as by openBlobs: the wrapper must pass everything on.
  await blobStoreContract(t, unavailableBlobs(createDiskBlobs(folder)));
  t.same(
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort(),
    ['kept', 'whole'],
    'no partial files are left',
  );
  const [old, young] = [join(folder, '.parts', 'old'), join(folder, '.parts', 'young')];
  for (const part of [old, young]) await writeFile(part, 'x');
  await utimes(old, 0, 0);
  t.equal(await createDiskBlobs(folder).sweep(), 1);
  t.same(await readdir(join(folder, '.parts')), ['young']);
});
