import { Code, codeName, GodwitError } from '@godwit/schema';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { traceIds } from '../tracing/tracing.js';
import './trace-routes.js';

const STATUS: Record<number, number> = {
  [Code.CODE_UNAUTHENTICATED]: 401,
  [Code.CODE_PERMISSION_DENIED]: 403,
  [Code.CODE_NOT_FOUND]: 404,
  [Code.CODE_INVALID_ARGUMENT]: 400,
  [Code.CODE_CONFLICT]: 409,
  [Code.CODE_RATE_LIMITED]: 429,
  [Code.CODE_TOO_LARGE]: 413,
  [Code.CODE_UNAVAILABLE]: 503,
  [Code.CODE_UNIMPLEMENTED]: 501,
  [Code.CODE_INTERNAL]: 500,
};

/** Problem details (RFC 9457): `type` is `about:blank`, `code` the protocol's code without its prefix. */
export interface Problem {
  type: 'about:blank';
  title: string;
  status: number;
  detail: string;
  code: string;
}

/** Answers any error of a route as problem details. */
export function sendProblem(error: FastifyError | GodwitError, request: FastifyRequest, reply: FastifyReply): void {
  const godwit = error instanceof GodwitError ? error : fromFastify(error);
  const status = STATUS[godwit.code] ?? 500;
  if (status === 500) {
    // Of the request itself, or of the gateway's call.
    const called = request.url.startsWith('/internal/') ? request.headers.traceparent : undefined;
    const traceparent = request.span?.traceparent ?? (called as string | undefined);
    request.log.error({ err: error, ...traceIds(traceparent) }, 'a request failed');
  }
  request.span?.set({ 'error.type': codeName(godwit.code) });
  if (godwit.retryAfterMs) reply.header('retry-after', Math.ceil(godwit.retryAfterMs / 1000));
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  const title = codeName(godwit.code);
  const problem: Problem = { type: 'about:blank', title, status, detail: godwit.message, code: title };
  reply.status(status).type('application/problem+json').send(JSON.stringify(problem));
}

/** Fastify's own errors: validation, unknown media types, bodies over the limit. */
function fromFastify(error: FastifyError): GodwitError {
  const status = error.statusCode ?? 500;
  if (status === 413) return new GodwitError(Code.CODE_TOO_LARGE, error.message, { cause: error });
  if (status === 404) return new GodwitError(Code.CODE_NOT_FOUND, error.message, { cause: error });
  if (status >= 400 && status < 500)
    return new GodwitError(Code.CODE_INVALID_ARGUMENT, error.message, { cause: error });
  return GodwitError.from(error);
}
