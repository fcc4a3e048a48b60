import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../exit-codes.js';
import type { Variables } from '../talk/connection.js';
import { paint, printable, printJson, printLine } from '../terminal.js';

/** Options of `godwit webhooks listen`. */
export interface ListenOptions {
  port: number;
  host: string;
  forward?: string;
  secret?: string;
  json?: boolean;
}

/** Bytes of a delivery that are read; the largest that Godwit sends is far below. */
const MAX_BYTES = 8 * 1024 * 1024;
/** Milliseconds that the local endpoint has; Godwit itself waits for ten seconds. */
const FORWARD_MS = 9_000;
/** Headers of one connection, which are not handed on. */
const HOP_BY_HOP = new Set([
  'connection',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
  'te',
  'upgrade',
  'expect',
]);

/**
 * Receives deliveries until the signal, verifies their signatures, hands them on to `--forward` as they are, answers as
 * that endpoint does, and prints a line for each. Without `--forward` it answers 204. A delivery whose signature is not
 * good is answered 401, and not handed on.
 */
export async function listenForWebhooks(
  options: ListenOptions,
  variables: Variables,
  interrupted: AbortSignal,
): Promise<void> {
  const secret = options.secret ?? variables.WEBHOOK_SECRET;
  if (!secret)
    throw new UsageError('the secret is missing: set WEBHOOK_SECRET to that of the worker, or pass --secret');
  if (options.forward !== undefined && !/^https?:\/\//.test(options.forward))
    throw new UsageError(`--forward: must be like http://127.0.0.1:3000/hook, is ${JSON.stringify(options.forward)}`);
  const server = createServer((request, response) => {
    receive(request, response, { ...options, secret }).catch((error: Error) => {
      process.stderr.write(`godwit: a delivery failed: ${error.message}\n`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.listen(options.port, options.host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  process.stderr.write(
    `listening on http://${options.host}:${port}/; for a worker on this machine: WEBHOOK_URLS=http://${options.host}:${port}/ WEBHOOK_PRIVATE_ADDRESSES=allow\n`,
  );
  if (!interrupted.aborted) await once(interrupted, 'abort');
  server.close();
  server.closeAllConnections();
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  { secret, forward, json }: ListenOptions & { secret: string },
): Promise<void> {
  const body = await bodyOf(request);
  if (!body) {
    response.writeHead(413).end();
    return;
  }
  const { verifyWebhook } = await import('@godwit/server');
  const headers = request.headers as Record<string, string | undefined>;
  const began = performance.now();
  const delivery = await verifyWebhook({ headers, body }, { secret }).catch((error: Error) => error);
  if (delivery instanceof Error) {
    response.writeHead(401).end();
    if (json) printJson({ verified: false, problem: delivery.message, status: 401 });
    else
      printLine(
        `${paint('red', 'refused')} ${printable(delivery.message)}: is it signed with the same WEBHOOK_SECRET?`,
      );
    return;
  }
  const answer = forward === undefined ? { status: 204 } : await handOn(forward, headers, body);
  response.writeHead(answer.status, answer.type ? { 'content-type': answer.type } : {}).end(answer.body);
  const ms = Math.round(performance.now() - began);
  const { id, event } = delivery;
  if (json)
    printJson({ verified: true, id, event, status: answer.status, ...(answer.error && { error: answer.error }), ms });
  else printLine(lineOf(id, event, answer, ms));
}

function lineOf(id: string, event: { type: string; data: unknown }, answer: Answer, ms: number): string {
  const outcome = paint(answer.status < 300 ? 'green' : 'red', String(answer.status));
  const error = answer.error ? ` ${paint('red', printable(answer.error))}` : '';
  const data = JSON.stringify(event.data);
  const shown = data.length > 200 ? `${data.slice(0, 200)}…` : data;
  return `${outcome} ${paint('cyan', printable(event.type))} ${paint('dim', `${printable(id)} ${ms} ms`)}${error} ${printable(shown)}`;
}

interface Answer {
  status: number;
  type?: string;
  body?: Buffer;
  error?: string;
}

/** Hands a delivery on as it came. An endpoint that does not answer is answered for with 502, so that Godwit retries. */
async function handOn(
  url: string,
  headers: Readonly<Record<string, string | undefined>>,
  body: Buffer,
): Promise<Answer> {
  try {
    const given = Object.entries(headers).filter(([name, value]) => value !== undefined && !HOP_BY_HOP.has(name));
    const response = await fetch(url, {
      method: 'POST',
      headers: given as [string, string][],
      body: new Uint8Array(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(FORWARD_MS),
    });
    const type = response.headers.get('content-type');
    return { status: response.status, body: Buffer.from(await response.arrayBuffer()), ...(type && { type }) };
  } catch (error) {
    const { cause, message } = error as Error;
    return { status: 502, error: `${url}: ${cause instanceof Error ? cause.message || 'no connection' : message}` };
  }
}

/** The body of a request; undefined if it is too large. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
