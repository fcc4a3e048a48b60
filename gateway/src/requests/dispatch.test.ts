import { randomId } from '@godwit/client';
import { CloseCode, Code, encodeClientFrames, encodeEntry, GodwitError, limits } from '@godwit/schema';
import t from 'tap';
import type { Session } from '../socket/session.js';
import { entryOf, history, setUpDispatch } from '../testing/dispatched-session.js';

t.test('a message that is not valid in the protocol closes the connection, with a reason', (t) => {
  const ping = { ping: {} };
  for (const [what, bytes, isBinary, code] of [
    ['text', encodeClientFrames([ping]), false, CloseCode.MALFORMED],
    ['too long', Buffer.alloc(limits.max_message_bytes + 1), true, CloseCode.TOO_LARGE],
    ['as long as it may be', Buffer.alloc(limits.max_message_bytes), true, CloseCode.MALFORMED],
    ['nothing', Buffer.alloc(0), true, CloseCode.MALFORMED],
    ['too many frames', encodeClientFrames(Array(limits.max_frames + 1).fill(ping)), true, CloseCode.MALFORMED],
  ] as const) {
    const { take, heard, counts } = setUpDispatch();
    take(bytes, isBinary);
    t.match(heard(), [{ end: code, reason: /message/ }], what);
    t.equal(counts.bytes, bytes.length, what);
  }
  const { ask, heard } = setUpDispatch();
  ask(...Array.from({ length: limits.max_frames }, (_, index) => ({ ...ping, id: index + 1 })));
  t.equal(heard().length, limits.max_frames, 'the maximum number of frames are all answered');
  t.end();
});

t.test('a request at the wrong time is refused, and closes the connection only before Hello', async (t) => {
  const hello = { id: 1, hello: { token: 'a token' } };
  const ping = { id: 1, ping: {} };
  const cases: [string, { state: Session['state']; leaving?: boolean; draining?: boolean }, object, string, number?][] =
    [
      ['no Hello', { state: 'greeting' }, ping, 'UNAUTHENTICATED', CloseCode.NO_HELLO],
      ['while it drains', { state: 'greeting', draining: true }, hello, 'UNAVAILABLE', CloseCode.GOING_AWAY],
      ['before the reply to Hello', { state: 'opening' }, ping, 'UNAUTHENTICATED'],
      ['a second Hello', { state: 'opening' }, hello, 'CONFLICT'],
      ['a Hello of an open session', { state: 'open' }, hello, 'CONFLICT'],
      ['no request', { state: 'open' }, { id: 1 }, 'UNIMPLEMENTED'],
      ['after goodbye', { state: 'open', leaving: true }, history(1), 'UNAVAILABLE'],
    ];
  for (const [what, { state, leaving = false, draining = false }, frame, code, end] of cases) {
    const { ask, heard, session, gateway, pending, counts } = setUpDispatch({ state });
    session.leaving = leaving;
    gateway.draining = draining;
    ask(frame, frame);
    const refusal = { id: 1, error: { code: Code[`CODE_${code}` as keyof typeof Code] } };
    t.match(heard(), end ? [refusal, { end }] : [refusal, refusal], what);
    t.equal(pending.length, 0, what);
    const [command] = Object.keys(frame).filter((name) => name !== 'id');
    t.equal(counts.requests.get(`${command ?? 'unknown'} ${code}`), end ? 1 : 2, what);
    t.equal(session.inFlight, 0);
  }
  const { ask, heard, session, gateway, pending } = setUpDispatch();
  gateway.draining = true;
  ask(history(1));
  t.equal(pending.length, 1, 'a session that was not sent Goodbye is unaffected');
  session.leaving = true;
  ask(ping);
  t.match(heard(), [{ id: 1, ping: {} }], 'a ping is answered as long as the connection is open');

  const greeting = setUpDispatch({ state: 'greeting' });
  greeting.ask(hello);
  await greeting.answered();
  t.same(greeting.verified, ['a token'], 'the Hello begins');
});

t.test('no further request begins for a session that closes while its message is read', (t) => {
  for (const mark of [
    ({ session }: ReturnType<typeof setUpDispatch>) => Object.assign(session, { state: 'closed' }),
    ({ socket }: ReturnType<typeof setUpDispatch>) => Object.assign(socket, { closed: true }),
  ]) {
    const all = setUpDispatch();
    const { executes } = all.gateway;
    const { submit } = executes;
    executes.submit = (user, item) => {
      mark(all);
      return submit(user, item);
    };
    all.ask(history(1), history(2));
    t.equal(all.pending.length, 1);
  }
  t.end();
});

t.test('a temporarily refused message is remembered, but no other request', (t) => {
  const { ask, session, appended } = setUpDispatch();
  const client_message_id = randomId();
  session.leaving = true;
  ask({ id: 1, history: {} }, { id: 2, send: { conversation_id: 'c', client_message_id } });
  t.same([...(session.refusedSends ?? [])], [Buffer.from(client_message_id).toString('latin1')]);
  t.equal(appended.length, 0);
  t.end();
});

