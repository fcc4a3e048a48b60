import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Redis } from 'ioredis';
import { cpuPerDelivery, failures, wrongs } from '../measure/measure.js';
import { inRounds, medians } from '../measure/rounds.js';
import type { ScenarioResult } from '../result.js';
import { serverUrl } from '../system/server-processes.js';
import { makeRooms, withContenders } from './contender.js';

/** Number of rooms, and of members of each; members are spread over all gateways. */
const [ROOMS, SIZE] = [10, 100];

/** Measures the same load on one and more gateways: CPU per delivery, and publishes on the bus per message. */
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
  const prefix = `scale-${randomBytes(4).toString('hex')}`;
  const rooms = new Map(counts.map((gateways) => [gateways, makeRooms(`${prefix}-${gateways}`, ROOMS, SIZE)]));
  const starts = new Map(
    [...rooms].map(([gateways, itsRooms]) => [
      gateways,
      { name: 'godwit' as const, rooms: itsRooms, gateways, worker: false },
    ]),
  );
  const load = { kind: 'send', bytes: 128, perSecond: Number(values.rate), sampleEvery: 1 } as const;
  const times = { seconds: Number(values.seconds), warmUpSeconds: 1 };
  const failed: string[] = [];
  const redis = new Redis(serverUrl('REDIS_URL'));
  const rounds = await withContenders(starts, (contender) =>
    inRounds(Number(values.rounds), counts, async (gateways) => {
      // Counts all publishes of this load, including warm-up and end.
      const before = await publishes(redis);
      const measured = await contender(gateways).measure(load, rooms.get(gateways) ?? [], times);
      const published = (await publishes(redis)) - before;
      const bad = wrongs(`scale.${gateways}`, measured.verdict);
      failed.push(...failures(bad));
      return {
        [`scale.${gateways}.cpu_us_per_delivery`]: cpuPerDelivery(measured),
        [`scale.${gateways}.publishes_per_message`]: published / Math.max(1, measured.said),
        ...measured.counts.delivery.metrics(`scale.${gateways}.delivery`),
        ...bad,
      };
    }),
  ).finally(() => redis.disconnect());
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  for (const round of rounds) {
    const cpu = (gateways: number) => round[`scale.${gateways}.cpu_us_per_delivery`] as number;
    round[`scale.cpu_${most}_vs_${least}`] = cpu(most) / cpu(least);
    round['scale.publishes_per_message'] = round[`scale.${most}.publishes_per_message`] as number;
  }
  return { system: 'postgres+redis', metrics: medians(rounds), rounds, ok: failed.length === 0, failed };
}

/** Number of publishes on this Redis so far. */
async function publishes(redis: Redis): Promise<number> {
  const stats = await redis.info('commandstats');
  return [...stats.matchAll(/cmdstat_s?publish:calls=(\d+)/g)].reduce((sum, [, calls]) => sum + Number(calls), 0);
}
