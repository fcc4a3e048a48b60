import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { createTokenVerifier, signToken } from '../auth/token-verifier.js';
import { createService, type ServiceOptions } from '../http/service.js';
import { createTestStore, type TestStore } from './test-store.js';

/** A route of the service, as it was registered. */
export interface Route {
  method: string;
  /** With parameters, such as `/v1/jobs/:id`. */
  url: string;
  /** The JSON Schemas that it declares. */
  schema: FastifySchema | undefined;
}

/** The store's HTTP service on a free port, on a store of its own. */
export interface TestService {
  store: TestStore;
  url: string;
  /** Every route, found as they are registered, so that a new one is among them. */
  routes: readonly Route[];
  /** Headers that carry the internal token. */
  internal: { authorization: string };
  /** Lines of the log. */
  log: readonly string[];
  token(user: string): Promise<string>;
  close(): Promise<void>;
}

export async function startTestService(options: Pick<ServiceOptions, 'bodyTimes'> = {}): Promise<TestService> {
  const secret = 'a secret of the tests, long enough to be one';
  const internalToken = 'an internal token of the tests, long enough';
  const store = await createTestStore();
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
    internalToken,
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
    log,
    token: (user) => signToken(user, { secret, lifetimeSeconds: 600 }),
    async close() {
      await app.close();
      await store.close();
    },
  };
}
