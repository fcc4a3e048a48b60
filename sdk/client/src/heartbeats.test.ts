import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { decodeClientFrames, type godwit } from '@godwit/schema';
import t, { type Test } from 'tap';
import type { ClientOptions } from './client-options.js';
import { connect } from './connect.js';
import { MemorySocket } from './testing/memory-sockets.js';
import { type ScriptedServer, startScriptedServer } from './testing/scripted-server.js';
import { until } from './testing/settlement.js';
import { StatusLog } from './testing/status-log.js';
import type { OpenTransport } from './transport.js';

/** A server whose first connection falls silent once `dead` returns true, as after a network failure. */
async function startDyingServer(hello = {}): Promise<ScriptedServer & { die(): void }> {
  let dead = false;
  const server = await startScriptedServer((_, { index }) => (dead && index === 0 ? 'silence' : undefined), hello);
  return Object.assign(server, {
    options: { ...server.options, probeTimeoutMs: 80 },
    die: () => {
      dead = true;
    },
  });
}

/** An in-memory server that answers pings at once until it dies, so that a busy machine does not delay answers. */
function startPromptServer(options: Partial<ClientOptions>, hello: godwit.v1.HelloResponse.$Properties = {}) {
  const sockets: MemorySocket[] = [];
  let dead = false;
  const openTransport: OpenTransport = (url, events) => {
    const socket = new MemorySocket(url, events);
    const index = sockets.push(socket) - 1;
    queueMicrotask(() => socket.open());
    const send = (bytes: Uint8Array) => {
      socket.messages.push(bytes);
      if (dead && index === 0) return;
      for (const { frame } of decodeClientFrames(bytes, 256)) {
        if (frame.request === 'hello') queueMicrotask(() => socket.reply('hello', hello));
        if (frame.request === 'ping') queueMicrotask(() => socket.reply('ping', {}));
      }
    };
    return { send, close: (code, reason) => socket.closes.push([code, reason]) };
  };
  const pings = () => sockets[0]?.commands.filter((command) => command === 'ping').length ?? 0;
  return {
    sockets,
    options: { url: 'wss://chat/v1/ws', token: 'a token', backoff: { firstMs: 5 }, openTransport, ...options },
    pinged: (count: number) =>
      until(
        () => pings() >= count,
        () => sockets.map(({ commands }) => commands),
      ),
    die() {
      dead = true;
    },
  };
}

const target = new EventTarget();

t.test('a dead connection is replaced within probeMs of a doubt', async (t) => {
  // The events of a page, which Node lacks.
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  Object.assign(globalThis, { window: target, document });
  t.teardown(() => {
    Reflect.deleteProperty(globalThis, 'window');
    Reflect.deleteProperty(globalThis, 'document');
  });
  const doubts: Record<string, (client: Awaited<ReturnType<typeof connect>>) => unknown> = {
    'a request that is not answered': (client) => client.history({ conversation_id: 'c' }),
    'a request that times out': (client) => client.history({ conversation_id: 'c' }, { timeoutMs: 5 }),
    'a message that is not acknowledged': (client) => client.send({ to_user_id: 'b', body: 'x' }),
    'the event offline': () => target.dispatchEvent(new Event('offline')),
    'the event online': () => target.dispatchEvent(new Event('online')),
    'the event pageshow': () => target.dispatchEvent(new Event('pageshow')),
    'a page that is visible again': () => document.dispatchEvent(new Event('visibilitychange')),
    'a page that is no longer frozen': () => document.dispatchEvent(new Event('resume')),
  };
  for (const [name, doubt] of Object.entries(doubts)) {
    const server = startPromptServer({ probeTimeoutMs: 40 });
    const client = await connect(server.options);
    const log = new StatusLog(client);
    server.die();
    const done = Promise.resolve(doubt(client)).catch(() => {});
    t.match(await log.until('waiting'), { closeCode: 4001, reason: /silent/ }, name);
    await log.until('connected');
    client.close();
    await done;
  }
});

t.test('a connection that died without a close is detected by its heartbeat', async (t) => {
  const server = startPromptServer({ requestTimeoutMs: 100 }, { heartbeat_interval_ms: 60 });
  const client = await connect(server.options);
  t.teardown(() => client.close());
  await server.pinged(3);
  t.equal(server.sockets.length, 1, 'answered pings keep the connection');
  server.die();
  t.match(await new StatusLog(client).until('waiting'), { closeCode: 4001, reason: /silent/ });
});

