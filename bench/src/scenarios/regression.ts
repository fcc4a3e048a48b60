import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { failures, ownCpuPerDelivery, wrongs } from '../measure/measure.js';
import { midmean } from '../measure/median.js';
import { inRounds, medians } from '../measure/rounds.js';
import type { Metrics, ScenarioResult } from '../result.js';
import { makeRooms, type Room, withContenders } from './contender.js';

/** The ratios of the last landed version. */
const LANDED = new URL('../../landed.json', import.meta.url);
/**
 * The relative amount by which a ratio may exceed the landed one: more than the same code differs from run to run, less
 * than a slow-down by 30 %. NOTES.md has the measurements.
 */
const TOLERANCE = 0.2;

/**
 * CPU time of a delivery, as a ratio to the CPU time of a peer in the same run, so that machines can be compared: raw
 * uWebSockets.js for a signal; Socket.IO with Redis and one INSERT each for a durable message, since its system calls
 * are of the same kinds. Compares the ratio with the last landed version's.
 */
export async function regression(args: string[]): Promise<ScenarioResult> {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '12' },
      // Number of additional rounds if the first ones exceed the limit.
      more: { type: 'string', default: '30' },
      seconds: { type: 'string', default: '0.5' },
      // Seconds until all code is compiled, so that the cost no longer falls.
      'warm-up': { type: 'string', default: '5' },
      // Writes the measured ratios as landed.
      land: { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  // Read before the measurement, so that a missing file fails at once.
  const landed: Metrics = values.land ? {} : JSON.parse(readFileSync(LANDED, 'utf8'));
  const prefix = `regression-${randomBytes(4).toString('hex')}`;
  const [fanout] = makeRooms(`${prefix}-fanout`, 1, 1_001) as [Room];
  const durable = makeRooms(`${prefix}-durable`, 50, 10);
  const failed: string[] = [];
  const starts = new Map([
    ['godwit', { name: 'godwit', rooms: [fanout, ...durable] }],
    ['uws', { name: 'uws', rooms: [fanout] }],
    ['socketio', { name: 'socketio', rooms: durable }],
  ] as const);
  const signals = { kind: 'signal', bytes: 128, inFlight: 8, sampleEvery: 47 } as const;
  const sends = { kind: 'send', bytes: 128, inFlight: 64, sampleEvery: 47 } as const;
  const acts = [
    { name: 'fanout', server: 'godwit', load: signals, rooms: [fanout] },
    { name: 'uws', server: 'uws', load: signals, rooms: [fanout] },
    { name: 'durable', server: 'godwit', load: sends, rooms: durable },
    { name: 'socketio', server: 'socketio', load: sends, rooms: durable },
  ] as const;
  const times = { seconds: Number(values.seconds), warmUpSeconds: 0.1 };
  const [rounds, ratios] = await withContenders(starts, async (contender) => {
    for (const { server, load, rooms } of acts)
      await contender(server).measure(load, rooms, { seconds: Number(values['warm-up']), warmUpSeconds: 0 });
    const measured = (count: string) =>
      inRounds(Number(count), acts, async ({ name, server, load, rooms }) => {
        const figures = await contender(server).measure(load, rooms, times);
        if (server === 'godwit') failed.push(...failures(wrongs(`regression.${name}`, figures.verdict)));
        return { [`regression.${name}_cpu_us`]: ownCpuPerDelivery(figures) };
      });
    const first = await measured(values.rounds);
    if (values.land || slower(ratiosOf(first), landed).length === 0) return [first, ratiosOf(first)];
    // More rounds tell whether it is slower or the measurement was noisy.
    const all = [...first, ...(await measured(values.more))];
    return [all, ratiosOf(all)];
  });
  const metrics: Metrics = { ...medians(rounds), ...ratios };
  if (!values.land) failed.push(...slower(ratios, landed));
  else if (failed.length === 0) land(ratios);
  return { system: 'postgres+redis', metrics, rounds, ok: failed.length === 0, failed };
}

/** The load of Godwit, the load of the peer, and the name of their ratio. */
const RATIOS = [
  ['fanout', 'uws', 'regression.fanout_vs_uws'],
  ['durable', 'socketio', 'regression.durable_vs_socketio'],
] as const;

function ratiosOf(rounds: readonly Metrics[]): Metrics {
  const cpu = (name: string) => midmean(rounds.map((round) => round[`regression.${name}_cpu_us`] as number));
  return Object.fromEntries(RATIOS.map(([ours, peers, name]) => [name, cpu(ours) / cpu(peers)]));
}

function land(ratios: Metrics): void {
  const figures = Object.fromEntries(Object.entries(ratios).map(([name, ratio]) => [name, Number(ratio.toFixed(3))]));
  writeFileSync(LANDED, `${JSON.stringify(figures, null, 2)}\n`);
}

/** Descriptions of the ratios that exceed their limits. */
function slower(ratios: Metrics, landed: Metrics): string[] {
  return Object.entries(ratios).flatMap(([name, now]) => {
    const before = landed[name] as number;
    const limit = before * (1 + TOLERANCE);
    return now <= limit
      ? []
      : [`${name} is ${now.toFixed(2)}, above the limit of ${limit.toFixed(2)} (landed: ${before})`];
  });
}
