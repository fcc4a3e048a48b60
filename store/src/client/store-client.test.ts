import { createServer, type Socket } from 'node:net';
import { Code, type GodwitError } from '@godwit/schema';
import t, { type Test } from 'tap';
import { storeCalls } from '../wire.js';
import { createStoreClient } from './store-client.js';

/** A server that answers every request with the same bytes, like an intermediary between gateway and store. */
async function answering(t: Test, answer: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    socket.once('data', () => answer(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

const page = '<html><title>error</title></html>';
const http = (status: number, type: string, body: string | Uint8Array, more = `content-length: ${body.length}\r\n`) =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status} X\r\ncontent-type: ${type}\r\nconnection: close\r\n${more}\r\n`),
    Buffer.from(body),
  ]);
const problem = (status: number, code: string) =>
  http(status, 'application/problem+json', JSON.stringify({ type: 'about:blank', status, code, detail: 'x' }));
const PROTOBUF = 'application/x-protobuf';
const heads = { heads: [{ last_seq: 7 }] };
const whole = storeCalls.heads.response.encode(heads).finish();

/** Answers that may arrive instead of the store's own. */
const UNAVAILABLE: Record<string, (socket: Socket) => void> = {};
for (const status of [301, 302, 400, 401, 403, 404, 408, 421, 425, 429, 431, 500, 501, 502, 503, 504, 511, 520, 599])
  UNAVAILABLE[`${status} and a page`] = (socket) => socket.end(http(status, 'text/html', page));
Object.assign(UNAVAILABLE, {
  '503 without a body': (socket) => socket.end(http(503, 'text/plain', '')),
  '500 of a mesh': (socket) => socket.end(http(500, 'text/plain', 'upstream connect error')),
  '502 in JSON': (socket) => socket.end(http(502, 'application/json', '{"message":"bad gateway"}')),
  'a busy store': (socket) => socket.end(problem(503, 'UNAVAILABLE')),
  'a store with another token': (socket) => socket.end(problem(401, 'UNAUTHENTICATED')),
  'a store that does not know the call': (socket) => socket.end(problem(404, 'NOT_FOUND')),
  '200 and a page': (socket) => socket.end(http(200, 'text/html', page)),
  '200 and nothing': (socket) => socket.end(http(200, '', '')),
  '204': (socket) => socket.end(http(204, PROTOBUF, '', '')),
  'a reset': (socket) => socket.resetAndDestroy(),
  'a close': (socket) => socket.end(),
  'half of the headers': (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-ty'),
  'half of the body': (socket) => socket.end(http(200, PROTOBUF, whole.subarray(0, 3), 'content-length: 10\r\n')),
  'half of the body, and a reset': (socket) =>
    socket.write(http(200, PROTOBUF, whole.subarray(0, 3), 'content-length: 10\r\n'), () => socket.resetAndDestroy()),
  'half of the chunks': (socket) => socket.end(http(200, PROTOBUF, '3\r\nabc\r\n', 'transfer-encoding: chunked\r\n')),
  'a body of unknown length': (socket) => socket.end(http(200, PROTOBUF, whole, '')),
  'bytes that are not HTTP': (socket) => socket.end(Buffer.from([0x15, 3, 1, 0, 2, 2, 70])),
  'no response within the timeout': () => {},
  'headers, but no body within the timeout': (socket) =>
    socket.write(http(200, PROTOBUF, '', 'content-length: 10\r\n')),
} satisfies typeof UNAVAILABLE);

t.test('a request without a valid answer of the store fails with UNAVAILABLE and can be retried', async (t) => {
  for (const [what, answer] of Object.entries(UNAVAILABLE)) {
    const told: GodwitError[] = [];
    const client = createStoreClient({
      url: await answering(t, answer),
      internalToken: 'x',
      timeoutMs: 200,
      onFailure: (error) => told.push(error),
    });
    const error = await client.call('heads', { conversation_ids: ['a'] }).catch((thrown) => thrown);
    t.match(error, { name: 'GodwitError', code: Code.CODE_UNAVAILABLE, retryAfterMs: 500 }, what);
    t.same(told, [error], `${what}: onFailure is called`);
    await client.close();
  }
});

t.test('an error that the store itself answers is final', async (t) => {
  const answers: [string, Buffer, Code][] = [
    ['a defect', problem(500, 'INTERNAL'), Code.CODE_INTERNAL],
    ['a request that the store cannot decode', problem(400, 'INVALID_ARGUMENT'), Code.CODE_INTERNAL],
    ['a request that is too large', problem(413, 'TOO_LARGE'), Code.CODE_TOO_LARGE],
    ['a request that is too large for an intermediary', http(413, 'text/html', page), Code.CODE_TOO_LARGE],
  ];
  for (const [what, answer, code] of answers) {
    const onFailure = () => t.fail(`${what}: is not a failure of the store`);
    const url = await answering(t, (socket) => socket.end(answer));
    const client = createStoreClient({ url, internalToken: 'x', onFailure });
    await t.rejects(client.call('heads', { conversation_ids: ['a'] }), { code }, what);
    await client.close();
  }
});

t.test('an answer of the store is accepted with a length or in chunks', async (t) => {
  const chunks = Buffer.concat([Buffer.from(`${whole.length.toString(16)}\r\n`), whole, Buffer.from('\r\n0\r\n\r\n')]);
  for (const answer of [http(200, PROTOBUF, whole), http(200, PROTOBUF, chunks, 'transfer-encoding: chunked\r\n')]) {
    const client = createStoreClient({ url: await answering(t, (socket) => socket.end(answer)), internalToken: 'x' });
    t.match(await client.call('heads', { conversation_ids: ['a'] }), heads);
    await client.close();
  }
});
