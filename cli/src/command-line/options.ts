import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Config } from '../config/config.js';
import type { Role } from '../config/roles.js';
import type { Variables } from '../talk/connection.js';

/** The environment of a command, and the ways in which it ends. */
export interface CommandContext {
  environment: Variables;
  /** Reads the configuration of a role. Throws ConfigError. */
  configOf(role: Role): Promise<Config>;
  /** A signal that aborts on Ctrl-C or SIGTERM, which then no longer end the process at once. */
  interrupted(): AbortSignal;
}

/** Parses a number within bounds. */
export const number = (least: number, most: number) => (text: string) => {
  const value = Number(text);
  if (!(value >= least && value <= most) || !/^\d+(\.\d+)?$/.test(text))
    throw new InvalidArgumentError(`It must be a number from ${least} to ${most}.`);
  return value;
};

/** Parses a whole number within bounds. */
export const integer = (least: number, most: number) => (text: string) => {
  const value = number(least, most)(text);
  if (!Number.isInteger(value)) throw new InvalidArgumentError('It must be a whole number.');
  return value;
};

/** Parses a list whose entries are separated by commas. */
export const commaList = (text: string) => text.split(',').filter(Boolean);

/** Adds a command with the settings that all have. */
export function addCommand(parent: Command, usage: string, description: string): Command {
  return parent.command(usage).description(description).helpOption('-h, --help', 'print this help');
}

/** Adds `--json`. */
export const withJson = (command: Command, form = 'print JSON, one object per line') => command.option('--json', form);

/** Adds the options that name a server. */
export const withServer = (command: Command) =>
  command
    .addOption(
      new Option(
        '--url <url>',
        'the server, or the endpoint of its gateway (env: GODWIT_URL, default: that of "godwit dev")',
      ),
    )
    .addOption(new Option('--http-url <url>', 'the HTTP API, unless it follows from --url (env: GODWIT_HTTP_URL)'));

/** Adds the options that name a server, and a service key. */
export const withKey = (command: Command) =>
  withServer(command).addOption(new Option('--key <key>', 'a service key; others see it in ps (env: GODWIT_KEY)'));

/** Adds the options that name a server, and the user or the service that talks to it. */
export const withCaller = (command: Command) =>
  withKey(
    command
      .addOption(
        new Option(
          '--user <id>',
          'as this user: with a service key, or else a token signed with AUTH_SECRET',
        ).conflicts('token'),
      )
      .addOption(
        new Option('--token <token>', "a user's token; others see it in ps (env: GODWIT_TOKEN)").conflicts('key'),
      ),
  );
