/** Errors that are kept of one session. */
export const MAX_REFUSALS = 10;
/** Bytes of a message that are kept. */
export const MAX_MESSAGE_BYTES = 200;

const encoder = new TextEncoder();
const scratch = Buffer.alloc(MAX_MESSAGE_BYTES);

/** A request that was answered with an error. */
export interface Refusal {
  /** Empty: no request that this server knows. */
  command: string;
  /** A `Code`. */
  code: number;
  message: string;
  /** Unix milliseconds. */
  at: number;
}

/** The newest errors of one session, for operators. */
export class RecentRefusals {
  readonly #kept: Refusal[] = [];
  /** The place of the oldest one, once all places are taken. */
  #oldest = 0;

  /** Keeps an error instead of the oldest one. A message that is too long is cut to whole characters. */
  add({ message, ...rest }: Refusal): void {
    // Decoded anew: a part of a string would keep the whole one in memory.
    const { written } = encoder.encodeInto(message, scratch);
    const refusal = { ...rest, message: scratch.toString('utf8', 0, written) };
    if (this.#kept.length < MAX_REFUSALS) {
      this.#kept.push(refusal);
      return;
    }
    this.#kept[this.#oldest] = refusal;
    this.#oldest = (this.#oldest + 1) % MAX_REFUSALS;
  }

  /** The oldest one first. */
  list(): Refusal[] {
    return [...this.#kept.slice(this.#oldest), ...this.#kept.slice(0, this.#oldest)];
  }
}
