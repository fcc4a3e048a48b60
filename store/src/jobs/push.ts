import webPush from 'web-push';
import { z } from 'zod';
import { unreadSql } from '../conversations/unread.js';
import type { Queryable } from '../database/database.js';
import { pushMessage, type UnreadSummary } from '../push/push-message.js';
import { Circuit } from './circuit.js';
import { DeadJobError, type JobKind, type JobStore, RetryLaterError } from './job-kind.js';
import { readConnected } from './notify.js';
import { type Answer, createPublicAgent, post } from './outgoing-request.js';
import { isPrivateLiteral } from './public-address.js';

/** Options of Web Push. */
export interface PushOptions {
  /** The keys with which push services recognize this server (VAPID, RFC 8292), in base64url. */
  publicKey: string;
  privateKey: string;
  /** An https or mailto URL at which push services reach the operator. */
  subject: string;
  /** Whether endpoints may have addresses that are not public. */
  allowPrivate: boolean;
  /** Whether pushes contain text of messages and titles. */
  showText: boolean;
}

const Payload = z.object({
  user_id: z.string(),
  endpoint_id: z.string().regex(/^[0-9a-f]{64}$/),
  conversation_ids: z.array(z.string()),
});
/** Milliseconds for a request: push services answer at once, and an endpoint that hangs must not hold up the others. */
const TIMEOUT_MS = 5_000;
/** Seconds for which a push service keeps a push for a browser that is away. */
const TTL_SECONDS = 24 * 60 * 60;
const MAX_ATTEMPTS = 6;
/** Pushes in a row that failed for good, after which an endpoint is forgotten. */
const MAX_FAILURES = 10;
/** Origins of endpoints whose failures are remembered. */
const MAX_CIRCUITS = 1_000;

const ENDPOINT = `
  select p.endpoint, p.p256dh, p.auth, p.failures
  from push_endpoints p left join users u on u.id = p.user_id
  where p.id = decode($1, 'hex') and p.user_id = $2 and not coalesce(u.muted, false) and u.banned_at is null`;
// As for a mail: without conversations that the user has read, muted or left since then.
const UNREAD = `
  with told as (
    select c.id as conversation_id, c.title, c.active_at, m.read_seq, m.visible_seq, ${unreadSql('m.read_seq')} as unread
    from members m join conversations c on c.id = m.conversation_id
    where m.user_id = $1 and m.conversation_id = any ($2::text[]) and not m.muted
  )
  select told.conversation_id, told.title, told.unread, newest.*, count(*) over ()::int as conversations,
    sum(unread) over ()::int as total
  from told
  left join lateral (
    select t.seq, t.sender_id, t.content_type, substr(t.body, 1, 1000) as body from messages t
    where t.conversation_id = told.conversation_id and t.seq > greatest(told.read_seq, told.visible_seq)
      and t.sender_id <> $1 and not t.deleted
    order by t.seq desc limit 1
  ) newest on true
  where unread > 0
  order by active_at desc limit 1`;
const QUEUE = `
  insert into outbox (kind, key, payload)
  select 'push', $1, jsonb_build_object('user_id', $1::text, 'endpoint_id', encode(id, 'hex'), 'conversation_ids', $2::text[])
  from push_endpoints where user_id = $1 order by id`;
const FORGET = `delete from push_endpoints where id = decode($1, 'hex') and user_id = $2`;
const SUCCEEDED = `update push_endpoints set failures = 0 where id = decode($1, 'hex') and user_id = $2 and failures > 0`;
const FAILED = `update push_endpoints set failures = failures + 1 where id = decode($1, 'hex') and user_id = $2`;

interface EndpointRow {
  endpoint: string;
  p256dh: Uint8Array;
  auth: Uint8Array;
  failures: number;
}

/** Enqueues a push to each browser of a user, about unread messages of conversations. */
export async function queuePushes(tx: Queryable, userId: string, conversationIds: readonly string[]): Promise<void> {
  await tx.query(QUEUE, [userId, conversationIds]);
}

/**
 * The job that sends one push to one browser, unless the user is connected, has read the messages or muted them by then.
 * A push service that answers 404 or 410 ends the registration. Other failures are retried; a push is of no use later,
 * so that it never becomes a dead letter: an endpoint that fails again and again is forgotten.
 */
