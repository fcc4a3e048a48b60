import { causeChain } from './cause-chain.js';
import { createProgram, type Serve } from './command-line.js';
import { exitCodeOf, failureHere, hintOf } from './exit-codes.js';
import { endOnSignal, type Running, runUntilSignal } from './roles/process.js';
import { endOnBrokenPipe, flushed } from './terminal.js';

type Args = Parameters<Serve>;
type Logs = Awaited<ReturnType<typeof import('./roles/observability.js')['createLogs']>>;

const servers: { [R in Args[0]]: (config: Args[1], logs: Logs, users: Args[2]) => Promise<Running> } = {
  all: async (config, { log, audit }) => (await import('./roles/all.js')).runAll(config, log, audit),
  dev: async (config, { log, audit }, users) => (await import('./commands/dev.js')).runDev(config, log, audit, users),
  gateway: async (config, { log, audit }) => (await import('./roles/gateway.js')).runGateway(config, log, audit),
  store: async (config, { log, audit }) => (await import('./roles/store.js')).runStore(config, log, audit),
  worker: async (config, { log }) => (await import('./roles/worker.js')).runWorker(config, log),
};

const begun = endOnSignal();
endOnBrokenPipe();

/** Aborts on SIGINT or SIGTERM; a second signal ends the process at once. */
function interrupted(): AbortSignal {
  begun();
  const controller = new AbortController();
  const abort = () => {
    endOnSignal();
    controller.abort();
  };
  process.once('SIGINT', abort);
  process.once('SIGTERM', abort);
  return controller.signal;
}

const serve: Serve = async (role, config, users) => {
  const { createLogs } = await import('./roles/observability.js');
  const isDev = role === 'dev';
  const settings = isDev ? (await import('./commands/dev.js')).developmentConfig(config) : config;
  const logs = await createLogs(settings, isDev ? 'all' : role, { pretty: isDev });
  const running = await servers[role](settings, logs, users).catch((error) => {
    throw failureHere(error);
  });
  begun();
  await runUntilSignal(logs.log, running);
};

createProgram(serve, process.env, interrupted)
  .parseAsync()
  .catch((error) => {
    process.exitCode = exitCodeOf(error);
    // Commander has already printed its message.
    if (error?.name === 'CommanderError') return;
    const trace = process.env.LOG_LEVEL === 'debug' && error instanceof Error ? `\n${error.stack}` : '';
    const hint = hintOf(error);
    process.stderr.write(`godwit: ${causeChain(error)}${hint ? `\n  ${hint}` : ''}${trace}\n`);
  })
  .then(flushed)
  .then(() => process.exit());
