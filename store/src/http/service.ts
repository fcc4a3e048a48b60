import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cors from '@fastify/cors';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { Code, GodwitError } from '@godwit/schema';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Registry } from 'prom-client';
import { createTrustedProxies } from '../addresses/trusted-proxies.js';
import type { FileReader } from '../attachments/signed-url.js';
import { bearerKey, type ServiceKey } from '../auth/service-keys.js';
import type { ReadServiceToken } from '../auth/service-tokens.js';
import type { VerifyToken } from '../auth/token-verifier.js';
import { createMemoryCounters, type SharedCounters } from '../quotas/shared-counters.js';
import type { Store } from '../store.js';
import { type CertificateFiles, registerCertificateMetrics } from '../tls/certificate-files.js';
import { assertAccess } from '../users/access.js';
import { attachmentRoutes } from './attachment-routes.js';
import { auditRefusals } from './audited-refusals.js';
import { connectRoutes } from './connect/connect-routes.js';
import { type ConsoleOptions, consoleRoutes } from './console/console-routes.js';
import { healthRoutes } from './health-routes.js';
import { type BodyTimes, httpServers } from './http-server.js';
import { internalRoutes } from './internal-routes.js';
import { jobRoutes } from './job-routes.js';
import { liveRoutes } from './live-routes.js';
import { completeOpenapi, openapi } from './openapi/openapi.js';
import { operatorRoutes } from './operator-routes.js';
import { sendProblem, sendSocketProblem } from './problem.js';
import { publicRoutes } from './public-routes.js';
import { createCallMetrics, measureRoutes } from './request-metrics.js';
import { limitRequests } from './request-rates.js';
import { checkRequests } from './request-schemas.js';
import { serviceGuard } from './service-guard.js';
import { createServices } from './services.js';
import { sitePages, siteRoutes } from './site/site-routes.js';
import { traceRoutes } from './trace-routes.js';
import { unsubscribeRoutes } from './unsubscribe-routes.js';

/** Dependencies and options of the service. */
export interface ServiceOptions {
  store: Store;
  verify: VerifyToken;
  internalToken: string;
  /** Decides by the Authorization header who may read /metrics. Default: everybody. */
  mayReadMetrics?: ((authorization: string | undefined) => boolean) | undefined;
  /** The keys of services; none by default. */
  serviceKeys?: readonly ServiceKey[];
  /** Reads tokens of services; undefined (the default): services have keys only. */
  readServiceToken?: ReadServiceToken | undefined;
  /** Addresses and ranges of proxies whose `X-Forwarded-For` is believed; none by default. */
  trustedProxies?: readonly string[];
  /** Counts the requests of users and addresses, with other stores. Default: in the memory of this process. */
  counters?: SharedCounters | undefined;
  /** Origins whose pages may call; empty (the default): any. */
  allowedOrigins?: readonly string[];
  log: FastifyBaseLogger;
  /** The log of refusals, and of what services and operators did. Default: `log`, with `audit: true` in each line. */
  audit?: FastifyBaseLogger;
  registry: Registry;
  /** Whether the process is draining: /readyz then fails. */
  draining: () => boolean;
  /** The console; undefined (the default): none is served. */
  console?: ConsoleOptions | undefined;
  /** The certificate of the port; undefined: plain HTTP. */
  tls?: CertificateFiles | undefined;
  /** Milliseconds within which bodies must arrive, if other than the defaults. */
  bodyTimes?: Partial<BodyTimes>;
}

/** The store's HTTP service: the public API, the calls of gateways, documentation, health, metrics. */
export async function createService(options: ServiceOptions): Promise<FastifyInstance> {
  const { store, internalToken, log, registry, draining, audit = log.child({ audit: true }) } = options;
  const { trustedProxies = [], allowedOrigins = [] } = options;
  const isTrusted = createTrustedProxies(trustedProxies);
  const services = createServices({ ...options, internalToken, database: store.databases.reads });
  // A user who is banned, or whose token was revoked, is refused here as at the gateway.
  const admit = async (user: FileReader) => {
    rates.chargeUser(user.user_id);
    await assertAccess(store.databases.reads, user);
  };
  const verify: VerifyToken = async (token) => {
    const identity = await options.verify(token);
    await admit(identity);
    return identity;
  };
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 256 * 1024,
    trustProxy: isTrusted,
    serverFactory: httpServers(options.bodyTimes, options.tls),
    clientErrorHandler: sendSocketProblem,
    frameworkErrors: sendProblem,
    routerOptions: { maxParamLength: 512 },
  });
  app.setErrorHandler(sendProblem);
  app.decorateRequest('userId', '');
  app.decorateRequest('issuedAt', 0);
  app.decorateRequest('service', undefined);
  checkRequests(app);
  measureRoutes(app, registry);
  registerCertificateMetrics(registry, options.tls);
  traceRoutes(app, store.tracing);
  auditRefusals(app, audit);

  // Tokens go in a header that browsers never send by themselves, so pages of any origin may call.
  await app.register(cors, {
    origin: allowedOrigins.length > 0 ? [...allowedOrigins] : '*',
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
  // After the headers that let a page read a refusal.
  const rates = limitRequests(app, {
    quotas: store.policy.quotas,
    counters: options.counters ?? createMemoryCounters(),
    isTrusted,
    isService: (authorization) => {
      const bearer = bearerKey(authorization);
      return bearer !== undefined && services.isExempt(bearer);
    },
  });
  // Before reading a body that would not be used.
  app.addHook('onRequest', async (request) => {
    if (request.is404) throw new GodwitError(Code.CODE_NOT_FOUND, `route not found: ${request.method} ${request.url}`);
  });
  await app.register(swagger, {
    openapi: openapi as never,
    transformObject: (made) => completeOpenapi('openapiObject' in made ? made.openapiObject : {}),
  });
  await app.register(swaggerUi, { routePrefix: '/docs/api' });
  app.get('/docs/json', { schema: { hide: true } }, async () => app.swagger());
  app.get('/docs/yaml', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('application/yaml').send(app.swagger({ yaml: true })),
  );
  await app.register(siteRoutes(sitePages));
  await app.register(publicRoutes(store, verify));
  await app.register(attachmentRoutes(store, { verify, admit, secret: internalToken }));
  await app.register(jobRoutes(store, verify, { find: services.find, audit }));
  await app.register(internalRoutes(store, internalToken, createCallMetrics(registry, rates)));
  const asOperator = serviceGuard({ find: services.findOperator, audit }, 'operator');
  await app.register(operatorRoutes(store, asOperator));
  await app.register(liveRoutes(store, asOperator));
  await app.register(connectRoutes(store, { verify, find: services.find, audit, chargeMembers: rates.chargeMembers }));
  await app.register(unsubscribeRoutes(store, internalToken));

  const { mayReadMetrics = () => true } = options;
  if (options.console) await app.register(consoleRoutes(options.console, { registry, mayReadMetrics }));
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
      mayReadMetrics: options.mayReadMetrics,
      check: async () => {
        await store.databases.health.query('select 1');
        return { bus: store.bus.up ? 'up' : 'down' };
      },
    }),
  );
  return app;
}
