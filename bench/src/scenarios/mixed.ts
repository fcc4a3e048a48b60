import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { failures, wrongs } from '../measure/measure.js';
import { memoryOf } from '../measure/process-cpu.js';
import type { Metrics, ScenarioResult } from '../result.js';
import { withContenders } from './contender.js';
import { makeTown } from './town.js';

/** Measures a mix like that of a day: thousands of mostly idle users, some typing, presence changes and messages. */
export async function mixed(args: string[]): Promise<ScenarioResult> {
  const { values } = parseArgs({
    args,
    options: {
      users: { type: 'string', default: '5000' },
      // Actions per second over all users: of ten, six are typing, two are messages, two are changes of presence.
      rate: { type: 'string', default: '500' },
      seconds: { type: 'string', default: '10' },
      json: { type: 'string' },
    },
  });
  const { rooms, friends } = makeTown(`mixed-${randomBytes(4).toString('hex')}`, Number(values.users));
  const load = { kind: 'mixed', bytes: 128, perSecond: Number(values.rate), sampleEvery: 1 } as const;
  const times = { seconds: Number(values.seconds), warmUpSeconds: 2 };
  const starts = new Map([['godwit', { name: 'godwit', rooms, friends }]] as const);
  return withContenders(starts, async (contender) => {
    const { counts, cpu, limited, verdict } = await contender('godwit').measure(load, rooms, times);
    const bad = wrongs('mixed', verdict);
    const metrics: Metrics = {
      'mixed.users': Number(values.users),
      'mixed.acked_per_second': counts.acked / counts.seconds,
      'mixed.deliveries_per_second': counts.delivered / counts.seconds,
      'mixed.bytes_per_second': counts.bytesRead / counts.seconds,
      ...counts.ack.metrics('mixed.ack'),
      ...counts.delivery.metrics('mixed.delivery'),
      'mixed.generator_limited': Number(limited),
      ...bad,
    };
    for (const [name, ms] of Object.entries(cpu)) {
      const process = `mixed.${name.replaceAll(' ', '_')}`;
      metrics[`${process}_cpu_percent`] = ms / counts.seconds / 10;
      // Memory that the processes of Postgres share would count once per process.
      const [pid, ...others] = contender('godwit').processes[name]?.() ?? [];
      if (pid && others.length === 0) metrics[`${process}_memory_mib`] = memoryOf(pid) / 2 ** 20;
    }
    const failed = failures(bad);
    return { system: 'postgres+redis', metrics, ok: failed.length === 0, failed };
  });
}
