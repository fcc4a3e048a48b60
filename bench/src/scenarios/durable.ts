import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { cpuPerDelivery, failures, type Measured, wrongs } from '../measure/measure.js';
import { inRounds, medians } from '../measure/rounds.js';
import type { Metrics, ScenarioResult } from '../result.js';
import { godwitAnd, makeRooms, withContenders } from './contender.js';

/** Size of a message's text in bytes. */
export const BODY_BYTES = 128;
/** Messages in flight at saturation. */
const IN_FLIGHT = 512;

/** Share of a fixed rate that must be acknowledged for the run to count as that rate. */
const SHARE = 0.8;

/** Measures durable messages to ten members: from Send through commit to acknowledgement and delivery. */
export const durable = (args: string[]): Promise<ScenarioResult> => run('durable', 10, 200, args);

/** Measures durable messages between two users. */
export const direct = (args: string[]): Promise<ScenarioResult> => run('direct', 2, 500, args);

async function run(scenario: string, size: number, rooms: number, args: string[]): Promise<ScenarioResult> {
  const { values } = parseArgs({
    args,
    options: {
      rooms: { type: 'string', default: String(rooms) },
      rates: { type: 'string', default: '1000' },
      peers: { type: 'string', default: 'socketio' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '4' },
      json: { type: 'string' },
    },
  });
  const rates = values.rates.split(',').filter(Boolean).map(Number);
  const places = makeRooms(`${scenario}-${randomBytes(4).toString('hex')}`, Number(values.rooms), size);
  const starts = godwitAnd(values.peers, places);
  const times = { seconds: Number(values.seconds), warmUpSeconds: 1 };
  const failed: string[] = [];
  const results = await withContenders(starts, (contender) => {
    // Rate 0 means saturation.
    const points = [0, ...rates].flatMap((rate) => [...starts.keys()].map((name) => ({ name, rate })));
    return inRounds(Number(values.rounds), points, async ({ name, rate }) => {
      const pace = rate > 0 ? { perSecond: rate, sampleEvery: 1 } : { inFlight: IN_FLIGHT, sampleEvery: 11 };
      const measured = await contender(name).measure({ kind: 'send', bytes: BODY_BYTES, ...pace }, places, times);
      const prefix = `${scenario}.${name}${rate > 0 ? `.at_${rate}` : '.saturated'}`;
      const bad = wrongs(prefix, measured.verdict);
      // A peer's violations are reported, but do not fail the run.
      if (name === 'godwit') failed.push(...failures(bad));
      const { acked, seconds } = measured.counts;
      if (name === 'godwit' && acked / seconds < SHARE * rate) failed.push(`${prefix}: ${acked / seconds} a second`);
      return { ...figures(prefix, measured), ...bad };
    });
  });
  for (const round of results) Object.assign(round, goals(scenario, round));
  return { system: 'postgres+redis', metrics: medians(results), rounds: results, ok: failed.length === 0, failed };
}

function figures(prefix: string, measured: Measured): Metrics {
  const { counts, cpu, limited } = measured;
  return {
    [`${prefix}.acked_per_second`]: counts.acked / counts.seconds,
    [`${prefix}.deliveries_per_second`]: counts.delivered / counts.seconds,
    [`${prefix}.refused`]: counts.refused,
    [`${prefix}.cpu_us_per_delivery`]: cpuPerDelivery(measured),
    [`${prefix}.wire_bytes_per_delivery`]: counts.bytesRead / Math.max(1, counts.delivered),
    ...Object.fromEntries(
      Object.entries(cpu).map(([name, ms]) => [
        `${prefix}.${name.replaceAll(' ', '_')}_cpu_us_per_message`,
        (ms * 1_000) / Math.max(1, counts.acked),
      ]),
    ),
    ...counts.ack.metrics(`${prefix}.ack`),
    ...counts.delivery.metrics(`${prefix}.delivery`),
    [`${prefix}.generator_limited`]: Number(limited),
  };
}

/** The metrics of the goals, by their names. */
function goals(scenario: string, round: Metrics): Metrics {
  const result: Metrics = {};
  const take = (name: string, from: string) => {
    const value = round[`${scenario}.${from}`];
    if (value !== undefined) result[name] = value;
  };
  const against = (name: string, figure: string) => {
    const [own, other] = ['godwit', 'socketio'].map((peer) => round[`${scenario}.${peer}.${figure}`]);
    if (own && other) result[name] = own / other;
  };
  take(`${scenario}.acked_per_second`, 'godwit.saturated.acked_per_second');
  against(`${scenario}.throughput_vs_socketio`, 'saturated.acked_per_second');
  for (const what of ['ack', 'delivery']) {
    take(`${scenario}.${what}_p99_ms`, `godwit.at_1000.${what}_p99_ms`);
    take(`${scenario}.socketio.${what}_p99_ms`, `socketio.at_1000.${what}_p99_ms`);
  }
  if (scenario === 'durable') against('wire.bytes_vs_socketio', 'at_1000.wire_bytes_per_delivery');
  return result;
}
