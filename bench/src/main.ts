import { parseArgs } from 'node:util';
import { describeResult, type Metrics, publish } from './result.js';
import { append } from './scenarios/append.js';
import { brokerOutage } from './scenarios/broker-outage.js';
import { connections } from './scenarios/connections.js';
import { crowded } from './scenarios/crowded.js';
import { direct, durable } from './scenarios/durable.js';
import { echo } from './scenarios/echo.js';
import { fanout } from './scenarios/fanout.js';
import { history } from './scenarios/history.js';
import { isolation } from './scenarios/isolation.js';
import { jobs } from './scenarios/jobs.js';
import { presence } from './scenarios/presence.js';
import { redisOutage } from './scenarios/redis-outage.js';
import { replay } from './scenarios/replay.js';
import { retention } from './scenarios/retention.js';
import { rollingRestart } from './scenarios/rolling-restart.js';
import { scale } from './scenarios/scale.js';
import { slowSockets } from './scenarios/slow-sockets.js';
import { storm } from './scenarios/storm.js';

/** What can be measured. `ok` is false where something was lost, repeated, out of order or over a limit. */
const scenarios: Record<string, (args: string[]) => Promise<{ system: string; metrics: Metrics; ok: boolean }>> = {
  fanout,
  crowded,
  durable,
  direct,
  echo,
  connections,
  storm,
  scale,
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
