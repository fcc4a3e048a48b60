import type { CronTaskName } from '@godwit/store';
import { Argument, type Command, Option } from 'commander';
import type { Config } from '../config/config.js';
import type { ServedRole } from '../config/roles.js';
import { addCommand, type CommandContext, commaList, withJson } from './options.js';

/** Starts the process of a role, which then runs until a signal. `users`: of `godwit dev`, which get tokens. */
export type Serve = (role: ServedRole | 'dev', config: Config, users: readonly string[]) => Promise<void>;

/** The tasks of `godwit cron` with their descriptions in `--help`. The type requires an entry for every task. */
const TASKS: { readonly [T in CronTaskName]: string } = {
  digest: 'queue the mails and user.unread events that are due; run it every minute',
  retention: 'remove messages past their retention period; run it every hour',
  rollup: 'compute the hourly statistics; run it every hour',
  files: 'remove unused uploads, files of removed messages, and old exports; run it every hour',
  presence: 'show users of dead gateways as offline when no gateway is left; run it every few minutes',
  cleanup: 'remove rows that are no longer needed; run it every day',
};

/** The commands that run servers and tasks. */
export function addRoleCommands(program: Command, { configOf }: CommandContext, serve: Serve): void {
  const group = 'Servers:';
  addCommand(program, 'dev', 'run everything here for development, with tokens, and say what to do next')
    .helpGroup(group)
    .addOption(
      new Option('--users <ids>', 'the users who get tokens, separated by commas')
        .argParser(commaList)
        .default(['alice', 'bob'], 'alice,bob'),
    )
    .action(async ({ users }) => serve('dev', await configOf('all'), users));
  for (const [role, description] of [
    ['all', 'run everything in one process, without any external server'],
    ['gateway', 'run a gateway, which serves the WebSockets'],
    ['store', "run the store's HTTP service"],
    ['worker', 'run background jobs'],
  ] as const)
    addCommand(program, role, description)
      .helpGroup(group)
      .action(async () => serve(role, await configOf(role), []));

  const tasks = Object.entries(TASKS).map(([name, what]) => `  ${name.padEnd(10)} ${what}`);
  withJson(addCommand(program, 'cron', 'run a task once'), 'print { task, result } as a JSON object')
    .helpGroup(group)
    .addArgument(new Argument('<task>', 'the task to run').choices(Object.keys(TASKS)))
    .addHelpText('after', `\nTasks:\n${tasks.join('\n')}`)
    .action(async (task: CronTaskName, options) =>
      (await import('../roles/cron.js')).runCron(await configOf('cron'), task, options),
    );
}
