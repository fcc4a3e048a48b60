import { CloseCode, Code } from '@godwit/schema';
import t from 'tap';
import { inState, lines, SOON, startSession } from './testing/memory-session.js';
import { follow, turn, until } from './testing/settlement.js';

/** A back-off without a delay of its own; only the server's delays apply. */
const AT_ONCE = { firstMs: 0, maxMs: 0 };
const timers = () => process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length;

t.test('a session can be closed in every state, and leaves nothing behind', async (t) => {
  const stages: Record<string, (session: ReturnType<typeof startSession>) => unknown> = {
    'before it has a token': () => {},
    'before it is open': ({ dialled }) => dialled(),
    'before Hello is answered': async ({ dialled }) => (await dialled()).open(),
    'while it is connected': ({ connected }) => connected(1, { server_time: 1, token_expires_at: 3_600_000 }),
    'while it waits': async ({ connected }) => (await connected()).end(1006),
  };
  for (const [name, reach] of Object.entries(stages)) {
    const before = timers();
    let asked = 0;
    const token = () => {
      asked++;
      return 'a token';
    };
    const started = startSession(t, { token });
    await reach(started);
    started.session.close();
    t.equal(timers(), before, `${name}: no timer is left`);
    const closes = started.sockets.all.flatMap((socket) => socket.closes);
    t.same(closes, name.includes('token') || name.includes('waits') ? [] : [[1000, 'closed by the client']], name);
    t.strictSame(inState(started.session, 'closed'), { state: 'closed', reason: 'closed', error: undefined });
    const { length } = started.statuses;
    const dialled = started.sockets.all.length;
    started.session.close();
    await turn();
    t.same([started.statuses.length, started.sockets.all.length, asked], [length, dialled, 1], name);
  }
});

t.test('a session that loses its connection keeps only the timer of its reconnect', async (t) => {
  const before = timers();
  const { connected } = startSession(t, { token: () => 'a token' });
  const socket = await connected(1, { server_time: 1, token_expires_at: 3_600_000 });
  t.equal(timers(), before + 2, 'one timer for heartbeats, one for the token');
  socket.end(1006);
  t.equal(timers(), before + 1);
});

t.test('every time-out has a default', async (t) => {
  const before = timers();
  const { session, dialled, connected } = startSession(t);
  await dialled();
  t.equal(timers(), before + 1, 'one timer for opening the connection');
  await connected();
  t.equal(timers(), before + 1, 'one timer for heartbeats');
  follow(session.request('ping', {}));
  t.equal(timers(), before + 2, 'and one for the request');
});

t.test('a token that is fetched or fails after close has no effect', async (t) => {
  for (const end of ['give', 'fail'] as const) {
    const to = { give: (_token: string) => {}, fail: (_error: Error) => {} };
    const token = () => new Promise<string>((give, fail) => Object.assign(to, { give, fail }));
    const { session, sockets } = startSession(t, { token });
    session.close();
    if (end === 'give') to.give('late');
    else to.fail(new Error('late'));
    await turn();
    t.same([session.status.state, sockets.all.length], ['closed', 0]);
  }
});

t.test('a listener may close the session while it is called with `waiting`', async (t) => {
  const before = timers();
  const { session, statuses, connected } = startSession(t, {}, [], ({ state }) => {
    if (state === 'waiting') session.close();
  });
  (await connected()).end(1006);
  t.same(lines(statuses), ['connecting 0', 'connected', 'waiting 1', 'closed']);
  t.equal(timers(), before);
});

t.test('a request that gets no reply in time puts the connection in doubt', async (t) => {
  const { session, connected } = startSession(t, { requestTimeoutMs: 400 });
  const socket = await connected(1, { heartbeat_interval_ms: 3_600_000 });
  await t.rejects(session.request('typing', {}), { code: Code.CODE_UNAVAILABLE, message: /within 400 ms/ });
  await turn();
  t.same(socket.commands, ['hello', 'typing', 'ping']);
  const patient = follow(session.request('history', {}, 3_600_000));
  await t.rejects(session.request('typing', {}, 20), { code: Code.CODE_UNAVAILABLE, message: /within 20 ms/ });
  t.equal(patient.state, 'pending', 'a request may have its own time-out');
});

