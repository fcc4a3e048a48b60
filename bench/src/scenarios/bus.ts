import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createRedisPresence } from '@godwit/store/presence';
import { Redis } from 'ioredis';
import { cpuMs } from '../measure/process-cpu.js';
import type { Metrics } from '../result.js';
import { redisPids, serverUrl } from '../system/server-processes.js';

/** Numbers of gateways that a frame is published to. */
const GATEWAYS = [1, 4, 10] as const;
/** A frame of the size of a chat message with its envelope. */
const FRAME = Buffer.alloc(250, 120);
/** Frames per write to Redis; all must arrive before the next write. */
const WINDOW = 500;

/** Milliseconds after which a missing frame counts as lost. */
const LOST_MS = 10_000;

/**
 * Measures Redis CPU: of publishing a frame to several gateways, each with a subscribed connection, and of lease
 * renewals.
 */
export async function bus(args: string[]): Promise<{ system: string; metrics: Metrics; ok: boolean }> {
  const { values } = parseArgs({
    args,
    options: {
      publishes: { type: 'string', default: '200000' },
      alone: { type: 'string', default: '10000' },
      json: { type: 'string' },
    },
  });
  const url = serverUrl('REDIS_URL');
  const pids = await redisPids(url);
  const metrics: Metrics = {};
  for (const gateways of GATEWAYS) {
    const many = await publish(url, pids, gateways, WINDOW, Number(values.publishes));
    const alone = await publish(url, pids, gateways, 1, Number(values.alone));
    metrics[`bus.${gateways}.frames_per_second`] = many.perSecond;
    metrics[`bus.${gateways}.redis_cpu_us_per_publish`] = many.cpuUs;
    metrics[`bus.${gateways}.redis_cpu_us_per_publish_alone`] = alone.cpuUs;
  }
  metrics['bus.redis_cpu_us_per_lease_renewal'] = await renewalCost(url, pids);
  return { system: 'redis', metrics, ok: true };
}

/**
 * Publishes `window` frames per write, and waits until all subscribers have them. Rejects if a frame does not arrive.
 */
async function publish(
  url: string,
  pids: () => number[],
  gateways: number,
  window: number,
  count: number,
): Promise<{ perSecond: number; cpuUs: number }> {
  const windows = Math.ceil(count / window);
  const frames = windows * window;
  const topic = `bench-bus-${gateways}`;
  const publisher = new Redis(url);
  const subscribers = Array.from({ length: gateways }, () => new Redis(url));
  try {
    for (const subscriber of subscribers) {
      let arrived = 0;
      subscriber.on('messageBuffer', () => {
        if (++arrived % window === 0) subscriber.emit('window');
      });
    }
    await Promise.all(subscribers.map((subscriber) => subscriber.subscribe(topic)));
    const before = cpuMs(pids());
    const began = performance.now();
    for (let n = 0; n < windows; n++) {
      const signal = AbortSignal.timeout(LOST_MS);
      const arrived = Promise.all(subscribers.map((subscriber) => once(subscriber, 'window', { signal })));
      const pipeline = publisher.pipeline();
      for (let frame = 0; frame < window; frame++) pipeline.publish(topic, FRAME);
      await Promise.all([pipeline.exec(), arrived]);
    }
    const seconds = (performance.now() - began) / 1_000;
    return { perSecond: (frames * gateways) / seconds, cpuUs: ((cpuMs(pids()) - before) * 1_000) / frames };
  } finally {
    for (const client of [publisher, ...subscribers]) client.disconnect();
  }
}

/**
 * Gateways that renew leases, seconds of measurement, and milliseconds of a lease, which is renewed four times in it.
 */
const [NODES, RENEWING_SECONDS, LEASE_MS] = [200, 4, 400];

/** Microseconds of Redis CPU for a renewal of a lease, including the search for expired leases. */
async function renewalCost(url: string, pids: () => number[]): Promise<number> {
  const nodes = Array.from({ length: NODES }, () =>
    createRedisPresence({ url, prefix: 'bench-bus:', leaseMs: LEASE_MS }),
  );
  await Promise.all(nodes.map(({ started }) => started));
  await sleep(1_000);
  const redis = new Redis(url);
  const renewals = async () => Number(/cmdstat_zadd:calls=(\d+)/.exec(await redis.info('commandstats'))?.[1] ?? 0);
  const [before, from] = [cpuMs(pids()), await renewals()];
  await sleep(RENEWING_SECONDS * 1_000);
  const [cpu, to] = [cpuMs(pids()) - before, await renewals()];
  redis.disconnect();
  await Promise.all(nodes.map((node) => node.stop()));
  return (cpu * 1_000) / (to - from);
}
