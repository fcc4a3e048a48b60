import { Code, checkUserId, GodwitError, invalid } from '@godwit/schema';
import type { FastifyRequest } from 'fastify';
import { serviceCaller } from '../../auth/caller.js';
import type { ServiceIdentity, ServiceScope } from '../../auth/service-keys.js';
import type { VerifyToken } from '../../auth/token-verifier.js';
import { type ServiceGuardOptions, serviceAdmission, serviceGuard } from '../service-guard.js';
import { userGuard } from '../token-guard.js';

/** The header by which a service acts as a user. */
const ACTING = 'godwit-user';
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Admits users by their token, and services by a key or token with the scope; sets `request.userId` to the caller: the user, the
 * user whom the service names in `Godwit-User`, or the service itself as `@name`.
 */
export function callerGuard(
  { verify, ...services }: ServiceGuardOptions & { verify: VerifyToken },
  scope: ServiceScope,
): (request: FastifyRequest) => Promise<void> {
  const admitUser = userGuard(verify);
  const admitService = serviceAdmission(services, scope);
  return async (request) => {
    const acting = request.headers[ACTING] as string | undefined;
    if (await admitService(request)) {
      const { name } = request.service as ServiceIdentity;
      request.userId = acting === undefined ? serviceCaller(name) : userOf(request, acting);
      request.beginSpan?.();
      return;
    }
    await admitUser(request);
    if (acting !== undefined)
      throw new GodwitError(Code.CODE_PERMISSION_DENIED, 'Godwit-User: needs the key or token of a service');
  };
}

/** Admits services to rpcs of their own. `Godwit-User` is refused there: it would have no effect. */
export function ownGuard(
  services: ServiceGuardOptions,
  scope: ServiceScope,
): (request: FastifyRequest) => Promise<void> {
  const admit = serviceGuard(services, scope);
  return async (request) => {
    await admit(request);
    if (request.headers[ACTING] !== undefined)
      throw invalid('Godwit-User', 'must be absent: the rpcs of ServerService are called by services for themselves');
  };
}

/** The user in the header, whose bytes Node reads as Latin-1, and of which it joins several into one. */
function userOf({ raw }: FastifyRequest, header: string): string {
  const given = raw.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === ACTING);
  if (given.length > 1) throw invalid('Godwit-User', 'must be there once');
  let user: string;
  try {
    user = utf8.decode(Buffer.from(header, 'latin1'));
  } catch {
    throw invalid('Godwit-User', 'must be UTF-8');
  }
  checkUserId('Godwit-User', user);
  return user;
}
