import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs, promisify } from 'node:util';
import {
  freePort,
  haproxyBinary,
  type PrivateCluster,
  type PrivateServer,
  startNats,
  startPgbouncer,
  startRabbitmq,
  startRedisCluster,
} from '@godwit/store/testing';
import { RoleProcess } from '../faults/role-process.js';
import type { Metrics } from '../result.js';
import { endWithUs } from '../system/end-with-us.js';
import { startLoadBalancer } from '../system/load-balancer.js';
import { readMetric } from '../system/prometheus.js';
import { serverUrl } from '../system/server-processes.js';
import { GODWIT } from '../system/system.js';
import { startTalk } from './talk.js';
import { type Endpoint, startEndpoint } from './webhook-endpoint.js';

/** Redis masters. */
const MASTERS = 3;
/** Processes of each role. */
const [GATEWAYS, STORES, WORKERS] = [3, 2, 2];
/** Milliseconds in which all jobs must be done after the last restart. */
const PATIENCE_MS = 60_000;

/**
 * Simulates a cluster on one machine: gateways behind HAProxy, stores behind a stand-in for a Service, workers, a
 * broker, a Redis Cluster, and PgBouncer in transaction mode before the Postgres of DATABASE_URL. Restarts every
 * process in turn, as a rollout does, under load. No message may be lost or repeated, and an endpoint must receive a
 * webhook for every stored message.
 */
export async function cluster(args: string[]): Promise<{ system: string; metrics: Metrics; ok: boolean }> {
  const { values } = parseArgs({
    args,
    options: {
      clients: { type: 'string', default: '500' },
      rounds: { type: 'string', default: '1' },
      // Seconds between restarts, in which clients reconnect.
      pause: { type: 'string', default: '3' },
      broker: { type: 'string', default: 'nats:' },
      json: { type: 'string' },
    },
  });
  const startBroker = { 'nats:': startNats, 'amqp:': startRabbitmq }[values.broker];
  if (!startBroker) throw new Error('--broker: must be nats: or amqp:');
  const started: (() => unknown)[] = [];
  try {
    const own = async <Server extends { stop(): Promise<void> }>(server: Promise<Server>): Promise<Server> => {
      const { stop } = await server;
      started.push(stop);
      return server;
    };
    const broker = await own(startBroker());
    const redis = await own(startRedisCluster(MASTERS));
    const pooler = await own(startPgbouncer(serverUrl('DATABASE_URL')));
    const endpoint = await startEndpoint();
    started.push(() => endpoint.stop());
    const numbers = {
      count: Number(values.clients),
      rounds: Number(values.rounds),
      pauseMs: Number(values.pause) * 1_000,
    };
    const metrics = await run({ broker, redis, pooler, endpoint, ...numbers }, started);
    const ok = ['violations', 'unacknowledged', 'untold', 'outbox_rows_after'].every(
      (name) => !metrics[`cluster.${name}`],
    );
    return { system: `postgres+pgbouncer+redis-cluster+${values.broker.replace(':', '')}`, metrics, ok };
  } finally {
    // In reverse order: the last one started stops first.
    for (const stop of started.reverse()) await stop();
  }
}

interface Options {
  broker: PrivateServer;
  redis: PrivateCluster;
  pooler: PrivateServer;
  endpoint: Endpoint;
  count: number;
  rounds: number;
  pauseMs: number;
}

