import { godwit } from './codec.js';

/** The codes of `godwit.v1.Error`. */
export const Code = godwit.v1.Code;
export type Code = godwit.v1.Code;

/**
 * The error of one request, on the wire and in every process: a code for programs, a message for people that
 * says what was wrong, where, and what would be right.
 */
export class GodwitError extends Error {
  override readonly name = 'GodwitError';
  readonly code: Code;
  /** Milliseconds to wait before the same request may succeed; 0 where waiting does not help. */
  readonly retryAfterMs: number;

  constructor(code: Code, message: string, options: { retryAfterMs?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.retryAfterMs = options.retryAfterMs ?? 0;
  }

  /** The code's name without its prefix, such as `NOT_FOUND`. */
  get codeName(): string {
    return codeName(this.code);
  }

  /** The error as it goes over the wire. */
  toWire(): godwit.v1.Error.$Properties {
    return { code: this.code, message: this.message, retry_after_ms: this.retryAfterMs };
  }

  /** The error that came over the wire. */
  static fromWire(error: { code?: number | null; message?: string; retry_after_ms?: number }): GodwitError {
    return new GodwitError(error.code ?? Code.CODE_INTERNAL, error.message ?? '', {
      retryAfterMs: error.retry_after_ms,
    });
  }

  /** Any thrown value as a GodwitError; what is not one is an INTERNAL error that keeps its details to the log. */
  static from(thrown: unknown): GodwitError {
    return thrown instanceof GodwitError
      ? thrown
      : new GodwitError(Code.CODE_INTERNAL, 'internal error', { cause: thrown });
  }
}

/** `CODE_NOT_FOUND` as `NOT_FOUND`; a code of a later version as its number. */
export function codeName(code: number): string {
  return (Code[code] ?? `CODE_${code}`).replace('CODE_', '');
}
