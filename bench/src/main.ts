import { parseArgs } from 'node:util';
import { append } from './append.js';
import { brokerOutage } from './broker-outage.js';
import { history } from './history.js';
import { isolation } from './isolation.js';
import { jobs } from './jobs.js';
import { presence } from './presence.js';
import { redisOutage } from './redis-outage.js';
import { replay } from './replay.js';
import { describeResult, type Metrics, publish } from './result.js';
import { retention } from './retention.js';
import { rollingRestart } from './rolling-restart.js';
import { slowSockets } from './slow-sockets.js';

/** What can be measured. `ok` is false where something was lost, repeated, out of order or over a limit. */
const scenarios: Record<string, (args: string[]) => Promise<{ system: string; metrics: Metrics; ok: boolean }>> = {
  replay,
  append,
  history,
  isolation,
  presence,
  jobs,
  retention,
  'broker-outage': brokerOutage,
  'redis-outage': redisOutage,
  'rolling-restart': rollingRestart,
  'slow-sockets': slowSockets,
};

async function main([name, ...args]: string[]): Promise<number> {
  const scenario = scenarios[name ?? ''];
  if (!scenario) {
    process.stderr.write(
      `usage: npm run bench -- SCENARIO [options] [--json OUT]\nscenarios: ${Object.keys(scenarios).join(', ')}\n`,
    );
    return 2;
  }
  const { values } = parseArgs({ args, strict: false, options: { json: { type: 'string' } } });
  const startedAt = new Date();
  const { system, metrics, ok } = await scenario(args);
  publish(describeResult(name as string, startedAt, system, metrics), values.json as string | undefined);
  if (!ok) process.stderr.write(`${name}: the check failed\n`);
  return ok ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    process.stderr.write(`${error.stack ?? error}\n`);
    process.exit(1);
  },
);
