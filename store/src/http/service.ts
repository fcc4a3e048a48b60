import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cors from '@fastify/cors';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { Code, GodwitError } from '@godwit/schema';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Registry } from 'prom-client';
import type { VerifyToken } from '../auth/token-verifier.js';
import type { Store } from '../store.js';
import { attachmentRoutes } from './attachment-routes.js';
import { healthRoutes } from './health-routes.js';
import { type BodyTimes, httpServers } from './http-server.js';
import { internalRoutes } from './internal-routes.js';
import { jobRoutes } from './job-routes.js';
import { operatorRoutes } from './operator-routes.js';
import { sendProblem, sendSocketProblem } from './problem.js';
import { publicRoutes } from './public-routes.js';
import { createCallMetrics, measureRoutes } from './request-metrics.js';
import { checkRequests } from './request-schemas.js';
import { traceRoutes } from './trace-routes.js';
import { unsubscribeRoutes } from './unsubscribe-routes.js';

/** Dependencies and options of the service. */
export interface ServiceOptions {
  store: Store;
  verify: VerifyToken;
  internalToken: string;
  log: FastifyBaseLogger;
  registry: Registry;
  /** Whether the process is draining: /readyz then fails. */
  draining: () => boolean;
  /** Milliseconds within which bodies must arrive, where they differ from the defaults. */
  bodyTimes?: Partial<BodyTimes>;
}

/** The store's HTTP service: the public API, the calls of gateways, documentation, health, metrics. */
export async function createService(options: ServiceOptions): Promise<FastifyInstance> {
  const { store, verify, internalToken, log, registry, draining } = options;
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 256 * 1024,
    serverFactory: httpServers(options.bodyTimes),
    clientErrorHandler: sendSocketProblem,
    frameworkErrors: sendProblem,
    routerOptions: { maxParamLength: 512 },
  });
  app.setErrorHandler(sendProblem);
  app.decorateRequest('userId', '');
  checkRequests(app);
  measureRoutes(app, registry);
  traceRoutes(app, store.tracing);

  // Tokens go in a header that browsers never send by themselves, so pages of any origin may call.
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD', 'POST', 'PUT'],
    exposedHeaders: [
      'link',
      'location',
      'retry-after',
      'content-disposition',
      'content-range',
      'accept-ranges',
      'etag',
    ],
  });
  // Before reading a body that would not be used.
  app.addHook('onRequest', async (request) => {
    if (request.is404) throw new GodwitError(Code.CODE_NOT_FOUND, `there is no ${request.method} ${request.url}`);
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

  const bundle = fileURLToPath(import.meta.resolve('@godwit/client/client.browser.js'));
  app.get(
    '/client.js',
    { schema: { summary: 'The client SDK as one ES module for pages without a bundler' } },
    async (_request, reply) => reply.type('text/javascript').send(createReadStream(bundle)),
  );
  await app.register(
    healthRoutes({
      registry,
      draining,
      check: async () => {
        await store.databases.health.query('select 1');
        return { bus: store.bus.up ? 'up' : 'down' };
      },
    }),
  );
  return app;
}
