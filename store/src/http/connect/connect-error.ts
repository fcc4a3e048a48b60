import { Code, GodwitError, godwit } from '@godwit/schema';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpError, statusOf } from '../problem.js';

/** Connect's name and HTTP status for each code of the protocol. */
const CONNECT: Readonly<Record<number, readonly [code: string, status: number]>> = {
  [Code.CODE_UNAUTHENTICATED]: ['unauthenticated', 401],
  [Code.CODE_PERMISSION_DENIED]: ['permission_denied', 403],
  [Code.CODE_NOT_FOUND]: ['not_found', 404],
  [Code.CODE_INVALID_ARGUMENT]: ['invalid_argument', 400],
  [Code.CODE_CONFLICT]: ['aborted', 409],
  [Code.CODE_RATE_LIMITED]: ['resource_exhausted', 429],
  [Code.CODE_TOO_LARGE]: ['resource_exhausted', 429],
  [Code.CODE_UNAVAILABLE]: ['unavailable', 503],
  [Code.CODE_UNIMPLEMENTED]: ['unimplemented', 501],
  [Code.CODE_INTERNAL]: ['internal', 500],
};

/** HTTP statuses that say more than a code: a body that came too late, and one of another media type. */
const KEPT_STATUSES = [408, 415];

/** The caller's time was over before the answer was there: the outcome is unknown. */
export class DeadlineExceeded extends GodwitError {
  constructor(timeoutMs: number) {
    super(Code.CODE_UNAVAILABLE, `Connect-Timeout-Ms: ${timeoutMs} ms are over; the outcome is unknown`);
  }
}

/**
 * Answers an error as a unary call of the Connect protocol does: a status, and a JSON body with a code, a message and
 * the protocol's own error as a detail.
 */
export function sendConnectError(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { godwit: error, status: own } = statusOf(thrown as never);
  const [code, status] =
    error instanceof DeadlineExceeded ? ['deadline_exceeded', 504] : (CONNECT[error.code] ?? ['unknown', 500]);
  if (error.code === Code.CODE_INTERNAL) request.log.error({ err: thrown }, 'a request failed');
  request.span?.set({ 'error.type': error.codeName });
  if (error.retryAfterMs) reply.header('retry-after', Math.ceil(error.retryAfterMs / 1000));
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  reply
    .status(error instanceof HttpError && KEPT_STATUSES.includes(own) ? own : status)
    .type('application/json')
    .send(JSON.stringify({ code, message: error.message, details: [detailOf(error)] }));
}

function detailOf(error: GodwitError) {
  const bytes = godwit.v1.Error.encode(error.toWire()).finish();
  const { code, message, retryAfterMs } = error;
  return {
    type: 'godwit.v1.Error',
    value: Buffer.from(bytes).toString('base64').replace(/=+$/, ''),
    debug: { code: Code[code], message, ...(retryAfterMs ? { retryAfterMs } : {}) },
  };
}
