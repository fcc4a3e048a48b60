import { Code, GodwitError, invalid } from '@godwit/schema';
import { startTimer } from './timer.js';

/** Fetches a token. `refused` is the one before, where the gateway refused it: another one is needed. */
export type FetchToken = (asked: { refused: string | undefined }) => string | Promise<string>;

/** Milliseconds that a function may take for a token before it is asked again. */
const FETCH_MS = 30_000;
/**
 * Tokens of a function that may be refused one after the other, without a session between, before the client gives up.
 */
const MAX_REFUSED = 5;

/** The source of tokens; remembers which token was refused. */
export class TokenSource {
  readonly #token: string | FetchToken;
  readonly #fetchMs: number;
  /** The last token that was handed out. */
  #last: string | undefined;
  #refused: string | undefined;
  #refusals = 0;
  /** Ends the waits for functions that have not answered. */
  readonly #waits = new Set<() => void>();

  constructor(token: string | FetchToken, fetchMs = FETCH_MS) {
    this.#token = token;
    this.#fetchMs = fetchMs;
  }

  /** Whether there may be another token than the one before. */
  get canFetch(): boolean {
    return typeof this.#token === 'function';
  }

  /**
   * A token for the next Hello or Refresh. Rejects with what the application's function throws where that is a
   * GodwitError, with UNAVAILABLE where it throws anything else or takes too long, and with INVALID_ARGUMENT where it
   * brings none.
   */
  async next(): Promise<string> {
    const token: unknown = typeof this.#token === 'function' ? await this.#fetch(this.#token) : this.#token;
    if (typeof token !== 'string' || token === '') {
      const brought = typeof token === 'string' ? 'an empty string' : String(token);
      throw invalid('token', `the function must return a JSON Web Token, returned ${brought}`);
    }
    this.#last = token;
    return token;
  }

  /** Notes that the last token was refused. */
  refuse(): void {
    this.#refused = this.#last;
  }

  /** Notes that the last token opened no session. Returns whether another one may. */
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

  /** Stops fetching tokens, and ends every wait. */
  close(): void {
    for (const cancel of this.#waits) cancel();
    this.#waits.clear();
  }

  async #fetch(fetchToken: FetchToken): Promise<unknown> {
    let cancel = () => {};
    const overdue = new Promise<never>((_resolve, reject) => {
      cancel = startTimer(this.#fetchMs, () => reject(new Error(`no answer within ${this.#fetchMs} ms`)));
    });
    this.#waits.add(cancel);
    try {
      return await Promise.race([fetchToken({ refused: this.#refused }), overdue]);
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
