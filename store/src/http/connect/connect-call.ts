import { Code, GodwitError, invalid } from '@godwit/schema';
import type { FastifyRequest } from 'fastify';
import { HttpError } from '../problem.js';
import { DeadlineExceeded } from './connect-error.js';

export const JSON_TYPE = 'application/json';
export const PROTO_TYPE = 'application/proto';

/** Rejects unless the headers are those of a unary call of this version of the Connect protocol, without compression. */
export async function checkHead({ headers }: FastifyRequest): Promise<void> {
  const { 'connect-protocol-version': version = '1', 'content-encoding': encoding = 'identity' } = headers;
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== JSON_TYPE && type !== PROTO_TYPE)
    throw new HttpError(
      415,
      `Content-Type: must be ${JSON_TYPE} or ${PROTO_TYPE}, is ${JSON.stringify(type.slice(0, 100))}`,
    );
  if (version !== '1') throw invalid('Connect-Protocol-Version', 'must be 1');
  if (encoding.toLowerCase() !== 'identity')
    throw new GodwitError(Code.CODE_UNIMPLEMENTED, 'Content-Encoding: must be absent or identity');
  timeoutOf(headers);
}

/**
 * Resolves as `call` does, or rejects once the caller's time-out is over. The call goes on then: its outcome is
 * unknown to the caller.
 */
export async function withinTimeout<T>({ headers }: FastifyRequest, call: () => Promise<T>): Promise<T> {
  const timeoutMs = timeoutOf(headers);
  if (timeoutMs === undefined) return call();
  if (timeoutMs === 0) throw new DeadlineExceeded(timeoutMs);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DeadlineExceeded(timeoutMs)), Math.min(timeoutMs, MAX_TIMER_MS));
    call()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

/** Longer times than a timer of Node can take. */
const MAX_TIMER_MS = 2 ** 31 - 1;

function timeoutOf(headers: FastifyRequest['headers']): number | undefined {
  const text = headers['connect-timeout-ms'];
  if (text === undefined) return undefined;
  if (!/^\d{1,10}$/.test(text as string))
    throw invalid('Connect-Timeout-Ms', 'must be a whole number of at most 10 digits');
  return Number(text);
}
