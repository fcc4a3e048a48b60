import { readFileSync } from 'node:fs';
import type { CronTaskName } from '@godwit/store';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { type Config, describeConfig, type Role, readConfig, roles } from './config.js';

/** Starts the process of a role, which then runs until a signal. */
export type Serve = (role: 'all' | 'gateway' | 'store' | 'worker', config: Config) => Promise<void>;

/** The tasks of `godwit cron`, with what `--help` says of each: a table that lacks one does not compile. */
const TASKS: { readonly [T in CronTaskName]: string } = {
  digest: 'mails and user.unread events that are due; every minute',
  retention: 'removes messages that are older than they may be; every hour',
  rollup: 'figures by the hour; every hour',
  files: 'removes uploads that no message carries, files of messages that are gone, old exports; every hour',
  presence: 'shows users of gateways that are all gone as offline; every few minutes',
  cleanup: 'removes rows that nothing needs any more; every day',
};

const number = (least: number, most: number) => (text: string) => {
  const value = Number(text);
  if (!(value >= least && value <= most) || !/^\d+(\.\d+)?$/.test(text))
    throw new InvalidArgumentError(`It must be a number from ${least} to ${most}.`);
  return value;
};

/**
 * The command `godwit`. Each command loads what it needs and no more: a gateway has no use for what decodes images. Parsing
 * throws commander's CommanderError: exit code 0 where help or the version was asked for.
 */
export function createProgram(serve: Serve, environment = process.env): Command {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const configOf = (role: Role) => readConfig(role, environment);
  const program = new Command('godwit')
    .description('Real-time messaging: gateways, stores and workers, or everything in one process.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', '\nSettings are environment variables: "godwit config" prints them, README.md explains them.')
    .showHelpAfterError('(run "godwit --help" for what there is)')
    .exitOverride();
  // Commands inherit how errors are told.
  const command = (name: string, description: string) =>
    program.command(name).description(description).helpOption('-h, --help', 'print this help');

  for (const [role, description] of [
    ['all', 'run everything in one process; needs no server'],
    ['gateway', 'run the sockets'],
    ['store', "run the store's HTTP service"],
    ['worker', 'run background jobs'],
  ] as const)
    command(role, description).action(() => serve(role, configOf(role)));

  const tasks = Object.entries(TASKS).map(([name, what]) => `  ${name.padEnd(10)} ${what}`);
  command('cron', 'run a task once')
    .addArgument(new Argument('<task>', 'which task').choices(Object.keys(TASKS)))
    .addHelpText('after', `\nTasks:\n${tasks.join('\n')}`)
    .action(async (task: CronTaskName) => (await import('./roles/cron.js')).runCron(configOf('cron'), task));

  const jobs = command('jobs', 'list, retry or purge the dead letters: jobs that failed for good');
  const letters = async () => import('./commands/jobs.js');
  const chosen = (action: Command, all: string) =>
    action
      .helpOption('-h, --help', 'print this help')
      .addOption(new Option('--id <id>', 'the job with this id'))
      .addOption(new Option('--kind <kind>', 'the jobs of this kind'))
      .addOption(new Option('--all', all).conflicts(['id', 'kind']));
  jobs
    .command('list')
    .description('print them, one JSON object a line, the oldest first')
    .helpOption('-h, --help', 'print this help')
    .option('--id <id>', 'the job with this id')
    .option('--kind <kind>', 'the jobs of this kind')
    .option('--limit <n>', 'how many at most', number(1, 1_000_000), 100)
    .action(async (options) => (await letters()).listDeadLetters(configOf('jobs'), options));
  for (const [action, description] of [
    ['retry', 'hand them over again'],
    ['purge', 'forget them'],
  ] as const)
    chosen(jobs.command(action).description(description), 'every dead letter').action(
      async (options, self: Command) => {
        if (!options.id && !options.kind && !options.all)
          self.error(`error: say which: --id, --kind or --all`, { exitCode: 2 });
        await (await letters()).changeDeadLetters(configOf('jobs'), action, options);
      },
    );

  const database = async () => import('./commands/database.js');
  command('migrate', "bring the database's schema up to this version").action(async () =>
    (await database()).bringUp(configOf('migrate')),
  );
  command(
    'restored',
    'tell clients that the database was restored from a backup: its numbers begin a new epoch, and every client drops its cache',
  ).action(async () => (await database()).beginEpoch(configOf('restored')));
  command('token', 'print a token for development, signed with AUTH_SECRET')
    .requiredOption('--user <id>', 'whose token')
    .option('--email <address>', 'the claim email')
    .option('--hours <n>', 'for how long it is good', number(0.001, 1_000_000), 24)
    .action(async (options) => (await import('./commands/token.js')).printToken(configOf('token'), options));
  command('config', 'print the configuration in force, without secrets')
    .addArgument(new Argument('[role]', 'as which role sees it').choices(roles).default('all'))
    .action((role: Role) => {
      process.stdout.write(`${describeConfig(configOf(role))}\n`);
    });
  return program;
}
