import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { concurrently } from '../concurrently.js';
import { encodeBody, now } from '../load/protocol.js';
import { cpuMs } from '../measure/process-cpu.js';
import type { Metrics, ScenarioResult } from '../result.js';
import { storeCall } from '../system/store-call.js';
import type { System } from '../system/system.js';
import { Contender, type Room } from './contender.js';
import { CONVERSATIONS, MEMBERS, makeTown } from './town.js';

/** Messages per call, and calls at a time, while no user is connected. */
const [BATCH, CALLS] = [500, 4];

/** Disconnects all users at once, posts messages meanwhile, and measures how long all take to reconnect and resume. */
export async function storm(args: string[]): Promise<ScenarioResult> {
  const { values } = parseArgs({
    args,
    options: {
      users: { type: 'string', default: '19000' },
      // Messages posted meanwhile, each in a different room.
      missed: { type: 'string', default: '1000' },
      'at-a-time': { type: 'string', default: '512' },
      json: { type: 'string' },
    },
  });
  const [users, atATime] = [Number(values.users), Number(values['at-a-time'])];
  const missed = Math.min(users, Number(values.missed));
  const { rooms } = makeTown(`storm-${randomBytes(4).toString('hex')}`, users);
  const contender = await Contender.start('godwit', { rooms });
  try {
    await contender.generator.leave(missed);
    await post(contender.system as System, rooms.slice(0, missed));
    const names = Object.keys(contender.processes);
    const cpu = () => names.map((name) => cpuMs((contender.processes[name] as () => number[])()));
    const [before, generator] = [cpu(), cpuMs([contender.generator.pid])];
    const { connected, caughtUp, failed } = await contender.generator.comeBack(atATime);
    const after = cpu();
    const generatorMs = cpuMs([contender.generator.pid]) - generator;
    const { lost, repeated, disordered, closed } = await contender.generator.stop();
    const metrics: Metrics = {
      'storm.users': users,
      'storm.cursors': users * CONVERSATIONS,
      'storm.missed_messages': missed,
      'storm.deliveries': missed * MEMBERS,
      'storm.connected_seconds': connected,
      'storm.catch_up_seconds': caughtUp,
      'storm.failed': failed,
      'storm.lost': lost,
      'storm.repeated': repeated,
      'storm.disordered': disordered,
      'storm.closed': closed,
      'storm.generator_cpu_seconds': generatorMs / 1_000,
      ...Object.fromEntries(
        names.map((name, index) => [
          `storm.${name.replaceAll(' ', '_')}_cpu_seconds`,
          ((after[index] as number) - (before[index] as number)) / 1_000,
        ]),
      ),
    };
    const wrong = failed + lost + repeated + disordered + closed;
    return {
      system: 'postgres+redis',
      metrics,
      ok: wrong === 0,
      failed: wrong > 0 ? [`${wrong} errors in connections or deliveries`] : [],
    };
  } finally {
    await contender.stop();
  }
}

/** Posts a message in each room as its first member. */
async function post(system: System, rooms: readonly Room[]): Promise<void> {
  const items = rooms.map(({ id, members }, room) => ({
    conversation_id: id,
    sender_id: members[0] as string,
    client_message_id: randomBytes(16),
    body: encodeBody(1, now(), 128, room),
  }));
  const batches = Array.from({ length: Math.ceil(items.length / BATCH) }, (_, n) =>
    items.slice(n * BATCH, (n + 1) * BATCH),
  );
  await concurrently(batches, CALLS, async (batch) => {
    const { results } = await storeCall(system, 'append', { items: batch });
    const bad = results.find(({ seq }) => !seq);
    if (bad) throw new Error(`a message was refused: ${bad.failure?.message}`);
  });
}
