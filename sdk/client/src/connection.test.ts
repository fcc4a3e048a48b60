import { CloseCode, Code, GodwitError } from '@godwit/schema';
import t from 'tap';
import { Connection } from './connection.js';
import { createMemorySockets } from './testing/memory-sockets.js';
import { follow, turn, until } from './testing/settlement.js';

const NEVER = Number.POSITIVE_INFINITY;
const posted = (seq: number) => ({
  message_posted: { message: { conversation_id: 'c', seq, body: Buffer.from('x') } },
});

/** A connection over in-memory sockets, with a record of its callbacks. */
function start({ openTimeoutMs = NEVER, onEvent = () => {} } = {}) {
  const sockets = createMemorySockets();
  const calls: string[] = [];
  const errors: GodwitError[] = [];
  const payloads: object[] = [];
  const connection = new Connection({
    url: 'wss://chat.example.com/v1/ws',
    open: sockets.open,
    openTimeoutMs,
    events: {
      opened: () => calls.push('opened'),
      event: (name, event) => {
        calls.push(name);
        payloads.push(event);
        onEvent();
      },
      timedOut: () => calls.push('timed out'),
      closed: (code, reason, error) => {
        calls.push(`closed ${code} ${reason}`);
        errors.push(error);
      },
    },
  });
  return { connection, socket: sockets.last, calls, errors, payloads };
}

t.test('requests are sent once the connection is open, and replies are matched by id', async (t) => {
  const { connection, socket, calls } = start();
  t.equal(socket.url, 'wss://chat.example.com/v1/ws');
  const refusal = { code: Code.CODE_UNAVAILABLE, message: 'ping: not connected' };
  await t.rejects(connection.request('ping', {}, NEVER), refusal);
  socket.open();
  t.same(calls, ['opened']);
  const [history, ping] = [
    follow(connection.request('history', { conversation_id: 'c' }, NEVER)),
    follow(connection.request('ping', {}, NEVER)),
  ];
  await turn();
  t.same(socket.commands, ['ping', 'history']);
  socket.reply('history', { has_more: true });
  await turn();
  t.match(history, { state: 'fulfilled', value: { has_more: true } });
  t.equal(ping.state, 'pending');
  socket.refuse('ping', { code: Code.CODE_INTERNAL, message: 'no' });
  await turn();
  t.match(ping, { state: 'rejected', error: { code: Code.CODE_INTERNAL } });
  connection.close(1000, '');
  await t.rejects(connection.request('ping', {}, NEVER), refusal);
});

t.test('a request that cannot be encoded is refused and not sent, and no reply is due for it', async (t) => {
  const { connection, socket } = start();
  socket.open();
  await t.rejects(connection.request('history', { limit: -1 }, NEVER), { code: Code.CODE_INVALID_ARGUMENT });
  connection.limits = { max_message_bytes: 30 };
  const large = connection.request('history', { conversation_id: 'c'.repeat(31) }, NEVER);
  await t.rejects(large, { code: Code.CODE_TOO_LARGE });
  await turn();
  t.same(socket.commands, []);
  t.equal(connection.unansweredSince, undefined);
});

t.test('events are passed on by name as plain objects, and unknown frames are ignored', (t) => {
  const { socket, calls, payloads } = start();
  socket.open();
  socket.deliver(posted(1), { id: 0 }, { ping: {} }, { id: 77, ping: {} }, posted(2));
  t.same(calls, ['opened', 'message_posted', 'message_posted']);
  t.equal(Object.getPrototypeOf(payloads[0]), Object.prototype);
  t.match(payloads[1], { message: { seq: 2 } });
  t.end();
});

