import { Code } from '@godwit/schema';
import t from 'tap';
import { turn } from '../testing/settlement.js';
import { startStore } from '../testing/started-store.js';
import type { StoreOptions } from './store-options.js';

const a = { conversation_id: 'a' };

t.test('the conversations are sorted by activity, and an event changes no other one', async (t) => {
  const { store, connected, ids, posted } = startStore(t);
  t.same(store.conversations(), { conversations: [], state: 'loading' });
  const socket = await connected();
  t.equal(store.conversations().state, 'ready');
  t.same(ids(), ['b', 'a']);
  let calls = 0;
  store.subscribe(() => calls++);
  const before = store.conversations();
  const [b] = before.conversations;
  socket.deliver(posted('a', 4), posted('a', 5));
  await turn();
  t.equal(calls, 1, 'events that arrive together are told of together');
  t.same(ids(), ['a', 'b']);
  t.equal(store.conversations().conversations[1], b, 'the other conversation is the same object');
  t.match(store.conversation('a')?.conversation, { unread: 4, last_seq: 5, active_at: 15, last_message: { seq: 5 } });
  const after = store.conversations();
  socket.deliver({ typing_changed: { conversation_id: 'unknown', user_id: 'ben', active: true } });
  await turn();
  t.equal(store.conversations(), after, 'the list is the same object while no conversation changes');
});

t.test('users who type are shown until they stop, post a message, or the connection is lost', async (t) => {
  const { store, connected, posted } = startStore(t);
  const socket = await connected();
  const typing = () => store.conversation('a')?.typing;
  const types = (user_id: string, active = true) => ({ typing_changed: { ...a, user_id, active } });
  socket.deliver(types('ben'), types('ann'), types('eve'));
  t.same(typing(), ['ben', 'eve'], 'all but the user');
  const before = store.conversation('a');
  socket.deliver(types('ben'));
  t.equal(store.conversation('a'), before, 'typing on changes nothing');
  socket.deliver(posted('a', 4));
  t.same(typing(), ['eve']);
  socket.deliver(types('eve', false));
  t.same(typing(), []);
  socket.deliver(types('eve'));
  socket.end(1006);
  t.same(typing(), []);
});

t.test('the server is told of typing once in a while, and of its end', async (t) => {
  const { store, connected } = startStore(t);
  const socket = await connected();
  const told = () => socket.requests.filter(({ request }) => request === 'typing').map(({ typing }) => typing?.active);
  store.setTyping('a', false);
  store.setTyping('a', true);
  store.setTyping('a', true);
  store.setTyping('a', false);
  await turn();
  t.same(told(), [true, false]);
  store.setTyping('a', true);
  store.send({ ...a, body: 'hello' });
  store.setTyping('a', false);
  await turn();
  t.same(told(), [true, false, true], 'a message ends it without a request');
});

t.test('a message is queued without a connection, then sending, then gone once its event arrives', async (t) => {
  const { store, connected, states, posted } = startStore(t);
  const key = store.send({ ...a, body: 'hello' });
  t.same(states(), ['queued']);
  const socket = await connected();
  t.same(states(), ['sending']);
  const [shown] = store.unsent();
  t.match(shown, { key, message: { sender_id: 'ann', seq: 0, content_type: 'text/plain' } });
  t.throws(() => store.send(a), { code: Code.CODE_INVALID_ARGUMENT, message: /body/ });
  socket.reply('send', { ...a, seq: 4, sent_at: 9 });
  await turn();
  t.same(states(), []);
  const end = store.messages('a').subscribe(() => {});
  await turn();
  socket.reply('history', { messages: [{ ...a, seq: 3, sender_id: 'ben' }] });
  await turn();
  const seqs = () =>
    store
      .messages('a')
      .getSnapshot()
      .items.map(({ message, state }) => `${message.seq} ${state}`);
  t.same(seqs(), ['3 sent', '0 sent'], 'it is shown until its event arrives');
  const client_message_id = shown?.message.client_message_id as Uint8Array;
  socket.deliver(posted('a', 4, 'ann', { client_message_id }));
  t.same(seqs(), ['3 sent', '4 sent']);
  t.equal(store.messages('a').getSnapshot().items[1]?.key, key, 'under the same key');
  end();
});

t.test('a message that was stored before the events of this connection began is not shown as unsent', async (t) => {
  const { store, connected } = startStore(t);
  const socket = await connected();
  store.send({ ...a, body: 'hello' });
  t.teardown(store.messages('a').subscribe(() => {}));
  await turn();
  socket.reply('history', { messages: [{ ...a, seq: 3 }] });
  socket.reply('send', { ...a, seq: 2, sent_at: 9, deduplicated: true });
  await turn();
  t.equal(store.messages('a').getSnapshot().items.length, 1);
});

