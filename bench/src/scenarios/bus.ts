import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createRedisPresence } from '@godwit/store/presence';
import { Redis } from 'ioredis';
import { cpuMs } from '../measure/process-cpu.js';
import type { Metrics } from '../result.js';
import { redisPids, serverUrl } from '../system/server-processes.js';

/** Gateways that a frame goes to. */
const GATEWAYS = [1, 4, 10] as const;
/** Bytes of a frame: a chat message with its envelope. */
const FRAME = Buffer.alloc(250, 120);
/** Frames that go to Redis in one write, and of which all have arrived before the next ones go. */
const WINDOW = 500;

/** Measures what Redis pays to publish a frame to some gateways, each with a connection that subscribes. */
export async function bus(args: string[]): Promise<{ system: string; metrics: Metrics; ok: boolean }> {
  const { values } = parseArgs({
    args,
    options: { publishes: { type: 'string', default: '200000' }, json: { type: 'string' } },
  });
  const url = serverUrl('REDIS_URL');
  const pids = await redisPids(url);
  const metrics: Metrics = {};
  let lost = 0;
  for (const gateways of GATEWAYS) {
    const topic = `bench-bus-${gateways}`;
    const publisher = new Redis(url);
    const subscribers = Array.from({ length: gateways }, () => new Redis(url));
    const arrivals = subscribers.map((subscriber) => {
      const arrival = { count: 0 };
      subscriber.on('messageBuffer', () => {
        if (++arrival.count % WINDOW === 0) subscriber.emit('window');
      });
      return arrival;
    });
    await Promise.all(subscribers.map((subscriber) => subscriber.subscribe(topic)));
    const windows = Math.ceil(Number(values.publishes) / WINDOW);
    const before = cpuMs(pids());
    const began = performance.now();
    for (let n = 0; n < windows; n++) {
      const arrived = Promise.all(subscribers.map((subscriber) => once(subscriber, 'window')));
      const pipeline = publisher.pipeline();
      for (let frame = 0; frame < WINDOW; frame++) pipeline.publish(topic, FRAME);
      await Promise.all([pipeline.exec(), arrived]);
    }
    const seconds = (performance.now() - began) / 1_000;
    const cpuUs = (cpuMs(pids()) - before) * 1_000;
    const published = windows * WINDOW;
    lost += arrivals.filter(({ count }) => count !== published).length;
    metrics[`bus.${gateways}.redis_cpu_us_per_publish`] = cpuUs / published;
    metrics[`bus.${gateways}.redis_cpu_us_per_frame`] = cpuUs / published / gateways;
    metrics[`bus.${gateways}.frames_per_second`] = (published * gateways) / seconds;
    for (const client of [publisher, ...subscribers]) client.disconnect();
  }
  metrics['bus.redis_cpu_us_per_lease_renewal'] = await renewalCost(url, pids);
  return { system: 'redis', metrics: { ...metrics, 'bus.lost': lost }, ok: lost === 0 };
}

/** Gateways that renew their leases, seconds for which they do, and milliseconds of a lease: renewed four times in it. */
const [NODES, RENEWING_SECONDS, LEASE_MS] = [200, 4, 400];

/** Microseconds of Redis's CPU for a gateway to renew a lease, and to look for those that ran out. */
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
