import type { RequestInputs, Responses } from '@godwit/schema';
import { Code, GodwitError } from '@godwit/schema';
import { startTimer } from './timer.js';

/** Bounds of a queue, and how one message is posted on the connection that there is. */
export interface SendQueueOptions {
  /** Posts a message; rejects with UNAVAILABLE where it may or may not have arrived. */
  post(request: RequestInputs['send']): Promise<Responses['send']>;
  /** Messages that may wait for their acknowledgement. */
  maxMessages: number;
  /** Bytes of their bodies. */
  maxBytes: number;
  /** Messages posted at a time. */
  window: number;
  /** Milliseconds after which a message is given up. */
  timeoutMs: number;
}

interface Item {
  request: RequestInputs['send'];
  bytes: number;
  posted: boolean;
  cancel(): void;
  resolve(response: Responses['send']): void;
  reject(error: GodwitError): void;
}

/** Milliseconds before another attempt where the gateway does not say. */
const RETRY_MS = 500;

/**
 * Keeps messages until they are acknowledged, in the order in which they were given, whatever becomes of connections:
 * what may not have arrived is posted again with the same `client_message_id`, so it is one message. Before that, all that
 * is under way is waited for, so that order is kept.
 */
export class SendQueue {
  readonly #options: SendQueueOptions;
  /** In order; posting again does not change it. */
  readonly #items = new Set<Item>();
  #bytes = 0;
  #underWay = 0;
  #open = false;
  /** Something is to be posted again: once nothing is under way, and this many milliseconds later. */
  #retryMs: number | undefined;
  #cancelRetry: (() => void) | undefined;

  constructor(options: SendQueueOptions) {
    this.#options = options;
  }

  /** How many messages wait for their acknowledgement. */
  get size(): number {
    return this.#items.size;
  }

  /**
   * Adds a message that has its `client_message_id`; resolves once it is kept. Rejects with what the gateway says for
   * good, with RATE_LIMITED at the bound, and with UNAVAILABLE when it took too long: it may have been kept then.
   */
  add(request: RequestInputs['send'], timeoutMs = this.#options.timeoutMs): Promise<Responses['send']> {
    const { maxMessages, maxBytes } = this.#options;
    const bytes = request.body?.length ?? 0;
    if (this.#items.size >= maxMessages || this.#bytes + bytes > maxBytes) {
      const message = `send: ${this.#items.size} messages wait for their acknowledgement already`;
      return Promise.reject(new GodwitError(Code.CODE_RATE_LIMITED, message, { retryAfterMs: 1_000 }));
    }
    return new Promise((resolve, reject) => {
      const cancel = startTimer(timeoutMs, () => {
        const error = new GodwitError(
          Code.CODE_UNAVAILABLE,
          `send: not acknowledged within ${timeoutMs} ms; it may have been kept`,
        );
        this.#settle(item, () => item.reject(error));
      });
      const item: Item = { request, bytes, posted: false, cancel, resolve, reject };
      this.#items.add(item);
      this.#bytes += bytes;
      this.#pump();
    });
  }

  /** A session is open: what was not acknowledged is posted, in order. */
  open(): void {
    this.#open = true;
    this.#cancelRetry?.();
    this.#cancelRetry = undefined;
    this.#retryMs = undefined;
    this.#pump();
  }

  /** The connection is gone: everything waits for the next one. */
  pause(): void {
    this.#open = false;
  }

  /** Rejects every message. */
  close(error: GodwitError): void {
    this.#open = false;
    this.#cancelRetry?.();
    for (const item of [...this.#items]) this.#settle(item, () => item.reject(error));
  }

  #pump(): void {
    if (!this.#open || this.#retryMs !== undefined) return;
    for (const item of this.#items) {
      if (this.#underWay >= this.#options.window) return;
      if (!item.posted) this.#post(item);
    }
  }

  #post(item: Item): void {
    item.posted = true;
    this.#underWay++;
    const after = this.#before(item);
    this.#options
      .post(after ? { ...item.request, after } : item.request)
      .then(
        (response) => this.#settle(item, () => item.resolve(response)),
        (thrown) => this.#failed(item, GodwitError.from(thrown)),
      )
      .then(() => {
        this.#underWay--;
        this.#retryLater();
        this.#pump();
      });
  }

  /** The id of the message before it that waits in the same conversation, if any. */
  #before({ request }: Item): Uint8Array | undefined {
    let before: Uint8Array | undefined;
    for (const other of this.#items) {
      if (other.request === request) break;
      const same =
        (other.request.conversation_id ?? '') === (request.conversation_id ?? '') &&
        (other.request.to_user_id ?? '') === (request.to_user_id ?? '');
      if (same) before = other.request.client_message_id ?? undefined;
    }
    return before;
  }

  #failed(item: Item, error: GodwitError): void {
    if (error.code !== Code.CODE_UNAVAILABLE && error.code !== Code.CODE_RATE_LIMITED) {
      this.#settle(item, () => item.reject(error));
      return;
    }
    item.posted = false;
    this.#retryMs = Math.max(this.#retryMs ?? 0, error.retryAfterMs || RETRY_MS);
  }

  #retryLater(): void {
    // Without a connection the next one posts at once; after the end nothing does, and a timer would keep the process.
    if (!this.#open || this.#retryMs === undefined || this.#underWay > 0 || this.#cancelRetry) return;
    // Spreads the retries of clients that were refused together.
    const delayMs = this.#retryMs * (1 + Math.random());
    this.#cancelRetry = startTimer(delayMs, () => {
      this.#cancelRetry = undefined;
      this.#retryMs = undefined;
      this.#pump();
    });
  }

  #settle(item: Item, say: () => void): void {
    if (!this.#items.delete(item)) return;
    item.cancel();
    this.#bytes -= item.bytes;
    say();
  }
}
