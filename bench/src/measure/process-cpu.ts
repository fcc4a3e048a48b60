import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of a clock tick, as Linux tells programs on every machine. */
const TICK_MS = 10;

/** CPU that processes used, in milliseconds. */
export interface Cpu {
  user: number;
  system: number;
}

/** What /proc says of a process: after its name in parentheses, which may hold spaces, state is field 3. */
function stat(pid: number | string): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
  return ['', '', '', ...text.slice(text.lastIndexOf(')') + 2).split(' ')];
}

/**
 * CPU that processes have used so far, and those of their children that have ended; read from /proc, in steps of 10 ms. One
 * that is gone counts for nothing.
 */
export function cpuOf(pids: readonly number[]): Cpu {
  const cpu = { user: 0, system: 0 };
  for (const pid of pids) {
    let fields: string[];
    try {
      fields = stat(pid);
    } catch {
      continue;
    }
    cpu.user += (Number(fields[14]) + Number(fields[16])) * TICK_MS;
    cpu.system += (Number(fields[15]) + Number(fields[17])) * TICK_MS;
  }
  return cpu;
}

/** Milliseconds of CPU, user and system, that processes have used so far. */
export function cpuMs(pids: readonly number[]): number {
  const { user, system } = cpuOf(pids);
  return user + system;
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
