import { godwit } from './gen/client.js';

/** The codes of `godwit.v1.Error`. */
export const Code = godwit.v1.Code;
export type Code = godwit.v1.Code;

/**
 * The error of one request, on the wire and in every process: a code for programs, and a message for people that says
 * what is wrong, where, and what would be valid.
 */
export class GodwitError extends Error {
  // On the prototype, as in the language's own errors, so that it heads the stack and is no field of its own.
  static {
    Object.defineProperty(GodwitError.prototype, 'name', { value: 'GodwitError', configurable: true, writable: true });
  }

  readonly code: Code;
  /** The code's name without its prefix, such as `NOT_FOUND`; a field, so that consoles and logs show it. */
  readonly codeName: string;
  /** Milliseconds to wait before the same request may succeed; 0 if waiting does not help. */
  readonly retryAfterMs: number;

  constructor(code: Code, message: string, options: { retryAfterMs?: number; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.codeName = codeName(code);
    this.retryAfterMs = options.retryAfterMs ?? 0;
  }

  /** One line, such as `GodwitError [NOT_FOUND]: no such conversation`. */
  override toString(): string {
    return `${this.name} [${this.codeName}]: ${this.message}`;
  }

  /** The form for `JSON.stringify`: the code by its name, and the cause as one line. */
  toJSON(): { name: string; code: string; message: string; retryAfterMs: number; cause?: string } {
    const { name, codeName: code, message, retryAfterMs, cause } = this;
    return { name, code, message, retryAfterMs, ...(cause === undefined ? {} : { cause: String(cause) }) };
  }

  /** Converts to the wire format. */
  toWire(): godwit.v1.Error.$Properties {
    return { code: this.code, message: this.message, retry_after_ms: this.retryAfterMs };
  }

  /** Converts from the wire format. */
  static fromWire(error: { code?: number | null; message?: string; retry_after_ms?: number }): GodwitError {
    return new GodwitError(error.code ?? Code.CODE_INTERNAL, error.message ?? '', {
      retryAfterMs: error.retry_after_ms,
    });
  }

  /**
   * Returns a thrown GodwitError unchanged; wraps any other value as an INTERNAL error, whose cause holds the details.
   */
  static from(thrown: unknown): GodwitError {
    return thrown instanceof GodwitError
      ? thrown
      : new GodwitError(Code.CODE_INTERNAL, 'internal error', { cause: thrown });
  }
}

/** The name of a code without its prefix, such as `NOT_FOUND`; for a code of a later version, its number. */
export function codeName(code: number): string {
  return (Code[code] ?? `CODE_${code}`).replace('CODE_', '');
}
