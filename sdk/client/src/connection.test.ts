import { CloseCode, Code, GodwitError } from '@godwit/schema';
import t from 'tap';
import { Connection } from './connection.js';
import { createMemorySockets } from './testing/memory-sockets.js';
import { follow, turn, until } from './testing/settlement.js';

const NEVER = Number.POSITIVE_INFINITY;
const posted = (seq: number) => ({
  message_posted: { message: { conversation_id: 'c', seq, body: Buffer.from('x') } },
});

/** A connection over memory, and what it tells its owner. */
function start({ openTimeoutMs = NEVER, onEvent = () => {} } = {}) {
  const sockets = createMemorySockets();
  const told: string[] = [];
  const errors: GodwitError[] = [];
  const payloads: object[] = [];
  const connection = new Connection({
    url: 'wss://chat.example.com/v1/ws',
    open: sockets.open,
    openTimeoutMs,
    events: {
      opened: () => told.push('opened'),
      event: (name, event) => {
        told.push(name);
        payloads.push(event);
        onEvent();
      },
      timedOut: () => told.push('timed out'),
      closed: (code, reason, error) => {
        told.push(`closed ${code} ${reason}`);
        errors.push(error);
      },
    },
  });
  return { connection, socket: sockets.last, told, errors, payloads };
}

