import type { RequestInputs } from '@godwit/schema/client';
import { GodwitError } from '@godwit/schema/client';
import type { Cursor } from '../resume.js';

/** Maximum cursors of one request: `limits.max_heads` of every server of this version. */
const MAX_CURSORS = 1_000;
/** Milliseconds before a request is repeated that the server could not answer. */
const RETRY_MS = 1_000;

/** Dependencies of `ResumeRequests`. */
export interface ResumeRequestsParts {
  call(request: RequestInputs['resume']): Promise<unknown>;
  /** Whether a round of a conversation still waits for its answer. */
  isCurrent(conversationId: string, round: object): boolean;
}

interface Asked {
  round: object;
  cursor: Cursor;
}

/** Asks the server to resume conversations: those of one turn together, and again if it could not answer. */
export class ResumeRequests {
  readonly #parts: ResumeRequestsParts;
  #asking: Asked[] = [];

  constructor(parts: ResumeRequestsParts) {
    this.#parts = parts;
  }

  /** Asks for a round, from a cursor. */
  ask(round: object, cursor: Cursor): void {
    this.#asking.push({ round, cursor });
    if (this.#asking.length > 1) return;
    queueMicrotask(() => {
      const asking = this.#asking;
      this.#asking = [];
      for (let at = 0; at < asking.length; at += MAX_CURSORS) this.#request(asking.slice(at, at + MAX_CURSORS));
    });
  }

  async #request(asking: readonly Asked[]): Promise<void> {
    const { call, isCurrent } = this.#parts;
    const current = () => asking.filter(({ round, cursor }) => isCurrent(cursor.conversation_id, round));
    try {
      await call({ resume: asking.map(({ cursor }) => cursor) });
    } catch (thrown) {
      // A lost connection ends all rounds.
      if (current().length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, GodwitError.from(thrown).retryAfterMs || RETRY_MS));
      for (const { round, cursor } of current()) this.ask(round, cursor);
    }
  }
}
