import { Agent, request } from 'undici';
import { DeadJobError } from './job-kind.js';
import { lookupPublic, PrivateAddressError } from './public-address.js';

/** Bytes of a response that are read; only its status is used. */
const MAX_ANSWER = 64 * 1024;

/** Longer waits that an endpoint asks for are cut. */
const MAX_RETRY_AFTER_MS = 60 * 60_000;
/** The beginning of each form of a date in HTTP (RFC 9110). */
const DATE = /^[A-Z][a-z]{2,8},? /;

/**
 * Connections to endpoints that others name: to public addresses only, unless `allowPrivate`. `lookupPublic` is not
 * called for a literal address: check it with `isPrivateLiteral`.
 */
export function createPublicAgent(timeoutMs: number, allowPrivate: boolean): Agent {
  return new Agent({
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxResponseSize: MAX_ANSWER,
    connect: { timeout: 5_000, ...(allowPrivate ? {} : { lookup: lookupPublic }) },
  });
}

/** A request of a job. */
export interface OutgoingRequest {
  agent: Agent;
  headers: Record<string, string>;
  body: string | Uint8Array;
  signal: AbortSignal;
}

/** An answer: its status, and the milliseconds for which it asks to be left alone; 0: it does not ask. */
export interface Answer {
  status: number;
  retryAfterMs: number;
}

/** Sends a POST request and returns the answer. Follows no redirects: they could lead anywhere. */
export async function post(url: string, { agent, ...options }: OutgoingRequest): Promise<Answer> {
  try {
    const { statusCode, headers, body } = await request(url, { method: 'POST', dispatcher: agent, ...options });
    // Reads the body, so that the connection can be reused. A body that is too long or never ends has no effect on the
    // status.
    await body.dump({ limit: MAX_ANSWER }).catch(() => {});
    return { status: statusCode, retryAfterMs: retryAfterMs(headers['retry-after']) };
  } catch (error) {
    if (error instanceof PrivateAddressError) throw new DeadJobError(error.message);
    throw error;
  }
}

/**
 * The milliseconds that a `Retry-After` header names, in seconds or as a date; 0 if it is absent, malformed or over. At
 * most MAX_RETRY_AFTER_MS, whatever an endpoint says.
 */
export function retryAfterMs(header: string | string[] | undefined, now = Date.now()): number {
  const text = [header ?? ''].flat()[0]?.trim() ?? '';
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : DATE.test(text) ? Date.parse(text) - now : 0;
  return Number.isNaN(ms) ? 0 : Math.max(0, Math.min(ms, MAX_RETRY_AFTER_MS));
}
