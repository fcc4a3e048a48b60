import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { ProtocolName } from '../load/protocol.js';
import { cpuPerDelivery, failures, wrongs } from '../measure/measure.js';
import { inRounds, medians } from '../measure/rounds.js';
import type { Metrics, ScenarioResult } from '../result.js';
import { godwitAnd, makeRooms, type Room, withContenders } from './contender.js';

const BYTES = 128;
/** Room size and signals in flight at which peers are compared. */
const [SIZE, IN_FLIGHT] = [1_000, 8];
/** Every 47th delivery is timed. */
const SAMPLE = 47;

interface Point {
  name: ProtocolName;
  size: number;
  inFlight: number;
}

/** Measures signals in rooms of several sizes, with several numbers of signals in flight, for Godwit and its peers. */
export async function fanout(args: string[]): Promise<ScenarioResult> {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '10,100,1000' },
      'in-flight': { type: 'string', default: '1,8,64' },
      peers: { type: 'string', default: 'uws,nats,socketio,ws' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '2' },
      // Rounds and seconds of the points that are measured for Godwit and uws only.
      'grid-rounds': { type: 'string', default: '1' },
      'grid-seconds': { type: 'string', default: '1' },
      json: { type: 'string' },
    },
  });
  const [sizes, inFlights] = [values.sizes, values['in-flight']].map((list) => list.split(',').map(Number)) as [
    number[],
    number[],
  ];
  const prefix = `fanout-${randomBytes(4).toString('hex')}`;
  // One more than the recipients: the sender.
  const rooms = new Map<number, Room>(
    [...new Set([...sizes, SIZE])].map((size) => [size, makeRooms(`${prefix}-${size}`, 1, size + 1)[0] as Room]),
  );
  const starts = godwitAnd(values.peers, [...rooms.values()]);
  const names = [...starts.keys()];
  const failed: string[] = [];
  const results = await withContenders(starts, async (contender) => {
    const act = async ({ name, size, inFlight }: Point, seconds: number) => {
      const load = { kind: 'signal', bytes: BYTES, inFlight, sampleEvery: SAMPLE } as const;
      const room = rooms.get(size) as Room;
      const measured = await contender(name).measure(load, [room], { seconds, warmUpSeconds: 0.3 });
      const at = size === SIZE && inFlight === IN_FLIGHT ? '' : `.${size}x${inFlight}`;
      const bad = wrongs(`fanout.${name}${at}`, measured.verdict);
      if (name === 'godwit') failed.push(...failures(bad));
      return {
        [`fanout.${name}${at}.deliveries_per_second`]: measured.counts.delivered / measured.counts.seconds,
        [`fanout.${name}${at}.cpu_us_per_delivery`]: cpuPerDelivery(measured),
        ...measured.counts.delivery.metrics(`fanout.${name}${at}.delivery`),
        [`fanout.${name}${at}.generator_limited`]: Number(measured.limited),
        ...bad,
      };
    };
    const compared = names.map((name) => ({ name, size: SIZE, inFlight: IN_FLIGHT }));
    const rounds = await inRounds(Number(values.rounds), compared, (point) => act(point, Number(values.seconds)));
    for (const round of rounds) Object.assign(round, ratios(round));
    const grid = sizes
      .flatMap((size) => inFlights.map((inFlight) => ({ size, inFlight })))
      .filter(({ size, inFlight }) => size !== SIZE || inFlight !== IN_FLIGHT)
      .flatMap((point) =>
        names.filter((name) => name === 'godwit' || name === 'uws').map((name) => ({ name, ...point })),
      );
    const others = await inRounds(Number(values['grid-rounds']), grid, (point) =>
      act(point, Number(values['grid-seconds'])),
    );
    for (const [index, round] of others.entries()) rounds[index] = { ...rounds[index], ...round };
    return rounds;
  });
  return { system: 'postgres+redis', metrics: medians(results), rounds: results, ok: failed.length === 0, failed };
}

/** Ratios of Godwit to each measured peer. */
function ratios(round: Metrics): Metrics {
  const result: Metrics = {};
  for (const peer of ['uws', 'nats', 'socketio', 'ws']) {
    const [cpu, rate] = ['cpu_us_per_delivery', 'deliveries_per_second'].map((name) => {
      const [own, others] = [round[`fanout.godwit.${name}`], round[`fanout.${peer}.${name}`]];
      return own && others ? own / others : undefined;
    });
    if (cpu !== undefined) result[`fanout.cpu_vs_${peer}`] = cpu;
    if (rate !== undefined) result[`fanout.throughput_vs_${peer}`] = rate;
  }
  return result;
}
