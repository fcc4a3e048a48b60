import { Argument, type Command, Option } from 'commander';
import { type Role, roles, type ServedRole, servedRoles } from '../config/roles.js';
import type { ConnectionOptions } from '../talk/connection.js';
import { addCommand, type CommandContext, commaList, integer, number, withJson, withKey } from './options.js';

const GROUP = 'Operating:';

/** The commands of operators. */
export function addOperatorCommands(program: Command, context: CommandContext): void {
  addInspectionCommands(program, context);
  addDatabaseCommands(program, context);
  addJobCommands(program, context);
  addUserCommands(program, context);
}

function addInspectionCommands(program: Command, { configOf, environment, interrupted }: CommandContext): void {
  addCommand(program, 'doctor', 'look for faults in settings, machine and servers, and say what to do about each')
    .helpGroup(GROUP)
    .addArgument(new Argument('[role]', 'the role that is to run here').choices(servedRoles).default('all'))
    .option('--json', 'print a JSON array of { check, status, detail, remedy }')
    .action(async (role: ServedRole, options) =>
      (await import('../commands/doctor.js')).printDiagnosis(role, environment, options),
    );
  withJson(addCommand(program, 'config', 'print the effective configuration, without secrets'), 'print a JSON object')
    .helpGroup(GROUP)
    .addArgument(new Argument('[role]', 'the role whose configuration to print').choices(roles).default('all'))
    .action(async (role: Role, { json }) => {
      const { describeConfig } = await import('../config/describe-config.js');
      const text = describeConfig(await configOf(role));
      const pairs = text.split('\n').map((line) => /^(\w+)=(.*)$/s.exec(line)?.slice(1) as [string, string]);
      process.stdout.write(`${json ? JSON.stringify(Object.fromEntries(pairs)) : text}\n`);
    });
  withJson(withKey(addCommand(program, 'top', 'show what processes do, from their metrics')))
    .helpGroup(GROUP)
    .argument('[addresses...]', 'processes, such as http://127.0.0.1:8082 (default: of --url and --http-url)')
    .option('--interval <seconds>', 'how long to measure, and between two looks', number(0.1, 3_600), 2)
    .option('--once', 'show the figures once; as always without a terminal, and with --json')
    .action(async (addresses, options) =>
      (await import('../commands/top.js')).runTop(addresses, options, environment, interrupted()),
    );
  withJson(withKey(addCommand(program, 'nodes', 'print the processes of the system, with their versions')))
    .helpGroup(GROUP)
    .action(async (options) => (await import('../commands/nodes.js')).printNodes(options, environment));
}

function addDatabaseCommands(program: Command, { configOf }: CommandContext): void {
  const database = async () => import('../commands/database.js');
  withJson(addCommand(program, 'migrate', "migrate the database's schema to this version"))
    .helpGroup(GROUP)
    .action(async (options) => (await database()).bringUp(await configOf('migrate'), options));
  withJson(
    addCommand(
      program,
      'restored',
      'declare that the database was restored from a backup: begins a new epoch, in which every client drops its cache',
    ),
  )
    .helpGroup(GROUP)
    .action(async (options) => (await database()).beginEpoch(await configOf('restored'), options));
  withJson(addCommand(program, 'token', 'print a development token, signed with AUTH_SECRET'))
    .helpGroup(GROUP)
    .option('--user <id>', 'the user id that the token is for')
    .option('--email <address>', 'the value of the email claim')
    .addOption(new Option('--service <name>', 'the service that the token is for').conflicts(['user', 'email']))
    .addOption(
      new Option('--scopes <scopes>', 'the scopes of the service, separated by commas')
        .argParser(commaList)
        .conflicts(['user', 'email']),
    )
    .option('--hours <n>', 'the lifetime of the token in hours', number(0.001, 1_000_000), 24)
    .action(async (options, self: Command) => {
      if (!options.user && !(options.service && options.scopes))
        self.error('error: --user is required, or --service and --scopes', { exitCode: 2 });
      await (await import('../commands/token.js')).printToken(await configOf('token'), options);
    });
}

/** Whether a command asks a store, rather than opening the database itself: if there is a key for it. */
const isRemote = ({ key }: ConnectionOptions, { environment }: CommandContext) =>
  Boolean(key || environment.GODWIT_KEY);

const BY_KEY = '\nWith a service key the command asks a store. Without one it opens DATABASE_URL itself.';

