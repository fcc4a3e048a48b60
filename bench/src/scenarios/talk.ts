import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '@godwit/client';
import postgres from 'postgres';
import { concurrently } from '../concurrently.js';
import { type Kept, Ledger } from '../faults/ledger.js';
import { tokenFor } from '../load/tokens.js';
import { Latency } from '../measure/latency.js';
import { makeConversation } from '../system/store-call.js';
import type { System } from '../system/system.js';

const MEMBERS = 20;
const PACE_MS = 20;
const PATIENCE_MS = 60_000;

/** A load of SDK clients that continues while servers are restarted. */
export interface Talk {
  /** The times of all reconnects, in the clock of `performance.now()`. */
  readonly returns: readonly number[];
  /** Ends the load, waits until all clients have caught up, and checks their deliveries against the stored messages. */
  finish(): Promise<TalkResult>;
}

/** The result of a talk. */
export interface TalkResult {
  sent: number;
  /** Sends that were never answered. */
  unacknowledged: number;
  deliveries: number;
  /** Messages that were lost, repeated, out of order or changed, or stored but never sent. */
  violations: number;
  /** Milliseconds between a client's loss of its connection and its reconnect. */
  away: Latency;
  /** `conversation seq` of every stored message. */
  kept: string[];
}

/**
 * Connects `count` SDK clients to a URL in front of the system's gateways, in rooms of 20, and sends one message every
 * 20 ms over all clients.
 */
export async function startTalk(
  system: Pick<System, 'storeUrl' | 'internalToken' | 'authSecret'>,
  url: string,
  count: number,
): Promise<Talk> {
  const ledger = new Ledger();
  const users = Array.from({ length: count }, (_, n) => `user-${n}`);
  const members = new Map<string, string[]>();
  for (let n = 0; n < count / MEMBERS; n++) members.set(`room-${n}`, users.slice(n * MEMBERS, (n + 1) * MEMBERS));
  await concurrently([...members], 8, ([id, list]) => makeConversation(system, id, list));
  const returns: number[] = [];
  const away = new Latency();
  const clients = await concurrently(users, 16, async (user) => {
    const token = await tokenFor(user, system.authSecret);
    const client = await connect({ url, token, sendTimeoutMs: 300_000, connectTimeoutMs: 60_000 });
    let leftAt: number | undefined;
    client.onStatus(({ state }) => {
      const now = performance.now();
      if (state !== 'connected') leftAt ??= now;
      else {
        returns.push(now);
        away.record(now - (leftAt ?? now));
        leftAt = undefined;
      }
    });
    client.on('message_posted', ({ message }) => {
      if (message) ledger.received(user, message.conversation_id, message.seq, Buffer.from(message.body).toString());
    });
    return client;
  });

  let over = false;
  const sends = new Set<Promise<void>>();
  const load = (async () => {
    for (let order = 0; !over; order++) {
      const index = Math.floor(Math.random() * count);
      const user = users[index] as string;
      const conversation = `room-${Math.floor(index / MEMBERS)}`;
      const message = { text: `${user} ${order}`, user, conversation, order };
      ledger.send(message);
      const sending: Promise<void> = (clients[index] as (typeof clients)[0])
        .send({ conversation_id: conversation, body: message.text })
        .then(
          ({ seq }) => ledger.acked(message, seq),
          (error) => {
            ledger.violations.push(`given up: ${message.text}: ${error}`);
          },
        )
        .finally(() => sends.delete(sending));
      sends.add(sending);
      await sleep(PACE_MS);
    }
  })();

  return {
    returns,
    async finish() {
      over = true;
      await load;
      await Promise.race([Promise.all(sends), sleep(PATIENCE_MS, undefined, { ref: false })]);
      const unacknowledged = sends.size;
      const kept = await readKept([...members.keys()]);
      const heads = new Map(kept.map(({ conversation_id, seq }) => [conversation_id, seq]));
      const behind = () =>
        [...members].some(([id, list]) => list.some((user) => ledger.position(user, id) < (heads.get(id) ?? 0)));
      const since = performance.now();
      while (behind() && performance.now() - since < PATIENCE_MS) await sleep(50);
      ledger.check(kept, members);
      for (const violation of ledger.violations.slice(0, 20)) process.stderr.write(`${violation}\n`);
      for (const client of clients) client.close();
      return {
        sent: ledger.sent.size,
        unacknowledged,
        deliveries: ledger.deliveries,
        violations: ledger.violations.length,
        away,
        kept: kept.map(({ conversation_id, seq }) => `${conversation_id} ${seq}`),
      };
    },
  };
}

/** The stored messages of some conversations, in order. */
async function readKept(ids: readonly string[]): Promise<Kept[]> {
  const sql = postgres(process.env.DATABASE_URL as string, { max: 1, onnotice: () => {} });
  const kept = await sql`
    select conversation_id, seq::int, sender_id, convert_from(body, 'UTF8') as text from messages
    where conversation_id = any (${ids as string[]}) order by conversation_id, seq`;
  await sql.end();
  return kept as unknown as Kept[];
}