t.test('each request is answered once, with its own outcome, and counted', async (t) => {
  const { ask, heard, pending, counts, logged, answered, session } = setUpDispatch();
  ask(history(1), history(2), history(3), history(0), history(5), { id: 6, ping: {} });
  t.match(heard(), [{ id: 6, ping: {} }], 'a synchronous request is answered at once');
  t.equal(session.inFlight, 5);
  pending[0]?.resolve(entryOf(1));
  pending[1]?.reject(new GodwitError(Code.CODE_NOT_FOUND, 'no such conversation'));
  pending[2]?.reject(new Error('a secret of the store'));
  pending[3]?.resolve(entryOf(0));
  await answered();
  const all = heard();
  t.match(all, [
    { id: 1, history: {} },
    { id: 2, error: { code: Code.CODE_NOT_FOUND, message: 'no such conversation' } },
    { id: 3, error: { code: Code.CODE_INTERNAL, message: 'internal error' } },
  ]);
  t.equal(all.length, 3, 'a request without an id gets no answer');
  t.match(logged, [{ err: /a secret/ }]);
  t.equal(logged.length, 1, 'an error that a client can cause is not logged');
  session.state = 'closed';
  pending[4]?.resolve(entryOf(5));
  await answered();
  t.same(heard(), []);
  t.same([session.inFlight, session.inFlightBytes], [0, 0]);
  t.match(Object.fromEntries(counts.requests), {
    'send ok': 0,
    'send UNAVAILABLE': 0,
    'send INTERNAL': 0,
    'history ok': 3,
    'history NOT_FOUND': 1,
    'history INTERNAL': 1,
    'ping ok': 1,
  });
  const durations = [...counts.durations].map(([command, { buckets, sum }]) => ({
    command,
    count: buckets.reduce((total, count) => total + count),
    inSeconds: sum >= 0 && sum < 30,
  }));
  t.same(durations, [{ command: 'history', count: 5, inSeconds: true }]);
});

t.test('text that is not UTF-8 fails only its own request, which does not begin', (t) => {
  const { take, heard, pending } = setUpDispatch();
  const bytes = Buffer.from(encodeClientFrames([{ id: 1, history: { conversation_id: 'zz' } }, history(2)]));
  bytes.fill(0xff, bytes.indexOf('zz'), bytes.indexOf('zz') + 2);
  take(bytes);
  t.match(heard(), [{ id: 1, error: { code: Code.CODE_INVALID_ARGUMENT, message: /UTF-8/ } }]);
  t.equal(pending.length, 1);
  t.end();
});

t.test('the requests of a connection keep their order', async (t) => {
  const { ask, pending, appended, answered } = setUpDispatch();
  ask({ id: 1, block: { user_id: 'ben' } }, { id: 2, send: { conversation_id: 'c', client_message_id: randomId() } });
  await answered();
  t.equal(appended.length, 0, 'the message waits for the block');
  pending[0]?.resolve(encodeEntry({ id: 1, block: {} }));
  await answered();
  t.equal(appended.length, 1);
});

t.test('a request that fails synchronously is answered, and its span ends as failed', async (t) => {
  const spans: { name: string; end?: unknown[] }[] = [];
  const tracing = {
    start(name: string) {
      const span: (typeof spans)[number] = { name };
      spans.push(span);
      return { traceparent: '', set() {}, end: (...end: unknown[]) => Object.assign(span, { end }) };
    },
  };
  const { ask, heard, pending, answered } = setUpDispatch({ tracing });
  ask({ id: 1, typing: { conversation_id: '' } }, { id: 2, ping: {} }, history(3), history(4));
  t.match(heard(), [
    { id: 1, error: { code: Code.CODE_INVALID_ARGUMENT } },
    { id: 2, ping: {} },
  ]);
  t.equal(spans[2]?.end, undefined, 'not before its answer');
  pending[0]?.resolve(entryOf(3));
  pending[1]?.reject(new GodwitError(Code.CODE_NOT_FOUND, 'no such conversation'));
  await answered();
  t.same(
    spans.map(({ name, end }) => [name, ...(end ?? ['not ended']).map((error) => (error as GodwitError)?.code)]),
    [['typing', Code.CODE_INVALID_ARGUMENT], ['ping'], ['history', undefined], ['history', Code.CODE_NOT_FOUND]],
  );
});

t.test('the session keeps the errors of its requests, whoever found them, and nothing without one', async (t) => {
  const { ask, pending, answered, session } = setUpDispatch();
  ask(history(1), { id: 2, ping: {} });
  pending.shift()?.resolve(entryOf(1));
  await answered();
  t.equal(session.refusals, undefined);
  ask(history(3), history(4), history(0), { id: 6, hello: {} });
  pending.shift()?.resolve(encodeEntry({ id: 3, error: { code: Code.CODE_NOT_FOUND, message: 'said by the store' } }));
  pending.shift()?.reject(new Error('a secret of the store'));
  pending.shift()?.reject(new GodwitError(Code.CODE_UNAVAILABLE, 'without an id'));
  await answered();
  const kept = session.refusals?.list() ?? [];
  t.match(
    kept.map(({ command, code, message }) => [command, code, message]),
    [
      ['hello', Code.CODE_CONFLICT, /already open/],
      ['history', Code.CODE_NOT_FOUND, 'said by the store'],
      ['history', Code.CODE_INTERNAL, 'internal error'],
      ['history', Code.CODE_UNAVAILABLE, 'without an id'],
    ],
  );
  for (const { at } of kept) t.ok(Math.abs(Date.now() - at) < 60_000);
});

t.test('requests that follow a Hello in its message are answered before it can end the connection', async (t) => {
  const { gateway, session, ask, heard } = setUpDispatch({ state: 'greeting' });
  gateway.intake.take = () => t.fail('what is not yet a user’s has no turn');
  ask({ id: 1, hello: { token: 'wrong' } }, history(2));
  t.match(heard(), [{ id: 2, error: { code: Code.CODE_UNAUTHENTICATED } }]);
  t.equal(session.state, 'opening');
});

t.test('requests of an open session take turns', async (t) => {
  const { gateway, ask, pending } = setUpDispatch();
  const taken: unknown[] = [];
  gateway.intake.take = (_session, frames) => taken.push(...frames);
  ask(history(1), history(2));
  t.equal(taken.length, 2);
  t.equal(pending.length, 0, 'none begins before its turn');
});
