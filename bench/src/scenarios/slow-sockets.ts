import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { concurrently } from '../concurrently.js';
import { tokenFor } from '../load/tokens.js';
import { UserSocket } from '../load/user-socket.js';
import { Latency } from '../measure/latency.js';
import { memoryOf } from '../measure/process-cpu.js';
import type { Metrics } from '../result.js';
import { readMetric } from '../system/prometheus.js';
import { makeConversation } from '../system/store-call.js';
import { type System, startSystem } from '../system/system.js';

/** Bytes of a message, and milliseconds between messages: during a pause a socket misses more than buffers hold. */
const [BODY_BYTES, PACE_MS] = [8_192, 100];
const PATIENCE_MS = 60_000;
/** MiB by which the gateway may grow while sockets are slow: twice the sum of their soft limits. */
const BOUND_MIB = 128;

interface Listener {
  socket: UserSocket;
  /** The last seq received. */
  seq: number;
  /** Number of messages that did not have the next seq. */
  wrong: number;
  reads: boolean;
}

/**
 * Measures a busy room in which some sockets stop reading for `--seconds`: the effect on the others, the memory of the
 * gateway, and whether the stopped sockets receive everything in the end.
 */
export async function slowSockets(args: string[]): Promise<{ system: string; metrics: Metrics; ok: boolean }> {
  const { values } = parseArgs({
    args,
    options: {
      sockets: { type: 'string', default: '1000' },
      slow: { type: 'string', default: '100' },
      seconds: { type: 'string', default: '60' },
      json: { type: 'string' },
    },
  });
  const [count, slow, seconds] = [Number(values.sockets), Number(values.slow), Number(values.seconds)];
  const system = await startSystem({ gateways: 1 });
  try {
    const metrics = await run(system, count, slow, seconds);
    const ok =
      metrics['slow.wrong'] === 0 &&
      metrics['slow.missing'] === 0 &&
      (metrics['slow.grown_mib'] as number) < BOUND_MIB &&
      (metrics['slow.catch_ups'] as number) >= slow;
    return { system: system.kind, metrics, ok };
  } finally {
    await system.stop();
  }
}

async function run(system: System, count: number, slow: number, seconds: number): Promise<Metrics> {
  const room = `slow-${randomBytes(6).toString('hex')}`;
  const users = Array.from({ length: count }, (_, n) => `listener-${n}`);
  await makeConversation(system, room, ['speaker', ...users]);
  let latency = new Latency();
  const listeners = await concurrently(users, 32, async (user): Promise<Listener> => {
    const listener: Partial<Listener> = { seq: 0, wrong: 0, reads: true };
    const { user: socket } = await UserSocket.open(
      system.gatewayUrls[0] as string,
      await tokenFor(user, system.authSecret),
      ({ message_posted }) => {
        const message = message_posted?.message;
        if (!message?.body) return;
        const { seq, wrong, reads } = listener as Listener;
        if (message.seq !== seq + 1) listener.wrong = wrong + 1;
        listener.seq = message.seq;
        if (reads) latency.record(performance.now() - Buffer.from(message.body).readDoubleLE(0));
      },
    );
    return Object.assign(listener, { socket }) as Listener;
  });
  const { user: speaker } = await UserSocket.open(
    system.gatewayUrls[0] as string,
    await tokenFor('speaker', system.authSecret),
  );
  let head = 0;
  /** Sends messages for `forSeconds`; returns the latencies of the listeners that read. */
  const speak = async (forSeconds: number) => {
    latency = new Latency();
    const began = performance.now();
    for (let n = 0; n < (forSeconds * 1_000) / PACE_MS; n++) {
      const body = Buffer.alloc(BODY_BYTES, 120);
      body.writeDoubleLE(performance.now(), 0);
      const sent = await speaker.request('send', { conversation_id: room, client_message_id: randomBytes(16), body });
      head = sent.seq;
      await sleep(Math.max(0, began + (n + 1) * PACE_MS - performance.now()));
    }
    return latency;
  };
  const memory = () => memoryOf(system.pids['gateway 1'] as number) / 2 ** 20;

  await speak(3);
  const before = await speak(seconds / 3);
  const idle = memory();
  let most = idle;
  const sampling = setInterval(() => {
    most = Math.max(most, memory());
  }, 100);
  const stopped = listeners.slice(0, slow);
  for (const listener of stopped) {
    listener.reads = false;
    listener.socket.pause();
  }
  const during = await speak(seconds);
  for (const { socket } of stopped) socket.resume();
  const resumedAt = performance.now();
  const missing = () => listeners.filter(({ seq }) => seq < head).length;
  while (missing() > 0 && performance.now() - resumedAt < PATIENCE_MS) await sleep(20);
  const caughtUpMs = performance.now() - resumedAt;
  clearInterval(sampling);
  for (const listener of stopped) listener.reads = true;
  const after = await speak(seconds / 3);
  for (const { socket } of [...listeners, { socket: speaker }]) socket.close();
  const calm = (at: number) => (before.percentile(at) + after.percentile(at)) / 2;
  return {
    'slow.sockets': count,
    'slow.stopped': slow,
    'slow.catch_ups': await readMetric(
      `http://${new URL(system.gatewayUrls[0] as string).host}/metrics`,
      'godwit_gateway_catch_ups_total',
    ),
    'slow.messages': head,
    'slow.wrong': listeners.reduce((sum, { wrong }) => sum + wrong, 0),
    'slow.missing': missing(),
    'slow.caught_up_ms': caughtUpMs,
    ...before.metrics('slow.before'),
    ...during.metrics('slow.during'),
    ...after.metrics('slow.after'),
    'slow.p50_ratio': during.percentile(50) / calm(50),
    'slow.p99_ratio': during.percentile(99) / calm(99),
    'slow.idle_mib': idle,
    'slow.grown_mib': most - idle,
  };
}
