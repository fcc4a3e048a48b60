import { readdirSync } from 'node:fs';

/** Number of file descriptors that a process has open, read from /proc. */
export const openFiles = (pid: number): number => readdirSync(`/proc/${pid}/fd`).length;
