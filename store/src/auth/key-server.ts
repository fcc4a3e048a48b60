import { setTimeout as sleep } from 'node:timers/promises';
import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';

/** A failure of the key server, never of the token: the same request may succeed a moment later. */
export class KeysUnavailableError extends Error {
  override readonly name = 'KeysUnavailableError';
}

/** Milliseconds after which keys are fetched anew. Known keys stay in use meanwhile, and while the server fails. */
const REFRESH_MS = 600_000;
/** Milliseconds after which a refresh that failed is tried again. */
const RETRY_MS = 10_000;
/** Minimum milliseconds between two fetches, whichever keys tokens name. */
const REST_MS = 1_000;
/** Milliseconds that one fetch may take. */
const TIMEOUT_MS = 5_000;

/**
 * Finds the public key of a token at a server of JSON Web Key Sets (RFC 7517). An unknown key triggers a fetch at once,
 * shared by all callers with an unknown key and started at most once a second: rotated keys are found, and made-up key
 * ids cost the server no more than that. Rejects with KeysUnavailableError if the server has not answered with a
 * readable key set, and with a JOSEError if it has and the token's key is not in it.
 */
export function createKeyServer(url: string, restMs = REST_MS): JWTVerifyGetKey {
  // This module decides when to fetch, not jose.
  const keys = createRemoteJWKSet(new URL(url), {
    cacheMaxAge: Number.POSITIVE_INFINITY,
    cooldownDuration: Number.POSITIVE_INFINITY,
    timeoutDuration: TIMEOUT_MS,
  });
  let known = false;
  let refreshAt = 0;
  let startedAt = Number.NEGATIVE_INFINITY;
  /** The fetch in progress, and the one that starts once `restMs` have passed since the last start. */
  let current: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const load = async () => {
    startedAt = performance.now();
    try {
      await keys.reload();
      known = true;
      refreshAt = performance.now() + REFRESH_MS;
    } catch (cause) {
      throw new KeysUnavailableError('the key server did not answer with a JSON Web Key Set', { cause });
    } finally {
      current = undefined;
    }
  };
  const loadNext = async () => {
    await sleep(Math.max(0, startedAt + restMs - performance.now()), undefined, { ref: false });
    next = undefined;
    current = load();
    await current;
  };
  /** Resolves after a fetch that starts from now on: one in flight may return a key set without the new key. */
  const fetchKeys = (): Promise<void> => {
    if (!known && current) return current;
    next ??= loadNext();
    return next;
  };

  return async (header, token) => {
    if (!known) await fetchKeys();
    else if (performance.now() > refreshAt) {
      refreshAt = performance.now() + RETRY_MS;
      fetchKeys().catch(() => {});
    }
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw unusable(error);
    }
    await fetchKeys();
    try {
      return await keys(header, token);
    } catch (error) {
      throw unusable(error);
    }
  };
}

/** A token may name a missing key, or match several keys; any other error is the key set's fault. */
function unusable(error: unknown): Error {
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) return error;
  return new KeysUnavailableError('the key server has a key that cannot be used', { cause: error });
}
