import { CloseCode, Code, decodeClientFrames, encodeClientFrames, type godwit } from '@godwit/schema';
import t from 'tap';
import { setUpDispatch } from '../testing/dispatched-session.js';
import { RequestCosts } from './request-costs.js';
import { userRates } from './user-rates.js';

const received = (frame: godwit.v1.ClientFrame.$Properties) => {
  const [one] = decodeClientFrames(encodeClientFrames([frame]), 1);
  if (!one) throw new Error('no frame');
  return one;
};
const ids = (count: number) => Array.from({ length: count }, (_, n) => `user-${n}`);
const limited = { code: Code.CODE_RATE_LIMITED };

/** Milliseconds of the clock that the buckets see: it stands still, since a slow machine would fill them between two lines. */
let now = 0;
t.beforeEach((t) => {
  now = 0;
  t.intercept(performance, 'now', { value: () => now });
});

t.test('each user has a rate of requests, and users do not share it', async (t) => {
  const costs = new RequestCosts(userRates({ requests: 1 }));
  const history = received({ id: 1, history: { conversation_id: 'c' } });
  for (let n = 0; n < 4; n++) t.equal(costs.charge('ann', 'history', history), undefined, `${n}`);
  const refused = costs.charge('ann', 'history', history);
  t.match(refused, { ...limited, message: /history/ });
  t.ok((refused?.retryAfterMs ?? 0) > 0);
  t.equal(costs.charge('ben', 'history', history), undefined);
  t.equal(costs.size, 2);
});

t.test('ping is never refused, and refresh only to a user who does it all the time', async (t) => {
  const costs = new RequestCosts(userRates({ requests: 1, bytes: 1 }));
  const ping = received({ id: 1, ping: {} });
  for (let n = 0; n < 100; n++) t.equal(costs.charge('ann', 'ping', ping), undefined);
  t.equal(costs.size, 0);
  const refresh = received({ id: 1, refresh: { token: 'x'.repeat(1_000) } });
  // Two for each session that a user may have.
  for (let n = 0; n < 400; n++) t.equal(costs.charge('ann', 'refresh', refresh), undefined, `${n}`);
  const refused = costs.charge('ann', 'refresh', refresh);
  t.match(refused, { ...limited, message: /^refresh/, retryAfterMs: 50 });
  t.equal(costs.charge('ann', 'ping', ping), undefined);
  t.equal(costs.charge('ben', 'refresh', refresh), undefined);
  now += 1_000;
  for (let n = 0; n < 20; n++) t.equal(costs.charge('ann', 'refresh', refresh), undefined);
});

t.test('a signal does not count as a request: it costs its bytes', async (t) => {
  const costs = new RequestCosts(userRates({ requests: 1 }));
  const signal = received({ id: 1, signal: { conversation_id: 'c', body: Buffer.alloc(10) } });
  for (let n = 0; n < 100; n++) t.equal(costs.charge('ann', 'signal', signal), undefined);
});

t.test('a change of members costs by the users that it names', async (t) => {
  for (const [command, frame] of [
    ['add_members', { add_members: { conversation_id: 'c', user_ids: ids(40) } }],
    ['remove_members', { remove_members: { conversation_id: 'c', user_ids: ids(40) } }],
    ['create_conversation', { create_conversation: { member_ids: ids(39) } }],
  ] as const) {
    const costs = new RequestCosts(userRates({ memberChanges: 2 }));
    t.equal(costs.charge('ann', command, received({ id: 1, ...frame })), undefined);
    t.match(costs.charge('ann', command, received({ id: 1, ...frame })), limited, command);
    t.equal(costs.charge('ann', 'history', received({ id: 1, history: {} })), undefined, 'other requests go on');
  }
});