t.test('probeTimeoutMs determines how long a probe waits', async (t) => {
  const { session, connected, statuses } = startSession(t, { probeTimeoutMs: 20 });
  const socket = await connected(1, { heartbeat_interval_ms: 3_600_000 });
  await t.rejects(session.request('typing', {}, 5), { code: Code.CODE_UNAVAILABLE });
  // Less than the default.
  await until(
    () => session.status.state === 'waiting',
    () => statuses,
    2_500,
  );
  // Where the test itself was held up, the probe is excused once and repeated.
  const [last, ...earlier] = socket.commands.reverse();
  t.equal(last, 'ping');
  t.same(
    earlier.filter((command) => command !== 'ping'),
    ['typing', 'hello'],
  );
});

t.test('a server that is silent for its heartbeat interval is pinged', async (t) => {
  const { connected, statuses } = startSession(t);
  const socket = await connected(1, { heartbeat_interval_ms: 20 });
  await until(
    () => socket.commands.includes('ping'),
    () => statuses,
  );
  t.same(socket.commands, ['hello', 'ping']);
});

t.test('wake signals reconnect a waiting session, and cast doubt on a connected one', async (t) => {
  const window = new EventTarget();
  Object.assign(globalThis, { window });
  t.teardown(() => Reflect.deleteProperty(globalThis, 'window'));
  const signal = (name: string) => window.dispatchEvent(new Event(name));
  const { session, sockets, statuses, dialled, connected } = startSession(t);
  let listeners = 3;
  const { removeEventListener } = window;
  window.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    listeners--;
    removeEventListener.apply(window, args);
  };
  signal('online');
  signal('offline');
  await turn();
  t.same([lines(statuses), sockets.all.length], [['connecting 0'], 1], 'an attempt in progress continues');
  const socket = await connected();
  signal('offline');
  await turn();
  t.same(socket.commands, ['hello', 'ping'], 'the connection is probed');
  socket.reply('ping', {});
  signal('online');
  socket.end(1006);
  t.equal(session.status.state, 'waiting');
  const before = timers();
  signal('offline');
  t.equal(session.status.state, 'waiting');
  signal('online');
  t.equal(session.status.state, 'connecting');
  t.equal(timers(), before - 1, 'the timer of the reconnect is cancelled');
  await dialled(2);
  session.close();
  signal('online');
  await turn();
  t.same([session.status.state, sockets.all.length], ['closed', 2]);
  t.equal(listeners, 0, 'no listener is left');
});

t.test('a page that is back gives up an attempt that began before', async (t) => {
  const window = new EventTarget();
  Object.assign(globalThis, { window });
  t.teardown(() => Reflect.deleteProperty(globalThis, 'window'));
  const began = performance.now();
  const { sockets, dialled } = startSession(t, { backoff: AT_ONCE, probeTimeoutMs: 30 });
  await dialled();
  await until(
    () => performance.now() > began + 40,
    () => began,
  );
  window.dispatchEvent(new Event('offline'));
  t.same(sockets.last.closes, [], 'while the network is lost, another attempt would fail, too');
  window.dispatchEvent(new Event('online'));
  t.match(sockets.last.closes, [[CloseCode.SESSION_ENDED, /is back/]]);
  await dialled(2);
});

t.test('a wake signal does not reconnect before the server permits it', async (t) => {
  const window = new EventTarget();
  Object.assign(globalThis, { window });
  t.teardown(() => Reflect.deleteProperty(globalThis, 'window'));
  const { session, connected } = startSession(t, { backoff: AT_ONCE });
  const socket = await connected();
  socket.deliver({ goodbye: { reconnect_after_ms: 3_600_000 } });
  socket.end(4000);
  window.dispatchEvent(new Event('online'));
  t.equal(session.status.state, 'waiting');
});

t.test('a session that ended permanently ignores wake signals', async (t) => {
  const window = new EventTarget();
  Object.assign(globalThis, { window });
  t.teardown(() => Reflect.deleteProperty(globalThis, 'window'));
  const { session, sockets, connected } = startSession(t, { backoff: SOON });
  const before = timers();
  (await connected()).end(4502, 'no more');
  window.dispatchEvent(new Event('online'));
  await turn();
  t.same([session.status.state, sockets.all.length, timers()], ['closed', 1, before]);
});
