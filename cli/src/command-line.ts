import { readFileSync } from 'node:fs';
import type { CronTaskName } from '@godwit/store';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { type Config, readConfig } from './config/config.js';
import { describeConfig } from './config/describe-config.js';
import { type Role, roles, type ServedRole, servedRoles } from './config/roles.js';

/** Starts the process of a role, which then runs until a signal. */
export type Serve = (role: ServedRole, config: Config) => Promise<void>;

/** The tasks of `godwit cron` with their descriptions in `--help`. The type requires an entry for every task. */
const TASKS: { readonly [T in CronTaskName]: string } = {
  digest: 'queue the mails and user.unread events that are due; run it every minute',
  retention: 'remove messages past their retention period; run it every hour',
  rollup: 'compute the hourly statistics; run it every hour',
  files: 'remove unused uploads, files of removed messages, and old exports; run it every hour',
  presence: 'show users of dead gateways as offline when no gateway is left; run it every few minutes',
  cleanup: 'remove rows that are no longer needed; run it every day',
};

const number = (least: number, most: number) => (text: string) => {
  const value = Number(text);
  if (!(value >= least && value <= most) || !/^\d+(\.\d+)?$/.test(text))
    throw new InvalidArgumentError(`It must be a number from ${least} to ${most}.`);
  return value;
};

/**
 * Creates the command `godwit`. Each command loads only the modules that it needs: a gateway does not load the image
 * decoder. Parsing throws commander's CommanderError, with exit code 0 after printing help or the version.
 */
export function createProgram(serve: Serve, environment = process.env): Command {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const configOf = (role: Role) => readConfig(role, environment);
  const program = new Command('godwit')
    .description('Real-time messaging: gateways, stores and workers, or everything in one process.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText(
      'after',
      '\nSettings are environment variables: "godwit config" prints them, docs/reference/configuration.md explains them.',
    )
    .showHelpAfterError('(run "godwit --help" for a list of commands)')
    .exitOverride();
  // Subcommands inherit the settings for errors.
  const command = (name: string, description: string) =>
    program.command(name).description(description).helpOption('-h, --help', 'print this help');

  for (const [role, description] of [
    ['all', 'run everything in one process, without any external server'],
    ['gateway', 'run a gateway, which serves the WebSockets'],
    ['store', "run the store's HTTP service"],
    ['worker', 'run background jobs'],
  ] as const)
    command(role, description).action(() => serve(role, configOf(role)));

  const tasks = Object.entries(TASKS).map(([name, what]) => `  ${name.padEnd(10)} ${what}`);
  command('cron', 'run a task once')
    .addArgument(new Argument('<task>', 'the task to run').choices(Object.keys(TASKS)))
    .addHelpText('after', `\nTasks:\n${tasks.join('\n')}`)
    .action(async (task: CronTaskName) => (await import('./roles/cron.js')).runCron(configOf('cron'), task));

  const jobs = command('jobs', 'list, retry or purge dead letters: jobs that failed permanently');
  const letters = async () => import('./commands/jobs.js');
  const chosen = (action: Command, all: string) =>
    action
      .helpOption('-h, --help', 'print this help')
      .addOption(new Option('--id <id>', 'the job with this id'))
      .addOption(new Option('--kind <kind>', 'the jobs of this kind'))
      .addOption(new Option('--all', all).conflicts(['id', 'kind']));
  jobs
    .command('list')
    .description('print dead letters, one JSON object per line, oldest first')
    .helpOption('-h, --help', 'print this help')
    .option('--id <id>', 'the job with this id')
    .option('--kind <kind>', 'the jobs of this kind')
    .option('--limit <n>', 'the maximum number printed', number(1, 1_000_000), 100)
    .action(async (options) => (await letters()).listDeadLetters(configOf('jobs'), options));
  for (const [action, description] of [
    ['retry', 'queue dead letters again'],
    ['purge', 'delete dead letters'],
  ] as const)
    chosen(jobs.command(action).description(description), 'every dead letter').action(
      async (options, self: Command) => {
        if (!options.id && !options.kind && !options.all)
          self.error(`error: one of --id, --kind or --all is required`, { exitCode: 2 });
        await (await letters()).changeDeadLetters(configOf('jobs'), action, options);
      },
    );

  const users = command('users', "end users' sessions, ban and unban users");
  const access = async () => import('./commands/users.js');
  const ofUser = (action: Command) =>
    action.helpOption('-h, --help', 'print this help').requiredOption('--user <id>', 'the user');
  ofUser(users.command('end-sessions').description('end all sessions of a user, or one of them'))
    .addOption(new Option('--session <id>', 'only this session').conflicts('revokeTokens'))
    .option('--revoke-tokens', 'also refuse every token of the user that was issued before now')
    .action(async (options) => (await access()).endUserSessions(configOf('users'), options));
  ofUser(users.command('ban').description('end all sessions of a user, and refuse new ones'))
    .option('--reason <text>', 'told to the user')
    .action(async (options) => (await access()).banOneUser(configOf('users'), options));
  ofUser(users.command('unban').description('let a banned user connect again')).action(async (options) =>
    (await access()).unbanOneUser(configOf('users'), options),
  );

  const database = async () => import('./commands/database.js');
  command('migrate', "migrate the database's schema to this version").action(async () =>
    (await database()).bringUp(configOf('migrate')),
  );
  command(
    'restored',
    'declare that the database was restored from a backup: begins a new epoch, in which every client drops its cache',
  ).action(async () => (await database()).beginEpoch(configOf('restored')));
  command('token', 'print a development token, signed with AUTH_SECRET')
    .option('--user <id>', 'the user id that the token is for')
    .option('--email <address>', 'the value of the email claim')
    .addOption(new Option('--service <name>', 'the service that the token is for').conflicts(['user', 'email']))
    .addOption(
      new Option('--scopes <scopes>', 'the scopes of the service, separated by commas')
        .argParser((text) => text.split(','))
        .conflicts(['user', 'email']),
    )
    .option('--hours <n>', 'the lifetime of the token in hours', number(0.001, 1_000_000), 24)
    .action(async (options, self: Command) => {
      if (!options.user && !(options.service && options.scopes))
        self.error('error: --user is required, or --service and --scopes', { exitCode: 2 });
      await (await import('./commands/token.js')).printToken(configOf('token'), options);
    });
  command('doctor', 'look for faults in settings, machine and servers, and say what to do about each')
    .addArgument(new Argument('[role]', 'the role that is to run here').choices(servedRoles).default('all'))
    .option('--json', 'print a JSON array of { check, status, detail, remedy }')
    .action(async (role: ServedRole, options) =>
      (await import('./commands/doctor.js')).printDiagnosis(role, environment, options),
    );
  command('config', 'print the effective configuration, without secrets')
    .addArgument(new Argument('[role]', 'the role whose configuration to print').choices(roles).default('all'))
    .action((role: Role) => {
      process.stdout.write(`${describeConfig(configOf(role))}\n`);
    });
  return program;
}
