import { CloseCode, Code, GodwitError } from '@godwit/schema';
import t from 'tap';
import { inState, lines, SOON, startSession } from './testing/memory-session.js';
import { follow, turn, until } from './testing/settlement.js';

t.test('a session fetches a token, opens a connection, sends Hello, and reports its status', async (t) => {
  let give = (_token: string) => {};
  const cursors = [
    { conversation_id: 'c', seq: 4, change: 2 },
    { conversation_id: 'd', seq: 5 },
  ];
  const token = () => new Promise<string>((resolve) => (give = resolve));
  const { session, sockets, statuses, calls, upToDate } = startSession(
    t,
    { token, clientName: 'App', clientVersion: '7' },
    cursors,
  );
  await turn();
  t.match(session.status, { state: 'connecting', attempt: 0, step: 'token' });
  t.equal(sockets.all.length, 0);
  give('a token');
  await turn();
  t.match(session.status, { step: 'upgrade' });
  t.equal(sockets.last.url, 'wss://chat/v1/ws');
  sockets.last.open();
  await turn();
  t.match(session.status, { step: 'hello' });
  t.match(sockets.last.requests, [
    { hello: { token: 'a token', client_name: 'App', client_version: '7', resume: cursors, compact_resume: true } },
  ]);
  await t.rejects(session.request('ping', {}), {
    code: Code.CODE_UNAVAILABLE,
    message: 'ping: not connected (connecting)',
  });
  sockets.last.reply('hello', { session_id: 's', up_to_date: [1, 0, 2], limits: { max_message_bytes: 50 } });
  await turn();
  t.match(inState(session, 'connected').session, { session_id: 's' });
  t.same(calls, ['connecting', 'up to date', 'connected']);
  t.equal(statuses.length, 2);
  const rest = { truncated: false, restored: false };
  t.same(upToDate, [
    { conversation_id: 'd', from_seq: 5, to_seq: 5, to_change: 0, ...rest },
    { conversation_id: 'c', from_seq: 4, to_seq: 4, to_change: 2, ...rest },
  ]);
  const large = session.request('history', { conversation_id: 'c'.repeat(60) });
  await t.rejects(large, { code: Code.CODE_TOO_LARGE }, 'the limits of the server apply');
  const ping = follow(session.request('ping', {}));
  await turn();
  sockets.last.reply('ping', {});
  sockets.last.deliver({ message_posted: {} });
  await turn();
  t.equal(ping.state, 'fulfilled');
  t.equal(calls.at(-1), 'message_posted');
});

t.test('without options Hello carries empty names, and without up_to_date no cursor is up to date', async (t) => {
  const { connected, upToDate } = startSession(t, {}, [{ conversation_id: 'c', seq: 4 }]);
  const socket = await connected();
  t.match(socket.requests[0]?.hello, { client_name: '', client_version: '' });
  t.same(upToDate, []);
});

t.test('attempts are counted until a session is stable', async (t) => {
  for (const [stableMs, waits] of [
    [undefined, ['waiting 1', 'waiting 2', 'waiting 3']],
    [0, ['waiting 0', 'waiting 0', 'waiting 0']],
  ] as const) {
    const { statuses, connected, session } = startSession(t, { backoff: { ...SOON, stableMs } });
    for (const count of [1, 2, 3]) (await connected(count)).end(1006);
    t.same(
      lines(statuses).filter((line) => line.startsWith('waiting')),
      waits,
    );
    session.close();
  }
  // Longer than the session lasts, but shorter than the process has run.
  const older = startSession(t, { backoff: { ...SOON, stableMs: performance.now() } });
  (await older.connected()).end(1006);
  t.equal(inState(older.session, 'waiting').attempt, 1);
  const { statuses, dialled } = startSession(t, { backoff: { ...SOON, stableMs: 0 } });
  for (const count of [1, 2]) (await dialled(count)).end(1006);
  await dialled(3);
  const expected = ['connecting 0', 'waiting 1', 'connecting 1', 'waiting 2', 'connecting 2'];
  t.same(lines(statuses), expected, 'a session that never opened is not stable');
});

t.test("a wait reports its reason, and lasts the server's delay plus the back-off", async (t) => {
  const backoff = { firstMs: 1_000, maxMs: 1_000_000, random: () => 0.5 };
  const { session, connected, dialled } = startSession(t, { backoff });
  const socket = await connected();
  socket.deliver({ goodbye: { reconnect_after_ms: 70_000 } }, { message_posted: {} });
  socket.end(4000, 'going away');
  const waiting = inState(session, 'waiting');
  t.match(waiting, { attempt: 1, delayMs: 71_000, closeCode: 4000, reason: 'going away', error: { message: /4000/ } });
  await t.rejects(session.request('ping', {}), /ping: not connected \(waiting\)/);

  const refused = startSession(t, { backoff });
  (await refused.dialled()).open();
  await turn();
  const error = { code: Code.CODE_RATE_LIMITED, message: 'later', retry_after_ms: 5_000 };
  refused.sockets.last.refuse('hello', error);
  await turn();
  t.same(refused.sockets.last.closes, [[1000, 'later']]);
  t.match(inState(refused.session, 'waiting'), { delayMs: 6_000, closeCode: 1000, error: { code: error.code } });
  t.equal((await dialled()) === socket, true, 'no attempt is made before');
});

