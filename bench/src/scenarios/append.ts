import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { concurrently } from '../concurrently.js';
import { tokenFor } from '../load/tokens.js';
import { UserSocket } from '../load/user-socket.js';
import { Latency } from '../measure/latency.js';
import { cpuMs } from '../measure/process-cpu.js';
import type { Metrics } from '../result.js';
import { postgresPids, serverUrl } from '../system/server-processes.js';
import { makeConversation, storeCall } from '../system/store-call.js';
import { type System, startSystem } from '../system/system.js';

/** Size of a message's text in bytes. */
export const BODY_BYTES = 58;
/** Unmeasured batches in which connections open, and plans and code warm up. */
const WARM_UP = 50;
/** Batch sizes for which the cost in Postgres is measured. */
const SIZES = [1, 5, 50] as const;

/** Measures commits in batches, as gateways request them of the store, and the acknowledgement of a lone sender. */
export async function append(args: string[]): Promise<{ system: string; metrics: Metrics; ok: boolean }> {
  const { values } = parseArgs({
    args,
    options: {
      batch: { type: 'string', default: '100' },
      batches: { type: 'string', default: '1000' },
      conversations: { type: 'string', default: '50' },
      sends: { type: 'string', default: '500' },
      json: { type: 'string' },
    },
  });
  const [batch, batches, conversations] = [Number(values.batch), Number(values.batches), Number(values.conversations)];
  const system = await startSystem({ gateways: 1 });
  try {
    const prefix = `append-${randomBytes(6).toString('hex')}`;
    const ids = Array.from({ length: conversations }, (_, i) => `${prefix}-${i}`);
    await concurrently(ids, 8, (id) => makeConversation(system, id, ['bench']));
    const one = await run(system, ids, batch, batches, 1);
    const four = await run(system, ids, batch, batches, 4);
    const cpu = system.kind === 'postgres+redis' ? await postgresCpu(system, ids, Math.ceil(batches / 2)) : {};
    const stored = system.kind === 'postgres+redis' ? await bytesPerMessage() : {};
    const alone = await sendAlone(system, ids[0] as string, Number(values.sends));
    const metrics: Metrics = {
      'append.batch': batch,
      'append.messages': one.messages + four.messages,
      'append.messages_per_second': Math.max(one.perSecond, four.perSecond),
      'append.one_caller_per_second': one.perSecond,
      'append.four_callers_per_second': four.perSecond,
      ...one.latency.metrics('append.one_caller'),
      ...alone.metrics('append.ack_alone'),
      ...cpu,
      ...stored,
      'append.failed': one.failed + four.failed,
    };
    return { system: system.kind, metrics, ok: metrics['append.failed'] === 0 };
  } finally {
    await system.stop();
  }
}

async function run(system: System, ids: readonly string[], batch: number, batches: number, callers: number) {
  const latency = new Latency();
  let failed = 0;
  const call = async (index: number) => {
    const items = Array.from({ length: batch }, (_, i) => ({
      conversation_id: ids[(index * 7 + i) % ids.length],
      sender_id: 'bench',
      client_message_id: randomBytes(16),
      content_type: 'text/plain',
      body: Buffer.alloc(BODY_BYTES, 120),
    }));
    const began = performance.now();
    const { results } = await storeCall(system, 'append', { items });
    latency.record(performance.now() - began);
    failed += results.filter((result) => !result.seq).length;
  };
  await concurrently(Array.from({ length: WARM_UP }), callers, (_, index) => call(index));
  const started = performance.now();
  await concurrently(Array.from({ length: batches }), callers, (_, index) => call(index));
  const seconds = (performance.now() - started) / 1_000;
  return { perSecond: (batch * batches) / seconds, messages: batch * batches, failed, latency };
}

/** Microseconds of Postgres CPU per message, for each batch size in turn. */
async function postgresCpu(system: System, ids: readonly string[], batches: number): Promise<Metrics> {
  const pids = await postgresPids(serverUrl('DATABASE_URL'));
  const metrics: Metrics = {};
  for (const size of SIZES) {
    const before = cpuMs(pids());
    const { messages } = await run(system, ids, size, batches, 1);
    // The warm-up counts in both the CPU and the messages.
    const all = messages + WARM_UP * size;
    metrics[`append.postgres_cpu_us_per_message_in_${size}`] = ((cpuMs(pids()) - before) * 1_000) / all;
  }
  return metrics;
}

/** Bytes per message on disk: its row and its share of the indexes. */
async function bytesPerMessage(): Promise<Metrics> {
  const sql = postgres(serverUrl('DATABASE_URL'), { max: 1, onnotice: () => {} });
  const [row] = await sql`select pg_total_relation_size('messages')::float8 / count(*) as bytes from messages`;
  await sql.end();
  return { 'append.stored_bytes_per_message': row?.bytes };
}

/**
 * Latency of one sender through the gateway, who sends the next message after the acknowledgement of the previous one.
 */
async function sendAlone(system: System, conversation_id: string, sends: number): Promise<Latency> {
  const { user } = await UserSocket.open(system.gatewayUrls[0] as string, await tokenFor('bench', system.authSecret));
  const latency = new Latency();
  for (let n = 0; n < sends + WARM_UP; n++) {
    const began = performance.now();
    await user.request('send', {
      conversation_id,
      client_message_id: randomBytes(16),
      body: Buffer.alloc(BODY_BYTES, 120),
    });
    if (n >= WARM_UP) latency.record(performance.now() - began);
  }
  user.close();
  return latency;
}