t.test('requests go once the connection is open, and are answered by their ids', async (t) => {
  const { connection, socket, told } = start();
  t.equal(socket.url, 'wss://chat.example.com/v1/ws');
  const refusal = { code: Code.CODE_UNAVAILABLE, message: 'ping: not connected' };
  await t.rejects(connection.request('ping', {}, NEVER), refusal);
  socket.open();
  t.same(told, ['opened']);
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

t.test('a request that cannot be encoded is refused and not sent, and none is owed for it', async (t) => {
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

t.test('events are told by their names, as plain objects, and what is none is passed over', (t) => {
  const { socket, told, payloads } = start();
  socket.open();
  socket.deliver(posted(1), { id: 0 }, { ping: {} }, { id: 77, ping: {} }, posted(2));
  t.same(told, ['opened', 'message_posted', 'message_posted']);
  t.equal(Object.getPrototypeOf(payloads[0]), Object.prototype);
  t.match(payloads[1], { message: { seq: 2 } });
  t.end();
});

t.test('a listener that closes the connection gets nothing more, not even of the same message', (t) => {
  const { connection, socket, told } = start({ onEvent: () => connection.close(1000, 'enough') });
  socket.open();
  socket.deliver(posted(1), posted(2));
  socket.deliver(posted(3));
  socket.open();
  socket.end(1000);
  t.same(told, ['opened', 'message_posted', 'closed 1000 enough']);
  t.same(socket.closes, [[1000, 'enough']]);
  connection.close(1001, 'again');
  t.same([told.length, socket.closes.length], [3, 1]);
  t.end();
});

t.test('a message that is not of the protocol ends the connection', (t) => {
  for (const [message, why] of [
    ['hello', /^the server sent what is no message of the protocol: a text message$/],
    [new Uint8Array([0xff, 0xff]), /^the server sent what is no message of the protocol: ./],
  ] as const) {
    const { socket, told, errors } = start();
    socket.open();
    socket.message(message);
    t.match(socket.closes, [[CloseCode.SESSION_ENDED, why]]);
    t.match(told[1], /^closed 4001 /);
    t.match(errors, [{ code: Code.CODE_UNAVAILABLE, message: /^the connection closed with 4001: the server sent/ }]);
  }
  t.end();
});

t.test('an end is told once, with its reason, and all that waits is rejected', async (t) => {
  const { connection, socket, told, errors } = start();
  socket.open();
  const request = follow(connection.request('ping', {}, NEVER));
  await turn();
  // It is not sent any more.
  const queued = follow(connection.request('history', {}, NEVER));
  socket.end(4000, 'going away');
  await turn();
  const message = 'the connection closed with 4000: going away';
  t.same(told, ['opened', 'closed 4000 going away']);
  t.match(errors, [{ code: Code.CODE_UNAVAILABLE, message }]);
  for (const one of [request, queued]) {
    t.match(one, { state: 'rejected', error: { code: Code.CODE_UNAVAILABLE, message, cause: errors[0] } });
  }
  t.same(socket.commands, ['ping']);
  t.same(socket.closes, [], 'it is closed already');
  socket.end(1006);
  t.equal(told.length, 2);
});

t.test('an end without a reason, and one with an error of its own, are told as they are', async (t) => {
  const bare = start();
  bare.socket.end(1006);
  t.same(bare.told, ['closed 1006 ']);
  t.match(bare.errors, [{ message: /^the connection closed with 1006$/ }]);
  const own = new GodwitError(Code.CODE_UNAUTHENTICATED, 'token: expired');
  const { connection, socket, errors } = start();
  socket.open();
  const request = follow(connection.request('ping', {}, NEVER));
  connection.close(CloseCode.UNAUTHENTICATED, 'é'.repeat(100), own);
  await turn();
  t.equal(errors[0], own);
  t.match(request.error, { code: Code.CODE_UNAVAILABLE, message: 'token: expired', cause: own });
  t.same(socket.closes, [[4500, 'é'.repeat(61)]], 'a close takes so much of a reason');
});

t.test('a connection that does not open in time is closed, and one that does is not', async (t) => {
  const opens = start({ openTimeoutMs: 5 });
  opens.socket.open();
  const closes = start({ openTimeoutMs: 5 });
  closes.socket.end(1006, 'at once');
  // Timers go off in the order of their times.
  const { socket, told, errors } = start({ openTimeoutMs: 10 });
  await until(
    () => told.length > 0,
    () => told,
  );
  const why = 'the server did not open a WebSocket within 10 ms';
  t.same([told, socket.closes], [[`closed 4001 ${why}`], [[4001, why]]]);
  t.match(errors, [{ code: Code.CODE_UNAVAILABLE }]);
  t.same([opens.told, opens.socket.closes], [['opened'], []]);
  t.same([closes.told, closes.socket.closes], [['closed 1006 at once'], []]);
  socket.open();
  t.equal(told.length, 1, 'it came too late');
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

t.test('a runtime that refuses to open a connection ends it, once its owner has it', async (t) => {
  for (const [thrown, why] of [
    [new Error('insecure'), 'insecure'],
    ['not here', 'not here'],
  ] as const) {
    const told: unknown[] = [];
    const events = { opened() {}, event() {}, timedOut() {}, closed: (...end: unknown[]) => told.push(end) };
    const open = () => {
      throw thrown;
    };
    new Connection({ url: 'ws://x/', open, openTimeoutMs: NEVER, events });
    t.same(told, []);
    await turn();
    t.match(told, [[1006, why, { code: Code.CODE_INVALID_ARGUMENT, message: `ws://x/: ${why}`, cause: thrown }]]);
  }
});

t.test('a request that gets no reply in time is told of, and is not sent where it has not been', async (t) => {
  const { connection, socket, told } = start();
  socket.open();
  connection.limits = { max_in_flight: 9 };
  const first = follow(connection.request('history', {}, NEVER));
  const late = follow(connection.request('history', { conversation_id: 'late' }, 5));
  await until(
    () => late.state !== 'pending',
    () => told,
  );
  t.same(told, ['opened', 'timed out']);
  t.match(late.error, { code: Code.CODE_UNAVAILABLE, message: /no reply within 5 ms/ });
  socket.reply('history', {});
  await turn();
  t.equal(first.state, 'fulfilled');
  const next = follow(connection.request('history', { conversation_id: 'next' }, NEVER));
  await turn();
  t.same(
    socket.requests.map(({ history }) => history?.conversation_id),
    ['', 'next'],
    'and an answer makes room',
  );
  socket.reply('history', {});
  await turn();
  t.equal(next.state, 'fulfilled');
});

t.test('an answer is due since the last thing that came, or the first request after it', async (t) => {
  const { connection, socket } = start();
  // Time passes by as little as the clock shows.
  const later = async (than = performance.now()) =>
    until(
      () => performance.now() > than,
      () => than,
    );
  const made = connection.lastReceived;
  await later();
  socket.open();
  const opened = connection.lastReceived;
  t.ok(opened > made, 'an opening is a sign of life');
  t.equal(connection.unansweredSince, undefined);
  await later();
  const before = performance.now();
  const requests = [follow(connection.request('ping', {}, NEVER))];
  const asked = connection.unansweredSince ?? 0;
  t.ok(asked >= before, 'it counts from the first request');
  await later();
  requests.push(follow(connection.request('ping', {}, NEVER)));
  t.equal(connection.unansweredSince, asked, 'not from another');
  t.equal(connection.lastReceived, opened);
  await later();
  socket.deliver(posted(1));
  t.ok(connection.lastReceived > asked);
  t.equal(connection.unansweredSince, connection.lastReceived, 'any message shows that the server is there');
  t.equal(connection.sentSince, 0);
  for (const { id } of socket.requests) socket.deliver({ id, ping: {} });
  await turn();
  t.match(requests, [{ state: 'fulfilled' }, { state: 'fulfilled' }]);
  t.equal(connection.unansweredSince, undefined);
});

t.test('bytes count as sent until something comes', async (t) => {
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
