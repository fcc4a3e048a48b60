import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addMessageCommands } from './command-line/message-commands.js';
import { addOperatorCommands } from './command-line/operator-commands.js';
import type { CommandContext } from './command-line/options.js';
import { addRoleCommands, type Serve } from './command-line/role-commands.js';
import { addToolCommands } from './command-line/tool-commands.js';

export type { Serve } from './command-line/role-commands.js';

/**
 * Creates the command `godwit`. Each command loads only the modules that it needs: a gateway does not load the image
 * decoder, and `decode` no configuration. Parsing throws commander's CommanderError, with exit code 0 after printing help
 * or the version. `interrupted` makes SIGINT and SIGTERM abort a signal instead of ending the process.
 */
export function createProgram(
  serve: Serve,
  environment: CommandContext['environment'] = process.env,
  interrupted: CommandContext['interrupted'] = () => new AbortController().signal,
): Command {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const context: CommandContext = {
    environment,
    interrupted,
    configOf: async (role) => (await import('./config/config.js')).readConfig(role, environment),
  };
  const program = new Command('godwit')
    .description('Real-time messaging: gateways, stores and workers, or everything in one process.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText(
      'after',
      `
"godwit dev" is the place to begin. Commands that talk to a server read GODWIT_URL, GODWIT_TOKEN and GODWIT_KEY.
Settings of servers are environment variables: "godwit config" prints them, docs/reference/configuration.md explains them.`,
    )
    .showHelpAfterError('(run "godwit --help" for a list of commands)')
    .exitOverride();
  // Subcommands inherit the settings for errors.
  addRoleCommands(program, context, serve);
  addMessageCommands(program, context);
  addOperatorCommands(program, context);
  addToolCommands(program, context);
  return program;
}
