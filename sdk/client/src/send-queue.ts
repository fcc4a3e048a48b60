import type { RequestInputs, Responses } from '@godwit/schema/client';
import { Code, GodwitError } from '@godwit/schema/client';
import { startLimit } from './abort.js';
import { startTimer } from './timer.js';

/** Bounds of a queue, and the function that posts one message on the current connection. */
export interface SendQueueOptions {
  /** Posts a message; rejects with UNAVAILABLE if it may or may not have arrived. */
  post(request: RequestInputs['send']): Promise<Responses['send']>;
  /** Maximum number of messages awaiting acknowledgement. */
  maxMessages: number;
  /** Maximum bytes of their bodies. */
  maxBytes: number;
  /** Maximum number of messages in flight. */
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

/** Milliseconds before another attempt if the gateway does not name a delay. */
const RETRY_MS = 500;

/**
 * Keeps messages until they are acknowledged, in the order in which they were added, across reconnects. A message that
 * may not have arrived is posted again with the same `client_message_id`, so it is stored once. Before a retry, the
 * queue waits until no message is in flight, which preserves the order.
 */
export class SendQueue {
  readonly #options: SendQueueOptions;
  /** In the order of posting; a retry does not change it. */
  readonly #items = new Set<Item>();
  #bytes = 0;
  #inFlight = 0;
  #open = false;
  /**
   * Milliseconds to wait, once no message is in flight, before a retry; undefined: no retry is due.
   */
  #retryMs: number | undefined;
  #cancelRetry: (() => void) | undefined;
  /** Called once no message awaits acknowledgement. */
  readonly #whenIdle = new Set<() => void>();

  constructor(options: SendQueueOptions) {
    this.#options = options;
  }

  /** Number of messages awaiting acknowledgement. */
  get size(): number {
    return this.#items.size;
  }

  /**
   * Adds a message that has its `client_message_id`; resolves once it is stored. Rejects with the gateway's final
   * error, with RATE_LIMITED if the queue is full, with UNAVAILABLE after `timeoutMs`, and with AbortError once `signal`
   * aborts; after the last two the message may have been stored.
   */
  add(
    request: RequestInputs['send'],
    timeoutMs = this.#options.timeoutMs,
    signal?: AbortSignal | undefined,
  ): Promise<Responses['send']> {
    const { maxMessages, maxBytes } = this.#options;
    const bytes = request.body?.length ?? 0;
    if (this.#items.size >= maxMessages || this.#bytes + bytes > maxBytes) {
      const message = `send: ${this.#items.size} messages are already waiting for acknowledgement`;
      return Promise.reject(new GodwitError(Code.CODE_RATE_LIMITED, message, { retryAfterMs: 1_000 }));
    }
    return new Promise((resolve, reject) => {
      const cancel = startLimit('send', timeoutMs, signal, (aborted) => {
        const why = `send: not acknowledged within ${timeoutMs} ms; it may have been stored`;
        this.#settle(item, () => item.reject(aborted ?? new GodwitError(Code.CODE_UNAVAILABLE, why)));
      });
      const item: Item = { request, bytes, posted: false, cancel, resolve, reject };
      this.#items.add(item);
      this.#bytes += bytes;
      this.#pump();
    });
  }

  /** Notes that a session is open: posts the unacknowledged messages, in order. */
  open(): void {
    this.#open = true;
    this.#cancelRetry?.();
    this.#cancelRetry = undefined;
    this.#retryMs = undefined;
    this.#pump();
  }

  /** Notes that the connection is lost: all messages wait for the next one. */
  pause(): void {
    this.#open = false;
  }

  /** Rejects every message with an error of its own, whose stack then names its caller. */
  close({ code, message, cause }: GodwitError): void {
    this.#open = false;
    this.#cancelRetry?.();
    for (const item of [...this.#items])
      this.#settle(item, () => item.reject(new GodwitError(code, message, { cause })));
  }

  /**
   * Resolves once no message awaits acknowledgement. Rejects with UNAVAILABLE after `timeoutMs`, and with AbortError once
   * `signal` aborts.
   */
  idle(timeoutMs = Number.POSITIVE_INFINITY, signal?: AbortSignal | undefined): Promise<void> {
    if (this.#items.size === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const idle = () => {
        cancel();
        resolve();
      };
      const cancel = startLimit('drain', timeoutMs, signal, (aborted) => {
        this.#whenIdle.delete(idle);
        const why = `drain: ${this.#items.size} messages are not acknowledged within ${timeoutMs} ms`;
        reject(aborted ?? new GodwitError(Code.CODE_UNAVAILABLE, why));
      });
      this.#whenIdle.add(idle);
    });
  }

  #pump(): void {
    if (!this.#open || this.#retryMs !== undefined) return;
    for (const item of this.#items) {
      if (this.#inFlight >= this.#options.window) return;
      if (!item.posted) this.#post(item);
    }
  }

  #post(item: Item): void {
    item.posted = true;
    this.#inFlight++;
    const after = this.#before(item);
    this.#options
      .post(after ? { ...item.request, after } : item.request)
      .then(
        (response) => this.#settle(item, () => item.resolve(response)),
        (thrown) => this.#failed(item, GodwitError.from(thrown)),
      )
      .then(() => {
        this.#inFlight--;
        this.#retryLater();
        this.#pump();
      });
  }

  /** The id of the last unacknowledged message before it in the same conversation, if any. */
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
    // Without a connection no timer is needed: the next one posts at once. After `close` a timer would keep the process
    // alive.
    if (!this.#open || this.#retryMs === undefined || this.#inFlight > 0 || this.#cancelRetry) return;
    // Spreads the retries of clients that were refused together.
    const delayMs = this.#retryMs * (1 + Math.random());
    this.#cancelRetry = startTimer(delayMs, () => {
      this.#cancelRetry = undefined;
      this.#retryMs = undefined;
      this.#pump();
    });
  }

  #settle(item: Item, settle: () => void): void {
    if (!this.#items.delete(item)) return;
    item.cancel();
    this.#bytes -= item.bytes;
    settle();
    if (this.#items.size > 0) return;
    for (const idle of this.#whenIdle) idle();
    this.#whenIdle.clear();
  }
}
