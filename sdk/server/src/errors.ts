import type { Code } from './gen/messages.js';

type WithoutPrefix<C> = C extends `CODE_${infer Name}` ? Name : never;

/** The reason of an error: a code of the protocol, without its prefix. */
export type ErrorCode = Exclude<WithoutPrefix<Code>, 'UNSPECIFIED'>;

/** Details of an error. */
export interface ErrorDetails {
  /** Milliseconds to wait before the same call may be made again; 0: a repetition does not help. */
  retryAfterMs?: number;
  /** The HTTP status; undefined: there was no answer. */
  status?: number | undefined;
  cause?: unknown;
}

/** A call failed. The message says what is wrong and names the field. */
export class GodwitError extends Error {
  override readonly name = 'GodwitError';
  /** UNAVAILABLE: nothing was done, or the outcome is unknown; the same call may be made again. */
  readonly code: ErrorCode;
  readonly retryAfterMs: number;
  readonly status: number | undefined;

  constructor(code: ErrorCode, message: string, { retryAfterMs = 0, status, cause }: ErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.retryAfterMs = retryAfterMs;
    this.status = status;
  }
}

/** The codes of the Connect protocol, for answers without a detail of the server's own error. */
const CONNECT_CODES: Readonly<Record<string, ErrorCode>> = {
  unauthenticated: 'UNAUTHENTICATED',
  permission_denied: 'PERMISSION_DENIED',
  not_found: 'NOT_FOUND',
  invalid_argument: 'INVALID_ARGUMENT',
  aborted: 'CONFLICT',
  resource_exhausted: 'RATE_LIMITED',
  unavailable: 'UNAVAILABLE',
  deadline_exceeded: 'UNAVAILABLE',
  unimplemented: 'UNIMPLEMENTED',
  internal: 'INTERNAL',
};
/** The codes of problem details, with which all other routes than those of rpcs answer. */
const PROBLEM_CODES: readonly ErrorCode[] = [...Object.values(CONNECT_CODES), 'TOO_LARGE'];
/** Statuses of intermediaries, whose answers have no code. */
const STATUS_CODES: Readonly<Record<number, ErrorCode>> = { 413: 'TOO_LARGE', 429: 'RATE_LIMITED' };

/** The error of an answer that is not a success. `text` is its body. */
export function errorOf(rpc: string, response: Pick<Response, 'status' | 'headers'>, text: string): GodwitError {
  const { status } = response;
  const { code, message, details, detail } = bodyOf(text);
  const own = details?.find((detail) => detail?.type === 'godwit.v1.Error')?.debug;
  const ownCode = own?.code?.replace(/^CODE_/, '') as ErrorCode | undefined;
  const known = ownCode ?? CONNECT_CODES[code ?? ''] ?? PROBLEM_CODES.find((name) => name === code);
  const seconds = Number(response.headers.get('retry-after'));
  const retryAfterMs = own?.retryAfterMs ?? (seconds > 0 ? seconds * 1_000 : 0);
  if (known) return new GodwitError(known, message ?? detail ?? `${rpc}: ${code}`, { retryAfterMs, status });
  // An intermediary, or another server than a store.
  const guess = STATUS_CODES[status] ?? (status >= 500 ? 'UNAVAILABLE' : 'INTERNAL');
  return new GodwitError(guess, `${rpc}: answered ${status} instead of the store`, { retryAfterMs, status });
}

/** An error of a call, or problem details (RFC 9457), whose message is `detail`. */
interface ErrorBody {
  code?: string;
  message?: string;
  detail?: string;
  details?: { type?: string; debug?: { code?: string; retryAfterMs?: number } }[];
}

function bodyOf(text: string): ErrorBody {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
