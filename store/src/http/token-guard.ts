import { timingSafeEqual } from 'node:crypto';
import { Code, GodwitError } from '@godwit/schema';
import type { FastifyRequest } from 'fastify';
import type { VerifyToken } from '../auth/token-verifier.js';
import { allowBody } from './http-server.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The user whose token the request carries; empty if the route requires none. */
    userId: string;
    /** Unix milliseconds at which that token was issued; 0 if the route requires none, or the token does not say. */
    issuedAt: number;
  }
}

/** Admits requests with the internal token as a bearer token; UNAUTHENTICATED for others. */
export function internalTokenGuard(internalToken: string): (request: FastifyRequest) => Promise<void> {
  const expected = Buffer.from(`Bearer ${internalToken}`);
  return async (request) => {
    const given = Buffer.from(request.headers.authorization ?? '');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'the internal token is missing or wrong');
    }
    allowBody(request.raw, 'caller');
  };
}

/**
 * Admits requests with a user's valid bearer token, before the body is read, and sets `request.userId` and
 * `request.issuedAt`; the request's span begins then. UNAUTHENTICATED if the token is missing or invalid.
 */
export function userGuard(verify: VerifyToken): (request: FastifyRequest) => Promise<void> {
  return async (request) => {
    const [scheme, token = '', ...rest] = (request.headers.authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || rest.length > 0)
      throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'Authorization: must be Bearer and a token');
    admitUser(request, await verify(token));
  };
}

/** Gives a request to a user whom it was verified to come from. */
export function admitUser(request: FastifyRequest, user: { user_id: string; issued_at: number }): void {
  allowBody(request.raw, 'caller');
  request.userId = user.user_id;
  request.issuedAt = user.issued_at;
  request.beginSpan?.();
}
