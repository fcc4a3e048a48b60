import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Test } from 'tap';
import type { BlobStore } from './blob-store.js';

/** Tests that every blob store must pass. */
export async function blobStoreContract(t: Test, blobs: BlobStore): Promise<void> {
  const read = async (key: string) => {
    const blob = await blobs.get(key);
    return blob && { size: blob.size, bytes: await buffer(blob.body) };
  };

  await t.test('a blob is read and replaced as a whole', async (t) => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('short'), randomBytes(12_000_001)]) {
      t.equal(await blobs.put('whole', Readable.from(inPieces(bytes))), bytes.length);
      const found = await read('whole');
      t.equal(found?.size, bytes.length);
      t.ok(found?.bytes.equals(bytes));
    }
  });

  await t.test('a range is read from its first to its last byte', async (t) => {
    const bytes = randomBytes(300_000);
    await blobs.put('parts', Readable.from(inPieces(bytes)));
    const last = bytes.length - 1;
    for (const [start, end] of [
      [0, 0],
      [0, 1],
      [65_535, 131_072],
      [last, last],
      [0, last],
    ] as const) {
      const blob = await blobs.get('parts', { start, end });
      t.equal(blob?.size, end - start + 1);
      t.ok(blob && (await buffer(blob.body)).equals(bytes.subarray(start, end + 1)), `${start} to ${end}`);
    }
    t.equal(await blobs.get('nothing', { start: 0, end: 1 }), undefined);
    await blobs.delete('parts');
  });

  await t.test('a missing blob is undefined, and deleting it is harmless', async (t) => {
    t.equal(await blobs.get('nothing'), undefined);
    await blobs.delete('nothing');
    await blobs.put('something', Readable.from([Buffer.from('x')]));
    await blobs.delete('something');
    t.equal(await blobs.get('something'), undefined);
  });

  for (const length of [1_000, 6_000_000])
    await t.test(`a stream that breaks after ${length} bytes stores nothing and keeps the earlier blob`, async (t) => {
      const broken = () =>
        Readable.from(
          (function* () {
            yield randomBytes(length);
            throw new Error('on purpose');
          })(),
        );
      await t.rejects(blobs.put('broken', broken()), /on purpose/);
      t.equal(await blobs.get('broken'), undefined);
      await blobs.put('kept', Readable.from([Buffer.from('before')]));
      await t.rejects(blobs.put('kept', broken()), /on purpose/);
      t.equal((await read('kept'))?.bytes.toString(), 'before');
    });

  await t.test('a sweep does not remove a put in progress', async (t) => t.equal(await blobs.sweep(), 0));

  await t.test('a key cannot lead outside the store', async (t) => {
    for (const key of ['', '../up', '..', '.hidden', 'a/b', 'a\0b', 'x'.repeat(129)])
      await t.rejects(blobs.get(key), /not a key/, JSON.stringify(key));
  });
}

function* inPieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}
