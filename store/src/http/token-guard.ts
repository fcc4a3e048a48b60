import { timingSafeEqual } from 'node:crypto';
import { Code, GodwitError } from '@godwit/schema';
import type { FastifyRequest } from 'fastify';
import type { VerifyToken } from '../token-verifier.js';

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

/** Reads from the bearer token who a request is made for, whose span begins then; UNAUTHENTICATED where there is none, or it is not good. */
export function userOfToken(verify: VerifyToken): (request: FastifyRequest) => Promise<string> {
  return async (request) => {
    const [scheme, token = ''] = (request.headers.authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer')
      throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'Authorization: must be Bearer and a token');
    const { user_id } = await verify(token);
    request.beginSpan?.();
    return user_id;
  };
}
