import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { failures, measure, ownCpuPerDelivery, wrongs } from '../measure/measure.js';
import { inRounds, medians } from '../measure/rounds.js';
import type { ScenarioResult } from '../result.js';
import { Contender, makeRooms } from './contender.js';

/** The room that is measured, and the size of the rooms in which the others are. */
const [SIZE, OTHERS_SIZE] = [20, 20];
/** Signals on their way at a time. */
const IN_FLIGHT = 8;

/** A room on a gateway where thousands of others are connected, against the same on one where nobody else is. */
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
  const others = makeRooms(`${prefix}-company`, Math.ceil(Number(values.others) / OTHERS_SIZE), OTHERS_SIZE);
  const room = (name: string) => makeRooms(`${prefix}-${name}`, 1, SIZE + 1);
  const failed: string[] = [];
  const systems = new Map<string, Contender>();
  try {
    for (const [name, company] of [
      ['none', []],
      ['others', others],
    ] as const) {
      systems.set(name, await Contender.start('godwit', { rooms: [...room(name), ...company] }));
    }
    const rounds = await inRounds(Number(values.rounds), [...systems.keys()], async (name) => {
      const contender = systems.get(name) as Contender;
      const orders = contender.orders(
        { kind: 'signal', bytes: 128, inFlight: IN_FLIGHT, sampleEvery: 11 },
        room(name).map(({ id }) => id),
      );
      const { processes } = contender;
      const measured = await measure(contender.fleet, orders, {
        processes,
        seconds: Number(values.seconds),
        warmUpSeconds: 0.5,
      });
      const bad = wrongs(`crowded.${name}`, measured.verdict);
      failed.push(...failures(bad));
      return {
        [`crowded.${name}.cpu_us_per_delivery`]: ownCpuPerDelivery(measured),
        [`crowded.${name}.deliveries_per_second`]: measured.counts.delivered / measured.counts.seconds,
        ...measured.counts.delivery.metrics(`crowded.${name}.delivery`),
        ...bad,
      };
    });
    for (const round of rounds) {
      const [alone, among] = ['none', 'others'].map((name) => round[`crowded.${name}.cpu_us_per_delivery`] as number);
      round['fanout.cpu_others_vs_none'] = (among as number) / (alone as number);
    }
    const metrics = { 'crowded.others': others.length * OTHERS_SIZE, ...medians(rounds) };
    return { system: 'postgres+redis', metrics, rounds, ok: failed.length === 0, failed };
  } finally {
    for (const contender of systems.values()) await contender.stop();
  }
}
