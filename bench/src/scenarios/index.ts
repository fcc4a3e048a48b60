import type { Scenario } from '../result.js';
import { append } from './append.js';
import { attack } from './attack.js';
import { autoscale } from './autoscale.js';
import { brokerOutage } from './broker-outage.js';
import { bus } from './bus.js';
import { churn } from './churn.js';
import { cluster } from './cluster.js';
import { connections } from './connections.js';
import { crowded } from './crowded.js';
import { direct, durable } from './durable.js';
import { echo } from './echo.js';
import { fanout } from './fanout.js';
import { history } from './history.js';
import { isolation } from './isolation.js';
import { jobs } from './jobs.js';
import { mixed } from './mixed.js';
import { presence } from './presence.js';
import { redisOutage } from './redis-outage.js';
import { regression } from './regression.js';
import { replay } from './replay.js';
import { retention } from './retention.js';
import { rollingRestart } from './rolling-restart.js';
import { scale } from './scale.js';
import { slowSockets } from './slow-sockets.js';
import { sqlSend } from './sql-send.js';
import { storm } from './storm.js';
import { tracing } from './tracing.js';

/** All scenarios, by their names on the command line. */
export const scenarios: Record<string, Scenario> = {
  echo,
  fanout,
  crowded,
  durable,
  direct,
  mixed,
  presence,
  connections,
  storm,
  history,
  append,
  'sql-send': sqlSend,
  bus,
  jobs,
  replay,
  scale,
  regression,
  isolation,
  retention,
  'broker-outage': brokerOutage,
  'redis-outage': redisOutage,
  'rolling-restart': rollingRestart,
  cluster,
  autoscale,
  tracing,
  'slow-sockets': slowSockets,
  attack,
  churn,
};
