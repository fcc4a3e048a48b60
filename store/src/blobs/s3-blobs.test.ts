import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import t from 'tap';
import { startSwift } from '../testing/swift.js';
import { blobStoreContract } from './blob-store.contract.js';
import { openBlobs } from './open-blobs.js';

const { BLOBS_URL = '' } = process.env;

t.test('blobs in a bucket fulfil the contract', async (t) => {
  if (BLOBS_URL.startsWith('s3:')) {
    const blobs = await openBlobs(`${BLOBS_URL.replace(/\/+$/, '')}/test-${randomBytes(4).toString('hex')}`);
    t.teardown(() => blobs.close());
    return blobStoreContract(t, blobs);
  }
  const server = await startSwift();
  t.teardown(() => server.stop());
  Object.assign(process.env, server.env);
  const client = new S3Client({ forcePathStyle: true });
  await client.send(new CreateBucketCommand({ Bucket: 'godwit' }));
  client.destroy();
  const [blobs, elsewhere] = [await openBlobs('s3://godwit'), await openBlobs('s3://godwit/some/where')];
  t.teardown(() => {
    blobs.close();
    elsewhere.close();
  });
  await blobStoreContract(t, elsewhere);
  t.equal(await blobs.get('whole'), undefined, 'a prefix separates its keys');

  await t.test('calls fail while the server is down and succeed after its restart', async (t) => {
    await server.kill('SIGKILL');
    await t.rejects(blobs.put('later', Readable.from([Buffer.from('x')])));
    await t.rejects(blobs.get('later'));
    await server.start();
    await blobs.put('later', Readable.from([Buffer.from('x')]));
    t.equal((await blobs.get('later'))?.size, 1);
  });
});