t.test('after a listener closes the connection, no more events arrive, not even from the same message', (t) => {
  const { connection, socket, calls } = start({ onEvent: () => connection.close(1000, 'enough') });
  socket.open();
  socket.deliver(posted(1), posted(2));
  socket.deliver(posted(3));
  socket.open();
  socket.end(1000);
  t.same(calls, ['opened', 'message_posted', 'closed 1000 enough']);
  t.same(socket.closes, [[1000, 'enough']]);
  connection.close(1001, 'again');
  t.same([calls.length, socket.closes.length], [3, 1]);
  t.end();
});

t.test('a message that violates the protocol closes the connection', (t) => {
  for (const [message, why] of [
    ['hello', /^the server sent a message that violates the protocol: a text message$/],
    [new Uint8Array([0xff, 0xff]), /^the server sent a message that violates the protocol: ./],
  ] as const) {
    const { socket, calls, errors } = start();
    socket.open();
    socket.message(message);
    t.match(socket.closes, [[CloseCode.SESSION_ENDED, why]]);
    t.match(calls[1], /^closed 4001 /);
    t.match(errors, [{ code: Code.CODE_UNAVAILABLE, message: /^the connection closed with 4001: the server sent/ }]);
  }
  t.end();
});

t.test('the end of a connection is reported once with its reason, and pending requests are rejected', async (t) => {
  const { connection, socket, calls, errors } = start();
  socket.open();
  const request = follow(connection.request('ping', {}, NEVER));
  await turn();
  // This request must not be sent any more.
  const queued = follow(connection.request('history', {}, NEVER));
  socket.end(4000, 'going away');
  await turn();
  const message = 'the connection closed with 4000: going away';
  t.same(calls, ['opened', 'closed 4000 going away']);
  t.match(errors, [{ code: Code.CODE_UNAVAILABLE, message }]);
  for (const one of [request, queued]) {
    t.match(one, { state: 'rejected', error: { code: Code.CODE_UNAVAILABLE, message, cause: errors[0] } });
  }
  t.same(socket.commands, ['ping']);
  t.same(socket.closes, [], 'the connection was already closed');
  socket.end(1006);
  t.equal(calls.length, 2);
});

t.test('the code, reason and error of an end are reported unchanged', async (t) => {
  const bare = start();
  bare.socket.end(1006);
  t.same(bare.calls, ['closed 1006 ']);
  t.match(bare.errors, [{ message: /^the connection closed with 1006$/ }]);
  const own = new GodwitError(Code.CODE_UNAUTHENTICATED, 'token: expired');
  const { connection, socket, errors } = start();
  socket.open();
  const request = follow(connection.request('ping', {}, NEVER));
  connection.close(CloseCode.UNAUTHENTICATED, 'é'.repeat(100), own);
  await turn();
  t.equal(errors[0], own);
  t.match(request.error, { code: Code.CODE_UNAVAILABLE, message: 'token: expired', cause: own });
  t.same(socket.closes, [[4500, 'é'.repeat(61)]], 'the reason is cut to 122 bytes, whole characters only');
});

t.test('a connection is closed if and only if it does not open in time', async (t) => {
  const opens = start({ openTimeoutMs: 5 });
  opens.socket.open();
  const closes = start({ openTimeoutMs: 5 });
  closes.socket.end(1006, 'at once');
  // Timers fire in the order of their times.
  const { socket, calls, errors } = start({ openTimeoutMs: 10 });
  await until(
    () => calls.length > 0,
    () => calls,
  );
  const why = 'the server did not open a WebSocket within 10 ms';
  t.same([calls, socket.closes], [[`closed 4001 ${why}`], [[4001, why]]]);
  t.match(errors, [{ code: Code.CODE_UNAVAILABLE }]);
  t.same([opens.calls, opens.socket.closes], [['opened'], []]);
  t.same([closes.calls, closes.socket.closes], [['closed 1006 at once'], []]);
  socket.open();
  t.equal(calls.length, 1, 'opening too late has no effect');
});

