import { Code } from '@godwit/schema';
import t from 'tap';
import { connect } from './connect.js';
import { startScriptedServer } from './testing/scripted-server.js';
import { checkMs, startTimer } from './timer.js';

const DAY_MS = 86_400_000;
/** Delays for which a bare `setTimeout` fires after 1 ms. */
const LONG = [2 ** 31, 25 * DAY_MS, 365 * DAY_MS, Number.MAX_SAFE_INTEGER, Number.MAX_VALUE, Number.POSITIVE_INFINITY];

/**
 * Resolves after all timers of 1 ms have fired. Only the passing of time shows that a timer does not fire.
 */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 60));

t.test('a timer of any length never fires early, and can be cancelled', async (t) => {
  const fired: number[] = [];
  const cancels = LONG.map((ms) => startTimer(ms, () => fired.push(ms)));
  startTimer(20, () => fired.push(20));
  await aWhile();
  t.same(fired.splice(0), [20]);
  for (const cancel of cancels) cancel();
  startTimer(1, () => fired.push(1))();
  await aWhile();
  t.same(fired, []);
});

t.test('a delay too long for one timer is split into parts that add up to it', (t) => {
  const [original, parts] = [globalThis.setTimeout, [] as number[]];
  t.teardown(() => {
    globalThis.setTimeout = original;
  });
  // Every part fires at once.
  globalThis.setTimeout = ((action: () => void, ms: number) => {
    parts.push(ms);
    action();
  }) as never;
  let fired = 0;
  const ms = 60 * DAY_MS + 7;
  startTimer(ms, () => fired++);
  t.equal(fired, 1);
  t.equal(
    parts.reduce((sum, part) => sum + part, 0),
    ms,
    parts.join(),
  );
  t.ok(
    parts.every((part) => part > 0 && part < 2 ** 31),
    parts.join(),
  );
  t.end();
});

t.test('an infinite delay starts no timer', (t) => {
  const timers = () => process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length;
  const before = timers();
  startTimer(Number.POSITIVE_INFINITY, () => t.fail('it came'))();
  startTimer(Number.POSITIVE_INFINITY, () => t.fail('it came'));
  t.equal(timers(), before);
  const cancel = startTimer(Number.MAX_VALUE, () => t.fail('it came'));
  t.equal(timers(), before + 1);
  cancel();
  t.equal(timers(), before);
  t.end();
});

t.test('the error for an invalid time names its field', (t) => {
  for (const ms of [0, -1, Number.NaN, '5' as never, null as never])
    t.throws(() => checkMs('timeoutMs', ms), { code: Code.CODE_INVALID_ARGUMENT, message: /^timeoutMs: / });
  for (const ms of [undefined, 0.5, 1, ...LONG]) t.doesNotThrow(() => checkMs('timeoutMs', ms));
  t.end();
});

t.test('every time-out of the client may have any length', async (t) => {
  for (const ms of LONG) {
    const server = await startScriptedServer(
      // The server answers only Hello, and its own times are as long as possible.
      (frame, { send }) => {
        if (frame.request === 'hello') send({ goodbye: { reconnect_after_ms: 2 ** 32 - 1 } });
        else return 'no answer';
      },
      { heartbeat_interval_ms: 2 ** 32 - 1, token_expires_at: Date.now() + Math.min(ms, 1e15) },
    );
    let asked = 0;
    const client = await connect({
      ...server.options,
      token: () => `token ${asked++}`,
      requestTimeoutMs: ms,
      sendTimeoutMs: ms,
      connectTimeoutMs: ms,
      probeTimeoutMs: ms,
      backoff: { firstMs: Math.min(ms, 1e300), maxMs: ms },
    });
    const ended: unknown[] = [];
    const requests = [client.ping({}), client.ping({}, { timeoutMs: ms }), client.send({ to_user_id: 'b', body: 'x' })];
    for (const request of requests) request.catch((error) => ended.push(error));
    await server.until(() => (server.commands[0]?.length ?? 0) === 4, 'requests');
    await aWhile();
    t.same(ended, [], `${ms}`);
    t.equal(asked, 1, 'the token is not replaced early');
    const waiting = new Promise((resolve) => client.onStatus(({ state }) => state === 'waiting' && resolve(state)));
    server.connections[0]?.socket.terminate();
    await waiting;
    await aWhile();
    t.equal(client.status.state, 'waiting', 'the server asked for a long wait');
    client.close();
    await Promise.allSettled(requests);
    server.close();
  }
});
