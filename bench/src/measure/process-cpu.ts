import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of a clock tick, as Linux tells programs on every machine. */
const TICK_MS = 10;

/** What /proc says of a process: after its name in parentheses, which may hold spaces, state is field 3. */
function stat(pid: number | string): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
  return ['', '', '', ...text.slice(text.lastIndexOf(')') + 2).split(' ')];
}

/**
 * Milliseconds of CPU, user and system, that processes have used so far, and those of their children that have ended; read
 * from /proc, in steps of 10 ms. One that is gone counts for nothing.
 */
export function cpuMs(pids: readonly number[]): number {
  let ticks = 0;
  for (const pid of pids) {
    try {
      for (const used of stat(pid).slice(14, 18)) ticks += Number(used);
    } catch {
      // It ended meanwhile.
    }
  }
  return ticks * TICK_MS;
}

/** The processes that a process has started and that are still there. */
export function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return Number(stat(name)[4]) === pid;
      } catch {
        // It ended meanwhile.
        return false;
      }
    })
    .map(Number);
}

/** The process that started a process. */
export const parentOf = (pid: number): number => Number(stat(pid)[4]);

/** Bytes of memory that a process has for itself alone or shares with others: its resident set. */
export function memoryOf(pid: number): number {
  const match = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(match?.[1]) * 1_024;
}
