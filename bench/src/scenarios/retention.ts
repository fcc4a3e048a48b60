import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import postgres from 'postgres';
import { concurrently } from '../concurrently.js';
import { Latency } from '../measure/latency.js';
import type { Metrics } from '../result.js';
import { makeConversation, storeCall } from '../system/store-call.js';
import { type System, startSystem } from '../system/system.js';

const GODWIT = fileURLToPath(new URL('../../../cli/bin/godwit.js', import.meta.url));
/** Days after which messages are removed, and the age of the old messages in days. */
const [KEPT_DAYS, OLD_DAYS] = [30, 40];
/** Messages per append, and milliseconds between appends. */
const [BATCH, PACE_MS] = [10, 20];

/** Removes old messages from active conversations, and measures appends before and during the removal. */
export async function retention(args: string[]): Promise<{ system: string; metrics: Metrics; ok: boolean }> {
  const { values } = parseArgs({
    args,
    options: {
      messages: { type: 'string', default: '1000000' },
      conversations: { type: 'string', default: '50' },
      seconds: { type: 'string', default: '30' },
      json: { type: 'string' },
    },
  });
  const { DATABASE_URL = '' } = process.env;
  if (!DATABASE_URL.startsWith('postgres'))
    throw new Error('retention needs Postgres: set DATABASE_URL, or run it with `npm run with-servers --`');
  const [messages, conversations] = [Number(values.messages), Number(values.conversations)];
  const each = Math.ceil(messages / conversations);
  const system = await startSystem({ gateways: 1 });
  const sql = postgres(DATABASE_URL, { max: 1, onnotice: () => {} });
  try {
    const prefix = `retention-${randomBytes(6).toString('hex')}`;
    const ids = Array.from({ length: conversations }, (_, i) => `${prefix}-${i}`);
    await concurrently(ids, 8, (id) => makeConversation(system, id, ['bench']));
    for (const id of ids) {
      await sql`
        insert into messages (conversation_id, seq, sender_id, client_message_id, sent_at, content_type, body)
        select ${id}, n, 'bench', decode(md5(${id} || n), 'hex'), now() - ${OLD_DAYS} * interval '1 day', 'text/plain',
          convert_to(repeat('x', 58), 'UTF8')
        from generate_series(1, ${each}::int) n`;
      await sql`update conversations set last_seq = ${each} where id = ${id}`;
    }
    await sql`vacuum analyze messages`;
    await sql`checkpoint`;

    process.stderr.write('measuring appends before the removal\n');
    let running = true;
    setTimeout(() => {
      running = false;
    }, Number(values.seconds) * 1_000);
    const before = await appendWhile(system, ids, () => running);

    process.stderr.write('measuring appends during the removal\n');
    const env = { ...process.env, RETENTION_DAYS: String(KEPT_DAYS) };
    const began = performance.now();
    let over = false;
    const task = promisify(execFile)(GODWIT, ['cron', 'retention'], { env }).finally(() => {
      over = true;
    });
    const during = await appendWhile(system, ids, () => !over);
    process.stderr.write((await task).stdout);
    const seconds = (performance.now() - began) / 1_000;

    const [left] = await sql`
      select count(*)::int as old from messages
      where conversation_id like ${`${prefix}-%`} and sent_at < now() - ${KEPT_DAYS} * interval '1 day'`;
    const metrics: Metrics = {
      'retention.messages': each * conversations,
      'retention.left': left?.old,
      'retention.seconds': seconds,
      'retention.removed_per_second': (each * conversations) / seconds,
      ...before.metrics('retention.append_before'),
      ...during.metrics('retention.append_during'),
      'retention.append_p99_ratio': during.percentile(99) / before.percentile(99),
    };
    return { system: system.kind, metrics, ok: left?.old === 0 };
  } finally {
    await sql.end();
    await system.stop();
  }
}

/** Appends at a steady pace, without waiting for replies, and records the latency of each append. */
async function appendWhile(system: System, ids: readonly string[], goOn: () => boolean): Promise<Latency> {
  const latency = new Latency();
  const under = new Set<Promise<void>>();
  const append = async (n: number) => {
    const items = Array.from({ length: BATCH }, (_, i) => ({
      conversation_id: ids[(n * 7 + i) % ids.length],
      sender_id: 'bench',
      client_message_id: randomBytes(16),
      body: Buffer.alloc(58, 120),
    }));
    const began = performance.now();
    const { results } = await storeCall(system, 'append', { items });
    if (results.some(({ failure }) => failure)) throw new Error('an append failed');
    latency.record(performance.now() - began);
  };
  const began = performance.now();
  for (let n = 0; goOn(); n++) {
    const call: Promise<void> = append(n).finally(() => under.delete(call));
    under.add(call);
    await sleep(Math.max(0, began + (n + 1) * PACE_MS - performance.now()));
  }
  await Promise.all(under);
  return latency;
}
