import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { failures, ownCpuPerDelivery, wrongs } from '../measure/measure.js';
import { inRounds, medians } from '../measure/rounds.js';
import type { ScenarioResult } from '../result.js';
import { makeRooms, withContenders } from './contender.js';

/** Number of rooms, members per room, and bytes of a message. */
const [ROOMS, SIZE, BYTES] = [200, 10, 128];

/** Measures the CPU cost of tracing for durable messages: without traces, and with several shares of them sampled. */
export async function tracing(args: string[]): Promise<ScenarioResult> {
  const { values } = parseArgs({
    args,
    options: {
      shares: { type: 'string', default: '0,0.01,0.1,1' },
      rate: { type: 'string', default: '2000' },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '4' },
      json: { type: 'string' },
    },
  });
  const shares = values.shares.split(',');
  const prefix = `tracing-${randomBytes(4).toString('hex')}`;
  const perSecond = Number(values.rate);
  const load = { kind: 'send', bytes: BYTES, perSecond, sampleEvery: 11 } as const;
  const times = { seconds: Number(values.seconds), warmUpSeconds: 1 };
  const failed: string[] = [];
  const collector = await startCollector();
  try {
    const starts = new Map(
      ['off', ...shares].map((share) => [
        share,
        {
          name: 'godwit' as const,
          rooms: makeRooms(`${prefix}-${share}`, ROOMS, SIZE),
          env: share === 'off' ? { OTEL_EXPORTER_OTLP_ENDPOINT: '' } : sampling(collector, share),
        },
      ]),
    );
    const rounds = await withContenders(starts, (contender) =>
      inRounds(Number(values.rounds), [...starts.keys()], async (share) => {
        const measured = await contender(share).measure(load, starts.get(share)?.rooms ?? [], times);
        const name = `tracing.${share}`;
        const bad = wrongs(name, measured.verdict);
        failed.push(...failures(bad));
        return {
          [`${name}.cpu_us_per_message`]: SIZE * ownCpuPerDelivery(measured),
          ...measured.counts.ack.metrics(`${name}.ack`),
          [`${name}.generator_limited`]: Number(measured.limited),
          ...bad,
        };
      }),
    );
    for (const round of rounds) {
      const cpu = (share: string) => round[`tracing.${share}.cpu_us_per_message`] as number;
      for (const share of shares) round[`tracing.cpu_${share}_vs_off`] = cpu(share) / cpu('off');
    }
    return { system: 'postgres+redis', metrics: medians(rounds), rounds, ok: failed.length === 0, failed };
  } finally {
    collector.close();
    collector.closeAllConnections();
  }
}

/** A collector that discards all traces. */
async function startCollector(): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume().once('end', () => response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

const sampling = (collector: Server, share: string) => ({
  OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
  OTEL_TRACES_SAMPLER: 'traceidratio',
  OTEL_TRACES_SAMPLER_ARG: share,
});
