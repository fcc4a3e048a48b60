import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { tokenFor } from '../load/tokens.js';
import { median } from '../measure/median.js';
import type { Metrics } from '../result.js';
import { makeConversation, storeCall } from '../system/store-call.js';
import { type System, startSystem } from '../system/system.js';

const BATCH = 500;
const PAGE = 50;
const ROUNDS = 5;

/** Measures pages of a long conversation at its start, in its middle and at its end, by HTTP. */
export async function history(args: string[]): Promise<{ system: string; metrics: Metrics; ok: boolean }> {
  const { values } = parseArgs({
    args,
    options: {
      messages: { type: 'string', default: '1000000' },
      seconds: { type: 'string', default: '3' },
      json: { type: 'string' },
    },
  });
  const count = Number(values.messages);
  const system = await startSystem({ gateways: 1 });
  try {
    const id = `history-${randomBytes(6).toString('hex')}`;
    await makeConversation(system, id, ['bench']);
    const filling = performance.now();
    for (let n = 0; n < count; n += BATCH) await fill(system, id, Math.min(BATCH, count - n));
    const fillSeconds = (performance.now() - filling) / 1_000;

    const places = { start: `after=0`, middle: `before=${count >> 1}`, end: `before=${count + 1}` };
    const rates: Record<string, number[]> = {};
    const p99s: Record<string, number[]> = {};
    let failed = 0;
    // Interleaved, and in reverse in every other round, so that what drifts drifts for all.
    for (let round = 0; round <= ROUNDS; round++) {
      const order = Object.entries(places);
      if (round % 2 === 1) order.reverse();
      for (const [place, query] of order) {
        const result = await pages(
          system,
          Number(values.seconds),
          `${system.storeUrl}/v1/conversations/${id}/messages?${query}&limit=${PAGE}`,
        );
        failed += result.non2xx + result.errors + result.timeouts;
        // The first round warms up.
        if (round === 0) continue;
        rates[place] = [...(rates[place] ?? []), result.requests.average];
        p99s[place] = [...(p99s[place] ?? []), result.latency.p99];
      }
    }
    const metrics: Metrics = {
      'history.messages': count,
      'history.fill_per_second': count / fillSeconds,
      'history.failed': failed,
    };
    for (const place of Object.keys(places)) {
      metrics[`history.${place}_pages_per_second`] = median(rates[place] ?? []);
      metrics[`history.${place}_p99_ms`] = median(p99s[place] ?? []);
    }
    const medians = Object.keys(places).map((place) => metrics[`history.${place}_pages_per_second`] as number);
    metrics['history.cost_ratio'] = Math.max(...medians) / Math.min(...medians);
    return { system: system.kind, metrics, ok: failed === 0 };
  } finally {
    await system.stop();
  }
}

async function fill(system: System, conversation_id: string, count: number): Promise<void> {
  const items = Array.from({ length: count }, () => ({
    conversation_id,
    sender_id: 'bench',
    client_message_id: randomBytes(16),
    content_type: 'text/plain',
    body: Buffer.alloc(58, 120),
  }));
  const { results } = await storeCall(system, 'append', { items });
  const bad = results.find((result) => !result.seq);
  if (bad) throw new Error(`a message was refused: ${bad.failure?.message}`);
}

async function pages(system: System, duration: number, url: string): Promise<autocannon.Result> {
  const authorization = `Bearer ${await tokenFor('bench', system.authSecret)}`;
  return autocannon({ url, connections: 2, duration, headers: { authorization } });
}
