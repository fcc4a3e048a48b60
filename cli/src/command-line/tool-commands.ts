import { Argument, type Command, Option } from 'commander';
import { addCommand, type CommandContext, commaList, integer, number, withCaller, withJson } from './options.js';

/** The commands for people who write clients and backends. */
export function addToolCommands(program: Command, { environment, interrupted }: CommandContext): void {
  const group = 'Tools:';
  addCommand(program, 'decode', 'decode frames of the protocol, in either direction; prints NDJSON')
    .helpGroup(group)
    .argument('[frames...]', 'WebSocket messages in hex or base64; without any, standard input, which may be binary')
    .addOption(
      new Option('--from <side>', 'the side that sent them (default: found out)').choices(['client', 'server']),
    )
    .addOption(new Option('--format <format>', 'their form (default: found out)').choices(['hex', 'base64', 'binary']))
    .option('--json', 'as always: one JSON object per line')
    .action(async (frames, options) => (await import('../commands/decode.js')).decodeFrames(frames, options));

  withJson(withCaller(addCommand(program, 'bench-lite', 'say whether a server is healthy: latency and throughput')))
    .helpGroup(group)
    .option('--seconds <n>', 'how long to measure', number(2, 3_600), 10)
    .action(async (options) =>
      (await import('../commands/bench-lite.js')).runBenchLite(options, environment, interrupted()),
    );

  const keys = addCommand(program, 'keys', 'make service keys, and list the configured ones').helpGroup(group);
  const module = () => import('../commands/keys.js');
  withJson(addCommand(keys, 'make', 'make a service key, and print its entry for SERVICE_KEYS; changes nothing'))
    .argument('<name>', 'the name of the service')
    .addOption(new Option('--scopes <scopes>', 'its scopes, separated by commas (default: all)').argParser(commaList))
    .action(async (name, options) => (await module()).makeKey(name, options));
  withJson(addCommand(keys, 'list', 'print the services of SERVICE_KEYS with their scopes, without the keys')).action(
    async (options) => (await module()).listKeys(options, environment),
  );

  const webhooks = addCommand(program, 'webhooks', 'receive webhooks on this machine').helpGroup(group);
  withJson(addCommand(webhooks, 'listen', 'receive deliveries, verify their signatures, print and forward them'))
    .option('--port <port>', 'the port to listen on; 0: a free one', integer(0, 65_535), 8090)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--forward <url>', 'hand deliveries on to this URL, and answer as it does')
    .option('--secret <secret>', 'the secret of signatures; others see it in ps (env: WEBHOOK_SECRET)')
    .action(async (options) =>
      (await import('../commands/webhooks.js')).listenForWebhooks(options, environment, interrupted()),
    );

  addCommand(program, 'completions', 'print a script that completes commands in a shell')
    .helpGroup(group)
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText(
      'after',
      `
  bash: source <(godwit completions bash)        in ~/.bashrc
  zsh:  source <(godwit completions zsh)         in ~/.zshrc, after compinit
  fish: godwit completions fish | source         in ~/.config/fish/config.fish`,
    )
    .action(async (shell) => {
      process.stdout.write((await import('../commands/completions.js')).completionScript(program, shell));
    });
}
