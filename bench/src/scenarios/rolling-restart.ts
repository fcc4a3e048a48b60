import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { freePort } from '@godwit/store/testing';
import { RoleProcess } from '../faults/role-process.js';
import type { Metrics } from '../result.js';
import { startLoadBalancer } from '../system/load-balancer.js';
import { type System, startSystem } from '../system/system.js';
import { startTalk } from './talk.js';

const GATEWAYS = 3;
/** Seconds over which a draining gateway spreads the reconnects of its clients. */
const SPREAD_SECONDS = 10;

/**
 * Restarts gateways behind HAProxy one after the other under load: no message may be lost or repeated, and clients must
 * reconnect evenly over time.
 */
export async function rollingRestart(args: string[]): Promise<{ system: string; metrics: Metrics; ok: boolean }> {
  const { values } = parseArgs({
    args,
    options: { clients: { type: 'string', default: '2000' }, json: { type: 'string' } },
  });
  // Starts the store and the worker; this scenario itself starts and restarts the gateways.
  const system = await startSystem({ gateways: 0 });
  const started: (() => Promise<void>)[] = [];
  try {
    const metrics = await run(system, Number(values.clients), started);
    const ok =
      metrics['rolling.violations'] === 0 &&
      metrics['rolling.unacknowledged'] === 0 &&
      (metrics['rolling.most_by_even_share'] as number) <= 1.5;
    return { system: system.kind, metrics, ok };
  } finally {
    await Promise.all(started.map((stop) => stop()));
    await system.stop();
  }
}

/** Adds the functions that stop started processes to `started`. */
async function run(system: System, count: number, started: (() => Promise<void>)[]): Promise<Metrics> {
  const gateways: { child: RoleProcess; port: number }[] = [];
  for (let n = 1; n <= GATEWAYS; n++) {
    const port = await freePort();
    const env = {
      ...process.env,
      AUTH_SECRET: system.authSecret,
      INTERNAL_TOKEN: system.internalToken,
      STORE_URL: system.storeUrl,
      GATEWAY_PORT: String(port),
      // The spread is limited to four fifths of it.
      DRAIN_SECONDS: '15',
      RECONNECT_SPREAD_SECONDS: String(SPREAD_SECONDS),
      LOG_LEVEL: 'info',
    };
    const child = new RoleProcess(`gateway ${n}`, 'gateway', env, () => {});
    started.push(() => child.end('SIGKILL'));
    await child.start();
    gateways.push({ child, port });
  }
  const balancer = await startLoadBalancer('haproxy', {
    gateways: gateways.map(({ port }) => port),
    store: Number(new URL(system.storeUrl).port),
  });
  started.push(() => balancer.stop());
  const talk = await startTalk(system, balancer.url, count);
  await sleep(3_000);
  let most = 0;
  for (const { child } of gateways) {
    const from = talk.returns.length;
    const began = performance.now();
    await child.end('SIGTERM');
    await child.start();
    await sleep(SPREAD_SECONDS * 1_000 - (performance.now() - began) + 3_000);
    const back = talk.returns.slice(from);
    const even = back.length / SPREAD_SECONDS;
    const inSecond = Math.max(...back.map((at) => back.filter((other) => other >= at && other < at + 1_000).length));
    process.stderr.write(`${child.name}: ${back.length} clients reconnected, at most ${inSecond} within a second\n`);
    most = Math.max(most, inSecond / even);
  }
  const { sent, unacknowledged, deliveries, violations, away } = await talk.finish();
  return {
    'rolling.clients': count,
    'rolling.gateways': GATEWAYS,
    'rolling.sent': sent,
    'rolling.unacknowledged': unacknowledged,
    'rolling.deliveries': deliveries,
    'rolling.violations': violations,
    'rolling.returns': talk.returns.length,
    'rolling.away_ms_mean': away.mean,
    'rolling.away_ms_p99': away.percentile(99),
    'rolling.most_by_even_share': most,
  };
}
