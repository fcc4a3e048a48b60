import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { parseServiceKeys } from '../auth/service-keys.js';
import { createServiceTokenReader, scopeClaim } from '../auth/service-tokens.js';
import { createClaimsReader, createTokenVerifier, signToken } from '../auth/token-verifier.js';
import { Questions } from '../bus/questions.js';
import { createService, type ServiceOptions } from '../http/service.js';
import { quotas as defaults, type Quotas } from '../quotas/quotas.js';
import { createTestStore, type TestStore } from './test-store.js';

/** A registered route of the service. */
export interface Route {
  method: string;
  /** With parameters, such as `/v1/jobs/:id`. */
  url: string;
  /** The JSON Schemas declared by the route. */
  schema: FastifySchema | undefined;
}

/** The store's HTTP service on a free port, on a store of its own. */
export interface TestService {
  store: TestStore;
  url: string;
  /** Every route, collected during registration, so that new routes are included. */
  routes: readonly Route[];
  /** Headers that carry the internal token. */
  internal: { authorization: string };
  /** Headers that carry a service key with all scopes. */
  backend: { authorization: string };
  /** Lines of the log. */
  log: readonly string[];
  /** Sends a request without a connection. */
  inject: FastifyInstance['inject'];
  token(user: string): Promise<string>;
  /** Headers that carry a token of a service with scopes. */
  serviceToken(name: string, ...scopes: string[]): Promise<{ authorization: string }>;
  close(): Promise<void>;
}

export async function startTestService({
  quotas,
  keys = '',
  ...options
}: Pick<ServiceOptions, 'bodyTimes' | 'trustedProxies' | 'counters' | 'tls' | 'audit'> & {
  quotas?: Partial<Quotas>;
  /** Entries of `SERVICE_KEYS` besides the one with all scopes. */
  keys?: string;
} = {}): Promise<TestService> {
  const secret = 'a secret of the tests, long enough to be one';
  const internalToken = 'an internal token of the tests, long enough';
  const serviceKey = 'a-service-key-of-the-tests-000000';
  const created = await createTestStore('postgres', { quotas: { ...defaults, ...quotas } });
  const questions = new Questions({ bus: created.bus, role: 'store', version: '1.2.3' });
  await questions.listen();
  const store = { ...created, questions };
  const routes: Route[] = [];
  const log: string[] = [];
  const listRoutes = (message: unknown) => {
    (message as { fastify: FastifyInstance }).fastify.addHook('onRoute', ({ method, url, schema }) => {
      for (const each of [method].flat()) routes.push({ method: each, url, schema });
    });
  };
  subscribe('fastify.initialization', listRoutes);
  const app = await createService({
    store,
    verify: createTokenVerifier({ secret }),
    readServiceToken: createServiceTokenReader(createClaimsReader({ secret })),
    internalToken,
    serviceKeys: parseServiceKeys(`backend:${serviceKey} ${keys}`),
    log: pino({}, { write: (line) => log.push(line) }),
    registry: new Registry(),
    draining: () => false,
    ...options,
  });
  unsubscribe('fastify.initialization', listRoutes);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    store,
    url,
    routes,
    internal: { authorization: `Bearer ${internalToken}` },
    backend: { authorization: `Bearer ${serviceKey}` },
    log,
    inject: app.inject.bind(app) as FastifyInstance['inject'],
    token: (user) => signToken(user, { secret, lifetimeSeconds: 600 }),
    async serviceToken(name, ...scopes) {
      const token = await signToken(`@${name}`, { secret, lifetimeSeconds: 600, scope: scopeClaim(scopes) });
      return { authorization: `Bearer ${token}` };
    },
    async close() {
      await app.close();
      await store.close();
    },
  };
}
