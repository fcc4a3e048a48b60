import type { godwit } from '@godwit/schema/client';
import { Code, GodwitError } from '@godwit/schema/client';
import type { Connection } from './connection.js';
import { startTimer } from './timer.js';
import type { TokenSource } from './token-source.js';

/** Dependencies of `refreshTokens`. */
export interface TokenRefreshOptions {
  connection: Connection;
  tokens: TokenSource;
  /** Contains the token's expiry and the time of the server's clock. */
  session: godwit.v1.HelloResponse.$Properties;
  /** Milliseconds that the server may take to answer. */
  timeoutMs: number;
  /** Called if the token function says that the user is signed out. */
  signedOut(error: GodwitError): void;
}

/**
 * Milliseconds before its expiry at which a token is replaced; a short-lived token, after half of its remaining life.
 */
const AHEAD_MS = 60_000;
/** Minimum and maximum milliseconds between attempts. */
const RETRY_MS = { least: 1_000, most: 30_000 };

/**
 * Replaces the session's token before it expires by the server's clock; the client's own clock may be hours off.
 * Retries a failed attempt while the old token is valid; the connection stays open. Call the returned function to stop.
 */
export function refreshTokens({ connection, tokens, session, timeoutMs, signedOut }: TokenRefreshOptions): () => void {
  const { server_time = 0, token_expires_at = 0 } = session;
  const began = performance.now();
  let expiresAt = token_expires_at;
  let ended = false;
  let cancel = () => {};
  const leftMs = () => expiresAt - server_time - (performance.now() - began);
  const attempt = async () => {
    const before = expiresAt;
    let fetched = false;
    try {
      const token = await tokens.next('expiring');
      fetched = true;
      if (ended) return;
      const answer = await connection.request('refresh', { token }, timeoutMs);
      expiresAt = answer.expires_at;
      tokens.accept();
    } catch (thrown) {
      const error = GodwitError.from(thrown);
      if (ended) return;
      if (error.code === Code.CODE_UNAUTHENTICATED && !fetched) return signedOut(error);
      if (error.code === Code.CODE_UNAUTHENTICATED) tokens.refuse();
    }
    // A token that expires no later than the last one is no progress: it may come from a cache that is not refilled
    // yet.
    schedule(expiresAt === 0 || expiresAt > before);
  };
  const schedule = (renewed: boolean) => {
    if (ended || !expiresAt) return;
    const left = leftMs();
    // The gateway closes the connection, and the next one fetches a token.
    if (left <= 0) return;
    const retryMs = Math.min(RETRY_MS.most, Math.max(RETRY_MS.least, left / 4));
    cancel = startTimer(renewed ? left - Math.min(AHEAD_MS, left / 2) : retryMs, attempt);
  };
  if (tokens.canFetch) schedule(true);
  return () => {
    ended = true;
    cancel();
  };
}
