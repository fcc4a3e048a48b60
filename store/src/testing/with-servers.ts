// Runs a command with DATABASE_URL and REDIS_URL set. Existing values are kept; for missing ones, private servers are
// started and stopped with the command. GODWIT_TEST_FOLDER is set to a folder shared by the processes of the command.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres-servers.js';
import { type PrivateServer, startRedis } from './servers.js';
import { dropTemplate } from './test-database.js';

async function main(): Promise<number> {
  const [dashes, command, ...args] = process.argv.slice(2);
  if (dashes !== '--' || !command) throw new Error('usage: with-servers -- COMMAND [ARGUMENT …]');
  const servers: PrivateServer[] = [];
  const GODWIT_TEST_FOLDER = mkdtempSync(join(tmpdir(), 'godwit-tests-'));
  const started = async (start: () => Promise<PrivateServer>) => {
    const server = await start();
    servers.push(server);
    return server.url;
  };
  try {
    const DATABASE_URL = process.env.DATABASE_URL || (await started(startPostgres));
    const REDIS_URL = process.env.REDIS_URL || (await started(startRedis));
    const env = { ...process.env, DATABASE_URL, REDIS_URL, GODWIT_TEST_FOLDER };
    const child = spawn(command, args, { stdio: 'inherit', env });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    // Removes the template from an existing server; if that fails, the private servers are stopped nevertheless.
    const named = process.env.DATABASE_URL;
    const left = named ? [dropTemplate(GODWIT_TEST_FOLDER, named)] : [];
    await Promise.allSettled([...left, ...servers.map((server) => server.stop())]);
    rmSync(GODWIT_TEST_FOLDER, { recursive: true, force: true });
  }
}

main().then(
  (code) => process.exit(code),
  (error) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  },
);