t.test('bytes are charged, and a refused request charges nothing', async (t) => {
  const costs = new RequestCosts(userRates({ bytes: 100, requests: 1_000 }));
  const large = received({ id: 1, send: { conversation_id: 'c', body: Buffer.alloc(1_000) } });
  t.equal(costs.charge('ann', 'send', large), undefined);
  const first = costs.charge('ann', 'send', large);
  t.match(first, limited);
  t.ok((costs.charge('ann', 'send', large)?.retryAfterMs ?? 0) <= (first?.retryAfterMs ?? 0));
});

t.test('a signal costs its bytes for each recipient', async (t) => {
  const costs = new RequestCosts(userRates({ signalBytes: 16_000 }));
  t.equal(costs.chargeSignal('ann', 1_000, 0), undefined);
  t.match(costs.chargeSignal('ann', 1, 1), limited, 'the burst is a sixteenth of a second');
  const other = new RequestCosts(userRates({ signalBytes: 4_000 }));
  t.equal(other.chargeSignal('ann', 10, 1_000), undefined);
  const refused = other.chargeSignal('ann', 10, 1);
  t.ok((refused?.retryAfterMs ?? 0) > 2_000, `${refused?.retryAfterMs}`);
});

t.test('users are forgotten once they have no debt, and not before', async (t) => {
  const costs = new RequestCosts(userRates({ requests: 1, bytes: 1_000 }));
  costs.sweep();
  const ping = received({ id: 1, history: { conversation_id: 'c' } });
  for (let n = 0; n < 4; n++) costs.charge('ann', 'history', ping);
  costs.charge('ben', 'history', ping);
  now = 3_999;
  costs.sweep();
  t.equal(costs.size, 2, 'looked at every ten seconds');
  now = 10_000;
  costs.sweep();
  t.equal(costs.size, 0);
});

t.test('a limited client gets RATE_LIMITED, and is closed with 4504 if it does not slow down', async (t) => {
  const { ask, heard, counts } = setUpDispatch({ rates: { requests: 1 } });
  for (let n = 1; n <= 5; n++) ask({ id: n, history: { conversation_id: 'c' } });
  t.match(heard(), [{ id: 5, error: limited }]);
  t.equal(counts.overrun, 1);
  for (let n = 0; n < 1_000; n++) ask({ id: 6, history: { conversation_id: 'c' } });
  t.match(heard().at(-1), { end: CloseCode.RATE_ABUSED });
});

t.test('rates of 0 are unlimited', async (t) => {
  const costs = new RequestCosts(userRates({ requests: 0, bytes: 0, memberChanges: 0, signalBytes: 0 }));
  const add = received({ id: 1, add_members: { user_ids: ids(1_000) } });
  for (let n = 0; n < 100; n++) t.equal(costs.charge('ann', 'add_members', add), undefined);
  t.equal(costs.chargeSignal('ann', 1e9, 1e6), undefined);
  t.equal(costs.chargeSignal('ann', 1e9, 1e6), undefined);
});

t.test('what is no request of this server, or comes at the wrong time, is charged like any other', async (t) => {
  for (const frame of [{ id: 1 }, { id: 1, hello: { token: 'x' } }]) {
    const { ask, heard } = setUpDispatch({ rates: { requests: 1 } });
    for (let n = 0; n < 5; n++) ask(frame);
    const codes = heard().map((said) => ('error' in said ? said.error?.code : undefined));
    t.equal(codes.length, 5);
    t.notOk(codes.slice(0, 4).includes(Code.CODE_RATE_LIMITED), `${codes}`);
    t.equal(codes[4], Code.CODE_RATE_LIMITED, `${codes}`);
  }
});

t.test('a client that sends on while its Hello is carried out is cut off', async (t) => {
  const { ask, heard } = setUpDispatch({ state: 'opening' });
  for (let n = 0; n < 1_000; n++) ask({ id: 1, history: {} });
  t.notOk(heard().some((said) => 'end' in said));
  ask({ id: 1, history: {} });
  t.match(
    heard().find((said) => 'end' in said),
    { end: CloseCode.RATE_ABUSED },
  );
});
