import { Code, GodwitError } from '@godwit/schema/client';
import { startTimer } from './timer.js';

/**
 * The application aborted a request, a send or `connect` by its signal, whose reason is the `cause`. As for every
 * UNAVAILABLE, what was under way may still take effect.
 */
export class AbortError extends GodwitError {
  // As browsers name it, so that code that ignores aborted calls of `fetch` ignores these, too.
  static {
    Object.defineProperty(AbortError.prototype, 'name', { value: 'AbortError', configurable: true, writable: true });
  }

  /** `what` names what was aborted, such as a command. */
  constructor(what: string, reason: unknown) {
    super(Code.CODE_UNAVAILABLE, `${what}: aborted by the application`, { cause: reason });
  }
}

/** Throws AbortError if the signal has aborted. */
export function throwIfAborted(what: string, signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AbortError(what, signal.reason);
}

/**
 * Calls `end` once: with an AbortError when `signal` aborts, with undefined after `ms`. Call the returned function to
 * cancel both. The signal must not have aborted yet.
 */
export function startLimit(
  what: string,
  ms: number,
  signal: AbortSignal | undefined,
  end: (aborted: AbortError | undefined) => void,
): () => void {
  const abort = () => {
    cancel();
    end(new AbortError(what, signal?.reason));
  };
  const cancelTimer = startTimer(ms, () => {
    cancel();
    end(undefined);
  });
  const cancel = () => {
    cancelTimer();
    signal?.removeEventListener('abort', abort);
  };
  signal?.addEventListener('abort', abort);
  return cancel;
}