t.test('by default the first wait is at most half a second', async (t) => {
  const { session, connected } = startSession(t, { backoff: undefined });
  (await connected()).end(1006);
  const { delayMs } = inState(session, 'waiting');
  t.ok(delayMs >= 0 && delayMs < 500, `${delayMs} ms`);
});

t.test('the delay that a server asked for no longer applies after the next session', async (t) => {
  const { session, connected } = startSession(t, { backoff: { ...SOON, random: () => 0 } });
  const first = await connected();
  first.deliver({ goodbye: { reconnect_after_ms: 3 } });
  first.end(4000);
  t.equal(inState(session, 'waiting').delayMs, 3);
  (await connected(2)).end(4000);
  t.equal(inState(session, 'waiting').delayMs, 0);
});

t.test('refused tokens end the session: the first one if it is fixed, the fifth one of a function', async (t) => {
  for (const [token, attempts] of [
    ['a token', 1],
    [() => 'another', 5],
  ] as const) {
    const { session, statuses, dialled } = startSession(t, { token, backoff: SOON });
    for (let count = 1; count <= attempts; count++) {
      (await dialled(count)).open();
      await turn();
      const socket = await dialled(count);
      socket.refuse('hello', { code: Code.CODE_UNAUTHENTICATED, message: 'token: expired' });
      await turn();
      t.same(socket.closes, [[CloseCode.UNAUTHENTICATED, 'token: expired']]);
    }
    const { error } = inState(session, 'closed');
    t.match(error, {
      code: Code.CODE_UNAUTHENTICATED,
      message: 'the gateway closed the connection with 4500: token: expired',
      cause: { code: Code.CODE_UNAUTHENTICATED },
    });
    t.equal(statuses.filter(({ state }) => state === 'connecting').length, attempts);
    await t.rejects(session.request('ping', {}), /ping: not connected \(closed\)/);
  }
});

t.test('an accepted token resets the count of refused ones', async (t) => {
  const { session, dialled, connected } = startSession(t, { token: () => 'one', backoff: SOON });
  let count = 1;
  for (const _ of [1, 2, 3]) {
    for (const _ of [1, 2, 3, 4]) (await dialled(count++)).end(CloseCode.UNAUTHENTICATED);
    (await connected(count++)).end(1006);
  }
  t.equal(session.status.state, 'waiting');
});

t.test('a final close code ends the session with its reason', async (t) => {
  for (const [reason, message] of [
    ['too many frames', /^the gateway closed the connection with 4502: too many frames$/],
    ['', /^the gateway closed the connection with 4502$/],
  ] as const) {
    const { session, connected } = startSession(t, { token: () => 'another', backoff: undefined });
    (await connected()).end(CloseCode.MALFORMED, reason);
    const { error } = inState(session, 'closed');
    t.match(error, { code: Code.CODE_INVALID_ARGUMENT, message, cause: GodwitError });
  }
});

t.test('a failing token function is called again unless it throws UNAUTHENTICATED', async (t) => {
  const fails = startSession(t, { token: () => Promise.reject(new Error('away')) });
  await turn();
  const error = { code: Code.CODE_UNAVAILABLE, message: 'the token function failed: away' };
  t.match(inState(fails.session, 'waiting'), { closeCode: 1006, reason: error.message, error });
  const signedOut = new GodwitError(Code.CODE_UNAUTHENTICATED, 'sign in');
  const ends = startSession(t, { token: () => Promise.reject(signedOut) });
  await turn();
  t.equal(inState(ends.session, 'closed').error, signedOut);
});

t.test('`reconnect` replaces the connection', async (t) => {
  const { session, connected, dialled } = startSession(t, { backoff: SOON });
  session.reconnect('too early');
  const first = await connected();
  session.reconnect('too much');
  t.same(first.closes, [[CloseCode.SESSION_ENDED, 'too much']]);
  t.match(inState(session, 'waiting'), { closeCode: 4001, reason: 'too much' });
  first.deliver({ message_posted: {} });
  t.not(await dialled(2), first);
});

t.test('a connection is given up if it does not open or Hello is not answered in time', async (t) => {
  const mute = startSession(t, { requestTimeoutMs: 5 });
  await until(
    () => mute.session.status.state === 'waiting',
    () => mute.statuses,
  );
  t.match(mute.session.status, { closeCode: 4001, reason: /did not open a WebSocket within 5 ms/ });
  const silent = startSession(t, { requestTimeoutMs: 400 });
  (await silent.dialled()).open();
  await until(
    () => silent.session.status.state === 'waiting',
    () => silent.statuses,
  );
  t.match(silent.session.status, { closeCode: 1000, reason: /hello: no reply within 400 ms/ });
});
