import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Ways to a namespace of one's own, which ends with its process, and with it what is mounted there. */
const WAYS: readonly (readonly [program: string, ...args: string[]])[] = [
  ['unshare', '--user', '--map-root-user', '--mount'],
  // Where a system lets root alone make one.
  ['sudo', '-n', 'unshare', '--mount'],
];

let found: Promise<readonly [string, ...string[]] | undefined> | undefined;

async function findWay() {
  for (const way of WAYS) {
    const [program, ...args] = way;
    const works = await run(program, [...args, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).then(
      () => true,
      () => false,
    );
    if (works) return way;
  }
  return undefined;
}

/** Why a test can have no disk of its own here; false: it can. */
export async function noSmallDisk(): Promise<string | false> {
  found ??= findWay();
  return (await found) ? false : 'nobody may make namespaces here, not even by sudo';
}

/** Runs a program of the tests with a disk of its own, whose folder is its first argument; resolves with what it prints. */
export async function runOnSmallDisk(program: string, mebibytes: number): Promise<string> {
  found ??= findWay();
  const [unshare, ...args] = (await found) ?? WAYS[0] ?? [''];
  const disk = mkdtempSync(join(tmpdir(), 'godwit-disk-'));
  const script = `mount -t tmpfs -o size=${mebibytes}m tmpfs "$1" && exec "$0" "$2" "$1"`;
  const command = [...args, 'sh', '-c', script, process.execPath, disk, program];
  try {
    return (await run(unshare, command, { timeout: 90_000, killSignal: 'SIGKILL' })).stdout;
  } finally {
    rmSync(disk, { recursive: true, force: true });
  }
}
