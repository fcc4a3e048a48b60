import { serviceCaller } from '../auth/caller.js';
import { createServiceKeyring, type ServiceKey } from '../auth/service-keys.js';
import type { ReadServiceToken } from '../auth/service-tokens.js';
import type { Queryable } from '../database/database.js';
import { assertAccess } from '../users/access.js';
import type { FindService } from './service-guard.js';

/** Tokens at most that are known to be admitted; the oldest is forgotten first, and counts as unknown again. */
const MAX_ADMITTED = 1_000;

export interface ServicesOptions {
  serviceKeys?: readonly ServiceKey[];
  readServiceToken?: ReadServiceToken | undefined;
  internalToken: string;
  database: Queryable;
}

/** The credentials of services. */
export interface Services {
  find: FindService;
  /** As `find`, and knows the internal token as an operator's. */
  findOperator: FindService;
  /** Whether requests with a bearer token are exempt from the limits of addresses: a key, or a token lately admitted. */
  isExempt(bearer: string): boolean;
}

/** Finds services by their keys and tokens, and refuses those that were banned or revoked. */
export function createServices({
  serviceKeys = [],
  readServiceToken,
  internalToken,
  database,
}: ServicesOptions): Services {
  const byKey = createServiceKeyring(serviceKeys);
  const byInternalToken = createServiceKeyring(
    [{ name: 'operator', key: internalToken, scopes: ['operator'] }],
    'internal',
  );
  const admitted = new Set<string>();
  const find: FindService = async (bearer) => {
    const service = byKey(bearer) ?? (await readServiceToken?.(bearer).catch(forget(bearer)));
    if (!service) return undefined;
    await assertAccess(database, { user_id: serviceCaller(service.name), issued_at: service.issued_at }).catch(
      forget(bearer),
    );
    if (service.credential === 'token') remember(bearer);
    return service;
  };
  const remember = (bearer: string) => {
    admitted.delete(bearer);
    admitted.add(bearer);
    if (admitted.size > MAX_ADMITTED) for (const oldest of admitted) return void admitted.delete(oldest);
  };
  const forget = (bearer: string) => (error: unknown) => {
    admitted.delete(bearer);
    throw error;
  };
  return {
    find,
    findOperator: async (bearer) => byInternalToken(bearer) ?? (await find(bearer)),
    isExempt: (bearer) => (byKey(bearer) ?? byInternalToken(bearer)) !== undefined || admitted.has(bearer),
  };
}
