import { createHmac } from 'node:crypto';
import { Agent, request } from 'undici';
import { z } from 'zod';
import { messageJson } from '../messages/message-json.js';
import { type MessageRow, messageOf } from '../messages/message-row.js';
import { type ApplicationEvent, eventTypes } from '../outbox/application-events.js';
import { Circuit } from './circuit.js';
import { DeadJobError, type JobKind, type JobStore } from './job-kind.js';
import { isPrivateLiteral, lookupPublic, PrivateAddressError } from './public-address.js';

/** Where events go, and how. */
export interface WebhookOptions {
  urls: readonly string[];
  /** Key that signs requests: `whsec_` and base64, or any text. */
  secret: string;
  /** The types that are sent; empty: all. */
  events: readonly string[];
  /** Whether endpoints may be at addresses that are not public. */
  allowPrivate: boolean;
}

const Payload = z.object({ url: z.string(), event: z.looseObject({ type: z.enum(eventTypes) }) });
/** Milliseconds that an endpoint may take, from the look-up of its name to the end of its answer. */
const TIMEOUT_MS = 15_000;
/** Bytes of an answer that are read; what is beyond is of no interest. */
const MAX_ANSWER = 64 * 1024;

const MESSAGE = 'select * from messages where conversation_id = $1 and seq = $2::bigint';

/**
 * The job that posts one event to one endpoint, as Standard Webhooks describes it: the headers `webhook-id` (the same for
 * each attempt), `webhook-timestamp` and `webhook-signature`. A message is sent as it stands when the request is made. At
 * least once: an endpoint tells what it has by the id.
 */
export function webhookKind(store: JobStore, options: WebhookOptions): JobKind {
  const { urls, events, allowPrivate } = options;
  const key = keyOf(options.secret);
  const bounds = { headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS, maxResponseSize: MAX_ANSWER };
  const circuits = new Map(urls.map((url) => [url, new Circuit()]));
  const agent = new Agent({
    ...bounds,
    connect: { timeout: 5_000, ...(allowPrivate ? {} : { lookup: lookupPublic }) },
  });

  return {
    concurrency: 16,
    timeoutMs: 2 * TIMEOUT_MS,
    maxAttempts: 15,
    firstDelayMs: 5_000,
    maxDelayMs: 15 * 60_000,
    async run(payload, { job, signal, span }) {
      const { url, event } = Payload.parse(payload);
      // No endpoint of this configuration, or nothing that it asked for.
      if (!urls.includes(url) || (events.length > 0 && !events.includes(event.type))) return undefined;
      const data = await dataOf(store, event as ApplicationEvent);
      if (!data) return undefined;
      if (!allowPrivate && isPrivateLiteral(new URL(url))) throw new DeadJobError(`${url} is at a private address`);

      const circuit = circuits.get(url) as Circuit;
      if (!circuit.tryNow()) throw new Error(`${url} did not answer lately, and was not tried`);

      const { type } = event;
      const body = JSON.stringify({ type, timestamp: new Date().toISOString(), data });
      const timestamp = String(Math.floor(Date.now() / 1_000));
      const { hostname } = new URL(url);
      const attempt = span?.child('POST', 'client', { 'http.request.method': 'POST', 'server.address': hostname });
      const headers = {
        'content-type': 'application/json',
        'user-agent': 'godwit',
        'webhook-id': job.id,
        'webhook-timestamp': timestamp,
        'webhook-signature': webhookSignature(key, job.id, timestamp, body),
        ...(attempt ? { traceparent: attempt.traceparent } : {}),
      };
      const within = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
      const status = await post(url, { agent, headers, body, signal: within }).catch((error) => {
        circuit.failed();
        attempt?.end(error);
        throw error;
      });
      attempt?.set({ 'http.response.status_code': status });
      attempt?.end(status > 299 ? new Error(`answered ${status}`) : undefined);
      circuit.succeeded();
      if (status === 410) throw new DeadJobError(`${url} is gone: it answered 410`);
      if (status < 200 || status > 299) throw new Error(`${url} answered ${status}`);
      return undefined;
    },
  };
}

/** Posts, and returns the status of the answer. Redirections are not followed: they could lead anywhere. */
async function post(
  url: string,
  { agent, ...options }: { agent: Agent; headers: Record<string, string>; body: string; signal: AbortSignal },
): Promise<number> {
  try {
    const { statusCode, body } = await request(url, { method: 'POST', dispatcher: agent, ...options });
    // Read, so that the connection can be used again; what is too long, or never ends, says nothing about the status.
    await body.dump({ limit: MAX_ANSWER }).catch(() => {});
    return statusCode;
  } catch (error) {
    if (error instanceof PrivateAddressError) throw new DeadJobError(error.message);
    throw error;
  }
}

/** The content of an event; undefined if nothing of it is left. */
async function dataOf(store: JobStore, event: ApplicationEvent): Promise<object | undefined> {
  const { type, ...data } = event;
  if (event.type !== 'message.posted' && event.type !== 'message.changed') return data;
  const [row] = await store.databases.jobs.query<MessageRow>(MESSAGE, [event.conversation_id, event.seq]);
  return row && { ...data, message: messageJson(messageOf(row)) };
}

/** The key of a secret. */
export function keyOf(secret: string): Buffer {
  return secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : Buffer.from(secret);
}

/** The value of the header `webhook-signature`. */
export function webhookSignature(key: Buffer, id: string, timestamp: string, body: string): string {
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}
