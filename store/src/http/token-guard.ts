import { timingSafeEqual } from 'node:crypto';
import { Code, GodwitError } from '@godwit/schema';
import type { FastifyRequest } from 'fastify';

/** Lets through whoever shows the internal token, as a bearer token; UNAUTHENTICATED for others. */
export function internalTokenGuard(internalToken: string): (request: FastifyRequest) => Promise<void> {
  const expected = Buffer.from(`Bearer ${internalToken}`);
  return async (request) => {
    const given = Buffer.from(request.headers.authorization ?? '');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'the internal token is missing or wrong');
    }
  };
}
