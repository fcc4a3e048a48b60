import type { godwit } from '@godwit/schema';
import { Code, GodwitError } from '@godwit/schema';
import type { Connection } from './connection.js';
import { startTimer } from './timer.js';
import type { TokenSource } from './token-source.js';

/** Dependencies of `refreshTokens`. */
export interface TokenRefreshOptions {
  connection: Connection;
  tokens: TokenSource;
  /** The server's statement of the token's expiry and of its own clock. */
  session: godwit.v1.HelloResponse.$Properties;
  /** Milliseconds that the server may take for an answer. */
  timeoutMs: number;
}

/** Milliseconds before its end at which a token is replaced; of a short-lived one, half of what it has left. */
const AHEAD_MS = 60_000;
/** Milliseconds between attempts: at least, and at most. */
const RETRY_MS = { least: 1_000, most: 30_000 };

/**
 * Replaces the session's token before it runs out, by the server's clock: the client's own may be hours off. An attempt
 * that fails is made again while the old token lives, and the connection stays. Call what it returns to end it.
 */
export function refreshTokens({ connection, tokens, session, timeoutMs }: TokenRefreshOptions): () => void {
  const { server_time = 0, token_expires_at = 0 } = session;
  const began = performance.now();
  let expiresAt = token_expires_at;
  let ended = false;
  let cancel = () => {};
  const leftMs = () => expiresAt - server_time - (performance.now() - began);
  const attempt = async () => {
    const before = expiresAt;
    try {
      const token = await tokens.next();
      if (ended) return;
      const answer = await connection.request('refresh', { token }, timeoutMs);
      expiresAt = answer.expires_at;
      tokens.accept();
    } catch (thrown) {
      if (GodwitError.from(thrown).code === Code.CODE_UNAUTHENTICATED) tokens.refuse();
    }
    // One that lives no longer than the one before brings nothing: it may be a cache that is to be filled yet.
    schedule(expiresAt === 0 || expiresAt > before);
  };
  const schedule = (renewed: boolean) => {
    if (ended || !expiresAt) return;
    const left = leftMs();
    // The gateway closes, and the next connection asks for a token.
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
