import type { Logger } from 'pino';
import { type Config, describeConfig, type Role, readConfig } from './config.js';
import { createLog, endOnSignal, type Running, runUntilSignal } from './process-parts.js';

const usage = (tasks: readonly string[]) => `usage: godwit COMMAND

  all                    everything in one process; needs no server
  gateway                sockets only
  store                  the store's HTTP service only
  worker                 background jobs only
  cron TASK              runs a task once: ${tasks.join(', ')}
  jobs list|retry|purge  the dead letters (--kind KIND, --id ID, --limit N, --all)
  migrate                brings the database's schema up to this version
  restored               after the database was restored from a backup: its numbers begin a new epoch
  token --user ID        prints a token for development, good for a day (--hours N, --email ADDRESS)
  config [ROLE]          prints what is in force, without secrets

Configured by environment variables: see README.md.
`;

// Each loads what it needs and no more: a gateway has no use for what decodes images.
const servers: Record<string, (config: Config, log: Logger) => Promise<Running>> = {
  all: async (...args) => (await import('./roles/all.js')).runAll(...args),
  gateway: async (...args) => (await import('./roles/gateway.js')).runGateway(...args),
  store: async (...args) => (await import('./roles/store.js')).runStore(...args),
  worker: async (...args) => (await import('./roles/worker.js')).runWorker(...args),
};
const commands: Record<string, (args: string[]) => Promise<void>> = {
  async config([role = 'all']) {
    process.stdout.write(`${describeConfig(readConfig(role as Role, process.env))}\n`);
  },
  token: async (args) => (await import('./token.js')).printToken(readConfig('token', process.env), args),
  cron: async (args) => (await import('./roles/cron.js')).runCron(readConfig('cron', process.env), args),
  jobs: async (args) => (await import('./dead-letters.js')).manageDeadLetters(readConfig('jobs', process.env), args),
  migrate: async () => (await import('./database-commands.js')).bringUp(readConfig('migrate', process.env)),
  restored: async () => (await import('./database-commands.js')).beginEpoch(readConfig('restored', process.env)),
};

async function main([command = '', ...args]: string[]): Promise<void> {
  const begun = endOnSignal();
  const [act, serve] = [Object.hasOwn(commands, command), Object.hasOwn(servers, command)];
  if (act) await commands[command]?.(args);
  else if (serve) {
    const config = readConfig(command as Role, process.env);
    const log = await createLog(config, command);
    const running = await (servers[command] as (typeof servers)[string])(config, log);
    begun();
    await runUntilSignal(log, running);
  } else {
    const { cronTasks } = await import('@godwit/store');
    process.stderr.write(usage(Object.keys(cronTasks)));
    process.exitCode = 2;
  }
}

main(process.argv.slice(2)).then(
  () => process.exit(),
  (error) => {
    const details = process.env.LOG_LEVEL === 'debug' ? error.stack : error.message;
    process.stderr.write(`godwit: ${details ?? error}\n`);
    process.exit(1);
  },
);
