import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Redis } from 'ioredis';
import { cpuPerDelivery, failures, measure, wrongs } from '../measure/measure.js';
import { inRounds, medians } from '../measure/rounds.js';
import type { ScenarioResult } from '../result.js';
import { Contender, makeRooms } from './contender.js';

/** Rooms, and how many are in each, spread over all gateways. */
const [ROOMS, SIZE] = [10, 100];

/** The same load on more and more gateways: what a delivery costs, and what goes over the bus. */
export async function scale(args: string[]): Promise<ScenarioResult> {
  const { values } = parseArgs({
    args,
    options: {
      gateways: { type: 'string', default: '1,2,4' },
      rate: { type: 'string', default: '200' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '3' },
      json: { type: 'string' },
    },
  });
  const counts = values.gateways.split(',').map(Number);
  const failed: string[] = [];
  const systems = new Map<number, Contender>();
  const redis = new Redis(process.env.REDIS_URL as string);
  const prefix = `scale-${randomBytes(4).toString('hex')}`;
  try {
    const rooms = new Map(counts.map((gateways) => [gateways, makeRooms(`${prefix}-${gateways}`, ROOMS, SIZE)]));
    for (const gateways of counts)
      systems.set(
        gateways,
        await Contender.start('godwit', { rooms: rooms.get(gateways) ?? [], gateways, worker: false }),
      );
    const rounds = await inRounds(Number(values.rounds), counts, async (gateways) => {
      const contender = systems.get(gateways) as Contender;
      const ids = (rooms.get(gateways) ?? []).map(({ id }) => id);
      const load = { kind: 'send', bytes: 128, perSecond: Number(values.rate), sampleEvery: 1 } as const;
      const { processes } = contender;
      // Everything that this load makes Redis publish, the beginning and the end included.
      const before = await publishes(redis);
      const measured = await measure(contender.fleet, contender.orders(load, ids), {
        processes,
        seconds: Number(values.seconds),
        warmUpSeconds: 1,
      });
      const published = (await publishes(redis)) - before;
      const bad = wrongs(`scale.${gateways}`, measured.verdict);
      failed.push(...failures(bad));
      return {
        [`scale.${gateways}.cpu_us_per_delivery`]: cpuPerDelivery(measured),
        [`scale.${gateways}.publishes_per_message`]: published / Math.max(1, measured.said),
        ...measured.counts.delivery.metrics(`scale.${gateways}.delivery`),
        ...bad,
      };
    });
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    for (const round of rounds) {
      const cpu = (gateways: number) => round[`scale.${gateways}.cpu_us_per_delivery`] as number;
      round[`scale.cpu_${most}_vs_${least}`] = cpu(most) / cpu(least);
      round['scale.publishes_per_message'] = round[`scale.${most}.publishes_per_message`] as number;
    }
    return { system: 'postgres+redis', metrics: medians(rounds), rounds, ok: failed.length === 0, failed };
  } finally {
    redis.disconnect();
    for (const contender of systems.values()) await contender.stop();
  }
}

/** How often something was published on this Redis so far. */
async function publishes(redis: Redis): Promise<number> {
  const stats = await redis.info('commandstats');
  return [...stats.matchAll(/cmdstat_s?publish:calls=(\d+)/g)].reduce((sum, [, calls]) => sum + Number(calls), 0);
}
