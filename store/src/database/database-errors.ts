import { Code, GodwitError } from '@godwit/schema';

/**
 * SQLSTATEs, or their class prefixes, after which the same statement may succeed: the database is down, full, starting
 * or stopping, read-only, locked by others for now, or rolled the statement back in favour of others.
 */
const STATES: readonly string[] = [
  '08', // connection exception
  '25006', // read-only transaction: a standby, or a server whose disk is full
  '28', // invalid authorization: a password that is being changed
  '3D', // no such database, as while it is being restored
  '40001', // serialization failure
  '40P01', // deadlock
  '53', // insufficient resources: disk, memory, connections
  '55', // object not in prerequisite state: a lock not available, an object in use
  '57', // operator intervention: a statement cancelled, a server that starts or stops
  '58', // system error: of the disk or the operating system
];

/** Error codes of the driver, the operating system and TLS for a connection that failed to open or was lost. */
const CONNECTION: readonly RegExp[] = [
  /^CONNECT(ION)?_/,
  /^E[A-Z]+$/, // ECONNREFUSED, ENOTFOUND, EPIPE, ENOSPC …
  /^EAI_/, // the resolver: EAI_AGAIN
  /^ERR_(TLS|SSL)_/,
  /^(CERT|CRL|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO|INVALID_(CA|PURPOSE)|HOSTNAME_MISMATCH|PATH_LENGTH)/, // certificates
];

/** The Postgres function that raised the error; empty where the error comes from an intermediary. */
const routineOf = (error: unknown): string => String((error as { routine?: unknown } | undefined)?.routine ?? '');

/** A protocol violation reported by Postgres itself is a defect in our statement, not a lost connection. */
const isOurBreach = (error: unknown) => codeOf(error) === '08P01' && routineOf(error) !== '';

/**
 * A statement was prepared before a migration changed its table; the driver prepares it anew, except in a transaction.
 */
const isOutdatedPlan = (error: unknown) => codeOf(error) === '0A000' && routineOf(error) === 'RevalidateCachedQuery';

const codeOf = (error: unknown): string => String((error as { code?: unknown } | undefined)?.code ?? '');

/**
 * Converts a statement's error, from either database, to UNAVAILABLE with the error as its cause where the same
 * statement may succeed later. Any other error is a defect, and is returned unchanged.
 */
export function classifyDatabaseError(error: unknown): unknown {
  if (error instanceof GodwitError || isOurBreach(error)) return error;
  if (isOutdatedPlan(error)) return databaseUnavailable(error);
  const code = codeOf(error);
  const known = STATES.some((state) => code.startsWith(state)) || CONNECTION.some((pattern) => pattern.test(code));
  return known ? databaseUnavailable(error) : error;
}

/** The error for a database that cannot serve a statement now. */
export function databaseUnavailable(cause: unknown, message = 'the database is unavailable'): GodwitError {
  return new GodwitError(Code.CODE_UNAVAILABLE, message, { retryAfterMs: 500, cause });
}

/**
 * Whether a connection was lost and must not be used again. A connection to a read-only server counts as lost, too:
 * after a fail-over the next one may reach the primary.
 */
export function isConnectionLoss(error: unknown): boolean {
  if (isOurBreach(error)) return false;
  const code = codeOf(error);
  return /^(08|57P0|25006)/.test(code) || CONNECTION.some((pattern) => pattern.test(code));
}

/** Whether a classified error means that a statement gave up waiting for a lock; nothing of it was done. */
export function timedOutOnLock(error: unknown): boolean {
  return codeOf((error as { cause?: unknown } | undefined)?.cause) === '55P03';
}

/**
 * Whether a classified error means that the server rolled back a statement in favour of others. A lone statement may be
 * retried at once.
 */
export function wasRolledBack(error: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf((error as { cause?: unknown } | undefined)?.cause));
}
