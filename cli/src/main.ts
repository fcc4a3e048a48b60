import { CommanderError } from 'commander';
import type { Logger } from 'pino';
import { causeChain } from './cause-chain.js';
import { createProgram, type Serve } from './command-line.js';
import type { Config } from './config/config.js';
import { createLogs } from './roles/observability.js';
import { endOnSignal, type Running, runUntilSignal } from './roles/process.js';

const servers: { [R in Parameters<Serve>[0]]: (config: Config, log: Logger, audit: Logger) => Promise<Running> } = {
  all: async (...args) => (await import('./roles/all.js')).runAll(...args),
  gateway: async (...args) => (await import('./roles/gateway.js')).runGateway(...args),
  store: async (...args) => (await import('./roles/store.js')).runStore(...args),
  worker: async (config, log) => (await import('./roles/worker.js')).runWorker(config, log),
};

const begun = endOnSignal();
const program = createProgram(async (role, config) => {
  const { log, audit } = await createLogs(config, role);
  const running = await servers[role](config, log, audit);
  begun();
  await runUntilSignal(log, running);
});

program.parseAsync().then(
  () => process.exit(),
  (error) => {
    // Commander has already printed its message.
    if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : 2);
    const trace = process.env.LOG_LEVEL === 'debug' && error instanceof Error ? `\n${error.stack}` : '';
    process.stderr.write(`godwit: ${causeChain(error)}${trace}\n`);
    process.exit(1);
  },
);
