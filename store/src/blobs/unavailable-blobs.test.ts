import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Code } from '@godwit/schema';
import t from 'tap';
import { noSmallDisk, runOnSmallDisk } from '../testing/small-disk.js';
import { openBlobs } from './open-blobs.js';

const FILL = fileURLToPath(new URL('../testing/fill-blobs.js', import.meta.url));

t.test(
  'a full disk is reported as UNAVAILABLE, and stored files stay intact',
  { skip: await noSmallDisk() },
  async (t) => {
    const told = JSON.parse(await runOnSmallDisk(FILL, 8));
    t.match(told, { code: 'UNAVAILABLE', message: 'files cannot be stored now: ENOSPC', parts: 0, again: 1_000_000 });
    t.ok(told.kept >= 5, `${told.kept} files stored`);
    t.same(told.sizes, [1_000_000]);
  },
);

t.test('a bucket that is unreachable, fails or denies access is reported as UNAVAILABLE', async (t) => {
  let answer: [status: number, code: string] = [503, 'SlowDown'];
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const [status, code] = answer;
      response.writeHead(status, { 'content-type': 'application/xml' });
      response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>on purpose</Message></Error>`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const variables = {
    AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    AWS_ACCESS_KEY_ID: 'key',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_REGION: 'us-east-1',
    AWS_MAX_ATTEMPTS: '1',
  };
  Object.assign(process.env, variables);
  const blobs = await openBlobs('s3://bucket');
  t.teardown(() => {
    blobs.close();
    server.close();
  });
  const refused = async (reason: string) => {
    const expected = { code: Code.CODE_UNAVAILABLE, retryAfterMs: 1_000, message: new RegExp(`: ${reason}$`) };
    await t.rejects(blobs.put('key', Readable.from([Buffer.from('x')])), expected, `${reason}: put`);
    await t.rejects(blobs.get('key'), expected, `${reason}: get`);
    await t.rejects(blobs.delete('key'), expected, `${reason}: delete`);
  };
  for (const next of [
    [503, 'SlowDown'],
    [500, 'InternalError'],
    [403, 'AccessDenied'],
  ] as const) {
    answer = [...next];
    await refused(next[1]);
  }
  answer = [404, 'NoSuchKey'];
  t.equal(await blobs.get('key'), undefined, 'a missing blob is not a failure');
  server.close();
  server.closeAllConnections();
  // A connection that the client still had is reset.
  await refused('ECONN(REFUSED|RESET)');
});

t.test('an error of the stream is passed on unchanged', async (t) => {
  const blobs = await openBlobs(`file://${t.testdir()}`);
  const broken = Readable.from(
    (function* () {
      yield Buffer.from('x');
      throw new Error('on purpose');
    })(),
  );
  await t.rejects(blobs.put('key', broken), { message: 'on purpose', code: undefined });
  await t.rejects(blobs.put('../key', Readable.from([])), /^Error: not a key|not a key/);
});
