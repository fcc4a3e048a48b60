import { Counter, Gauge, type Registry } from 'prom-client';
import { type Judge, outcomes } from './judge.js';

/** Registers the metrics of the endpoint that judges messages; all are 0 if there is none. */
export function registerJudgeMetrics(registry: Registry, judge: Judge | undefined): void {
  const registers = [registry];
  new Counter({
    name: 'godwit_before_send_total',
    help: 'Messages and edits by the decision of the endpoint: allow, refuse, replace, away (none), busy (not asked)',
    labelNames: ['decision'],
    registers,
    collect() {
      this.reset();
      for (const decision of outcomes) this.inc({ decision }, judge?.counts[decision] ?? 0);
    },
  });
  new Counter({
    name: 'godwit_before_send_seconds_total',
    help: 'Time that the endpoint took for all its decisions, with the wait for a free call',
    registers,
    collect() {
      this.reset();
      this.inc(judge?.seconds ?? 0);
    },
  });
  new Gauge({
    name: 'godwit_before_send_calls',
    help: 'Calls of the endpoint in progress',
    registers,
    collect() {
      this.set(judge?.inFlight ?? 0);
    },
  });
}
