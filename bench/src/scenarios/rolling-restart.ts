import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { connect } from '@godwit/schema/client';
import { freePort } from '@godwit/store/testing';
import postgres from 'postgres';
import { concurrently } from '../concurrently.js';
import { type Kept, Ledger } from '../faults/ledger.js';
import { RoleProcess } from '../faults/role-process.js';
import { tokenFor } from '../load/tokens.js';
import type { Metrics } from '../result.js';
import { startLoadBalancer } from '../system/load-balancer.js';
import { makeConversation } from '../system/store-call.js';
import { type System, startSystem } from '../system/system.js';

const GATEWAYS = 3;
const MEMBERS = 20;
const PACE_MS = 20;
/** Seconds over which a gateway that drains spreads its clients' return. */
const SPREAD_SECONDS = 10;
const PATIENCE_MS = 60_000;

/**
 * Restarts gateways one after the other, behind HAProxy, while people talk: nothing is lost or repeated, and those who have
 * to come back do so evenly.
 */
export async function rollingRestart(args: string[]): Promise<{ system: string; metrics: Metrics; ok: boolean }> {
  const { values } = parseArgs({
    args,
    options: { clients: { type: 'string', default: '2000' }, json: { type: 'string' } },
  });
  // The store and the worker; gateways are started here, to be restarted.
  const system = await startSystem({ gateways: 0 });
  const started: (() => Promise<void>)[] = [];
  try {
    const metrics = await run(system, Number(values.clients), started);
    const ok =
      metrics['rolling.violations'] === 0 &&
      metrics['rolling.unacknowledged'] === 0 &&
      (metrics['rolling.most_by_even_share'] as number) <= 1.5;
    return { system: system.kind, metrics, ok };
  } finally {
    await Promise.all(started.map((stop) => stop()));
    await system.stop();
  }
}

/** `started` is given what ends what was started here. */
async function run(system: System, count: number, started: (() => Promise<void>)[]): Promise<Metrics> {
  const gateways: { child: RoleProcess; port: number }[] = [];
  for (let n = 1; n <= GATEWAYS; n++) {
    const port = await freePort();
    const env = {
      ...process.env,
      AUTH_SECRET: system.authSecret,
      INTERNAL_TOKEN: system.internalToken,
      STORE_URL: system.storeUrl,
      GATEWAY_PORT: String(port),
      DRAIN_SECONDS: '10',
      RECONNECT_SPREAD_SECONDS: String(SPREAD_SECONDS),
      LOG_LEVEL: 'info',
    };
    const child = new RoleProcess(`gateway ${n}`, 'gateway', env, () => {});
    started.push(() => child.end('SIGKILL'));
    await child.start();
    gateways.push({ child, port });
  }
  const balancer = await startLoadBalancer('haproxy', {
    gateways: gateways.map(({ port }) => port),
    store: Number(new URL(system.storeUrl).port),
  });
  started.push(() => balancer.stop());
  const ledger = new Ledger();
  const users = Array.from({ length: count }, (_, n) => `user-${n}`);
  const members = new Map<string, string[]>();
  for (let n = 0; n < count / MEMBERS; n++) members.set(`room-${n}`, users.slice(n * MEMBERS, (n + 1) * MEMBERS));
  await concurrently([...members], 8, ([id, list]) => makeConversation(system, id, list));
  /** When each client came back, in the clock of `performance.now()`. */
  const returns: number[] = [];
  const clients = await concurrently(users, 16, async (user) => {
    const token = await tokenFor(user, system.authSecret);
    const client = await connect({ url: balancer.url, token, sendTimeoutMs: 300_000, connectTimeoutMs: 60_000 });
    client.onStatus(({ state }) => {
      if (state === 'connected') returns.push(performance.now());
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
  await sleep(3_000);
  let most = 0;
  for (const { child } of gateways) {
    const from = returns.length;
    const began = performance.now();
    await child.end('SIGTERM');
    await child.start();
    await sleep(SPREAD_SECONDS * 1_000 - (performance.now() - began) + 3_000);
    const back = returns.slice(from);
    const even = back.length / SPREAD_SECONDS;
    const inSecond = Math.max(...back.map((at) => back.filter((other) => other >= at && other < at + 1_000).length));
    process.stderr.write(`${child.name}: ${back.length} came back, at most ${inSecond} within a second\n`);
    most = Math.max(most, inSecond / even);
  }
  over = true;
  await load;
  await Promise.race([Promise.all(sends), sleep(PATIENCE_MS, undefined, { ref: false })]);
  const unacknowledged = sends.size;
  const sql = postgres(process.env.DATABASE_URL as string, { max: 1, onnotice: () => {} });
  const kept = (await sql`
    select conversation_id, seq::int, sender_id, convert_from(body, 'UTF8') as text from messages
    where conversation_id = any (${[...members.keys()]}) order by conversation_id, seq`) as unknown as Kept[];
  await sql.end();
  const heads = new Map(kept.map(({ conversation_id, seq }) => [conversation_id, seq]));
  const behind = () =>
    [...members].some(([id, list]) => list.some((user) => ledger.position(user, id) < (heads.get(id) ?? 0)));
  const since = performance.now();
  while (behind() && performance.now() - since < PATIENCE_MS) await sleep(50);
  ledger.check(kept, members);
  for (const violation of ledger.violations.slice(0, 20)) process.stderr.write(`${violation}\n`);
  for (const client of clients) client.close();
  return {
    'rolling.clients': count,
    'rolling.gateways': GATEWAYS,
    'rolling.sent': ledger.sent.size,
    'rolling.unacknowledged': unacknowledged,
    'rolling.deliveries': ledger.deliveries,
    'rolling.violations': ledger.violations.length,
    'rolling.returns': returns.length,
    'rolling.most_by_even_share': most,
  };
}