t.test('a slow reply does not close a connection that is alive', async (t) => {
  const server = startPromptServer({ probeTimeoutMs: 40 });
  const client = await connect(server.options);
  t.teardown(() => client.close());
  const history = client.history({ conversation_id: 'c' });
  await server.pinged(4);
  server.sockets[0]?.reply('history', {});
  await history;
  t.equal(server.sockets.length, 1);
});

t.test('a wake signal ends the wait for a reconnect, but not before the server permits an attempt', async (t) => {
  Object.assign(globalThis, { window: target });
  t.teardown(() => Reflect.deleteProperty(globalThis, 'window'));
  for (const wanted of [0, 3_600_000]) {
    const server = await startScriptedServer();
    const client = await connect({ ...server.options, backoff: { firstMs: 3_600_000, maxMs: 3_600_000 } });
    const log = new StatusLog(client);
    server.connections[0]?.send({ goodbye: { reconnect_after_ms: wanted } });
    server.connections[0]?.socket.close(4000);
    await log.until('waiting');
    target.dispatchEvent(new Event('offline'));
    t.equal(client.status.state, 'waiting');
    target.dispatchEvent(new Event('online'));
    if (wanted === 0) await log.until('connected');
    else t.equal(client.status.state, 'waiting');
    client.close();
    target.dispatchEvent(new Event('online'));
    t.equal(client.status.state, 'closed', 'wake signals have no effect after close');
    server.close();
  }
});

/** Only the passing of time shows how a process treats deadlines that passed while it did not run. */
const LONGER_THAN_ITS_DEADLINES_MS = 600;
const SLEEPER = fileURLToPath(new URL('./testing/sleeper.js', import.meta.url));
const pings = ({ commands }: ScriptedServer) => commands[0]?.filter((command) => command === 'ping').length ?? 0;

function startSleeper(t: Test, url: string, timers: 'exact' | 'throttled') {
  const child = spawn(process.execPath, [SLEEPER, url, timers], { stdio: 'inherit' });
  t.teardown(async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
  return child;
}

t.test('an answer that arrived while the process was busy counts even after its deadline', async (t) => {
  let blocked = false;
  const server = await startScriptedServer(
    ({ request, id }, { send }) => {
      if (request !== 'ping' || blocked) return undefined;
      send({ id, ping: {} });
      // The client runs in this process, too: the answer stays in the socket's buffer until then, and timers fire
      // first.
      blocked = true;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LONGER_THAN_ITS_DEADLINES_MS);
      return 'answered';
    },
    { heartbeat_interval_ms: 50 },
  );
  t.teardown(() => server.close());
  const client = await connect({ ...server.options, requestTimeoutMs: 400 });
  t.teardown(() => client.close());
  await server.until(() => blocked && pings(server) >= 4, 'pings');
  t.equal(server.connections.length, 1);
});

// These tests use separate processes, so they may run in parallel.
t.jobs = 2;

t.test('a process whose timers are throttled keeps a connection that is alive', { buffered: true }, async (t) => {
  const server = await startScriptedServer(undefined, { heartbeat_interval_ms: 50 });
  t.teardown(() => server.close());
  startSleeper(t, server.url, 'throttled');
  await server.until(() => pings(server) >= 5, 'pings');
  t.equal(server.connections.length, 1);
  server.close();
});

t.test('a stopped process detects at once that its connection died meanwhile', { buffered: true }, async (t) => {
  const server = await startDyingServer({ heartbeat_interval_ms: 3_600_000 });
  const sleeper = startSleeper(t, server.url, 'exact');
  await server.until(() => server.commands[0]?.includes('typing') ?? false, 'the client is connected');
  sleeper.kill('SIGSTOP');
  server.die();
  await new Promise((resolve) => setTimeout(resolve, LONGER_THAN_ITS_DEADLINES_MS));
  sleeper.kill('SIGCONT');
  await server.until(() => server.connections.length === 2, 'another connection');
  t.equal(server.commands[0]?.at(-1), 'ping', 'the client pinged the server');
  server.close();
});
