import { Code, GodwitError } from '@godwit/schema/client';
import type { Client } from '../client.js';
import { startTimer } from '../timer.js';

/** Milliseconds before another attempt if the server does not name a delay. */
const RETRY_MS = 1_000;

/** Dependencies of `ReadMarks`. */
export interface ReadMarksParts {
  client: Client;
  /** Called once the server knows a position. */
  marked: (conversationId: string) => void;
}

/** The read positions that the server has to be told: of each conversation the newest, one request at a time. */
export class ReadMarks {
  readonly #parts: ReadMarksParts;
  readonly #wanted = new Map<string, number>();
  readonly #underWay = new Set<string>();
  readonly #timers = new Set<() => void>();

  constructor(parts: ReadMarksParts) {
    this.#parts = parts;
  }

  /** Tells the server of a position. */
  mark(conversationId: string, seq: number): void {
    this.#wanted.set(conversationId, Math.max(seq, this.#wanted.get(conversationId) ?? 0));
    this.#send(conversationId);
  }

  /** Sends what an earlier connection did not take. */
  connected(): void {
    for (const id of this.#wanted.keys()) this.#send(id);
  }

  forget(conversationId?: string): void {
    if (conversationId === undefined) this.#wanted.clear();
    else this.#wanted.delete(conversationId);
  }

  close(): void {
    this.#wanted.clear();
    for (const cancel of this.#timers) cancel();
  }

  async #send(conversation_id: string): Promise<void> {
    const { client, marked } = this.#parts;
    const { session } = client;
    const seq = this.#wanted.get(conversation_id);
    if (seq === undefined || !session || this.#underWay.has(conversation_id)) return;
    this.#underWay.add(conversation_id);
    let retryMs: number | undefined;
    try {
      await client.markRead({ conversation_id, seq });
      marked(conversation_id);
    } catch (thrown) {
      const { code, retryAfterMs } = GodwitError.from(thrown);
      if (code === Code.CODE_UNAVAILABLE || code === Code.CODE_RATE_LIMITED) retryMs = retryAfterMs || RETRY_MS;
    }
    this.#underWay.delete(conversation_id);
    if (retryMs === undefined && this.#wanted.get(conversation_id) === seq) this.#wanted.delete(conversation_id);
    if (retryMs === undefined || client.session !== session) this.#send(conversation_id);
    else this.#later(retryMs, () => this.#send(conversation_id));
  }

  #later(ms: number, action: () => void): void {
    const cancel = startTimer(ms, () => {
      this.#timers.delete(cancel);
      action();
    });
    this.#timers.add(cancel);
  }
}
