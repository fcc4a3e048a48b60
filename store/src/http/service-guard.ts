import { Code, GodwitError } from '@godwit/schema';
import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import { bearerKey, type ServiceIdentity, type ServiceScope } from '../auth/service-keys.js';
import { allowBody } from './http-server.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The service whose credential the request carries, if it was admitted by one. */
    service: ServiceIdentity | undefined;
  }
}

/**
 * Finds the service that a bearer token belongs to: its key or its token. Undefined if it is no service's; rejects if it
 * is one that is not admitted: expired, revoked or banned.
 */
export type FindService = (bearer: string) => Promise<ServiceIdentity | undefined>;

/** How services are found, and where their uses and refusals are logged. */
export interface ServiceGuardOptions {
  find: FindService;
  audit: FastifyBaseLogger;
}

/**
 * Admits services with a scope, before the body is read, and resolves with whether the request carries a credential of a
 * service. Rejects as `find`, and with PERMISSION_DENIED without the scope. Each use is a line of the audit log, and so
 * is each scope that lacks.
 */
export function serviceAdmission(
  { find, audit }: ServiceGuardOptions,
  scope: ServiceScope,
): (request: FastifyRequest) => Promise<boolean> {
  return async (request) => {
    const bearer = bearerKey(request.headers.authorization);
    const use = { route: request.routeOptions.url, method: request.method, scope, address: request.ip };
    const service = bearer === undefined ? undefined : await find(bearer);
    if (!service) return false;
    const { name, credential } = service;
    if (!service.scopes.has(scope)) {
      audit.warn({ ...use, service: name, credential }, 'refused: the service lacks the scope');
      request.refusalAudited = true;
      throw new GodwitError(
        Code.CODE_PERMISSION_DENIED,
        `the ${credential} of the service ${name} lacks the scope ${scope}`,
      );
    }
    allowBody(request.raw, 'caller');
    request.service = service;
    audit.info({ ...use, service: name, credential }, 'a service was admitted');
    return true;
  };
}

/** Admits nobody but services with a scope: UNAUTHENTICATED for others. */
export function serviceGuard(
  options: ServiceGuardOptions,
  scope: ServiceScope,
): (request: FastifyRequest) => Promise<void> {
  const admit = serviceAdmission(options, scope);
  return async (request) => {
    if (await admit(request)) return;
    throw new GodwitError(Code.CODE_UNAUTHENTICATED, 'Authorization: must be Bearer and a service key or token');
  };
}
