import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fleet, FleetCounts } from '../load/fleet.js';
import type { LoadOrder, Verdict } from '../load/generator.js';
import type { Metrics } from '../result.js';
import { cpuMs } from './process-cpu.js';

/** Servers that use all cores. */
const THREADED = /^(nats|postgres)$/;
/** Share of a core from which on a generator that is one thread is at its limit. */
const FULL = 0.9;

/** What a stretch of load came to. */
export interface Measured {
  counts: FleetCounts;
  verdict: Verdict;
  /** Messages said in all, the warm-up included. */
  said: number;
  /** Milliseconds of CPU by the name of the processes. */
  cpu: Record<string, number>;
  /** The generators were at their limit, and the servers were not. */
  limited: boolean;
}

/**
 * Puts load on a server for some seconds, after a while in which it warms up. `processes` are those whose CPU counts, by
 * name: they are asked for when it begins and ends.
 */
export async function measure(
  fleet: Fleet,
  orders: readonly LoadOrder[],
  options: { processes: Record<string, () => number[]>; seconds: number; warmUpSeconds: number },
): Promise<Measured> {
  const { processes, seconds, warmUpSeconds } = options;
  const names = Object.keys(processes);
  const read = () => names.map((name) => cpuMs((processes[name] as () => number[])()));
  await fleet.start(orders);
  await sleep(warmUpSeconds * 1_000);
  let said = (await fleet.mark()).sent;
  const [before, generatorsBefore] = [read(), fleet.pids.map((pid) => cpuMs([pid]))];
  await sleep(seconds * 1_000);
  const counts = await fleet.mark();
  const after = read();
  for (const [index, name] of names.entries())
    if ((after[index] as number) < (before[index] as number)) throw new Error(`${name} ended`);
  const generators = fleet.pids.map((pid, index) => cpuMs([pid]) - (generatorsBefore[index] as number));
  const verdict = await fleet.stop();
  const late = await fleet.mark();
  said += counts.sent + late.sent;
  // What was sent in time and came later: of the slowest ones.
  counts.ack.add(late.ack.encode());
  counts.delivery.add(late.delivery.encode());
  const cpu = Object.fromEntries(
    names.map((name, index) => [name, (after[index] as number) - (before[index] as number)]),
  );
  const elapsedMs = counts.seconds * 1_000;
  const busy = (name: string) => (cpu[name] as number) / elapsedMs / (THREADED.test(name) ? cpus().length : 1);
  const limited = Math.max(...generators) / elapsedMs > FULL && names.every((name) => busy(name) < FULL);
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
