import { z } from 'zod';
import { messageJson } from '../messages/message-json.js';
import { type MessageRow, messageOf } from '../messages/message-row.js';
import { textOf } from '../messages/message-text.js';
import { type ApplicationEvent, eventTypes } from '../outbox/application-events.js';
import { Circuit } from './circuit.js';
import { DeadJobError, type JobKind, type JobStore, RetryLaterError } from './job-kind.js';
import { createPublicAgent, post } from './outgoing-request.js';
import { isPrivateLiteral } from './public-address.js';
import { keyOf, signedHeaders, webhookSignature } from './webhook-signature.js';

/** Options of the webhooks. */
export interface WebhookOptions {
  urls: readonly string[];
  /** The key that signs requests: `whsec_` and base64, or any text. */
  secret: string;
  /** The types of events to send; if empty, all types. */
  events: readonly string[];
  /** Whether endpoints may have addresses that are not public. */
  allowPrivate: boolean;
}

const Payload = z.object({ url: z.string(), event: z.looseObject({ type: z.enum(eventTypes) }) });
/** Milliseconds for a request, from resolving the host name to the end of the response. */
const TIMEOUT_MS = 15_000;

const MESSAGE = 'select * from messages where conversation_id = $1 and seq = $2::bigint';

/**
 * The job that posts one event to one endpoint as Standard Webhooks specifies, with the headers `webhook-id` (the same
 * for each attempt), `webhook-timestamp` and `webhook-signature`. A message is sent in its state at the time of the
 * request. Delivery is at least once: endpoints recognize repeats by the id.
 */
export function webhookKind(store: JobStore, options: WebhookOptions): JobKind {
  const { urls, events, allowPrivate } = options;
  const key = keyOf(options.secret);
  const circuits = new Map(urls.map((url) => [url, new Circuit()]));
  const agent = createPublicAgent(TIMEOUT_MS, allowPrivate);

  return {
    concurrency: 16,
    timeoutMs: 2 * TIMEOUT_MS,
    maxAttempts: 15,
    firstDelayMs: 5_000,
    maxDelayMs: 15 * 60_000,
    async run(payload, { job, signal, span }) {
      const { url, event } = Payload.parse(payload);
      // The configuration no longer has this URL, or does not select this type.
      if (!urls.includes(url) || (events.length > 0 && !events.includes(event.type))) return undefined;
      const data = await dataOf(store, event as ApplicationEvent);
      if (!data) return undefined;
      if (!allowPrivate && isPrivateLiteral(new URL(url))) throw new DeadJobError(`${url} is at a private address`);

      const circuit = circuits.get(url) as Circuit;
      if (!circuit.tryNow()) throw new Error(`${url} has not answered lately: attempt skipped`);

      const { type } = event;
      const body = JSON.stringify({ type, timestamp: new Date().toISOString(), data });
      const { hostname } = new URL(url);
      const attempt = span?.child('POST', 'client', { 'http.request.method': 'POST', 'server.address': hostname });
      const headers = {
        ...signedHeaders(key, job.id, body),
        ...(attempt ? { traceparent: attempt.traceparent } : {}),
      };
      const within = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
      const { status, retryAfterMs } = await post(url, { agent, headers, body, signal: within }).catch((error) => {
        circuit.failed();
        attempt?.end(error);
        throw error;
      });
      attempt?.set({ 'http.response.status_code': status });
      attempt?.end(status > 299 ? new Error(`answered ${status}`) : undefined);
      circuit.succeeded();
      if (status === 410) throw new DeadJobError(`${url} is gone: it answered 410`);
      if (status < 200 || status > 299) throw new RetryLaterError(`${url} answered ${status}`, retryAfterMs);
      return undefined;
    },
  };
}

/** Returns the data of an event; undefined if its message no longer exists. */
async function dataOf(store: JobStore, event: ApplicationEvent): Promise<object | undefined> {
  const { type, ...data } = event;
  if (event.type !== 'message.posted' && event.type !== 'message.changed') return data;
  const [row] = await store.databases.jobs.query<MessageRow>(MESSAGE, [event.conversation_id, event.seq]);
  if (!row) return undefined;
  const text = row.deleted ? undefined : textOf(row.content_type, row.body);
  return { ...data, message: { ...messageJson(messageOf(row)), ...(text !== undefined && { text }) } };
}

export { keyOf, webhookSignature };
