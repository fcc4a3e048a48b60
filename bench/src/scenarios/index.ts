import type { Scenario } from '../result.js';
import { append } from './append.js';
import { brokerOutage } from './broker-outage.js';
import { history } from './history.js';
import { isolation } from './isolation.js';
import { jobs } from './jobs.js';
import { presence } from './presence.js';
import { redisOutage } from './redis-outage.js';
import { replay } from './replay.js';
import { retention } from './retention.js';
import { rollingRestart } from './rolling-restart.js';
import { slowSockets } from './slow-sockets.js';

/** What can be measured, by the name that the command line calls it by. */
export const scenarios: Record<string, Scenario> = {
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
