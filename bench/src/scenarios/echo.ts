import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { ProtocolName } from '../load/protocol.js';
import { failures, measure, wrongs } from '../measure/measure.js';
import { inRounds, medians } from '../measure/rounds.js';
import type { ScenarioResult } from '../result.js';
import { Contender, makeRooms } from './contender.js';

/** The smallest request and its reply: Ping. */
export async function echo(args: string[]): Promise<ScenarioResult> {
  const { values } = parseArgs({
    args,
    options: {
      sockets: { type: 'string', default: '100' },
      'in-flight': { type: 'string', default: '1,64' },
      peers: { type: 'string', default: 'uws,nats,socketio,ws' },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '1.5' },
      json: { type: 'string' },
    },
  });
  const names: ProtocolName[] = ['godwit', ...(values.peers.split(',').filter(Boolean) as ProtocolName[])];
  const rooms = makeRooms(`echo-${randomBytes(4).toString('hex')}`, Number(values.sockets), 1);
  const ids = rooms.map(({ id }) => id);
  const failed: string[] = [];
  const contenders = new Map<ProtocolName, Contender>();
  try {
    for (const name of names) contenders.set(name, await Contender.start(name, { rooms }));
    const points = values['in-flight'].split(',').flatMap((inFlight) => names.map((name) => ({ name, inFlight })));
    const results = await inRounds(Number(values.rounds), points, async ({ name, inFlight }) => {
      const contender = contenders.get(name) as Contender;
      const { fleet, processes } = contender;
      const orders = contender.orders({ kind: 'echo', bytes: 128, inFlight: Number(inFlight), sampleEvery: 1 }, ids);
      const measured = await measure(fleet, orders, { processes, seconds: Number(values.seconds), warmUpSeconds: 0.3 });
      const { counts, cpu, limited } = measured;
      const prefix = `echo.${name}.${inFlight}_in_flight`;
      const bad = wrongs(prefix, measured.verdict);
      if (name === 'godwit') failed.push(...failures(bad));
      const ms = Object.values(cpu).reduce((sum, one) => sum + one, 0);
      return {
        [`${prefix}.echoes_per_second`]: counts.acked / counts.seconds,
        [`${prefix}.cpu_us_per_echo`]: (ms * 1_000) / Math.max(1, counts.acked),
        ...counts.ack.metrics(`${prefix}.ack`),
        [`${prefix}.generator_limited`]: Number(limited),
        ...bad,
      };
    });
    return { system: 'postgres+redis', metrics: medians(results), rounds: results, ok: failed.length === 0, failed };
  } finally {
    for (const contender of contenders.values()) await contender.stop();
  }
}
