import { Code, GodwitError } from '@godwit/schema';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Registry } from 'prom-client';
import { httpServers } from './http-server.js';
import { sendProblem, sendSocketProblem } from './problem.js';

/** Options of the health routes. */
export interface HealthOptions {
  registry: Registry;
  /** Whether the process is draining: /readyz then fails. */
  draining: () => boolean;
  /** Rejects if the process cannot do its work; its result is included in the response. */
  check: () => Promise<Record<string, string>>;
  /** Decides by the Authorization header who may read /metrics. Default: everybody. */
  mayReadMetrics?: ((authorization: string | undefined) => boolean) | undefined;
}

/** The routes `/healthz` (the process is alive), `/readyz` (it can do its work) and `/metrics`. */
export function healthRoutes({ registry, draining, check, mayReadMetrics = () => true }: HealthOptions) {
  // One check at a time, shared by concurrent requests, however long it takes.
  let checking: Promise<Record<string, string>> | undefined;
  const checkOnce = () => {
    checking ??= check().finally(() => {
      checking = undefined;
    });
    return checking;
  };
  return async (app: FastifyInstance): Promise<void> => {
    app.get('/healthz', { schema: { summary: 'The process is alive' } }, async () => ({ status: 'ok' }));
    app.get(
      '/readyz',
      { schema: { summary: 'The process can do its work: the database answers' } },
      async (_request, reply) => {
        if (draining()) return reply.status(503).send({ status: 'draining' });
        try {
          return { status: 'ok', ...(await checkOnce()) };
        } catch {
          return reply.status(503).send({ status: 'the database does not answer' });
        }
      },
    );
    app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
      if (!mayReadMetrics(request.headers.authorization))
        throw new GodwitError(
          Code.CODE_UNAUTHENTICATED,
          'Authorization: must be Bearer and a key with the scope metrics',
        );
      return reply.type(registry.contentType).send(await registry.metrics());
    });
  };
}

/** An HTTP service with nothing but the health of its process. */
export async function createHealthService(
  options: HealthOptions & { log: FastifyBaseLogger },
): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    serverFactory: httpServers(),
    clientErrorHandler: sendSocketProblem,
    frameworkErrors: sendProblem,
  });
  app.setErrorHandler(sendProblem);
  await app.register(healthRoutes(options));
  return app;
}
