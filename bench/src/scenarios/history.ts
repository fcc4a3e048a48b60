import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import postgres from 'postgres';
import { tokenFor } from '../load/tokens.js';
import { UserSocket } from '../load/user-socket.js';
import { Latency } from '../measure/latency.js';
import { inRounds, medians } from '../measure/rounds.js';
import type { Metrics, ScenarioResult } from '../result.js';
import { populate } from '../system/populate.js';
import { serverUrl } from '../system/server-processes.js';
import { type System, startSystem } from '../system/system.js';

/** Messages per page, and connections that read pages, each one at a time. */
const [PAGE, READERS] = [50, 2];
const READER = 'bench';

/** A long conversation. */
interface Conversation {
  id: string;
  messages: number;
}

/**
 * Measures pages of short and long conversations: at start, middle and end over HTTP, at random places over a socket.
 */
export async function history(args: string[]): Promise<ScenarioResult> {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '10000,1000000' },
      // Adds a conversation of ten million messages, which takes some minutes more.
      full: { type: 'boolean', default: false },
      seconds: { type: 'string', default: '2' },
      rounds: { type: 'string', default: '5' },
      json: { type: 'string' },
    },
  });
  const databaseUrl = serverUrl('DATABASE_URL');
  const sizes = `${values.sizes}${values.full ? ',10000000' : ''}`.split(',').map(Number);
  const seconds = Number(values.seconds);
  const system = await startSystem({ gateways: 1 });
  const readers: UserSocket[] = [];
  try {
    const conversations = sizes.map((messages) => ({ id: `history-${randomBytes(6).toString('hex')}`, messages }));
    for (const conversation of conversations) await fill(databaseUrl, conversation);
    const token = await tokenFor(READER, system.authSecret);
    for (let n = 0; n < READERS; n++)
      readers.push((await UserSocket.open(system.gatewayUrls[0] as string, token)).user);

    const failed: string[] = [];
    const points = conversations.flatMap((conversation) => [
      ...(['start', 'middle', 'end'] as const).map((place) => ({ conversation, place })),
      { conversation, place: 'socket' as const },
    ]);
    const rounds = await inRounds(Number(values.rounds), points, async ({ conversation, place }) => {
      const prefix = `history.${conversation.messages}`;
      if (place === 'socket') return bySocket(readers, conversation, seconds, prefix);
      const { requests, latency, ...result } = await byHttp(system, conversation, place, seconds);
      const bad = result.non2xx + result.errors + result.timeouts;
      if (bad > 0) failed.push(`${bad} requests failed at the ${place} of ${conversation.messages}`);
      return {
        [`${prefix}.${place}_pages_per_second`]: requests.average,
        [`${prefix}.${place}_p99_ms`]: latency.p99,
      };
    });
    const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
    for (const round of rounds) {
      const at = (size: number, name: string) => round[`history.${size}.${name}`] as number;
      const rates = ['start', 'middle', 'end'].map((place) => at(most, `${place}_pages_per_second`));
      round['history.cost_ratio'] = Math.max(...rates) / Math.min(...rates);
      round['history.p99_growth'] = at(most, 'page_p99_ms') / at(least, 'page_p99_ms');
      round['history.p50_growth'] = at(most, 'page_p50_ms') / at(least, 'page_p50_ms');
    }
    return { system: system.kind, metrics: medians(rounds), rounds, ok: failed.length === 0, failed };
  } finally {
    for (const reader of readers) reader.close();
    await system.stop();
  }
}

/** Inserts a conversation with its messages into the database. */
async function fill(databaseUrl: string, { id, messages }: Conversation): Promise<void> {
  await populate(databaseUrl, { conversations: [{ id, members: [READER] }] });
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`insert into messages (conversation_id, seq, sender_id, client_message_id, sent_at, content_type, body)
      select ${id}, n, ${READER}, decode(lpad(to_hex(n), 32, '0'), 'hex'), now(), 'text/plain', convert_to(repeat('x', 58), 'UTF8')
      from generate_series(1, ${messages}::bigint) as n`;
    await sql`update conversations set last_seq = ${messages}::bigint where id = ${id}`;
    await sql`vacuum analyze messages`;
  } finally {
    await sql.end();
  }
}

async function byHttp(
  system: System,
  { id, messages }: Conversation,
  place: 'start' | 'middle' | 'end',
  duration: number,
): Promise<autocannon.Result> {
  const query = { start: 'after=0', middle: `before=${messages >> 1}`, end: `before=${messages + 1}` }[place];
  const url = `${system.storeUrl}/v1/conversations/${id}/messages?${query}&limit=${PAGE}`;
  const authorization = `Bearer ${await tokenFor(READER, system.authSecret)}`;
  return autocannon({ url, connections: READERS, duration, headers: { authorization } });
}

/** Reads pages at random places; each must be complete and in order. */
async function bySocket(
  readers: readonly UserSocket[],
  { id, messages }: Conversation,
  seconds: number,
  prefix: string,
): Promise<Metrics> {
  const latency = new Latency();
  const began = performance.now();
  const read = async (reader: UserSocket) => {
    while (performance.now() - began < seconds * 1_000) {
      const after_seq = Math.floor(Math.random() * (messages - PAGE));
      const asked = performance.now();
      const page = await reader.request('history', { conversation_id: id, after_seq, limit: PAGE });
      latency.record(performance.now() - asked);
      const seqs = page.messages?.map(({ seq }) => seq ?? 0) ?? [];
      if (seqs.length !== PAGE || seqs.some((seq, index) => seq !== after_seq + index + 1))
        throw new Error(`the page after ${after_seq} of ${messages} is wrong`);
    }
  };
  await Promise.all(readers.map(read));
  return {
    [`${prefix}.socket_pages_per_second`]: latency.count / ((performance.now() - began) / 1_000),
    ...latency.metrics(`${prefix}.page`),
  };
}
