import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, EventName, Events, Status } from '@godwit/client';
import { events } from '@godwit/schema';
import { type ConnectionOptions, openSession, type Variables } from '../talk/connection.js';
import { eventJson } from '../talk/event-line.js';
import { fromJson, messageType, toJson } from '../talk/message-json.js';
import { requestType } from '../talk/request-line.js';
import { errorJson, makeRequest } from '../talk/session-requests.js';
import { printJson } from '../terminal.js';

/** Options of `godwit connect`. */
export type ConnectOptions = ConnectionOptions & { linger: number; json?: boolean };

/** Requests of the input that may wait for their replies at a time. */
const WINDOW = 64;

/**
 * Opens a session. On a terminal a person types requests; otherwise each line of standard input is a ClientFrame in
 * JSON, `{"id":1,"send":{…}}`, and each line of the output a ServerFrame: a reply with the `id` of its request, or an
 * event. The session ends `linger` seconds after the last reply, or with the signal.
 */
export async function runConnect(
  options: ConnectOptions,
  variables: Variables,
  interrupted: AbortSignal,
): Promise<void> {
  const client = await openSession(options, variables);
  try {
    const isTerminal = process.stdin.isTTY && process.stdout.isTTY && !options.json;
    if (isTerminal) await (await import('./connect-prompt.js')).runPrompt(client, interrupted);
    else await exchangeLines(client, options.linger, interrupted);
  } finally {
    client.close();
  }
}

async function exchangeLines(client: Client, lingerSeconds: number, interrupted: AbortSignal): Promise<void> {
  const frame = messageType('ServerFrame');
  const hello = (status: Status) => {
    if (status.state === 'connected') printJson(toJson(frame, { hello: status.session }));
    if (status.state === 'waiting') process.stderr.write(`godwit: ${status.error.message}; trying again\n`);
  };
  hello(client.status);
  const closed = new Promise<never>((_, reject) => {
    client.onStatus((status) => {
      hello(status);
      if (status.state === 'closed' && status.error) reject(status.error);
    });
  });
  closed.catch(() => {});
  for (const name of Object.keys(events) as EventName[])
    client.on(name, (event: Events[EventName]) => printJson(eventJson(name, event)));
  const stop = new Promise<void>((resolve) => {
    if (interrupted.aborted) resolve();
    interrupted.addEventListener('abort', () => resolve());
  });
  const input = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  stop.then(() => input.close());
  await Promise.race([closed, stop, answerLines(client, input)]);
  if (interrupted.aborted) return;
  await Promise.race([closed, stop, sleep(lingerSeconds * 1_000)]);
}

/** Makes the request of each line. Resolves once all are answered. */
async function answerLines(client: Client, lines: AsyncIterable<string>): Promise<void> {
  const pending = new Set<Promise<void>>();
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const answer = answerLine(client, line).finally(() => pending.delete(answer));
    pending.add(answer);
    if (pending.size >= WINDOW) await Promise.race(pending);
  }
  await Promise.all(pending);
}

async function answerLine(client: Client, line: string): Promise<void> {
  let id: unknown;
  const numbered = (frame: object) => printJson(id === undefined ? frame : { id, ...frame });
  try {
    const frame = parseFrame(line);
    id = frame.id;
    const { command, request } = readRequest(frame);
    numbered({ [command]: await makeRequest(client, command, request) });
  } catch (error) {
    numbered({ error: errorJson(error) });
    process.exitCode = 1;
  }
}

function parseFrame(line: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(line));
  } catch (error) {
    throw new TypeError(`the line is not JSON: ${(error as Error).message}`);
  }
}

function readRequest({ id: _, ...rest }: Record<string, unknown>): {
  command: string;
  request: Record<string, unknown>;
} {
  const [command, ...others] = Object.keys(rest);
  if (command === undefined || others.length > 0)
    throw new TypeError('a line must hold one request, such as {"id":1,"send":{"to_user_id":"bob","body_text":"hi"}}');
  return { command, request: fromJson(requestType(command), rest[command], command) };
}
