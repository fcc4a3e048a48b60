import type { FastifyInstance } from 'fastify';
import type { TraceSpan, Tracing } from '../tracing/tracing.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What is noted of the request, where its trace is sampled. */
    span?: TraceSpan | undefined;
  }
}

/** Notes each request under /v1 as a span: of the caller's trace where `traceparent` says one, else of a new one. */
export function traceRoutes(app: FastifyInstance, tracing: Tracing): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { method, headers, routeOptions } = request;
    const { url: route } = routeOptions;
    if (route?.startsWith('/v1/')) {
      const { traceparent: parent } = headers as { traceparent?: string };
      const attributes = { 'http.request.method': method, 'http.route': route };
      request.span = tracing.start(`${method} ${route}`, 'server', { parent, attributes });
    }
    done();
  });
  app.addHook('onResponse', ({ span }, { statusCode }, done) => {
    span?.set({ 'http.response.status_code': statusCode });
    span?.end(statusCode < 500 ? undefined : { name: String(statusCode), message: `answered ${statusCode}` });
    done();
  });
}
