import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cors from '@fastify/cors';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { Code, GodwitError } from '@godwit/schema';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Registry } from 'prom-client';
import type { Store } from '../store.js';
import type { VerifyToken } from '../token-verifier.js';
import { attachmentRoutes } from './attachment-routes.js';
import { healthRoutes } from './health-routes.js';
import { internalRoutes } from './internal-routes.js';
import { jobRoutes } from './job-routes.js';
import { createCallMetrics, measureRoutes } from './metrics.js';
import { operatorRoutes } from './operator-routes.js';
import { sendProblem } from './problem.js';
import { publicRoutes } from './public-routes.js';
import { traceRoutes } from './trace-routes.js';
import { unsubscribeRoutes } from './unsubscribe-routes.js';

/** What the service needs. */
export interface ServiceOptions {
  store: Store;
  verify: VerifyToken;
  internalToken: string;
  log: FastifyBaseLogger;
  registry: Registry;
  /** Whether the process is going away: /readyz says no. */
  draining: () => boolean;
}

/** Requests on one connection. */
const MAX_REQUESTS = 1_000;

/** The store's HTTP service: the public API, the calls of gateways, documentation, health, metrics. */
export async function createService(options: ServiceOptions): Promise<FastifyInstance> {
  const { store, verify, internalToken, log, registry } = options;
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 256 * 1024,
    // Who says nothing for that long is cut off, also in the middle of an upload; and who takes longer than this for one.
    connectionTimeout: 60_000,
    requestTimeout: 60 * 60_000,
    // A gateway's connection ends now and then, so that it finds stores that were added.
    maxRequestsPerSocket: MAX_REQUESTS,
    routerOptions: { maxParamLength: 512 },
    ajv: { customOptions: { coerceTypes: true, removeAdditional: false } },
  });
  app.setErrorHandler(sendProblem);
  app.setNotFoundHandler((request, reply) => {
    sendProblem(new GodwitError(Code.CODE_NOT_FOUND, `there is no ${request.method} ${request.url}`), request, reply);
  });

  measureRoutes(app, registry);
  traceRoutes(app, store.tracing);

  // Tokens go in a header that no page sends of its own accord, so pages from anywhere may call.
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD', 'POST', 'PUT'],
    exposedHeaders: ['link', 'location', 'retry-after', 'content-disposition', 'etag'],
  });
  await app.register(swagger, {
    openapi: {
      info: { title: 'Godwit', version: '1', description: 'The HTTP side of the messaging gateway.' },
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
          internal: { type: 'http', scheme: 'bearer', description: 'INTERNAL_TOKEN' },
        },
      },
    },
  });
  await app.register(swaggerUi, { routePrefix: '/docs' });
  await app.register(publicRoutes(store, verify));
  await app.register(attachmentRoutes(store, verify));
  await app.register(jobRoutes(store, verify));
  await app.register(internalRoutes(store, internalToken, createCallMetrics(registry)));
  await app.register(operatorRoutes(store, internalToken));
  await app.register(unsubscribeRoutes(store, internalToken));

  const bundle = fileURLToPath(import.meta.resolve('@godwit/schema/client.browser.js'));
  app.get(
    '/client.js',
    { schema: { summary: 'The client SDK as one ES module for pages without a bundler' } },
    async (_request, reply) => reply.type('text/javascript').send(createReadStream(bundle)),
  );
  await app.register(
    healthRoutes({
      registry,
      draining: options.draining,
      check: async () => {
        await store.databases.health.query('select 1');
        return { bus: store.bus.up ? 'up' : 'down' };
      },
    }),
  );
  return app;
}
