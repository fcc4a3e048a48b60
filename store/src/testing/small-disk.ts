import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Commands that run a program in a new mount namespace, which ends with the program together with its mounts. */
const NAMESPACE_COMMANDS: readonly (readonly [program: string, ...args: string[]])[] = [
  ['unshare', '--user', '--map-root-user', '--mount'],
  // For systems on which only root may create namespaces.
  ['sudo', '-n', 'unshare', '--mount'],
];

let found: Promise<readonly [string, ...string[]] | undefined> | undefined;

async function findNamespaceCommand() {
  for (const command of NAMESPACE_COMMANDS) {
    const [program, ...args] = command;
    const works = await run(program, [...args, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).then(
      () => true,
      () => false,
    );
    if (works) return command;
  }
  return undefined;
}

/** The reason why tests cannot mount a disk on this system; false if they can. For the option `skip` of a test. */
export async function noSmallDisk(): Promise<string | false> {
  found ??= findNamespaceCommand();
  return (await found) ? false : 'mount namespaces cannot be created on this system, not even by sudo';
}

/** Runs a test program with a new disk, whose folder is its first argument; resolves with its standard output. */
export async function runOnSmallDisk(program: string, mebibytes: number): Promise<string> {
  found ??= findNamespaceCommand();
  const [unshare, ...args] = (await found) ?? NAMESPACE_COMMANDS[0] ?? [''];
  const disk = mkdtempSync(join(tmpdir(), 'godwit-disk-'));
  const script = `mount -t tmpfs -o size=${mebibytes}m tmpfs "$1" && exec "$0" "$2" "$1"`;
  const command = [...args, 'sh', '-c', script, process.execPath, disk, program];
  try {
    return (await run(unshare, command, { timeout: 90_000, killSignal: 'SIGKILL' })).stdout;
  } finally {
    rmSync(disk, { recursive: true, force: true });
  }
}
