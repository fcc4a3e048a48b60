import { Code } from '@godwit/schema';
import { eventually } from '@godwit/store/testing';
import t from 'tap';
import { startTestSystem } from '../testing/test-system.js';

// A busy machine alone delays an event loop by tens of milliseconds.
const MARK_MS = 60;
/** Far more than three times the mark: the gateway is then not ready. */
const TURN_MS = 250;
const limits = { limitMs: 100_000 };

/** Keeps the event loop late, with turns of `TURN_MS`, until the returned function is called. */
function holdLoop(): () => void {
  let held = true;
  const turn = () => {
    if (!held) return;
    const end = performance.now() + TURN_MS;
    while (performance.now() < end);
    setTimeout(turn, 1);
  };
  turn();
  return () => {
    held = false;
  };
}

t.test('a late event loop refuses the greediest user, takes the gateway out, and both end with it', async (t) => {
  const system = await startTestSystem(1, { OVERLOAD_DELAY_MS: String(MARK_MS) });
  t.teardown(() => system.stop());
  const [ann, mallory] = [await system.client('ann'), await system.client('mallory')];
  const page = async (path: string) => {
    const response = await fetch(new URL(path, (system.urls[0] as string).replace('ws:', 'http:')));
    return `${response.status} ${await response.text()}`;
  };
  const c = { conversation_id: 'c' };
  await mallory.createConversation(c);
  /** Sends many requests at once that the gateway answers by itself; returns the error of each, or undefined. */
  const flood = async () => {
    const answers = await Promise.allSettled(Array.from({ length: 100 }, () => mallory.typing({ ...c, active: true })));
    return answers.map((answer) => (answer.status === 'rejected' ? answer.reason : undefined));
  };
  await eventually('the gateway is ready', async () => (await page('/readyz')) === '200 ok\n', limits);

  const release = holdLoop();
  t.teardown(release);
  await eventually('the gateway is overloaded', async () => (await page('/readyz')) === '503 overloaded\n', limits);
  let refusal: unknown;
  await eventually(
    'the greediest user is refused',
    async () => {
      refusal = (await flood()).find((error) => error?.code === Code.CODE_RATE_LIMITED);
      return refusal !== undefined;
    },
    limits,
  );
  t.match(refusal, { code: Code.CODE_RATE_LIMITED, message: /too much to do/, retryAfterMs: 1_000 });
  t.match(await ann.listConversations({}), {}, 'a user who uses little is served');
  const metrics = await page('/metrics');
  t.match(metrics, /^godwit_gateway_overloaded 1$/m);
  t.match(metrics, /^godwit_limits_hit_total\{limit="overload"\} [1-9]/m);

  release();
  await eventually('the gateway is ready', async () => (await page('/readyz')) === '200 ok\n', limits);
  await eventually('nobody is refused', async () => (await flood()).every((error) => error === undefined), limits);
  t.equal(mallory.status.state, 'connected', 'the connections stay throughout');
});
