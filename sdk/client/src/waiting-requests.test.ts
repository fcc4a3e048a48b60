import { Code, GodwitError } from '@godwit/schema';
import t from 'tap';
import { startClient } from './testing/memory-client.js';
import { follow, turn, until } from './testing/settlement.js';

const LONG_MS = 3_600_000;
const ids = (requests: readonly { history?: { conversation_id?: string } | null }[]) =>
  requests.flatMap(({ history }) => history?.conversation_id ?? []);

t.test('requests made without a connection are sent on the next one, in their order', async (t) => {
  const { client, connected } = startClient(t);
  const before = ['a', 'b'].map((conversation_id) => follow(client.history({ conversation_id })));
  const socket = await connected();
  t.same(ids(socket.requests), ['a', 'b']);
  socket.reply('history', {});
  socket.end(1006);
  await turn();
  t.match(before, [{ state: 'rejected', error: { code: Code.CODE_UNAVAILABLE } }, { state: 'fulfilled' }]);
  const again = follow(client.history({ conversation_id: 'c' }));
  const second = await connected(2);
  second.reply('history', {});
  await turn();
  t.equal(again.state, 'fulfilled');
  t.same(ids(second.requests), ['c']);
});

t.test('a request waits on if the connection is lost before it could be sent', async (t) => {
  const { client, sockets, connected } = startClient(t);
  const asking = follow(client.history({ conversation_id: 'a' }));
  let lost = false;
  client.onStatus(({ state }) => {
    if (state !== 'connected' || lost) return;
    lost = true;
    // Before the request goes on, which takes more than one microtask.
    queueMicrotask(() => sockets.last.end(1006));
  });
  const first = await connected();
  t.same(ids(first.requests), []);
  t.equal(asking.state, 'pending');
  const second = await connected(2);
  t.same(ids(second.requests), ['a']);
});

t.test('a request that cannot be encoded is refused at once, without a connection', async (t) => {
  const { client, sockets } = startClient(t);
  await t.rejects(client.history({ conversation_id: 7 as never }), { message: 'conversation_id: must be a string' });
  t.equal(sockets.all.length <= 1, true);
});

t.test('a request that waits too long is rejected with the last failure', async (t) => {
  const { client, sockets } = startClient(t, { backoff: { firstMs: LONG_MS, maxMs: LONG_MS, random: () => 1 } });
  const early = follow(client.ping({}, { timeoutMs: 20 }));
  await until(
    () => early.state !== 'pending',
    () => client.status,
  );
  t.match(early.error, {
    code: Code.CODE_UNAVAILABLE,
    message: 'ping: not connected within 20 ms: the server has not answered the WebSocket handshake',
  });
  sockets.last.end(1006, '', new GodwitError(Code.CODE_UNAVAILABLE, 'nothing listens at chat'));
  const late = follow(client.ping({}, { timeoutMs: 20 }));
  await until(
    () => late.state !== 'pending',
    () => client.status,
  );
  t.equal(late.error?.message, 'ping: not connected within 20 ms: nothing listens at chat');
});

t.test('the time spent waiting counts towards the time-out', async (t) => {
  const { client, connected } = startClient(t);
  const asking = follow(client.history({ conversation_id: 'a' }, { timeoutMs: 100 }));
  await turn();
  await connected();
  await until(
    () => asking.state !== 'pending',
    () => client.status,
  );
  const [, ms] = /no reply within ([\d.]+) ms/.exec(asking.error?.message ?? '') ?? [];
  t.ok(Number(ms) < 100, `${asking.error}`);
});

t.test('requests that wait are rejected when the client closes, each with an error of its own', async (t) => {
  const { client } = startClient(t);
  const waiting = [follow(client.ping({})), follow(client.ping({}))];
  client.close();
  await turn();
  const [one, other] = waiting.map(({ error }) => error);
  t.match(one, { code: Code.CODE_UNAVAILABLE, message: 'the client was closed' });
  t.not(one, other);
  await t.rejects(client.ping({}), { code: Code.CODE_UNAVAILABLE, message: 'ping: not connected (closed)' });
});

t.test('at most 1,000 requests wait, and one more is refused', async (t) => {
  const { client, connected } = startClient(t);
  const waiting = Array.from({ length: 1_001 }, () => follow(client.ping({})));
  await turn();
  t.match(waiting[1_000], { state: 'rejected', error: { code: Code.CODE_RATE_LIMITED, retryAfterMs: 1_000 } });
  t.equal(waiting.filter(({ state }) => state === 'pending').length, 1_000);
  await connected();
  const more = follow(client.ping({}));
  await turn();
  t.equal(more.state, 'pending', 'those that were sent wait no longer');
});

t.test('the status tells the time of the next attempt and the reason for the last failure', async (t) => {
  const { client, sockets, connected } = startClient(t, { backoff: { firstMs: 2, maxMs: 2, random: () => 1 } });
  t.strictSame(client.status, { state: 'connecting', attempt: 0, step: 'token', error: undefined });
  const error = new GodwitError(Code.CODE_UNAVAILABLE, 'nothing listens at chat');
  await until(
    () => sockets.all.length === 1,
    () => client.status,
  );
  const from = Date.now();
  sockets.last.end(1006, '', error);
  const { status } = client;
  if (status.state !== 'waiting') throw new Error(`the client is ${status.state}`);
  t.equal(status.error, error);
  t.ok(status.retryAt >= from + status.delayMs && status.retryAt <= Date.now() + status.delayMs);
  await until(
    () => sockets.all.length === 2,
    () => client.status,
  );
  t.match(client.status, { state: 'connecting', attempt: 1, error });
  const socket = await connected(2);
  socket.end(4000, 'the gateway is going away');
  await turn();
  t.match(client.status, { error: { message: /4000: the gateway is going away/ } });
});
