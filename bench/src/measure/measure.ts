import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LoadOrder, Verdict } from '../load/orders.js';
import type { Figures, RemoteGenerator } from '../load/remote-generator.js';
import type { Metrics } from '../result.js';
import { cpuMs } from './process-cpu.js';

/** Servers that use all cores. */
const THREADED = /^(nats|postgres)$/;
/** Share of a core from which on a generator that is one thread is at its limit. */
const FULL = 0.9;

/** How long a load is measured, after how long. */
export interface Times {
  seconds: number;
  warmUpSeconds: number;
}

/** What a stretch of load came to. */
export interface Measured {
  counts: Figures;
  verdict: Verdict;
  /** Messages said in all, the warm-up included. */
  said: number;
  /** Milliseconds of CPU by the name of the processes. */
  cpu: Record<string, number>;
  /** The generator was at its limit, and the servers were not. */
  limited: boolean;
}

/**
 * Puts load on a server for some seconds, after a while in which it warms up. `processes` are those whose CPU counts, by
 * name: they are asked for when it begins and ends.
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
  // Messages sent in time that arrived later: they are among the slowest.
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

/** Microseconds of CPU of all processes together for each delivery. */
export function cpuPerDelivery({ cpu, counts }: Measured): number {
  return (Object.values(cpu).reduce((sum, ms) => sum + ms, 0) * 1_000) / Math.max(1, counts.delivered);
}

/** What must be 0 in any run, under names that begin with `prefix`. */
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

/** What `wrongs` found, in words. */
export const failures = (found: Metrics): string[] =>
  Object.entries(found).flatMap(([metric, count]) => (count > 0 ? [`${metric} is ${count}`] : []));

/** The same of the processes that are ours, or the peer's: not of Postgres and Redis. */
export function ownCpuPerDelivery(measured: Measured): number {
  const { postgres: _postgres, redis: _redis, ...cpu } = measured.cpu;
  return cpuPerDelivery({ ...measured, cpu });
}