t.test('a refused message stays until it is sent again or discarded', async (t) => {
  const { store, connected, states } = startStore(t);
  const socket = await connected();
  const key = store.send({ to_user_id: 'ben', body: 'hello' });
  t.equal(store.unsent()[0]?.message.conversation_id, 'b', 'it is shown in the direct conversation');
  await turn();
  socket.refuse('send', { code: Code.CODE_PERMISSION_DENIED, message: 'no' });
  await turn();
  t.same(states(), ['failed']);
  t.match(store.unsent()[0]?.error, { code: Code.CODE_PERMISSION_DENIED });
  store.retry(key);
  t.same(states(), ['sending']);
  t.equal(store.unsent()[0]?.error, undefined);
  store.discard(key);
  t.same(states(), ['sending'], 'a message under way is not discarded');
  await turn();
  const ids = socket.requests.flatMap(({ send }) => (send ? [Buffer.from(send.client_message_id as Uint8Array)] : []));
  t.same(ids[0], ids[1], 'it is sent again as the same message');
  socket.refuse('send', { code: Code.CODE_PERMISSION_DENIED, message: 'no' });
  await turn();
  store.discard(key);
  t.same(states(), []);
});

t.test('what is visible is read at once, and told to the server one request at a time', async (t) => {
  const { store, connected } = startStore(t);
  const socket = await connected();
  const read = () => store.conversation('a')?.conversation;
  const marks = () => socket.requests.flatMap(({ mark_read }) => (mark_read ? [mark_read.seq] : []));
  store.markVisible('a', 2);
  store.markVisible('a', 99);
  store.markVisible('a', 1);
  t.match(read(), { read_seq: 3, unread: 0 }, 'up to the newest message');
  await turn();
  t.same(marks(), [2]);
  socket.reply('mark_read', { unread: 1 });
  await turn();
  t.same(marks(), [2, 3]);
  socket.end(1006);
  const next = await connected(2, { heads: [{ conversation_id: 'a', last_seq: 3, read_seq: 2 }] });
  await turn();
  t.same(
    next.requests.flatMap(({ mark_read }) => (mark_read ? [mark_read.seq] : [])),
    [3],
    'again on the next connection',
  );
});

t.test('drafts are seen before setDraft returns', async (t) => {
  const { store, connected } = startStore(t);
  store.setDraft('a', 'he');
  await connected();
  t.equal(store.conversation('a')?.draft, 'he', 'also of a conversation that was not known yet');
  const seen: (string | undefined)[] = [];
  store.subscribe(() => seen.push(store.conversation('a')?.draft));
  store.setDraft('a', 'hello');
  t.same(seen, ['hello']);
  store.setDraft('a', '');
  t.equal(store.conversation('a')?.draft, '');
});

t.test('a conversation that the user leaves is gone, with its messages', async (t) => {
  const { store, connected, ids } = startStore(t);
  const socket = await connected();
  const list = store.messages('a');
  t.teardown(list.subscribe(() => {}));
  await turn();
  socket.reply('history', { messages: [{ ...a, seq: 3 }] });
  await turn();
  t.equal(list.getSnapshot().items.length, 1);
  socket.deliver({ conversation_left: { ...a, seq: 3 } });
  t.same(ids(), ['b']);
  t.equal(list.getSnapshot().items.length, 0);
});

t.test('a page that cannot be read is an error of its list, which the next call tries again', async (t) => {
  const { store, connected } = startStore(t);
  const socket = await connected();
  const list = store.messages('a');
  t.teardown(list.subscribe(() => {}));
  await turn();
  socket.refuse('history', { code: Code.CODE_RATE_LIMITED, message: 'slowly' });
  await turn();
  t.match(list.getSnapshot(), { loading: false, error: { code: Code.CODE_RATE_LIMITED } });
  const again = list.showNewest();
  t.match(list.getSnapshot(), { loading: true });
  await turn();
  socket.reply('history', { messages: [{ ...a, seq: 3 }] });
  await again;
  t.strictSame(Object.keys(list.getSnapshot()).includes('error'), false);
});

t.test('two calls that wait for the same page read the next one once', async (t) => {
  const { store, connected } = startStore(t);
  const socket = await connected();
  const list = store.messages('a');
  t.teardown(list.subscribe(() => {}));
  await turn();
  const moves = [list.loadOlder(), list.loadOlder()];
  socket.reply('history', { messages: [{ ...a, seq: 3 }], has_more: true });
  await turn();
  socket.reply('history', { messages: [{ ...a, seq: 2 }], has_more: true });
  await Promise.all(moves);
  t.same(
    list.getSnapshot().items.map(({ message }) => message.seq),
    [2, 3],
  );
});

t.test('invalid options are refused by their names', (t) => {
  const refused = (options: StoreOptions, name: string) =>
    t.throws(() => startStore(t, options), { code: Code.CODE_INVALID_ARGUMENT, message: new RegExp(name) });
  refused({ windowSize: 1 }, 'windowSize');
  refused({ windowSize: 100, pageSize: 51 }, 'pageSize');
  refused({ pageSize: 0.5 }, 'pageSize');
  refused({ keptWindows: -1 }, 'keptWindows');
  t.end();
});
