import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
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

/** An error of the caller with an HTTP status of its own, such as 415. */
export class HttpError extends GodwitError {
  constructor(
    readonly status: number,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(status === 413 ? Code.CODE_TOO_LARGE : Code.CODE_INVALID_ARGUMENT, message, options);
  }
}

/** Any error of a route as the protocol's, and its HTTP status. */
export function statusOf(error: FastifyError | GodwitError): { godwit: GodwitError; status: number } {
  const godwit = error instanceof GodwitError ? error : fromFastify(error);
  return { godwit, status: godwit instanceof HttpError ? godwit.status : (STATUS[godwit.code] ?? 500) };
}

/** Answers any error of a route as problem details. */
export function sendProblem(error: FastifyError | GodwitError, request: FastifyRequest, reply: FastifyReply): void {
  const { godwit, status } = statusOf(error);
  if (status === 500) {
    // The trace context of the request itself, or of the gateway's call.
    const called = request.url.startsWith('/internal/') ? request.headers.traceparent : undefined;
    const traceparent = request.span?.traceparent ?? (called as string | undefined);
    request.log.error({ err: error, ...traceIds(traceparent) }, 'a request failed');
  }
  request.span?.set({ 'error.type': codeName(godwit.code) });
  if (godwit.retryAfterMs) reply.header('retry-after', Math.ceil(godwit.retryAfterMs / 1000));
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  reply
    .status(status)
    .type(PROBLEM_TYPE)
    .send(problem(status, godwit.code, godwit.message));
}

function problem(status: number, code: Code, detail: string): string {
  const title = codeName(code);
  return JSON.stringify({ type: 'about:blank', title, status, detail, code: title } satisfies Problem);
}

const PROBLEM_TYPE = 'application/problem+json';

/** Answers a request that is not valid HTTP or did not arrive in time, and ends its connection. */
export function sendSocketProblem(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const status = SOCKET_STATUS[error.code ?? ''] ?? 400;
  if (socket.writable) {
    const body = problem(status, Code.CODE_INVALID_ARGUMENT, `the request: ${error.message}`);
    const head = `content-type: ${PROBLEM_TYPE}\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close`;
    socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head}\r\n\r\n${body}`);
  }
  socket.destroy(error);
}

const SOCKET_STATUS: Record<string, number> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/** Converts Fastify's own errors: validation, malformed JSON, URLs and bodies over the limit. */
function fromFastify(error: FastifyError): GodwitError {
  const status = error.statusCode ?? 500;
  if (status === 404) return new GodwitError(Code.CODE_NOT_FOUND, error.message, { cause: error });
  return status >= 400 && status < 500
    ? new HttpError(status, error.message, { cause: error })
    : GodwitError.from(error);
}
