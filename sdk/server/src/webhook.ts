import { fromBase64 } from './base64.js';
import type { WebhookEvent } from './webhook-events.js';

/** The headers of a request, in any form that a runtime or a framework has. */
export type HeadersLike = Pick<Headers, 'get'> | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Options of the verification of webhooks. */
export interface WebhookSecrets {
  /** WEBHOOK_SECRET of Godwit; several while it is being replaced. */
  secret: string | readonly string[];
  /** Seconds by which the clocks of the two sides may differ, and a request may be late. Default 300. */
  toleranceSeconds?: number;
}

/** A request whose signature is good. */
export interface WebhookDelivery {
  /** The same for each attempt: remember the ids that you have processed. */
  id: string;
  /** When the request was signed. */
  timestamp: Date;
  event: WebhookEvent;
}

/** Why a request is not a webhook of Godwit. */
export type WebhookProblem = 'headers' | 'timestamp' | 'signature' | 'body';

/** A request is not a webhook of Godwit, or not a recent one. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';
  readonly problem: WebhookProblem;

  constructor(problem: WebhookProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

const TOLERANCE_SECONDS = 300;
/** Signatures that are looked at. */
const MAX_SIGNATURES = 10;
const utf8 = new TextEncoder();

/**
 * Verifies a request as Standard Webhooks specifies, and reads its event. `body` is the body as it was received. Rejects
 * with a WebhookError.
 */
export async function verifyWebhook(
  { headers, body }: { headers: HeadersLike; body: Uint8Array | string },
  { secret, toleranceSeconds = TOLERANCE_SECONDS }: WebhookSecrets,
): Promise<WebhookDelivery> {
  const id = header(headers, 'webhook-id');
  const seconds = header(headers, 'webhook-timestamp');
  const signatures = header(headers, 'webhook-signature');
  if (!id || !seconds || !signatures)
    throw new WebhookError('headers', 'webhook-id, webhook-timestamp and webhook-signature must be there');
  const time = /^\d{1,12}$/.test(seconds) ? Number(seconds) : Number.NaN;
  if (!(Math.abs(Date.now() / 1_000 - time) <= toleranceSeconds))
    throw new WebhookError('timestamp', `webhook-timestamp: differs by more than ${toleranceSeconds} s from now`);
  const bytes = typeof body === 'string' ? utf8.encode(body) : body;
  const head = utf8.encode(`${id}.${seconds}.`);
  const signed = new Uint8Array(head.length + bytes.length);
  signed.set(head);
  signed.set(bytes, head.length);
  const secrets = typeof secret === 'string' ? [secret] : secret;
  if (!(await isSigned(signed, signatures, secrets)))
    throw new WebhookError('signature', 'webhook-signature: none of the signatures is good');
  return { id, timestamp: new Date(time * 1_000), event: eventOf(bytes) };
}

/** Whether one of the signatures, such as `v1,BASE64 v1,BASE64`, is by one of the secrets. */
async function isSigned(signed: Uint8Array<ArrayBuffer>, header: string, secrets: readonly string[]): Promise<boolean> {
  const given = header
    .split(' ')
    .filter((one) => one.startsWith('v1,'))
    .slice(0, MAX_SIGNATURES)
    .flatMap((one) => bytesOf(one.slice('v1,'.length)) ?? []);
  for (const secret of secrets) {
    const key = await keyOf(secret);
    // `verify` takes the same time wherever two signatures differ.
    for (const signature of given) if (await crypto.subtle.verify('HMAC', key, signature, signed)) return true;
  }
  return false;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return fromBase64(base64);
  } catch {
    return undefined;
  }
}

/** Bytes in base64 follow `whsec_`; any other secret is used as it is. */
async function keyOf(secret: string): Promise<CryptoKey> {
  if (!secret) throw new TypeError('secret: must be WEBHOOK_SECRET of Godwit');
  const bytes = secret.startsWith('whsec_') ? fromBase64(secret.slice('whsec_'.length)) : utf8.encode(secret);
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
}

function header(headers: HeadersLike, name: string): string {
  if (typeof headers.get === 'function') return headers.get(name) ?? '';
  const value = (headers as Readonly<Record<string, string | readonly string[] | undefined>>)[name];
  return typeof value === 'string' ? value : (value?.join(' ') ?? '');
}

function eventOf(bytes: Uint8Array): WebhookEvent {
  try {
    const event = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof event?.type === 'string' && typeof event.data === 'object') return event;
  } catch {
    // Below.
  }
  throw new WebhookError('body', 'the body is not an event in JSON');
}