t.test('a connection that ended leaves no timer behind', (t) => {
  const timers = () => process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length;
  const before = timers();
  const { socket } = start({ openTimeoutMs: 3_600_000 });
  t.equal(timers(), before + 1);
  socket.end(1006);
  t.equal(timers(), before);
  t.end();
});

t.test('an exception on opening ends the connection, after the constructor has returned', async (t) => {
  for (const [thrown, why] of [
    [new Error('insecure'), 'insecure'],
    ['not here', 'not here'],
  ] as const) {
    const calls: unknown[] = [];
    const events = { opened() {}, event() {}, timedOut() {}, closed: (...end: unknown[]) => calls.push(end) };
    const open = () => {
      throw thrown;
    };
    new Connection({ url: 'ws://x/', open, openTimeoutMs: NEVER, events });
    t.same(calls, []);
    await turn();
    t.match(calls, [[1006, why, { code: Code.CODE_INVALID_ARGUMENT, message: `ws://x/: ${why}`, cause: thrown }]]);
  }
});

t.test('a request without a reply in time is reported, and is dropped if it has not been sent', async (t) => {
  const { connection, socket, calls } = start();
  socket.open();
  connection.limits = { max_in_flight: 9 };
  const first = follow(connection.request('history', {}, NEVER));
  const late = follow(connection.request('history', { conversation_id: 'late' }, 5));
  await until(
    () => late.state !== 'pending',
    () => calls,
  );
  t.same(calls, ['opened', 'timed out']);
  t.match(late.error, { code: Code.CODE_UNAVAILABLE, message: /no reply within 5 ms/ });
  socket.reply('history', {});
  await turn();
  t.equal(first.state, 'fulfilled');
  const next = follow(connection.request('history', { conversation_id: 'next' }, NEVER));
  await turn();
  t.same(
    socket.requests.map(({ history }) => history?.conversation_id),
    ['', 'next'],
    'a reply makes room for the next request',
  );
  socket.reply('history', {});
  await turn();
  t.equal(next.state, 'fulfilled');
});

t.test('a reply is due since the last message received, or the first request after it', async (t) => {
  const { connection, socket } = start();
  // Wait for the smallest step of the clock.
  const later = async (than = performance.now()) =>
    until(
      () => performance.now() > than,
      () => than,
    );
  const made = connection.lastReceived;
  await later();
  socket.open();
  const opened = connection.lastReceived;
  t.ok(opened > made, 'opening counts as a message received');
  t.equal(connection.unansweredSince, undefined);
  await later();
  const before = performance.now();
  const requests = [follow(connection.request('ping', {}, NEVER))];
  const asked = connection.unansweredSince ?? 0;
  t.ok(asked >= before, 'the time counts from the first request');
  await later();
  requests.push(follow(connection.request('ping', {}, NEVER)));
  t.equal(connection.unansweredSince, asked, 'a second request does not change it');
  t.equal(connection.lastReceived, opened);
  await later();
  socket.deliver(posted(1));
  t.ok(connection.lastReceived > asked);
  t.equal(connection.unansweredSince, connection.lastReceived, 'any message restarts the time');
  t.equal(connection.sentSince, 0);
  for (const { id } of socket.requests) socket.deliver({ id, ping: {} });
  await turn();
  t.match(requests, [{ state: 'fulfilled' }, { state: 'fulfilled' }]);
  t.equal(connection.unansweredSince, undefined);
});

t.test('sent bytes are counted until a message is received', async (t) => {
  const { connection, socket } = start();
  socket.open();
  const bytes = () => socket.messages.reduce((sum, { length }) => sum + length, 0);
  connection.request('typing', { conversation_id: 'c' }, NEVER).catch(() => {});
  await turn();
  connection.request('typing', { conversation_id: 'cc' }, NEVER).catch(() => {});
  await turn();
  t.equal(socket.messages.length, 2);
  t.equal(connection.sentSince, bytes());
  socket.deliver(posted(1));
  t.equal(connection.sentSince, 0);
  connection.close(1000, '');
});
