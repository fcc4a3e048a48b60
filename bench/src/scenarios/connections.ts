import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { ProtocolName } from '../load/protocol.js';
import { memoryOf } from '../measure/process-cpu.js';
import type { Metrics, ScenarioResult } from '../result.js';
import { Contender } from './contender.js';
import { CONVERSATIONS, FRIENDS, makeTown } from './town.js';

/**
 * Seconds of rest before memory is read, by default: V8 releases the memory that connecting took half a minute after the last
 * connection. The next contender connects meanwhile, so all but the first connect while others are idle on the machine.
 */
const REST_SECONDS = 60;

/** Measures the memory of idle connections, and connects per second. */
export async function connections(args: string[]): Promise<ScenarioResult> {
  const { values } = parseArgs({
    args,
    options: {
      users: { type: 'string', default: '19000' },
      peers: { type: 'string', default: 'uws,socketio,ws' },
      rest: { type: 'string', default: `${REST_SECONDS}` },
      json: { type: 'string' },
    },
  });
  const users = Number(values.users);
  const failed: string[] = [];
  const metrics: Metrics = {
    'connections.users': users,
    'connections.conversations': CONVERSATIONS,
    'connections.friends': FRIENDS,
  };
  const names: ProtocolName[] = ['godwit', ...(values.peers.split(',').filter(Boolean) as ProtocolName[])];
  const contenders: { contender: Contender; before: number; rested: Promise<number> }[] = [];
  try {
    for (const name of names) {
      const { rooms, friends } = makeTown(`town-${randomBytes(4).toString('hex')}`, users);
      const contender = await Contender.start(name, { rooms: [] });
      const pids = Object.entries(contender.processes).flatMap(([process, list]) =>
        process.startsWith('gateway') || process === name ? list() : [],
      );
      const read = () => pids.reduce((sum, pid) => sum + memoryOf(pid), 0);
      const rest = { contender, before: read(), rested: Promise.resolve(0) };
      contenders.push(rest);
      await contender.connect({ rooms, friends });
      rest.rested = sleep(Number(values.rest) * 1_000).then(read);
    }
    for (const { contender, before, rested } of contenders) {
      const { name, connectSeconds, generator } = contender;
      metrics[`connections.${name}.bytes_without`] = before;
      metrics[`connections.${name}.bytes_per_idle`] = ((await rested) - before) / users;
      metrics[`connections.${name}.connects_per_second`] = users / connectSeconds;
      const { closed } = await generator.stop();
      if (closed > 0) failed.push(`${closed} connections to ${name} were closed`);
    }
  } finally {
    await Promise.allSettled(contenders.map(({ contender }) => contender.stop()));
  }
  metrics['connections.bytes_per_idle'] = metrics['connections.godwit.bytes_per_idle'] as number;
  return { system: 'postgres+redis', metrics, ok: failed.length === 0, failed };
}
