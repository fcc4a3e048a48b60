import { CommanderError } from 'commander';
import t from 'tap';
import { createProgram } from './command-line.js';

/** Runs the command line with invalid settings, so that any command that is carried out fails. */
async function run(...args: string[]): Promise<{ exitCode: number | undefined; out: string; carriedOut: boolean }> {
  let out = '';
  let carriedOut = false;
  const wrong = { DATABASE_URL: 'wrong', STORE_PORT: 'wrong' };
  const program = createProgram(async () => {
    carriedOut = true;
  }, wrong);
  const write = (text: string) => {
    out += text;
  };
  const listen = (command: typeof program) => {
    command.configureOutput({ writeOut: write, writeErr: write, getOutHasColors: () => false }).exitOverride();
    for (const inner of command.commands) listen(inner as typeof program);
  };
  listen(program);
  const exitCode = await program.parseAsync(args, { from: 'user' }).then(
    () => 0,
    (error) => {
      if (error instanceof CommanderError) return error.exitCode;
      carriedOut = true;
      return undefined;
    },
  );
  return { exitCode, out, carriedOut };
}

/** Commands that only hold others. */
const isGroup = (name: readonly string[]) => commands.find((one) => one.name() === name.join(' '))?.commands.length;

const { commands } = createProgram(async () => {});
const names = commands.flatMap((command) => [
  [command.name()],
  ...command.commands.map((inner) => [command.name(), inner.name()]),
]);

t.test('every command has help, and printing it does nothing else', async (t) => {
  for (const name of names) {
    for (const args of [[...name, '--help'], ['help', ...name].slice(0, 2), [...name, '--help', 'more']]) {
      const { exitCode, out, carriedOut } = await run(...args);
      t.same([exitCode, carriedOut], [0, false], args.join(' '));
      t.match(out, /^Usage: godwit /, args.join(' '));
    }
  }
  for (const args of [['--help'], ['help']])
    t.match(await run(...args), { exitCode: 0, out: /migrate[\s\S]*restored/ });
  t.match(await run('--version'), { exitCode: 0, out: /^\d+\.\d+\.\d+\n$/ });
});

t.test('an unknown command or option is an error with a suggestion, and nothing is carried out', async (t) => {
  const user = ['--user', 'ann'];
  const required: Record<string, string[]> = {
    cron: ['digest'],
    token: user,
    'users ban': user,
    'users unban': user,
    'users end-sessions': user,
    'users show': ['ann'],
    'users sessions': ['ann'],
    'users put': ['ann'],
    'users delete': ['ann', '--yes'],
    'jobs show': ['job'],
    send: ['@ann', 'text'],
    history: ['@ann'],
    tail: ['@ann'],
    'conversations show': ['team'],
    'conversations members': ['team'],
    'conversations add': ['team', 'ann'],
    'conversations remove': ['team', 'ann'],
    'keys make': ['shop'],
    completions: ['bash'],
  };
  for (const name of names) {
    const args = [...name, ...(required[name.join(' ')] ?? [])];
    if (isGroup(name)) continue;
    if (name[0] === 'config' || name[0] === 'doctor') args.push('all');
    const outer = commands.find((one) => one.name() === name[0]);
    const command = name[1] ? outer?.commands.find((one) => one.name() === name[1]) : outer;
    const takesMore = command?.registeredArguments.some(({ variadic }) => variadic);
    t.match(
      await run(...args, '--alll'),
      { exitCode: 1, out: /unknown option '--alll'/, carriedOut: false },
      name.join(' '),
    );
    if (takesMore) continue;
    t.match(await run(...args, 'more'), { exitCode: 1, out: /too many arguments/, carriedOut: false }, name.join(' '));
  }
  for (const [args, says] of [
    [[], /^Usage/],
    [['jobs'], /^Usage/],
    [['webhooks'], /^Usage/],
    [['conect'], /Did you mean connect\?/],
    [['send'], /missing required argument 'conversation\|@user'/],
    [['history', 'team', '--after', '1', '--before', '2'], /cannot be used with option '--before/],
    [['tail', 'team', '--lines', '1.5'], /It must be a whole number/],
    [['completions', 'tcsh'], /Allowed choices are bash, zsh, fish/],
    [['decode', '--from', 'peer'], /Allowed choices are client, server/],
    [['users', 'delete', 'ann'], /required option '--yes' not specified/],
    [['gatway'], /Did you mean gateway\?/],
    [['migrat'], /Did you mean migrate\?/],
    [['jobs', 'rety', '--all'], /Did you mean retry\?/],
    [['config', 'gatway'], /Allowed choices are all, gateway, store/],
    [['doctor', 'cron'], /Allowed choices are all, gateway, store, worker/],
    [['cron', 'digests'], /Allowed choices are digest, retention/],
    [['cron'], /missing required argument 'task'/],
    [['token'], /--user is required, or --service and --scopes/],
    [['token', '--service', 'shop'], /--user is required, or --service and --scopes/],
    [['token', '--service', 'shop', '--user', 'ann'], /cannot be used with option '--user/],
    [['token', '--scopes', 'users', '--user', 'ann'], /cannot be used with option '--user/],
    [['token', '--user', 'ann', '--emial', 'x'], /Did you mean --email\?/],
    [['token', '--user', 'ann', '--hours', 'many'], /It must be a number from/],
    [['token', '--user', 'ann', '--hours', '-1'], /It must be a number from/],
    [['jobs', 'list', '--limit', '0'], /It must be a number from 1/],
    [['jobs', 'list', '--limit', '1e400'], /It must be a number from 1/],
    [['jobs', 'retry'], /one of --id, --kind or --all is required/],
    [['jobs', 'purge', '--all', '--kind', 'webhook'], /cannot be used with option '--kind/],
  ] as [string[], RegExp][]) {
    const { exitCode, out, carriedOut } = await run(...args);
    t.ok(exitCode, `${args.join(' ')}: ${exitCode}`);
    t.match(out, says, args.join(' '));
    t.equal(carriedOut, false, args.join(' '));
  }
});
