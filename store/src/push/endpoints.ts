import { createECDH, createHash } from 'node:crypto';
import { Code, checkText, GodwitError, invalid, type RequestInputs } from '@godwit/schema';
import type { Queryable } from '../database/database.js';
import { isPrivateLiteral } from '../jobs/public-address.js';
import type { Policy, Store } from '../store.js';

/** Endpoints of a user. One more drops the one that was registered first: browsers that are gone do not unregister. */
export const MAX_ENDPOINTS = 20;
const MAX_URL_BYTES = 2_048;
/** A point on P-256, not compressed. */
const P256DH_BYTES = 65;
const AUTH_BYTES = 16;

// An endpoint is one browser. It goes to the user who registered it last, so that a browser never shows the messages of a
// user who has signed out of it.
const REGISTER = `
  insert into push_endpoints (id, user_id, endpoint, p256dh, auth)
  values (decode($1, 'hex'), $2, $3, decode($4, 'hex'), decode($5, 'hex'))
  on conflict (id) do update set user_id = excluded.user_id, p256dh = excluded.p256dh, auth = excluded.auth,
    registered_at = excluded.registered_at, failures = 0`;
const DROP_OLDEST = `
  with oldest as (
    select id from push_endpoints where user_id = $1 order by registered_at desc, id offset ${MAX_ENDPOINTS}
  ), held as (
    select id from push_endpoints where id in (select id from oldest) and user_id = $1 order by id for update
  )
  delete from push_endpoints p using held h where p.id = h.id`;
const UNREGISTER = `delete from push_endpoints where id = decode($1, 'hex') and user_id = $2`;

/** The id of an endpoint, in hex. */
export const endpointId = (endpoint: string): string => createHash('sha256').update(endpoint).digest('hex');

/** Registers a browser of the user for Web Push, or replaces its keys. */
export async function registerPush(
  { databases: { writes }, policy }: Store,
  userId: string,
  { endpoint = '', p256dh, auth }: RequestInputs['register_push'],
): Promise<Record<string, never>> {
  if (!policy.pushEndpoints)
    throw new GodwitError(Code.CODE_UNIMPLEMENTED, 'no pushes are sent here: VAPID_PUBLIC_KEY is not set');
  checkEndpoint(endpoint ?? '', policy);
  const key = p256dh ?? new Uint8Array();
  checkKey(key);
  if (auth?.length !== AUTH_BYTES) throw invalid('auth', `must be ${AUTH_BYTES} bytes, has ${auth?.length ?? 0}`);
  const hex = [key, auth].map((bytes) => Buffer.from(bytes).toString('hex')) as [string, string];
  await writes.query(REGISTER, [endpointId(endpoint ?? ''), userId, endpoint, ...hex]);
  await dropOldest(writes, userId);
  return {};
}

/** Forgets a browser of the user. Forgetting one that is not registered, or another user's, changes nothing. */
export async function unregisterPush(
  { databases: { writes } }: Store,
  userId: string,
  { endpoint }: RequestInputs['unregister_push'],
): Promise<Record<string, never>> {
  checkText('endpoint', endpoint ?? '', MAX_URL_BYTES);
  await writes.query(UNREGISTER, [endpointId(endpoint ?? ''), userId]);
  return {};
}

const dropOldest = (runner: Queryable, userId: string) => runner.query(DROP_OLDEST, [userId]);

/** Throws unless a URL may be an endpoint. The address of its host is checked when a request is sent. */
function checkEndpoint(endpoint: string, { pushEndpoints }: Policy): void {
  // Not by checkText alone, which knows the exact length of short text only.
  if (Buffer.byteLength(endpoint) > MAX_URL_BYTES)
    throw new GodwitError(Code.CODE_TOO_LARGE, `endpoint: at most ${MAX_URL_BYTES} bytes`);
  checkText('endpoint', endpoint, MAX_URL_BYTES);
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  const schemes = pushEndpoints === 'any' ? ['https:', 'http:'] : ['https:'];
  if (!url || !schemes.includes(url.protocol)) throw invalid('endpoint', 'must be an https URL');
  if (url.username || url.password) throw invalid('endpoint', 'must not contain a user name or a password');
  if (pushEndpoints === 'public' && isPrivateLiteral(url)) throw invalid('endpoint', 'must be at a public address');
}

function checkKey(p256dh: Uint8Array): void {
  if (p256dh.length !== P256DH_BYTES) throw invalid('p256dh', `must be ${P256DH_BYTES} bytes, has ${p256dh.length}`);
  const own = createECDH('prime256v1');
  own.generateKeys();
  try {
    own.computeSecret(p256dh);
  } catch {
    throw invalid('p256dh', 'must be a point on the curve P-256');
  }
}
