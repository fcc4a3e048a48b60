import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { failures, wrongs } from '../measure/measure.js';
import { inRounds, medians } from '../measure/rounds.js';
import type { ScenarioResult } from '../result.js';
import { godwitAnd, makeRooms, withContenders } from './contender.js';

/** Measures the smallest request and its reply: Ping. */
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
  const rooms = makeRooms(`echo-${randomBytes(4).toString('hex')}`, Number(values.sockets), 1);
  const starts = godwitAnd(values.peers, rooms);
  const times = { seconds: Number(values.seconds), warmUpSeconds: 0.3 };
  const failed: string[] = [];
  const rounds = await withContenders(starts, (contender) => {
    const points = values['in-flight']
      .split(',')
      .flatMap((inFlight) => [...starts.keys()].map((name) => ({ name, inFlight })));
    return inRounds(Number(values.rounds), points, async ({ name, inFlight }) => {
      const load = { kind: 'echo', bytes: 128, inFlight: Number(inFlight), sampleEvery: 1 } as const;
      const { counts, cpu, limited, verdict } = await contender(name).measure(load, rooms, times);
      const prefix = `echo.${name}.${inFlight}_in_flight`;
      const bad = wrongs(prefix, verdict);
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
  });
  return { system: 'postgres+redis', metrics: medians(rounds), rounds, ok: failed.length === 0, failed };
}
