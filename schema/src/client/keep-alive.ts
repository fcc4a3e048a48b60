import { GodwitError } from '../errors.js';
import type { Connection } from './connection.js';

/** What keeps a session alive. */
export interface KeepAliveOptions {
  /** Milliseconds without a word from the server after which it is asked for one. */
  intervalMs: number;
  /** Milliseconds that an answer may take. */
  timeoutMs: number;
  /** Unix milliseconds at which the token runs out; 0: never. */
  expiresAt: number;
  /** Fetches the next token; undefined: there is none. */
  nextToken: (() => Promise<string>) | undefined;
}

/** Milliseconds before its end at which a token is replaced. */
const REFRESH_AHEAD_MS = 60_000;

/**
 * Pings when nothing came for a while, closes the connection when that goes unanswered, and refreshes a token in time. Call
 * what it returns to end it.
 */
export function keepAlive(connection: Connection, options: KeepAliveOptions): () => void {
  const { intervalMs, timeoutMs, nextToken } = options;
  let { expiresAt } = options;
  let timer: ReturnType<typeof setTimeout>;
  let ended = false;
  const check = async () => {
    if (nextToken && expiresAt && expiresAt - Date.now() < REFRESH_AHEAD_MS) {
      const token = await nextToken();
      ({ expires_at: expiresAt } = await connection.request('refresh', { token }, timeoutMs));
    }
    if (performance.now() - connection.lastReceived >= intervalMs) await connection.request('ping', {}, timeoutMs);
  };
  const schedule = () => {
    if (ended) return;
    const idleMs = performance.now() - connection.lastReceived;
    timer = setTimeout(
      () => {
        check().then(schedule, (error) => connection.close(4001, GodwitError.from(error).message));
      },
      Math.max(100, intervalMs - idleMs),
    );
  };
  schedule();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
