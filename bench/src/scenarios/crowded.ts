import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { failures, ownCpuPerDelivery, wrongs } from '../measure/measure.js';
import { inRounds, medians } from '../measure/rounds.js';
import type { ScenarioResult } from '../result.js';
import { makeRooms, withContenders } from './contender.js';

/** Size of the measured room, and of the rooms of the other users. */
const [SIZE, COMPANY_SIZE] = [20, 20];
/** Signals in flight. */
const IN_FLIGHT = 8;

/** Compares a room on a gateway with thousands of other connections with a room on a gateway without others. */
export async function crowded(args: string[]): Promise<ScenarioResult> {
  const { values } = parseArgs({
    args,
    options: {
      others: { type: 'string', default: '18000' },
      rounds: { type: 'string', default: '7' },
      seconds: { type: 'string', default: '2' },
      json: { type: 'string' },
    },
  });
  const prefix = `crowded-${randomBytes(4).toString('hex')}`;
  const company = makeRooms(`${prefix}-company`, Math.ceil(Number(values.others) / COMPANY_SIZE), COMPANY_SIZE);
  const rooms = { none: makeRooms(`${prefix}-none`, 1, SIZE + 1), others: makeRooms(`${prefix}-others`, 1, SIZE + 1) };
  const load = { kind: 'signal', bytes: 128, inFlight: IN_FLIGHT, sampleEvery: 11 } as const;
  const times = { seconds: Number(values.seconds), warmUpSeconds: 0.5 };
  const failed: string[] = [];
  const starts = new Map([
    ['none', { name: 'godwit', rooms: rooms.none }],
    ['others', { name: 'godwit', rooms: [...rooms.others, ...company] }],
  ] as const);
  const rounds = await withContenders(starts, (contender) =>
    inRounds(Number(values.rounds), [...starts.keys()], async (name) => {
      const measured = await contender(name).measure(load, rooms[name], times);
      const bad = wrongs(`crowded.${name}`, measured.verdict);
      failed.push(...failures(bad));
      return {
        [`crowded.${name}.cpu_us_per_delivery`]: ownCpuPerDelivery(measured),
        [`crowded.${name}.deliveries_per_second`]: measured.counts.delivered / measured.counts.seconds,
        ...measured.counts.delivery.metrics(`crowded.${name}.delivery`),
        [`crowded.${name}.generator_limited`]: Number(measured.limited),
        ...bad,
      };
    }),
  );
  for (const round of rounds) {
    const cpu = (name: string) => round[`crowded.${name}.cpu_us_per_delivery`] as number;
    round['fanout.cpu_others_vs_none'] = cpu('others') / cpu('none');
  }
  const metrics = { 'crowded.others': company.length * COMPANY_SIZE, ...medians(rounds) };
  return { system: 'postgres+redis', metrics, rounds, ok: failed.length === 0, failed };
}
