import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LoadOrder, Verdict } from '../load/orders.js';
import type { Figures, RemoteGenerator } from '../load/remote-generator.js';
import type { Metrics } from '../result.js';
import { cpuMs } from './process-cpu.js';

/** Servers with threads or processes on all cores. */
const THREADED = /^(nats|postgres)$/;
/** Share of a core above which a process with one thread counts as saturated. */
const FULL = 0.9;

/** Duration of a measurement, and of the warm-up before it. */
export interface Times {
  seconds: number;
  warmUpSeconds: number;
}

/** The result of one stretch of load. */
export interface Measured {
  counts: Figures;
  verdict: Verdict;
  /** Messages sent in total, including the warm-up. */
  said: number;
  /** Milliseconds of CPU, by name of the processes. */
  cpu: Record<string, number>;
  /** Whether the load generator was saturated and no server was. */
  limited: boolean;
}

/**
 * Loads a server for `seconds`, after a warm-up, and measures. `processes` are the processes whose CPU counts, by name;
 * they are listed at the beginning and at the end of the measurement. Throws if one of them ended meanwhile.
 */
export async function measure(
  generator: RemoteGenerator,
  order: LoadOrder,
  processes: Readonly<Record<string, () => number[]>>,
  { seconds, warmUpSeconds }: Times,
): Promise<Measured> {
  const names = Object.keys(processes);
  const read = () => names.map((name) => cpuMs((processes[name] as () => number[])()));
  await generator.start(order);
  await sleep(warmUpSeconds * 1_000);
  let said = (await generator.mark()).sent;
  const [before, generatorBefore] = [read(), cpuMs([generator.pid])];
  await sleep(seconds * 1_000);
  const counts = await generator.mark();
  const after = read();
  for (const [index, name] of names.entries())
    if ((after[index] as number) < (before[index] as number)) throw new Error(`${name} ended`);
  const generatorMs = cpuMs([generator.pid]) - generatorBefore;
  const verdict = await generator.stop();
  const late = await generator.mark();
  said += counts.sent + late.sent;
  // Messages that were sent within the measurement and arrived after it: they are among the slowest.
  counts.ack.add(late.ack.encode());
  counts.delivery.add(late.delivery.encode());
  const cpu = Object.fromEntries(
    names.map((name, index) => [name, (after[index] as number) - (before[index] as number)]),
  );
  const elapsedMs = counts.seconds * 1_000;
  const busy = (name: string) => (cpu[name] as number) / elapsedMs / (THREADED.test(name) ? cpus().length : 1);
  const limited = generatorMs / elapsedMs > FULL && names.every((name) => busy(name) < FULL);
  return { counts, verdict, said, cpu, limited };
}

/** Microseconds of CPU per delivery, of all processes together. */
export function cpuPerDelivery({ cpu, counts }: Measured): number {
  return (Object.values(cpu).reduce((sum, ms) => sum + ms, 0) * 1_000) / Math.max(1, counts.delivered);
}

/** The metrics that must be 0 in every run, under names that begin with `prefix`. */
export function wrongs(prefix: string, { lost, repeated, disordered, unacked, reacked, closed }: Verdict): Metrics {
  return {
    [`${prefix}.lost`]: lost,
    [`${prefix}.repeated`]: repeated,
    [`${prefix}.disordered`]: disordered,
    [`${prefix}.unacked`]: unacked,
    [`${prefix}.reacked`]: reacked,
    [`${prefix}.closed`]: closed,
  };
}

/** Descriptions of the metrics of `wrongs` that are not 0. */
export const failures = (found: Metrics): string[] =>
  Object.entries(found).flatMap(([metric, count]) => (count > 0 ? [`${metric} is ${count}`] : []));

/** Microseconds of CPU per delivery of the server's own processes, without Postgres and Redis. */
export function ownCpuPerDelivery(measured: Measured): number {
  const { postgres: _postgres, redis: _redis, ...cpu } = measured.cpu;
  return cpuPerDelivery({ ...measured, cpu });
}
