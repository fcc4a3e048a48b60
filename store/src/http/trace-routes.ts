import type { FastifyInstance } from 'fastify';
import type { TraceSpan, Tracing } from '../tracing/tracing.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The span of the request, if its trace is sampled and its user is known. */
    span: TraceSpan | undefined;
    /** To be called once the user is known: unauthenticated requests start no traces. */
    beginSpan: (() => void) | undefined;
  }
}

/**
 * Records each user's request under /v1, and each rpc of GatewayService, as a span: in the caller's trace if `traceparent` names one, else in a new
 * trace. The span ends when the response is sent, or the caller disconnects.
 */
export function traceRoutes(app: FastifyInstance, tracing: Tracing | undefined): void {
  app.decorateRequest('span', undefined);
  app.decorateRequest('beginSpan', undefined);
  if (!tracing) return;
  app.addHook('onRequest', (request, { raw }, done) => {
    const { method, headers, routeOptions } = request;
    const { url: route } = routeOptions;
    if (route?.startsWith('/v1/') || route?.startsWith('/godwit.v1.GatewayService/')) {
      request.beginSpan = () => {
        const { traceparent: parent } = headers as { traceparent?: string };
        const attributes = { 'http.request.method': method, 'http.route': route };
        const span = tracing.start(`${method} ${route}`, 'server', { parent, attributes });
        request.span = span;
        raw.once('close', () => {
          if (!raw.writableFinished) return span?.end({ name: 'CANCELLED', message: 'the caller disconnected' });
          const { statusCode } = raw;
          span?.set({ 'http.response.status_code': statusCode });
          return span?.end(
            statusCode < 500 ? undefined : { name: String(statusCode), message: `answered ${statusCode}` },
          );
        });
      };
    }
    done();
  });
}
