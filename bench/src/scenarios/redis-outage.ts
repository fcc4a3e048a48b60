import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type PrivateServer, startPostgres, startRedis } from '@godwit/store/testing';
import { concurrently } from '../concurrently.js';
import { tokenFor } from '../load/tokens.js';
import { UserSocket } from '../load/user-socket.js';
import { Latency } from '../measure/latency.js';
import type { Metrics } from '../result.js';
import { makeConversation } from '../system/store-call.js';
import { type System, startSystem } from '../system/system.js';

const [ROOMS, MEMBERS, PACE_MS] = [20, 20, 20];
const AROUND_SECONDS = 5;
const PATIENCE_MS = 60_000;
/** Seconds after the return of Redis within which all messages must have arrived. */
const BOUND_SECONDS = 15;

/**
 * Posts at a steady pace while Redis is down and after it has returned empty: all acknowledged messages must reach all
 * members within BOUND_SECONDS.
 */
export async function redisOutage(args: string[]): Promise<{ system: string; metrics: Metrics; ok: boolean }> {
  const { values } = parseArgs({
    args,
    options: { seconds: { type: 'string', default: '60' }, json: { type: 'string' } },
  });
  const [postgres, redis] = [await startPostgres(), await startRedis()];
  Object.assign(process.env, { DATABASE_URL: postgres.url, REDIS_URL: redis.url });
  try {
    const system = await startSystem({ gateways: 2 });
    const metrics = await run(system, redis, Number(values.seconds)).finally(() => system.stop());
    const ok =
      metrics['redis.failed'] === 0 &&
      metrics['redis.wrong'] === 0 &&
      metrics['redis.missing'] === 0 &&
      (metrics['redis.delivered_after_seconds'] as number) < BOUND_SECONDS;
    return { system: system.kind, metrics, ok };
  } finally {
    await Promise.all([redis.stop(), postgres.stop()]);
  }
}

async function run(system: System, redis: PrivateServer, seconds: number): Promise<Metrics> {
  const rooms = Array.from({ length: ROOMS }, (_, n) => `redis-${n}`);
  const seen = new Map<string, number>();
  let wrong = 0;
  const openUser = async (user: string, index: number, hears: string[]) =>
    (
      await UserSocket.open(
        system.gatewayUrls[index % system.gatewayUrls.length] as string,
        await tokenFor(user, system.authSecret),
        ({ message_posted }) => {
          const { conversation_id = '', seq = 0 } = message_posted?.message ?? {};
          if (!hears.includes(conversation_id)) return;
          const key = `${user} ${conversation_id}`;
          if (seq !== (seen.get(key) ?? 0) + 1) wrong++;
          seen.set(key, seq);
        },
      )
    ).user;
  const users = rooms.flatMap((room) => Array.from({ length: MEMBERS }, (_, n) => ({ room, user: `${room}-${n}` })));
  for (const room of rooms) {
    const members = users.filter((user) => user.room === room).map(({ user }) => user);
    await makeConversation(system, room, ['speaker', ...members]);
  }
  const sockets = await concurrently(users, 32, ({ user, room }, index) => openUser(user, index, [room]));
  const speaker = await openUser('speaker', 0, []);
  const heads = new Map<string, number>();
  let failed = 0;
  let sent = 0;
  const speak = async (forSeconds: number) => {
    const acks = new Latency();
    const began = performance.now();
    const under: Promise<void>[] = [];
    for (let n = 0; n < (forSeconds * 1_000) / PACE_MS; n++) {
      const conversation_id = rooms[n % rooms.length] as string;
      const at = performance.now();
      under.push(
        speaker.request('send', { conversation_id, client_message_id: randomBytes(16), body: Buffer.alloc(58) }).then(
          ({ seq }) => {
            acks.record(performance.now() - at);
            heads.set(conversation_id, Math.max(heads.get(conversation_id) ?? 0, seq));
          },
          () => {
            failed++;
          },
        ),
      );
      sent++;
      await sleep(Math.max(0, began + (n + 1) * PACE_MS - performance.now()));
    }
    await Promise.all(under);
    return acks;
  };
  const up = await speak(AROUND_SECONDS);
  await redis.kill('SIGKILL');
  const down = await speak(seconds);
  const missing = () =>
    users.filter(({ user, room }) => (seen.get(`${user} ${room}`) ?? 0) < (heads.get(room) ?? 0)).length;
  const waiting = missing();
  await redis.start();
  const backAt = performance.now();
  while (missing() > 0 && performance.now() - backAt < PATIENCE_MS) await sleep(10);
  const afterSeconds = (performance.now() - backAt) / 1_000;
  await speak(AROUND_SECONDS);
  while (missing() > 0 && performance.now() - backAt < PATIENCE_MS) await sleep(10);
  for (const socket of [...sockets, speaker]) socket.close();
  return {
    'redis.seconds': seconds,
    'redis.sent': sent,
    'redis.failed': failed,
    'redis.behind_at_return': waiting,
    'redis.delivered_after_seconds': afterSeconds,
    'redis.missing': missing(),
    'redis.wrong': wrong,
    ...up.metrics('redis.ack_up'),
    ...down.metrics('redis.ack_down'),
  };
}
