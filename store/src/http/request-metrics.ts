import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { AppendResult } from '../messages/append.js';

/** Metrics of the calls of gateways. */
export interface CallMetrics {
  /** Calls in progress. */
  underWay: number;
  /** Calls refused because too many were in progress. */
  refused: number;
  /** Records the results of a batch of messages. */
  appended(results: readonly AppendResult[]): void;
}

/** Registers the metrics of gateways' calls: they come in batches, so counting costs little per message. */
export function createCallMetrics(registry: Registry, rates: { readonly refused: number }): CallMetrics {
  const registers = [registry];
  const batches = new Histogram({
    name: 'godwit_store_batch_messages',
    help: 'Messages in one append, committed together',
    buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256],
    registers,
  });
  const outcomes = new Counter({
    name: 'godwit_store_messages_total',
    help: 'Messages by outcome: committed, repeated (already committed), locked (the gateway sends it again), refused',
    labelNames: ['outcome'],
    registers,
  });
  const metrics: CallMetrics = {
    underWay: 0,
    refused: 0,
    appended(results) {
      batches.observe(results.length);
      let [committed, repeated, locked] = [0, 0, 0];
      for (const result of results) {
        if (result.locked) locked++;
        if (result.failure) continue;
        if (result.deduplicated) repeated++;
        else committed++;
      }
      outcomes.inc({ outcome: 'committed' }, committed);
      outcomes.inc({ outcome: 'repeated' }, repeated);
      outcomes.inc({ outcome: 'locked' }, locked);
      outcomes.inc({ outcome: 'refused' }, results.length - committed - repeated - locked);
    },
  };
  new Gauge({
    name: 'godwit_store_calls',
    help: 'Calls of gateways in progress',
    registers,
    collect() {
      this.set(metrics.underWay);
    },
  });
  new Counter({
    name: 'godwit_limits_hit_total',
    help: 'How often a limit was hit, by limit',
    labelNames: ['limit'],
    registers,
    collect() {
      this.reset();
      this.inc({ limit: 'calls' }, metrics.refused);
      this.inc({ limit: 'http_rates' }, rates.refused);
    },
  });
  return metrics;
}

/**
 * Registers the duration of every answer by route; requests that match no route share one label, whatever their path.
 */
export function measureRoutes(app: FastifyInstance, registry: Registry): void {
  const durations = new Histogram({
    name: 'godwit_http_request_duration_seconds',
    help: 'Duration from a request to its answer, by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { url: route } = request.routeOptions;
    // Callers choose the method and path of an unmatched request, so neither becomes a label.
    const labels = route ? { method: request.method, route } : { method: 'any', route: 'none' };
    durations.observe({ ...labels, status: reply.statusCode }, reply.elapsedTime / 1_000);
    done();
  });
}
