import { parseArgs } from 'node:util';
import { assertMigrated, beginDatabaseEpoch, cronTasks, migrate, openDatabases, signToken } from '@godwit/store';
import { type Config, describeConfig, type Role, readConfig } from './config.js';
import { manageDeadLetters } from './dead-letters.js';
import { createLog, endOnSignal, runUntilSignal } from './process-parts.js';
import { runAll } from './roles/all.js';
import { runCron } from './roles/cron.js';
import { runGateway } from './roles/gateway.js';
import { runStore } from './roles/store.js';
import { runWorker } from './roles/worker.js';

const USAGE = `usage: godwit COMMAND

  all                    everything in one process; needs no server
  gateway                sockets only
  store                  the store's HTTP service only
  worker                 background jobs only
  cron TASK              runs a task once: ${Object.keys(cronTasks).join(', ')}
  jobs list|retry|purge  the dead letters (--kind KIND, --id ID, --limit N, --all)
  migrate                brings the database's schema up to this version
  restored               after the database was restored from a backup: its numbers begin a new epoch
  token --user ID        prints a token for development, good for a day (--hours N, --email ADDRESS)
  config [ROLE]          prints what is in force, without secrets

Configured by environment variables: see README.md.
`;

const servers = { all: runAll, gateway: runGateway, store: runStore, worker: runWorker };

async function main([command, ...args]: string[]): Promise<void> {
  const begun = endOnSignal();
  if (command === 'config') {
    process.stdout.write(`${describeConfig(readConfig((args[0] as Role) ?? 'all', process.env))}\n`);
  } else if (command === 'token') {
    await printToken(readConfig('token', process.env), args);
  } else if (command === 'cron') {
    await runCron(readConfig('cron', process.env), args);
  } else if (command === 'jobs') {
    await manageDeadLetters(readConfig('jobs', process.env), args);
  } else if (command === 'migrate') {
    await runMigrate(readConfig('migrate', process.env));
  } else if (command === 'restored') {
    await beginEpoch(readConfig('restored', process.env));
  } else if (command && Object.hasOwn(servers, command)) {
    const role = command as keyof typeof servers;
    const config = readConfig(role, process.env);
    const log = createLog(config, role);
    const running = await servers[role](config, log);
    begun();
    await runUntilSignal(log, running);
  } else {
    process.stderr.write(USAGE);
    process.exitCode = 2;
  }
}

async function printToken(config: Config, args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { user: { type: 'string' }, email: { type: 'string' }, hours: { type: 'string', default: '24' } },
  });
  const hours = Number(values.hours);
  if (!values.user || !(hours > 0)) throw new Error('usage: godwit token --user ID [--email ADDRESS] [--hours N]');
  if (!config.AUTH_SECRET)
    throw new Error('tokens are signed with AUTH_SECRET; with AUTH_JWKS_URL they come from your identity provider');
  const { AUTH_SECRET: secret, AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience } = config;
  process.stdout.write(
    `${await signToken(values.user, { secret, issuer, audience, lifetimeSeconds: hours * 3_600, email: values.email })}\n`,
  );
}

async function runMigrate(config: Config): Promise<void> {
  const databases = await openDatabases(config.DATABASE_URL);
  const applied = await migrate(databases.writes);
  process.stdout.write(applied.length > 0 ? `applied ${applied.join(', ')}\n` : 'nothing to apply\n');
  await databases.close();
}

async function beginEpoch(config: Config): Promise<void> {
  const databases = await openDatabases(config.DATABASE_URL);
  await assertMigrated(databases.writes);
  process.stdout.write(`the database is in epoch ${await beginDatabaseEpoch(databases.writes)}\n`);
  await databases.close();
}

main(process.argv.slice(2)).then(
  () => process.exit(),
  (error) => {
    const details = process.env.LOG_LEVEL === 'debug' ? error.stack : error.message;
    process.stderr.write(`godwit: ${details ?? error}\n`);
    process.exit(1);
  },
);
