import { Code, GodwitError } from '@godwit/schema';

/**
 * How much one user, one conversation or one address may have, by the setting that changes each limit. They hold over all
 * processes, since the database counts, and over HTTP the counters that stores share. Services that act for an application are not bound by them.
 */
export const quotas = {
  /** Members of one conversation. */
  MAX_CONVERSATION_MEMBERS: 250_000,
  /** Conversations of one user, direct ones included. */
  MAX_USER_CONVERSATIONS: 20_000,
  /** Users whom one user adds to conversations in a day, after which only friends and acquaintances can be added. */
  MAX_USERS_ADDED_PER_DAY: 200_000,
  /** Conversations that one user joins in a day, after which only friends and acquaintances can add the user. */
  MAX_JOINS_PER_DAY: 5_000,
  /** Friend requests of one user that were not answered. */
  MAX_FRIEND_REQUESTS_SENT: 1_000,
  /** Friend requests to one user that were not answered. */
  MAX_FRIEND_REQUESTS_RECEIVED: 1_000,
  /** MiB of files that one user has uploaded, whether or not a message carries them. */
  MAX_STORED_MB: 10_240,
  /** Uploads of one user that no message carries, including uploads in progress. */
  MAX_UNSENT_UPLOADS: 100,
  /** MiB of these uploads; an upload of unknown length counts as the largest permitted one while it is in progress. */
  MAX_UNSENT_MB: 2_048,
  /** Exports that one user requests in a day. */
  MAX_EXPORTS_PER_DAY: 100,
  /** Jobs of one user that are not finished. */
  MAX_UNFINISHED_JOBS: 10,
  /** Requests of one user over HTTP in a second. */
  HTTP_REQUESTS_PER_SECOND: 20_000,
  /** Users whom one user names in a minute over HTTP in requests that change members. */
  HTTP_MEMBER_CHANGES_PER_MINUTE: 120_000,
  /** Requests over HTTP of one client address in a second, authenticated or not. */
  HTTP_REQUESTS_PER_ADDRESS: 40_000,
  /** Requests over HTTP of one client address in a minute whose token or key was refused. */
  FAILED_AUTHENTICATIONS_PER_MINUTE: 1_000,
  /** Bytes of a token. */
  MAX_TOKEN_BYTES: 8_192,
} as const;

export type QuotaName = keyof typeof quotas;
export type Quotas = Readonly<Record<QuotaName, number>>;

/** No limit at all, for what an application's backend does. */
export const unlimited: Quotas = Object.freeze(
  Object.fromEntries(Object.keys(quotas).map((name) => [name, Number.MAX_SAFE_INTEGER])) as Record<QuotaName, number>,
);

/** Milliseconds of a day, the period of the quotas that are named for it. */
export const DAY_MS = 24 * 3_600_000;

/**
 * The error for a request past a quota; its message begins with the quota's name. RATE_LIMITED where waiting
 * `retryAfterMs` helps, CONFLICT otherwise.
 */
export function overQuota(name: QuotaName, message: string, retryAfterMs = 0): GodwitError {
  const code = retryAfterMs > 0 ? Code.CODE_RATE_LIMITED : Code.CODE_CONFLICT;
  return new GodwitError(code, `${name}: ${message}`, { retryAfterMs: Math.ceil(retryAfterMs) });
}

/** Whether an error refuses a request for a limit: it then counts against a connection that never slows down. */
export function isOverLimit({ code, message }: Pick<GodwitError, 'code' | 'message'>): boolean {
  if (code === Code.CODE_RATE_LIMITED) return true;
  return code === Code.CODE_CONFLICT && message.slice(0, message.indexOf(':')) in quotas;
}
