import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';
import { connect } from './connect.js';
import { type ScriptedServer, startScriptedServer } from './testing/scripted-server.js';
import { StatusLog } from './testing/status-log.js';

/** A server whose first connection falls silent once `dead` says so, as one behind a network that is gone. */
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

const target = new EventTarget();

/** Milliseconds that a busy machine may take for an answer: a server that is given less is taken for dead. */
const PATIENCE_MS = 1_500;

t.test('a connection that died is replaced within the time of a probe, once something casts doubt on it', async (t) => {
  // The events of a page: Node has none.
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  Object.assign(globalThis, { window: target, document });
  t.teardown(() => {
    Reflect.deleteProperty(globalThis, 'window');
    Reflect.deleteProperty(globalThis, 'document');
  });
  const doubts: Record<string, (client: Awaited<ReturnType<typeof connect>>) => unknown> = {
    'a request that waits for its reply': (client) => client.history({ conversation_id: 'c' }),
    'a request that times out': (client) => client.history({ conversation_id: 'c' }, { timeoutMs: 5 }),
    'a message that is not acknowledged': (client) => client.send({ to_user_id: 'b', body: 'x' }),
    'the event offline': () => target.dispatchEvent(new Event('offline')),
    'the event online': () => target.dispatchEvent(new Event('online')),
    'the event pageshow': () => target.dispatchEvent(new Event('pageshow')),
    'a page that is visible again': () => document.dispatchEvent(new Event('visibilitychange')),
    'a page that is frozen no more': () => document.dispatchEvent(new Event('resume')),
  };
  for (const [name, doubt] of Object.entries(doubts)) {
    const server = await startDyingServer();
    const client = await connect(server.options);
    const log = new StatusLog(client);
    server.die();
    const done = Promise.resolve(doubt(client)).catch(() => {});
    t.match(await log.until('waiting'), { closeCode: 4001, reason: /silent/ }, name);
    await log.until('connected');
    client.close();
    await done;
    server.close();
  }
});

t.test('a connection that died in silence is found by its heartbeat', async (t) => {
  const server = await startDyingServer({ heartbeat_interval_ms: 60 });
  t.teardown(() => server.close());
  const client = await connect({ ...server.options, requestTimeoutMs: PATIENCE_MS });
  t.teardown(() => client.close());
  await server.until(() => (server.commands[0]?.filter((command) => command === 'ping').length ?? 0) > 2, 'pings');
  t.equal(server.connections.length, 1, 'answered pings keep it');
  server.die();
  await new StatusLog(client).until('waiting');
});

t.test('a slow answer is no reason to leave a server that is alive', async (t) => {
  let answer = () => {};
  const server = await startScriptedServer((frame, { send }) => {
    if (frame.request !== 'history') return undefined;
    answer = () => send({ id: frame.id, history: {} });
    return 'later';
  });
  t.teardown(() => server.close());
  const client = await connect(server.options);
  t.teardown(() => client.close());
  const history = client.history({ conversation_id: 'c' });
  const pings = () => server.commands[0]?.filter((command) => command === 'ping').length ?? 0;
  await server.until(() => pings() >= 4, 'pings while it waits');
  answer();
  await history;
  t.equal(server.connections.length, 1);
});

t.test('an event brings back at once a client that waits, but not before the server wants it', async (t) => {
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
    t.equal(client.status.state, 'closed', 'nothing is listened to after close');
    server.close();
  }
});

/** Only the passing of time shows what a process makes of what should have happened while it did not run. */
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

t.test('a process whose timers are throttled keeps a connection that is alive', async (t) => {
  const server = await startScriptedServer(undefined, { heartbeat_interval_ms: 50 });
  t.teardown(() => server.close());
  startSleeper(t, server.url, 'throttled');
  await server.until(() => pings(server) >= 5, 'pings');
  t.equal(server.connections.length, 1);
  server.close();
});

t.test('an answer that came while the process was busy counts, though its deadline is looked at first', async (t) => {
  let blocked = false;
  const server = await startScriptedServer(
    ({ request, id }, { send }) => {
      if (request !== 'ping' || blocked) return undefined;
      send({ id, ping: {} });
      // The client is in this process, too: the answer lies in its socket until this is over, and timers come first then.
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

t.test('a process that was stopped finds at once that its connection died meanwhile', async (t) => {
  const server = await startDyingServer({ heartbeat_interval_ms: 3_600_000 });
  const sleeper = startSleeper(t, server.url, 'exact');
  await server.until(() => server.commands[0]?.includes('typing') ?? false, 'a client that is connected');
  sleeper.kill('SIGSTOP');
  server.die();
  await new Promise((resolve) => setTimeout(resolve, LONGER_THAN_ITS_DEADLINES_MS));
  sleeper.kill('SIGCONT');
  await server.until(() => server.connections.length === 2, 'another connection');
  t.equal(server.commands[0]?.at(-1), 'ping', 'it was asked for a sign of life');
  server.close();
});
