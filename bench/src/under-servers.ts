import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const WITH_SERVERS = fileURLToPath(new URL('../../store/dist/testing/with-servers.js', import.meta.url));
const MAIN = fileURLToPath(new URL('./main.js', import.meta.url));

/**
 * Runs a scenario as a separate process, over private servers if the environment names none; resolves with its exit
 * status.
 */
export function underServers(scenario: string, args: readonly string[]): Promise<number> {
  const command = [WITH_SERVERS, '--', process.execPath, MAIN, scenario, ...args];
  const child = spawn(process.execPath, command, { stdio: 'inherit' });
  // The child stops its servers first; this process ends after it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
