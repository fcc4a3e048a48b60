import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds per clock tick in /proc: 100 ticks per second on every Linux machine. */
const TICK_MS = 10;

/**
 * The fields of /proc/PID/stat, by the numbers of proc(5): state is field 3. It follows the name in parentheses, which
 * may contain spaces.
 */
function stat(pid: number | string): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
  return ['', '', '', ...text.slice(text.lastIndexOf(')') + 2).split(' ')];
}

/**
 * Milliseconds of CPU, user and system, that processes and those of their children that have ended have used so far;
 * read from /proc, in steps of 10 ms. A process that has ended counts as 0.
 */
export function cpuMs(pids: readonly number[]): number {
  let ticks = 0;
  for (const pid of pids) {
    try {
      for (const used of stat(pid).slice(14, 18)) ticks += Number(used);
    } catch {
      // The process ended meanwhile.
    }
  }
  return ticks * TICK_MS;
}

/** The living child processes of a process. */
export function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return Number(stat(name)[4]) === pid;
      } catch {
        // The process ended meanwhile.
        return false;
      }
    })
    .map(Number);
}

/** The parent of a process. */
export const parentOf = (pid: number): number => Number(stat(pid)[4]);

/** The resident set of a process in bytes, including memory that it shares with others. */
export function memoryOf(pid: number): number {
  const match = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(match?.[1]) * 1_024;
}
