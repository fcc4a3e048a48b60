import { getEventListeners } from 'node:events';
import { Code } from '@godwit/schema';
import t from 'tap';
import { events } from './events.js';
import { startClient } from './testing/memory-client.js';
import type { MemorySocket } from './testing/memory-sockets.js';
import { follow, turn } from './testing/settlement.js';

/** Delivers `typing_changed` of users. */
function type(socket: MemorySocket, ...users: string[]): void {
  socket.deliver(...users.map((user_id) => ({ typing_changed: { conversation_id: 'c', user_id, active: true } })));
}

t.test('events are iterated in order from the call on, and the loop ends when the client closes', async (t) => {
  const { client, connected } = startClient(t);
  const socket = await connected();
  await turn();
  const typing = events(client, 'typing_changed');
  type(socket, 'ann', 'ben');
  const seen: string[] = [];
  for await (const { user_id } of typing) {
    seen.push(user_id);
    if (user_id === 'ben') setImmediate(() => type(socket, 'cy'));
    if (user_id === 'cy') client.close();
  }
  t.same(seen, ['ann', 'ben', 'cy']);
  t.same(await events(client, 'typing_changed').next(), { done: true, value: undefined }, 'a closed client has none');
});

t.test('the loop throws the error with which a client ended', async (t) => {
  const { client, connected } = startClient(t);
  const socket = await connected();
  const next = follow(events(client, 'typing_changed').next());
  socket.end(4502, 'malformed');
  await turn();
  t.match(next.error, { code: Code.CODE_INVALID_ARGUMENT, message: /4502: malformed/ });
});

t.test('at the bound the iteration ends with an error, after the events that wait', async (t) => {
  const { client, connected } = startClient(t);
  const socket = await connected();
  await turn();
  const typing = events(client, 'typing_changed', { limit: 2 });
  type(socket, 'ann', 'ben', 'cy', 'dan');
  t.match(await typing.next(), { value: { user_id: 'ann' } });
  t.match(await typing.next(), { value: { user_id: 'ben' } });
  await t.rejects(typing.next(), { code: Code.CODE_RATE_LIMITED, message: /2 of typing_changed wait/ });
  t.same(await typing.next(), { done: true, value: undefined });
});

t.test('an iteration that is left, in whatever state, holds no more events', async (t) => {
  const { client, connected } = startClient(t);
  const socket = await connected();
  await turn();
  const unused = events(client, 'typing_changed');
  t.same(await unused.return(), { done: true, value: undefined });
  const waiting = events(client, 'typing_changed');
  const next = follow(waiting.next());
  await waiting.return();
  t.match(next, { state: 'fulfilled', value: { done: true } });
  const left = events(client, 'typing_changed', { limit: 1 });
  type(socket, 'ann');
  for await (const event of left) {
    t.equal(event.user_id, 'ann');
    break;
  }
  type(socket, 'ben', 'cy');
  t.same(await left.next(), { done: true, value: undefined });
});

t.test('a signal ends an iteration with AbortError', async (t) => {
  const { client, connected } = startClient(t);
  await connected();
  const controller = new AbortController();
  const next = follow(events(client, 'typing_changed', controller).next());
  controller.abort();
  await turn();
  t.match(next.error, { name: 'AbortError' });
  t.equal(getEventListeners(controller.signal, 'abort').length, 0);
  t.throws(() => events(client, 'typing_changed', controller), { name: 'AbortError' });
});

t.test('`once` hears one event, and `off` removes the latest registration of a listener', async (t) => {
  const { client, connected } = startClient(t);
  const socket = await connected();
  await turn();
  const heard: string[] = [];
  client.once('typing_changed', ({ user_id }) => {
    heard.push(`once ${user_id}`);
    // An event that arrives during the call must not be heard again.
    if (user_id === 'ann') type(socket, 'ben');
  });
  client.once('typing_changed', () => heard.push('removed'))();
  const both = ({ user_id }: { user_id: string }) => heard.push(user_id);
  client.on('typing_changed', both);
  client.once('typing_changed', both);
  client.off('typing_changed', both);
  type(socket, 'ann');
  t.same(heard, ['once ann', 'ben', 'ann']);
  client.off('typing_changed', both);
  client.off('typing_changed', both);
  type(socket, 'cy');
  t.equal(heard.length, 3);
});