/** Adds the functions that stop started processes to `started`. */
async function run(
  { broker, redis, pooler, endpoint, count, rounds, pauseMs }: Options,
  started: (() => unknown)[],
): Promise<Metrics> {
  const [internalToken, authSecret] = [randomBytes(24).toString('hex'), randomBytes(24).toString('hex')];
  const shared = {
    ...process.env,
    ...endpoint.environment,
    AUTH_SECRET: authSecret,
    INTERNAL_TOKEN: internalToken,
    DATABASE_URL: pooler.url,
    REDIS_URL: redis.url,
    BROKER_URL: broker.url,
    DRAIN_SECONDS: '10',
    RECONNECT_SPREAD_SECONDS: '2',
    LOG_LEVEL: 'info',
  };
  await promisify(execFile)(GODWIT, ['migrate'], { env: shared });
  const processes: RoleProcess[] = [];
  const start = async (role: string, count: number, variable: string, env: Record<string, string> = {}) => {
    const ports: number[] = [];
    for (let n = 1; n <= count; n++) {
      const port = await freePort();
      const child = new RoleProcess(`${role} ${n}`, role, { ...shared, ...env, [variable]: String(port) }, () => {});
      started.push(() => child.end('SIGKILL'));
      await child.start();
      processes.push(child);
      ports.push(port);
    }
    return ports;
  };
  const stores = await start('store', STORES, 'STORE_PORT');
  const workers = await start('worker', WORKERS, 'WORKER_PORT');
  const service = await startService(stores);
  started.push(() => service.stop());
  const gateways = await start('gateway', GATEWAYS, 'GATEWAY_PORT', { STORE_URL: service.url });
  const balancer = await startLoadBalancer('haproxy', { gateways, store: Number(new URL(service.url).port) });
  started.push(() => balancer.stop());

  const talk = await startTalk({ storeUrl: service.url, internalToken, authSecret }, balancer.url, count);
  let restarts = 0;
  for (let round = 0; round < rounds; round++) {
    for (const child of processes) {
      await sleep(pauseMs);
      await child.end('SIGTERM');
      await child.start();
      restarts++;
    }
  }
  await sleep(pauseMs);
  const { sent, unacknowledged, deliveries, violations, away, kept } = await talk.finish();
  const untold = () => kept.filter((message) => !endpoint.told.has(message)).length;
  const since = performance.now();
  while (untold() > 0 && performance.now() - since < PATIENCE_MS) await sleep(100);
  return {
    'cluster.clients': count,
    'cluster.processes': processes.length,
    'cluster.restarts': restarts,
    'cluster.sent': sent,
    'cluster.unacknowledged': unacknowledged,
    'cluster.deliveries': deliveries,
    'cluster.violations': violations,
    'cluster.returns': talk.returns.length,
    'cluster.away_ms_mean': away.mean,
    'cluster.away_ms_p99': away.percentile(99),
    'cluster.untold': untold(),
    'cluster.told_again': endpoint.calls - endpoint.told.size,
    'cluster.outbox_rows_after': await readMetric(`http://127.0.0.1:${workers[0]}/metrics`, 'godwit_outbox_rows'),
  };
}

/** A stand-in for a Service of Kubernetes: distributes connections, not requests, over the stores that are ready. */
async function startService(ports: readonly number[]): Promise<{ url: string; stop(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'godwit-service-'));
  const port = await freePort();
  const file = join(folder, 'haproxy.cfg');
  const servers = ports.map((store, n) => `  server store-${n + 1} 127.0.0.1:${store} check inter 500 fall 1 rise 1`);
  writeFileSync(
    file,
    `defaults
  mode tcp
  timeout connect 3s
  timeout client 1h
  timeout server 1h
  retries 3
  option redispatch 1
listen service
  bind 127.0.0.1:${port}
  balance leastconn
  option httpchk
  http-check send meth GET uri /readyz ver HTTP/1.1 hdr Host store
${servers.join('\n')}
`,
  );
  const child = endWithUs(
    spawn(haproxyBinary(), ['-f', file, '-db', '-q'], { stdio: ['ignore', 'ignore', 'inherit'] }),
  );
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${url}/readyz`).catch(() => undefined))?.ok) {
    if (child.exitCode !== null) throw new Error(`haproxy exited with status ${child.exitCode}`);
    await sleep(50);
  }
  return {
    url,
    stop() {
      child.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
