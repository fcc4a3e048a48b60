import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type PrivateServer, startNats, startPostgres, startRabbitmq, startRedis } from '@godwit/store/testing';
import { concurrently } from '../concurrently.js';
import { Latency } from '../measure/latency.js';
import type { Metrics } from '../result.js';
import { readMetric } from '../system/prometheus.js';
import { makeConversation, storeCall } from '../system/store-call.js';
import { type System, startSystem } from '../system/system.js';
import { onOwnServers } from './own-servers.js';
import { type Endpoint, startEndpoint } from './webhook-endpoint.js';

const CONVERSATIONS = 50;
/** Messages per append, and milliseconds between appends. */
const [BATCH, PACE_MS] = [5, 100];
/** Seconds of load before the outage and after it. */
const AROUND_SECONDS = 10;
/** Milliseconds without progress after which missing messages count as lost. */
const PATIENCE_MS = 60_000;

/**
 * Posts at a steady pace during an outage of the broker, and checks that no append fails and that every job is done in
 * the end: an endpoint receives a webhook for each message. Reports the metrics of the outbox during and after the
 * outage.
 */
export async function brokerOutage(args: string[]): Promise<{ system: string; metrics: Metrics; ok: boolean }> {
  const { values } = parseArgs({
    args,
    options: {
      broker: { type: 'string', default: 'nats:' },
      seconds: { type: 'string', default: '300' },
      json: { type: 'string' },
    },
  });
  const startBroker = { 'nats:': startNats, 'amqp:': startRabbitmq }[values.broker];
  if (!startBroker) throw new Error('--broker: must be nats: or amqp:');
  return onOwnServers(async (own) => {
    process.env.DATABASE_URL ||= (await own(startPostgres)).url;
    process.env.REDIS_URL ||= (await own(startRedis)).url;
    const broker = await own(startBroker);
    const endpoint = await startEndpoint();
    Object.assign(process.env, { BROKER_URL: broker.url, ...endpoint.environment });
    const metrics = await run(broker, endpoint, Number(values.seconds)).finally(() => endpoint.stop());
    const ok = metrics['outage.failed'] === 0 && metrics['outage.lost'] === 0;
    return { system: `postgres+redis+${values.broker.replace(':', '')}`, metrics, ok };
  });
}

async function run(broker: PrivateServer, endpoint: Endpoint, seconds: number): Promise<Metrics> {
  const system = await startSystem({ gateways: 1 });
  try {
    const prefix = `outage-${randomBytes(4).toString('hex')}`;
    const ids = Array.from({ length: CONVERSATIONS }, (_, i) => `${prefix}-${i}`);
    await concurrently(ids, 8, (id) => makeConversation(system, id, ['bench', 'away']));
    const [up, down, back] = [new Latency(), new Latency(), new Latency()];
    const load = new Load(system, ids);
    await load.run(AROUND_SECONDS, up);
    await broker.kill('SIGKILL');
    await load.run(seconds, down);
    const [rows, lag] = [
      await readMetric(`${system.workerUrl}/metrics`, 'godwit_outbox_rows'),
      await readMetric(`${system.workerUrl}/metrics`, 'godwit_outbox_lag_seconds'),
    ];
    await broker.start();
    const backAt = performance.now();
    await load.run(AROUND_SECONDS, back);
    const missing = () => [...load.posted].filter((message) => !endpoint.told.has(message)).length;
    let told = 0;
    let progressAt = performance.now();
    while (missing() > 0 && performance.now() - progressAt < PATIENCE_MS) {
      if (endpoint.told.size > told) progressAt = performance.now();
      told = endpoint.told.size;
      await sleep(100);
    }
    return {
      'outage.seconds': seconds,
      'outage.sent': load.sent,
      'outage.failed': load.failed,
      'outage.lost': missing(),
      'outage.told_again': endpoint.calls - endpoint.told.size,
      'outage.outbox_rows': rows,
      'outage.outbox_lag_seconds': lag,
      'outage.drained_after_seconds': (performance.now() - backAt) / 1_000,
      'outage.outbox_rows_after': await readMetric(`${system.workerUrl}/metrics`, 'godwit_outbox_rows'),
      ...up.metrics('outage.append_up'),
      ...down.metrics('outage.append_down'),
      'outage.append_p50_ratio': down.percentile(50) / up.percentile(50),
    };
  } finally {
    await system.stop();
  }
}

/** Posts to all conversations in turn. */
class Load {
  /** `conversation seq` of each acknowledged message. */
  readonly posted = new Set<string>();
  sent = 0;
  failed = 0;
  readonly #system: System;
  readonly #ids: readonly string[];
  #next = 0;

  constructor(system: System, ids: readonly string[]) {
    this.#system = system;
    this.#ids = ids;
  }

  async run(seconds: number, latency: Latency): Promise<void> {
    const began = performance.now();
    for (let n = 0; n < (seconds * 1_000) / PACE_MS; n++) {
      const items = Array.from({ length: BATCH }, () => ({
        conversation_id: this.#ids[this.#next++ % this.#ids.length],
        sender_id: 'bench',
        client_message_id: randomBytes(16),
        body: Buffer.alloc(58, 120),
      }));
      const at = performance.now();
      const { results } = await storeCall(this.#system, 'append', { items });
      latency.record(performance.now() - at);
      this.sent += results.length;
      this.failed += results.filter(({ seq }) => !seq).length;
      for (const [index, { seq }] of results.entries())
        if (seq) this.posted.add(`${items[index]?.conversation_id} ${seq}`);
      await sleep(Math.max(0, began + (n + 1) * PACE_MS - performance.now()));
    }
  }
}
