import { CloseCode } from '@godwit/schema';
import t, { type Test } from 'tap';
import type { Connection } from './connection.js';
import { type HeartbeatOptions, Heartbeats } from './heartbeats.js';
import { until } from './testing/settlement.js';

const HOUR_MS = 3_600_000;
/** Bytes that take a tenth of a second in the slowest network. */
const A_TENTH = 1_600;
const timers = () => process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length;

/** Jumps of the wall clock, which is what a sleep of the machine looks like; without one it stands still. */
function holdWallClock(t: Test): (ms: number) => void {
  const { now } = Date;
  let at = now();
  Object.assign(Date, { now: () => at });
  t.teardown(() => Object.assign(Date, { now }));
  return (ms) => {
    at += ms;
  };
}

/** Heartbeats on a connection whose server answers a ping at once, or never. */
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
      throw new Error('nobody waits for it');
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
  /** Resolves once so many looks have been taken at least, by the clock that takes them. */
  const looks = async (count: number) => {
    for (let at = 0; at < count; at++) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  /** Milliseconds of silence, as the close gives them. */
  const silentMs = () => Number(/silent for (\d+) ms/.exec(closes[0]?.reason ?? '')?.[1]);
  return { connection, heartbeats, pings, closes, pinged, closed, silentMs, looks };
}

t.test('a server that is silent for an interval is asked, and kept while it answers', async (t) => {
  holdWallClock(t);
  const { pings, closes, pinged } = start(t, { intervalMs: 120, timeoutMs: 20 });
  await pinged(2);
  t.ok((pings[0]?.after ?? 0) >= 120, `not before, but after ${pings[0]?.after}`);
  t.equal(pings[0]?.timeoutMs, Number.POSITIVE_INFINITY);
  t.same(closes, []);
});

t.test('a server that says something within every interval is not asked', async (t) => {
  holdWallClock(t);
  const { pings, closes, looks } = start(t, { probeMs: 4 });
  await looks(5);
  t.same([pings, closes], [[], []]);
});

t.test('a server that does not answer is left when its time is over, having been asked once', async (t) => {
  holdWallClock(t);
  const { pings, closes, closed, silentMs } = start(t, { intervalMs: 20, timeoutMs: 60 }, { answers: false });
  await closed();
  t.match(closes, [{ code: CloseCode.SESSION_ENDED, reason: /^the server has been silent for \d+ ms$/ }]);
  t.ok(silentMs() >= 80, `silent for ${silentMs()} ms`);
  t.equal(pings.length, 1);
});

t.test('a doubt asks at once, and leaves a server that is silent for the time of a probe', async (t) => {
  holdWallClock(t);
  const { heartbeats, pings, closed, silentMs } = start(t, { probeMs: 40 }, { answers: false });
  heartbeats.doubt();
  heartbeats.doubt();
  t.equal(pings.length, 1, 'one question at a time');
  await closed();
  t.ok(silentMs() >= 40, `silent for ${silentMs()} ms`);
});

t.test('a doubt makes the time of a question shorter that was asked already', async (t) => {
  holdWallClock(t);
  const { heartbeats, pings, pinged, closed } = start(t, { intervalMs: 10, probeMs: 40 }, { answers: false });
  await pinged(1);
  heartbeats.doubt();
  await closed();
  t.equal(pings.length, 1);
});

t.test('a request that waits makes the time of a question shorter that was asked already', async (t) => {
  holdWallClock(t);
  const { connection, pings, pinged, closed, silentMs } = start(t, { intervalMs: 10, probeMs: 40 }, { answers: false });
  await pinged(1);
  connection.unansweredSince = performance.now();
  await closed();
  t.equal(pings.length, 1);
  t.ok(silentMs() >= 80, `silent for ${silentMs()} ms`);
});

t.test('after an answer a doubt asks again, and an answer to it keeps the server', async (t) => {
  holdWallClock(t);
  const { heartbeats, pings, closes, looks } = start(t, { probeMs: 10 });
  for (const count of [1, 2, 3]) {
    heartbeats.doubt();
    t.equal(pings.length, count);
    await looks(3);
  }
  t.same(closes, []);
});

t.test('any message answers a question', async (t) => {
  holdWallClock(t);
  const { heartbeats, connection, pings, closes, looks } = start(t, { probeMs: 40 }, { answers: false });
  heartbeats.doubt();
  const { lastReceived } = connection;
  while (connection.lastReceived <= (pings[0]?.at ?? lastReceived)) connection.lastReceived = performance.now();
  await looks(8);
  t.same(closes, []);
});

t.test('a request that waits for longer than a probe puts the server in doubt, while it waits', async (t) => {
  holdWallClock(t);
  const { connection, pings, closes, pinged, looks } = start(
    t,
    { probeMs: 40 },
    { unansweredSince: performance.now() },
  );
  await pinged(1);
  t.ok((pings[0]?.after ?? 0) >= 40, `not before, but after ${pings[0]?.after}`);
  await pinged(3);
  t.same(closes, [], 'one that answers may be slow');
  connection.unansweredSince = undefined;
  const { length } = pings;
  await looks(4);
  t.equal(pings.length, length);
});

t.test('bytes under way get the time that the slowest network takes for them', async (t) => {
  holdWallClock(t);
  const sent = { answers: false, sentSince: A_TENTH };
  const asked = start(t, { probeMs: 20 }, { ...sent, unansweredSince: performance.now() });
  await asked.closed();
  t.ok((asked.pings[0]?.after ?? 0) >= 120, `asked after ${asked.pings[0]?.after}`);
  t.ok(asked.silentMs() >= 240, `silent for ${asked.silentMs()} ms`);
});

t.test('a pause is a doubt, whichever way the clock went', async (t) => {
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
  t.same([pings.length, closes], [3, []], 'a look that is a little late is none');
});

t.test('a deadline that passed in a pause is given another one, once', async (t) => {
  for (const again of [false, true]) {
    const jump = holdWallClock(t);
    const { heartbeats, pings, closes, pinged, closed } = start(t, { probeMs: 40 }, { answers: false });
    heartbeats.doubt();
    // Nothing else runs until the deadline is over: the next look finds both.
    const passed = (since: number) => {
      while (performance.now() < since + 41);
      jump(HOUR_MS);
    };
    passed(performance.now());
    await pinged(2);
    t.equal(pings[1]?.closes, 0, 'it is asked again');
    if (again) passed(performance.now());
    await closed();
    const hadMs = (closes[0]?.at ?? 0) - (pings[1]?.at ?? 0);
    t.ok(hadMs >= 39, `and has the time of a probe: ${hadMs} ms`);
    t.equal(pings.length, 2);
  }
});

t.test('after the end nothing is looked at', async (t) => {
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