export function pushKind(store: JobStore, options: PushOptions | undefined): JobKind {
  const agent = createPublicAgent(TIMEOUT_MS, options?.allowPrivate ?? false);
  const circuits = new Map<string, Circuit>();

  const send = async (row: EndpointRow, message: string, signal: AbortSignal): Promise<Answer> => {
    const { allowPrivate, ...vapidDetails } = options as PushOptions;
    const { origin } = new URL(row.endpoint);
    if (!allowPrivate && isPrivateLiteral(new URL(row.endpoint)))
      throw new DeadJobError(`${origin} is at a private address`);
    // Before the circuit is asked: it waits for the outcome of each attempt that it allows.
    const { headers, body } = encrypted(row, origin, message, vapidDetails);
    const circuit = circuitOf(circuits, origin);
    if (!circuit.tryNow()) throw new Error(`${origin} has not answered lately: attempt skipped`);
    const within = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
    return post(row.endpoint, { agent, headers, body, signal: within }).then(
      (answer) => {
        circuit.succeeded();
        return answer;
      },
      (error) => {
        circuit.failed();
        throw error;
      },
    );
  };

  return {
    concurrency: 16,
    timeoutMs: 30_000,
    maxAttempts: MAX_ATTEMPTS,
    firstDelayMs: 10_000,
    maxDelayMs: 15 * 60_000,
    async run(payload, { job, signal }) {
      const { user_id, endpoint_id, conversation_ids } = Payload.parse(payload);
      if (!options) return undefined;
      const { jobs } = store.databases;
      const [row] = await jobs.query<EndpointRow>(ENDPOINT, [endpoint_id, user_id]);
      // The browser unregistered, another user signed in there, or the user muted everything.
      if (!row) return undefined;
      const [connected] = await readConnected(store, [user_id]);
      if (connected) return undefined;
      const [unread] = await jobs.query<UnreadSummary>(UNREAD, [user_id, conversation_ids]);
      if (!unread) return undefined;
      const change = (statement: string) => async (tx: Queryable) => {
        await tx.query(statement, [endpoint_id, user_id]);
        return undefined;
      };
      try {
        const { status, retryAfterMs } = await send(row, pushMessage(unread, options.showText), signal);
        if (status === 404 || status === 410) return change(FORGET);
        if (status < 200 || status > 299)
          // Only for this endpoint: a push service limits the rate of each by itself (RFC 8030, 8.4).
          throw new RetryLaterError(`${new URL(row.endpoint).origin} answered ${status}`, retryAfterMs);
      } catch (error) {
        // The endpoint is at a private address.
        if (error instanceof DeadJobError) return change(FORGET);
        // A worker that stops says nothing about the endpoint.
        if (job.attempt < MAX_ATTEMPTS || signal.aborted) throw error;
        return change(row.failures + 1 >= MAX_FAILURES ? FORGET : FAILED);
      }
      return row.failures > 0 ? change(SUCCEEDED) : undefined;
    },
  };
}

/** The headers and the body of a push: encrypted for the browser (RFC 8291), and signed for the push service. */
function encrypted(
  { p256dh, auth }: EndpointRow,
  origin: string,
  message: string,
  { publicKey, privateKey, subject }: Pick<PushOptions, 'publicKey' | 'privateKey' | 'subject'>,
): { headers: Record<string, string>; body: Buffer } {
  const keys = { p256dh: Buffer.from(p256dh).toString('base64url'), auth: Buffer.from(auth).toString('base64url') };
  // Only the origin is needed here. The library sends nothing: its own requests would not check addresses.
  const { headers, body } = webPush.generateRequestDetails({ endpoint: `${origin}/`, keys }, message, {
    vapidDetails: { publicKey, privateKey, subject },
    TTL: TTL_SECONDS,
    contentEncoding: 'aes128gcm',
    // Of the pushes that wait at the push service for a browser, the newest replaces the others.
    topic: 'unread',
  });
  const text = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return { headers: { ...Object.fromEntries(text), 'user-agent': 'godwit' }, body: body as Buffer };
}

/** The circuit of an origin. Beyond the bound the origin that was used least recently is forgotten. */
function circuitOf(circuits: Map<string, Circuit>, origin: string): Circuit {
  const circuit = circuits.get(origin) ?? new Circuit();
  circuits.delete(origin);
  circuits.set(origin, circuit);
  const [oldest] = circuits.keys();
  if (circuits.size > MAX_CIRCUITS) circuits.delete(oldest as string);
  return circuit;
}
