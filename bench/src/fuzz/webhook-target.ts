import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { DeadJobError, type JobKind, webhookKind } from '@godwit/store/testing';
import type { Seeded } from '../faults/seeded.js';
import { mutated } from './mutate.js';
import { type Target, Violation } from './target.js';

const ANSWERS = [
  'HTTP/1.1 204 No Content\r\n\r\n',
  'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello',
  'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n',
  'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n',
  'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 200 OK\r\n\r\n',
  'HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n',
  'HTTP/1.1 301 Moved\r\nlocation: http://169.254.169.254/\r\ncontent-length: 0\r\n\r\n',
  'HTTP/1.1 410 Gone\r\ncontent-length: 0\r\n\r\n',
  'HTTP/1.0 500 Oh\r\nconnection: keep-alive\r\nkeep-alive: timeout=99999999\r\ncontent-length: 2\r\n\r\nno',
  'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 3\r\n\r\nabc',
  `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`,
].map((answer) => Buffer.from(answer));

const EVENT = { type: 'conversation.updated', conversation_id: 'c', actor_id: 'ann', title: 'Plans' };
/** Deliveries by one kind, each to a URL of its own: an endpoint that failed is not called again for a while. */
const PER_KIND = 200;
/** Milliseconds in which a delivery must end: the endpoint always ends its answer at once. */
const DEADLINE_MS = 8_000;

/**
 * Answers of webhook endpoints: the input is what the endpoint writes before it ends the connection. A delivery succeeds, or
 * fails with an error of the network, of the HTTP client or of the job; no connection stays open.
 */
export async function openWebhooks(): Promise<Target> {
  let answer: Uint8Array = new Uint8Array();
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket)));
    socket.once('data', () => socket.end(answer));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const urls = Array.from({ length: PER_KIND }, (_, n) => `http://127.0.0.1:${port}/${n}`);
  const store = { databases: { jobs: { query: async () => [] } } };
  let kind: JobKind | undefined;
  let used = 0;
  const { signal } = new AbortController();
  return {
    input: (random: Seeded) => mutated(ANSWERS, random),
    async run(input) {
      answer = input;
      if (!kind || used === PER_KIND) {
        kind = webhookKind(store as never, { urls, secret: 'secret', events: [], allowPrivate: true });
        used = 0;
      }
      const payload = { url: urls[used++], event: EVENT };
      const job = { id: 'job-1', kind: 'webhook', key: 'c', payload, attempt: 1 };
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Violation(`no end within ${DEADLINE_MS} ms`)), DEADLINE_MS);
      });
      await Promise.race([kind.run(payload, { job, signal } as never), late])
        .catch((error) => {
          if (!isDeclared(error)) throw new Violation(`the delivery threw ${error?.stack ?? error}`, { cause: error });
        })
        .finally(() => clearTimeout(timer));
    },
    async close() {
      const deadline = performance.now() + DEADLINE_MS;
      while (sockets.size > 0 && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
      const left = sockets.size;
      for (const socket of sockets) socket.destroy();
      server.close();
      if (left > 0) throw new Violation(`${left} connections to the endpoint are still open`);
    },
  };
}

function isDeclared(error: unknown): boolean {
  if (error instanceof DeadJobError) return true;
  if (!(error instanceof Error) || error instanceof Violation) return false;
  const { code = '' } = error as NodeJS.ErrnoException;
  // undici's parser fails an assertion for a status below 100, and when an endpoint switches protocols unasked; it ends
  // the connection and the delivery.
  if (code === 'ERR_ASSERTION') return /undici.*client-h1\.js/.test(error.stack ?? '');
  return (
    error.name === 'HTTPParserError' ||
    /^(UND_ERR_|HPE_|ECONN|EPIPE)/.test(code) ||
    / answered \d+$/.test(error.message)
  );
}
