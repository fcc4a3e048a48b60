import { CloseCode } from '@godwit/schema';
import t, { type Test } from 'tap';
import type { Connection } from './connection.js';
import { type HeartbeatOptions, Heartbeats } from './heartbeats.js';
import { until } from './testing/settlement.js';

const HOUR_MS = 3_600_000;
/** Bytes that the slowest network transfers in 100 ms. */
const A_TENTH = 1_600;
const timers = () => process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length;

/** Jumps of the wall clock, as a sleep of the machine causes; otherwise the wall clock stands still. */
function holdWallClock(t: Test): (ms: number) => void {
  const { now } = Date;
  let at = now();
  Object.assign(Date, { now: () => at });
  t.teardown(() => Object.assign(Date, { now }));
  return (ms) => {
    at += ms;
  };
}

/** Heartbeats on a connection whose server answers pings at once or never. */
function start(
  t: Test,
  options: Partial<HeartbeatOptions>,
  { answers = true, ...state }: Partial<Connection> & { answers?: boolean } = {},
) {
  const began = performance.now();
  const pings: { at: number; after: number; timeoutMs: number; closes: number }[] = [];
  const closes: { at: number; code: number; reason: string }[] = [];
  const connection = {
    lastReceived: began,
    sentSince: 0,
    unansweredSince: undefined as number | undefined,
    ...state,
    answers,
    async request(_command: 'ping', _request: object, timeoutMs: number) {
      const now = performance.now();
      pings.push({ at: now, after: now - began, timeoutMs, closes: closes.length });
      while (connection.answers && connection.lastReceived <= now) connection.lastReceived = performance.now();
      throw new Error('this rejection is ignored');
    },
    close(code: number, reason: string) {
      closes.push({ at: performance.now(), code, reason });
    },
  };
  const given = { intervalMs: HOUR_MS, timeoutMs: HOUR_MS, probeMs: HOUR_MS, ...options };
  const heartbeats = new Heartbeats(connection as unknown as Connection, given);
  t.teardown(() => heartbeats.stop());
  const pinged = (count: number) =>
    until(
      () => pings.length >= count,
      () => ({ pings, closes }),
    );
  const closed = () =>
    until(
      () => closes.length > 0,
      () => ({ pings, closes }),
    );
  /** Resolves after at least so many checks, counted by the same timers. */
  const looks = async (count: number) => {
    for (let at = 0; at < count; at++) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  /** Milliseconds of silence that the close reason states. */
  const silentMs = () => Number(/silent for (\d+) ms/.exec(closes[0]?.reason ?? '')?.[1]);
  return { connection, heartbeats, pings, closes, pinged, closed, silentMs, looks };
}

t.test('a server that is silent for an interval is pinged, and kept while it answers', async (t) => {
  holdWallClock(t);
  const { pings, closes, pinged } = start(t, { intervalMs: 120, timeoutMs: 20 });
  await pinged(2);
  t.ok((pings[0]?.after ?? 0) >= 120, `pinged after ${pings[0]?.after} ms`);
  t.equal(pings[0]?.timeoutMs, Number.POSITIVE_INFINITY);
  t.same(closes, []);
});

t.test('a server that sends something within every interval is not pinged', async (t) => {
  holdWallClock(t);
  const { pings, closes, looks } = start(t, { probeMs: 4 });
  await looks(5);
  t.same([pings, closes], [[], []]);
});

t.test('a connection whose server does not answer one ping within timeoutMs is closed', async (t) => {
  holdWallClock(t);
  const { pings, closes, closed, silentMs } = start(t, { intervalMs: 20, timeoutMs: 60 }, { answers: false });
  await closed();
  t.match(closes, [{ code: CloseCode.SESSION_ENDED, reason: /^the server has been silent for \d+ ms$/ }]);
  t.ok(silentMs() >= 80, `silent for ${silentMs()} ms`);
  t.equal(pings.length, 1);
});

t.test('a doubt pings at once, and closes the connection after probeMs of silence', async (t) => {
  holdWallClock(t);
  const { heartbeats, pings, closed, silentMs } = start(t, { probeMs: 40 }, { answers: false });
  heartbeats.doubt();
  heartbeats.doubt();
  t.equal(pings.length, 1, 'one ping at a time');
  await closed();
  t.ok(silentMs() >= 40, `silent for ${silentMs()} ms`);
});

t.test('a doubt shortens the deadline of a ping already sent', async (t) => {
  holdWallClock(t);
  const { heartbeats, pings, pinged, closed } = start(t, { intervalMs: 10, probeMs: 40 }, { answers: false });
  await pinged(1);
  heartbeats.doubt();
  await closed();
  t.equal(pings.length, 1);
});

t.test('an unanswered request shortens the deadline of a ping already sent', async (t) => {
  holdWallClock(t);
  const { connection, pings, pinged, closed, silentMs } = start(t, { intervalMs: 10, probeMs: 40 }, { answers: false });
  await pinged(1);
  connection.unansweredSince = performance.now();
  await closed();
  t.equal(pings.length, 1);
  t.ok(silentMs() >= 80, `silent for ${silentMs()} ms`);
});

t.test('after an answer a new doubt pings again, and its answer keeps the connection', async (t) => {
  holdWallClock(t);
  const { heartbeats, pings, closes, looks } = start(t, { probeMs: 10 });
  for (const count of [1, 2, 3]) {
    heartbeats.doubt();
    t.equal(pings.length, count);
    await looks(3);
  }
  t.same(closes, []);
});

t.test('any message answers a ping', async (t) => {
  holdWallClock(t);
  const { heartbeats, connection, pings, closes, looks } = start(t, { probeMs: 40 }, { answers: false });
  heartbeats.doubt();
  const { lastReceived } = connection;
  while (connection.lastReceived <= (pings[0]?.at ?? lastReceived)) connection.lastReceived = performance.now();
  await looks(8);
  t.same(closes, []);
});

t.test('a request unanswered for longer than probeMs puts the connection in doubt', async (t) => {
  holdWallClock(t);
  const unansweredSince = performance.now();
  const { connection, pings, closes, pinged, looks } = start(t, { probeMs: 40 }, { unansweredSince });
  await pinged(1);
  // Of the request, which is older than the connection of this test by a moment.
  const unansweredMs = (pings[0]?.at ?? 0) - unansweredSince;
  t.ok(unansweredMs >= 40, `pinged after ${unansweredMs} ms`);
  await pinged(3);
  t.same(closes, [], 'a slow server that answers is kept');
  connection.unansweredSince = undefined;
  const { length } = pings;
  await looks(4);
  t.equal(pings.length, length);
});

t.test('deadlines are extended by the time that the slowest network needs for the bytes sent', async (t) => {
  holdWallClock(t);
  const sent = { answers: false, sentSince: A_TENTH };
  const asked = start(t, { probeMs: 20 }, { ...sent, unansweredSince: performance.now() });
  await asked.closed();
  t.ok((asked.pings[0]?.after ?? 0) >= 120, `pinged after ${asked.pings[0]?.after} ms`);
  t.ok(asked.silentMs() >= 240, `silent for ${asked.silentMs()} ms`);
});

t.test('after a wake signal sent bytes extend the deadline by a second at most', async (t) => {
  const { heartbeats, pings, closed, closes } = start(
    t,
    { probeMs: 40 },
    { answers: false, sentSince: 100_000 * A_TENTH },
  );
  heartbeats.doubt();
  heartbeats.wake();
  t.equal(pings.length, 1, 'one ping for both');
  await closed();
  t.equal(closes.length, 1);
});

t.test('a wake signal is followed by a check, even if the timer of a hidden page is not due', async (t) => {
  const { setTimeout: real } = globalThis;
  Object.assign(globalThis, { setTimeout: () => undefined });
  const { heartbeats, closed, closes } = start(t, { probeMs: 40 }, { answers: false });
  Object.assign(globalThis, { setTimeout: real });
  heartbeats.wake();
  await closed();
  t.match(closes, [{ code: CloseCode.SESSION_ENDED }]);
});

t.test('a jump of the wall clock in either direction casts doubt', async (t) => {
  const jump = holdWallClock(t);
  const { pings, closes, pinged, looks } = start(t, { probeMs: 40 });
  for (const [at, ms] of [HOUR_MS, -2 * HOUR_MS, 61].entries()) {
    jump(ms);
    await pinged(at + 1);
    await looks(3);
    t.equal(pings.length, at + 1, 'once');
  }
  jump(50);
  await looks(3);
  t.same([pings.length, closes], [3, []], 'a slightly late check casts no doubt');
});

t.test('a deadline that passed during a pause is extended once', async (t) => {
  for (const again of [false, true]) {
    const jump = holdWallClock(t);
    const { heartbeats, pings, closes, pinged, closed } = start(t, { probeMs: 40 }, { answers: false });
    heartbeats.doubt();
    // Nothing else runs until the deadline has passed: the next check finds both the pause and the deadline.
    const passed = (since: number) => {
      while (performance.now() < since + 41);
      jump(HOUR_MS);
    };
    passed(performance.now());
    await pinged(2);
    t.equal(pings[1]?.closes, 0, 'the server is pinged again');
    if (again) passed(performance.now());
    await closed();
    const hadMs = (closes[0]?.at ?? 0) - (pings[1]?.at ?? 0);
    t.ok(hadMs >= 39, `the extension is probeMs: ${hadMs} ms`);
    t.equal(pings.length, 2);
  }
});

t.test('no checks run after stop', async (t) => {
  const before = timers();
  const { heartbeats, pings, looks } = start(t, { intervalMs: 10 });
  t.equal(timers(), before + 1);
  await looks(1);
  const { length } = pings;
  heartbeats.stop();
  t.equal(timers(), before);
  await looks(3);
  t.equal(pings.length, length);
});
