import { readFileSync } from 'node:fs';

/** Milliseconds of a clock tick, as Linux tells programs on every machine. */
const TICK_MS = 10;

/** Milliseconds of CPU, user and system, that processes have used so far; read from /proc, in steps of 10 ms. */
export function cpuMs(pids: readonly number[]): number {
  let ticks = 0;
  for (const pid of pids) {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name, in parentheses, may hold spaces. After it: state is field 3, utime 14, stime 15.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    ticks += Number(fields[11]) + Number(fields[12]);
  }
  return ticks * TICK_MS;
}
