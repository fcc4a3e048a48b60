// Runs a command with a pinned Node of another major version first in PATH, and with the installed packages.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fetchNode, pathAfter } from './node-binary.js';

async function main(): Promise<number> {
  const [major, dashes, command, ...args] = process.argv.slice(2);
  if (!major || dashes !== '--' || !command) throw new Error('usage: on-node MAJOR -- COMMAND [ARGUMENT …]');
  const folder = mkdtempSync(join(tmpdir(), 'godwit-node-'));
  try {
    const PATH = pathAfter(dirname(fetchNode(major, folder)));
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, PATH } });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().then(
  (code) => process.exit(code),
  (error) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  },
);
