import { getEventListeners } from 'node:events';
import { Code, GodwitError } from '@godwit/schema';
import t from 'tap';
import { AbortError } from './abort.js';
import { connect } from './connect.js';
import { startClient } from './testing/memory-client.js';
import { createMemorySockets } from './testing/memory-sockets.js';
import { follow, turn, until } from './testing/settlement.js';

const timers = () => process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length;
const listeners = ({ signal }: AbortController) => getEventListeners(signal, 'abort').length;
const aborted = (what: string, cause: unknown) => ({
  name: 'AbortError',
  code: Code.CODE_UNAVAILABLE,
  message: `${what}: aborted by the application`,
  cause,
});

t.test('an aborted request is rejected at once, and one that waits for a connection is never sent', async (t) => {
  const { client, sockets, connected } = startClient(t);
  const controller = new AbortController();
  const { signal } = controller;
  await until(
    () => sockets.all.length === 1,
    () => client.status,
  );
  const before = timers();
  const waiting = follow(client.ping({}, { signal }));
  const sending = follow(client.send({ to_user_id: 'ben', body: 'one' }, { signal }));
  t.equal(listeners(controller), 2);
  controller.abort('no longer needed');
  await turn();
  t.match(waiting.error, aborted('ping', 'no longer needed'));
  t.match(sending.error, aborted('send', 'no longer needed'));
  t.same([listeners(controller), timers(), client.unacknowledged], [0, before, 0]);
  const socket = await connected();
  t.same(socket.commands, ['hello']);
});

t.test('a request under way is given up, and a late reply to it is ignored', async (t) => {
  const { client, connected } = startClient(t);
  const socket = await connected();
  const controller = new AbortController();
  const { signal } = controller;
  const asking = follow(client.history({ conversation_id: 'c' }, { signal }));
  const watching = follow(client.watch({ conversation_id: 'c' }, { signal }));
  const sending = follow(client.send({ to_user_id: 'ben', body: 'one' }, { signal }));
  await turn();
  controller.abort();
  await turn();
  const { reason } = signal;
  t.match(asking.error, aborted('history', reason));
  t.match(watching.error, aborted('watch', reason));
  t.match(sending.error, aborted('send', reason));
  t.ok(asking.error instanceof AbortError && asking.error instanceof GodwitError);
  t.equal(listeners(controller), 0);
  socket.reply('history', {});
  socket.reply('watch', {});
  socket.reply('send', {});
  await turn();
  t.equal(client.status.state, 'connected');
  socket.end(1006);
  const next = await connected(2);
  t.same(next.commands, ['hello'], 'nothing aborted is repeated on the next connection');
});

t.test('a request that was sent in the same turn is not sent once it is aborted', async (t) => {
  const { client, connected } = startClient(t);
  const socket = await connected(1, { limits: { max_in_flight: 9 } });
  const controller = new AbortController();
  // One request at a time: the second one waits for the answer to the first.
  const first = follow(client.history({ conversation_id: 'a' }));
  const second = follow(client.history({ conversation_id: 'b' }, { signal: controller.signal }));
  await turn();
  controller.abort();
  await turn();
  t.match(second, { state: 'rejected', error: { name: 'AbortError' } });
  socket.reply('history', {});
  await turn();
  t.equal(first.state, 'fulfilled');
  t.same(socket.commands, ['hello', 'history']);
});

t.test('a settled request leaves nothing on its signal, and a later abort has no effect', async (t) => {
  const { client, connected } = startClient(t);
  const socket = await connected();
  const controller = new AbortController();
  const { signal } = controller;
  const done = [follow(client.ping({}, { signal })), follow(client.send({ to_user_id: 'ben', body: 'x' }, { signal }))];
  await turn();
  socket.reply('ping', {});
  socket.reply('send', { seq: 1 });
  await turn();
  t.same(
    done.map(({ state }) => state),
    ['fulfilled', 'fulfilled'],
  );
  t.equal(listeners(controller), 0);
  controller.abort();
  for (const call of [client.ping({}, { signal }), client.send({ to_user_id: 'ben', body: 'x' }, { signal })])
    await t.rejects(call, { name: 'AbortError' }, 'aborted before it was made');
  await t.rejects(client.drain({ signal }), { name: 'AbortError' });
  t.same(socket.commands, ['hello', 'ping', 'send']);
});

t.test('an aborted connect closes the client, and leaves nothing behind', async (t) => {
  const before = timers();
  const sockets = createMemorySockets();
  const controller = new AbortController();
  const { signal } = controller;
  const options = { url: 'wss://chat/v1/ws', token: 'a token', openTransport: sockets.open };
  const connecting = follow(connect({ ...options, signal }));
  await until(
    () => sockets.all.length === 1,
    () => connecting,
  );
  controller.abort('changed my mind');
  await turn();
  t.match(connecting.error, aborted('connect', 'changed my mind'));
  t.same([sockets.last.closes.length, listeners(controller), timers()], [1, 0, before]);
});

t.test('the signal of connect has no effect once the client is connected', async (t) => {
  const sockets = createMemorySockets();
  const controller = new AbortController();
  const options = { url: 'wss://chat/v1/ws', token: 'a token', openTransport: sockets.open };
  const connecting = connect({ ...options, signal: controller.signal });
  await until(
    () => sockets.all.length === 1,
    () => sockets,
  );
  sockets.last.open();
  await turn();
  sockets.last.reply('hello', {});
  const client = await connecting;
  t.equal(listeners(controller), 0);
  controller.abort();
  t.equal(client.status.state, 'connected');
  client.close();
});