function addJobCommands(program: Command, context: CommandContext): void {
  const { configOf, environment } = context;
  const jobs = addCommand(program, 'jobs', 'count jobs; list, show, retry or purge dead letters').helpGroup(GROUP);
  const local = () => import('../commands/jobs.js');
  const remote = () => import('../commands/remote-jobs.js');
  const inner = (usage: string, description: string) => withJson(withKey(addCommand(jobs, usage, description)));

  inner('status', 'print how many jobs of each kind are queued, running and dead')
    .argument(
      '[addresses...]',
      'workers, such as http://127.0.0.1:8082 (default: the HTTP API, which suffices for role all)',
    )
    .action(async (addresses, options) => (await remote()).printJobStates(addresses, options, environment));
  inner('list', 'print dead letters, jobs that failed permanently, as JSON: one object per line, oldest first')
    .option('--id <id>', 'the job with this id')
    .option('--kind <kind>', 'the jobs of this kind')
    .option('--limit <n>', 'the maximum number printed', integer(1, 1_000_000), 100)
    .addHelpText('after', BY_KEY)
    .action(async (options) => {
      if (isRemote(options, context)) return (await remote()).listRemoteLetters(options, environment);
      return (await local()).listDeadLetters(await configOf('jobs'), options);
    });
  inner('show', 'print one dead letter, with its error and its payload')
    .argument('<id>', 'the id of the job')
    .action(async (id, options) => (await remote()).showRemoteLetter(id, options, environment));
  for (const [action, description] of [
    ['retry', 'queue dead letters again, and print how many'],
    ['purge', 'delete dead letters, and print how many'],
  ] as const)
    inner(action, description)
      .addOption(new Option('--id <id>', 'the job with this id'))
      .addOption(new Option('--kind <kind>', 'the jobs of this kind'))
      .addOption(new Option('--all', 'every dead letter').conflicts(['id', 'kind']))
      .addHelpText('after', BY_KEY)
      .action(async (options, self: Command) => {
        if (!options.id && !options.kind && !options.all)
          self.error(`error: one of --id, --kind or --all is required`, { exitCode: 2 });
        if (isRemote(options, context)) return (await remote()).changeRemoteLetters(action, options, environment);
        return (await local()).changeDeadLetters(await configOf('jobs'), action, options);
      });
}

function addUserCommands(program: Command, context: CommandContext): void {
  const { environment } = context;
  const users = addCommand(
    program,
    'users',
    "profiles, presence and sessions; end users' sessions, ban and unban users",
  ).helpGroup(GROUP);
  const profiles = () => import('../commands/profiles.js');
  const inner = (usage: string, description: string) => withJson(withKey(addCommand(users, usage, description)));
  inner('show', 'print profiles of users, and whether they are online')
    .argument('<users...>', 'the users')
    .action(async (ids, options) => (await profiles()).showUsers(ids, options, environment));
  inner('sessions', 'print the sessions of a user on all gateways: where, how far behind, and their recent errors')
    .argument('<user>', 'the user')
    .action(async (id, options) => (await import('../commands/sessions.js')).printSessions(id, options, environment));
  inner('put', 'create the profile of a user, or change it')
    .argument('<user>', 'the user')
    .option('--name <name>', 'the name that others see')
    .option('--avatar-url <url>', 'an https URL; empty: none')
    .action(async (id, options) => (await profiles()).putUser(id, options, environment));
  inner('delete', 'erase a user: profile, memberships, messages, files; prints the id of the job')
    .argument('<user>', 'the user')
    .requiredOption('--yes', 'it cannot be undone')
    .action(async (id, options) => (await profiles()).deleteUser(id, options, environment));

  addAccessCommands(users, context);
}

/** The commands that change a user's access. They print nothing, or with `--json` what was done. */
function addAccessCommands(users: Command, context: CommandContext): void {
  const { configOf, environment } = context;
  const local = () => import('../commands/users.js');
  const remote = () => import('../commands/remote-access.js');
  const ofUser = (usage: string, description: string) =>
    withJson(withKey(addCommand(users, usage, description)), 'print what was done as a JSON object')
      .requiredOption('--user <id>', 'the user')
      .addHelpText('after', BY_KEY);
  const done = async (action: string, { user, json }: { user: string; json?: boolean }) => {
    if (json) (await import('../terminal.js')).printJson({ action, user_id: user });
  };
  ofUser('end-sessions', 'end all sessions of a user, or one of them')
    .addOption(new Option('--session <id>', 'only this session').conflicts('revokeTokens'))
    .option('--revoke-tokens', 'also refuse every token of the user that was issued before now')
    .action(async (options) => {
      if (isRemote(options, context)) await (await remote()).endUserSessions(options, environment);
      else await (await local()).endUserSessions(await configOf('users'), options);
      await done('end-sessions', options);
    });
  ofUser('ban', 'end all sessions of a user, and refuse new ones')
    .option('--reason <text>', 'told to the user')
    .action(async (options) => {
      if (isRemote(options, context)) await (await remote()).banOneUser(options, environment);
      else await (await local()).banOneUser(await configOf('users'), options);
      await done('ban', options);
    });
  ofUser('unban', 'let a banned user connect again').action(async (options) => {
    if (isRemote(options, context)) await (await remote()).unbanOneUser(options, environment);
    else await (await local()).unbanOneUser(await configOf('users'), options);
    await done('unban', options);
  });
}
