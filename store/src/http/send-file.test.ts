import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import Fastify from 'fastify';
import t, { type Test } from 'tap';
import type { Blob } from '../blobs/blob-store.js';
import { createDiskBlobs } from '../blobs/disk-blobs.js';
import { sendProblem } from './problem.js';
import { type SentFile, sendFile } from './send-file.js';

const BYTES = randomBytes(1_000);
const ETAG = '"abc"';

/** A service with one file, stored on disk. */
async function serve(t: Test, more: Partial<SentFile> = {}) {
  const blobs = createDiskBlobs(t.testdir());
  await blobs.put('key', Readable.from([BYTES]));
  const app = Fastify();
  app.setErrorHandler(sendProblem);
  const opened: Blob[] = [];
  const open: SentFile['open'] = async (range) => {
    const blob = (await blobs.get('key', range)) as Blob;
    opened.push(blob);
    return blob;
  };
  app.route({
    method: ['GET', 'HEAD'],
    exposeHeadRoute: false,
    url: '/file',
    handler: (request, reply) =>
      sendFile(request, reply, { type: 'video/mp4', name: 'a.mp4', etag: ETAG, size: 1_000, open, ...more }),
  });
  t.teardown(() => app.close());
  return { url: `${await app.listen({ host: '127.0.0.1', port: 0 })}/file`, opened };
}

t.test('a range of a file is sent as requested', async (t) => {
  const { url } = await serve(t);
  const cases: [Record<string, string>, number, string | null, Buffer][] = [
    [{}, 200, null, BYTES],
    [{ range: 'bytes=0-1' }, 206, 'bytes 0-1/1000', BYTES.subarray(0, 2)],
    [{ range: 'bytes=999-' }, 206, 'bytes 999-999/1000', BYTES.subarray(999)],
    [{ range: 'bytes=-5' }, 206, 'bytes 995-999/1000', BYTES.subarray(995)],
    [{ range: 'bytes=990-5000' }, 206, 'bytes 990-999/1000', BYTES.subarray(990)],
    [{ range: 'bytes=-5000' }, 206, 'bytes 0-999/1000', BYTES],
    [{ range: 'bytes=5-6', 'if-range': ETAG }, 206, 'bytes 5-6/1000', BYTES.subarray(5, 7)],
    // The whole file, if the range is of an older version or is not supported.
    [{ range: 'bytes=5-6', 'if-range': '"other"' }, 200, null, BYTES],
    [{ range: 'bytes=5-6', 'if-range': `W/${ETAG}` }, 200, null, BYTES],
    [{ range: 'bytes=5-6', 'if-range': 'Sat, 28 Nov 2026 00:00:00 GMT' }, 200, null, BYTES],
    [{ range: 'bytes=1-2,5-6' }, 200, null, BYTES],
    [{ range: 'lines=1-2' }, 200, null, BYTES],
    [{ range: 'bytes=-' }, 200, null, BYTES],
    [{ range: 'bytes=6-5' }, 200, null, BYTES],
    [{ range: 'nonsense' }, 200, null, BYTES],
    [{ range: 'bytes=x-y' }, 200, null, BYTES],
  ];
  for (const [headers, status, range, bytes] of cases) {
    const name = JSON.stringify(headers);
    const response = await fetch(url, { headers });
    t.same([response.status, response.headers.get('content-range')], [status, range], name);
    t.equal(response.headers.get('content-length'), String(bytes.length), name);
    t.match(response.headers.get('accept-ranges'), 'bytes', name);
    t.ok(Buffer.from(await response.arrayBuffer()).equals(bytes), name);
  }
  for (const range of ['bytes=1000-', 'bytes=1000-2000', 'bytes=-0']) {
    const beyond = await fetch(url, { headers: { range } });
    t.match([beyond.status, beyond.headers.get('content-range')], [416, 'bytes */1000'], range);
    t.equal(beyond.headers.get('cache-control'), null, 'an error is not cacheable');
    t.match(await beyond.json(), { code: 'INVALID_ARGUMENT', detail: /^Range: / });
  }
});

t.test('a file of unknown length is sent as a whole', async (t) => {
  const { url } = await serve(t, { size: undefined });
  const response = await fetch(url, { headers: { range: 'bytes=0-1' } });
  t.same([response.status, response.headers.get('accept-ranges')], [200, 'none']);
  t.ok(Buffer.from(await response.arrayBuffer()).equals(BYTES));
});

t.test('a file that the caller already has is not sent again', async (t) => {
  const { url, opened } = await serve(t);
  const same = [ETAG, `W/${ETAG}`, `"x", ${ETAG}`, `"x" , W/${ETAG},"y"`, '*'];
  for (const has of same) {
    const response = await fetch(url, { headers: { 'if-none-match': has, range: 'bytes=0-1' } });
    t.equal(response.status, 304, has);
    t.match(Object.fromEntries(response.headers), { etag: ETAG, vary: 'authorization', 'cache-control': /immutable/ });
    t.equal(response.headers.get('content-length'), null, has);
  }
  t.equal(opened.length, 0, 'the file is not read');
  for (const has of ['"other"', '"x", W/"y"', 'abc', '"abc'])
    t.equal((await fetch(url, { headers: { 'if-none-match': has } })).status, 200, has);
});

t.test('HEAD has the headers of GET and does not read the file', async (t) => {
  const { url, opened } = await serve(t);
  const told = await fetch(url, { method: 'HEAD', headers: { range: 'bytes=0-1' } });
  t.equal(told.status, 200);
  t.match(Object.fromEntries(told.headers), {
    'content-length': '1000',
    'content-type': 'video/mp4',
    'accept-ranges': 'bytes',
    etag: ETAG,
  });
  t.match(opened, [{ body: { destroyed: true, bytesRead: 0 } }]);
  t.equal((await fetch(url, { method: 'HEAD', headers: { 'if-none-match': '*' } })).status, 304);
});

t.test('names are kept, except characters that would display them as other names', async (t) => {
  const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}';
  const cases: [string, string][] = [
    [`${family}.png`, `${family}.png`],
    ['\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
    ['a\u202egpj.exe', 'a_gpj.exe'],
    ['a\r\nb\0\u2028c\u2066d', 'a__b__c_d'],
    ['../a\\b', '.._a_b'],
    ['half \ud800', 'half _'],
  ];
  for (const [name, shown] of cases) {
    const { url } = await serve(t, { name });
    const disposition = (await fetch(url)).headers.get('content-disposition') ?? '';
    const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1];
    const plain = /filename="([^"]*)"/.exec(disposition)?.[1];
    t.equal(encoded === undefined ? plain : decodeURIComponent(encoded), shown, disposition);
  }
});
