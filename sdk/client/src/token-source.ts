import { Code, GodwitError, invalid } from '@godwit/schema/client';
import { startTimer } from './timer.js';

/** Why the client asks for a token. */
export interface TokenRequest {
  /**
   * `connect`: for a new connection. `expiring`: the token of the open session expires soon. `refused`: the gateway refused
   * the previous token, so that a different one is needed.
   */
  reason: 'connect' | 'expiring' | 'refused';
  /** The previous token, if the gateway refused it. */
  refused: string | undefined;
}

/**
 * Fetches a token. Null, or a GodwitError with UNAUTHENTICATED, says that the user is signed out: the client closes. Any
 * other error means that it may be asked again later.
 */
export type FetchToken = (asked: TokenRequest) => string | null | Promise<string | null>;

/** Milliseconds that a function may take to return a token before it is called again. */
const FETCH_MS = 30_000;
/**
 * Number of consecutive tokens of a function that may be refused, without a session in between, before the client gives
 * up.
 */
const MAX_REFUSED = 5;

/** Supplies tokens, and remembers which token was refused. */
export class TokenSource {
  readonly #token: string | FetchToken;
  readonly #fetchMs: number;
  /** The last token that `next` returned. */
  #last: string | undefined;
  #refused: string | undefined;
  #refusals = 0;
  /** Cancels the time-outs of calls that have not answered. */
  readonly #waits = new Set<() => void>();

  constructor(token: string | FetchToken, fetchMs = FETCH_MS) {
    this.#token = token;
    this.#fetchMs = fetchMs;
  }

  /** Whether `next` may return a different token than before. */
  get canFetch(): boolean {
    return typeof this.#token === 'function';
  }

  /**
   * Returns a token for the next Hello (`connect`) or Refresh (`expiring`). If the application's function throws a
   * GodwitError, rejects with that error; with UNAUTHENTICATED if it returns null; with UNAVAILABLE if it throws anything
   * else or takes too long; with INVALID_ARGUMENT if it returns no token.
   */
  async next(reason: 'connect' | 'expiring' = 'connect'): Promise<string> {
    const token: unknown = typeof this.#token === 'function' ? await this.#fetch(this.#token, reason) : this.#token;
    if (token === null) throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'token: the user is signed out');
    if (typeof token !== 'string' || token === '') {
      const brought = typeof token === 'string' ? 'an empty string' : String(token);
      throw invalid('token', `the function must return a JSON Web Token, returned ${brought}`);
    }
    this.#last = token;
    return token;
  }

  /** Returns the last token again, or as `next` does if there is none or it is `refused`. */
  async current(refused?: string): Promise<string> {
    if (this.#last !== undefined && this.#last === refused) this.refuse();
    return this.#last !== undefined && this.#last !== this.#refused ? this.#last : this.next('connect');
  }

  /** Notes that the last token was refused. */
  refuse(): void {
    this.#refused = this.#last;
  }

  /** Notes that the last token opened no session. Returns whether another token may be tried. */
  mayTryAnother(): boolean {
    this.refuse();
    this.#refusals++;
    return this.canFetch && this.#refusals < MAX_REFUSED;
  }

  /** Notes that the last token was accepted. */
  accept(): void {
    this.#refused = undefined;
    this.#refusals = 0;
  }

  /** Cancels the time-outs of all calls to the function. */
  close(): void {
    for (const cancel of this.#waits) cancel();
    this.#waits.clear();
  }

  async #fetch(fetchToken: FetchToken, reason: 'connect' | 'expiring'): Promise<unknown> {
    let cancel = () => {};
    const overdue = new Promise<never>((_resolve, reject) => {
      cancel = startTimer(this.#fetchMs, () => reject(new Error(`no answer within ${this.#fetchMs} ms`)));
    });
    this.#waits.add(cancel);
    try {
      const refused = this.#refused;
      return await Promise.race([fetchToken({ reason: refused ? 'refused' : reason, refused }), overdue]);
    } catch (thrown) {
      if (thrown instanceof GodwitError) throw thrown;
      const why = thrown instanceof Error ? thrown.message : String(thrown);
      throw new GodwitError(Code.CODE_UNAVAILABLE, `the token function failed: ${why}`, { cause: thrown });
    } finally {
      cancel();
      this.#waits.delete(cancel);
    }
  }
}
