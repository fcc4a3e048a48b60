import { godwit } from '@godwit/schema';
import t from 'tap';
import { turn } from '../testing/settlement.js';
import { startStore } from '../testing/started-store.js';

const { PresenceStatus } = godwit.v1;
const ONLINE = PresenceStatus.PRESENCE_STATUS_ONLINE;
const a = { conversation_id: 'a' };

t.test('presence is that of friends, and of members while their conversation is watched', async (t) => {
  const { store, connected } = startStore(t);
  const socket = await connected(1, { friends: [{ user_id: 'fay', status: ONLINE }] });
  t.match(store.presence('fay'), { status: ONLINE });
  const [one, other] = [store.watch('a'), store.watch('a')];
  await turn();
  socket.reply('watch', { online_count: 2, members: [{ user_id: 'ben', status: ONLINE }] });
  await turn();
  t.match(store.presence('ben'), { status: ONLINE });
  t.equal(store.conversation('a')?.onlineCount, 2, 'the number of the server, as long as the members are not known');
  socket.deliver({ watch_changed: { ...a, online_count: 3 } });
  t.equal(store.conversation('a')?.onlineCount, 3);
  one();
  one();
  await turn();
  t.notOk(socket.commands.includes('unwatch'), 'one of two ended');
  other();
  await turn();
  t.ok(socket.commands.includes('unwatch'));
  t.same([store.presence('ben'), store.conversation('a')?.onlineCount], [undefined, undefined]);
  socket.deliver({ presence_changed: { user_id: 'fay', status: PresenceStatus.PRESENCE_STATUS_OFFLINE } });
  t.equal(store.presence('fay'), undefined);
  socket.deliver({ presence_changed: { user_id: 'fay', status: ONLINE } });
  socket.end(1006);
  await connected(2, {});
  t.equal(store.presence('fay'), undefined, 'a friend who is not in the next session is offline');
});

t.test('members who are online are counted by their presence, in a large conversation by the server', async (t) => {
  const { store, connected } = startStore(t);
  const socket = await connected();
  const count = () => store.conversation('a')?.onlineCount;
  store.watch('a');
  await turn();
  socket.reply('watch', { online_count: 1, members: [{ user_id: 'ann', status: ONLINE }] });
  await turn();
  socket.reply('list_friends', { friends: [] });
  socket.reply('list_members', { members: [{ user_id: 'ann' }, { user_id: 'ben' }] });
  await turn();
  t.equal(count(), 1);
  socket.deliver({ presence_changed: { user_id: 'ben', status: ONLINE } });
  t.equal(count(), 2);
  socket.deliver({ presence_changed: { user_id: 'eve', status: ONLINE } });
  t.equal(count(), 2, 'not of somebody else');
  socket.deliver({ member_changed: { ...a, removed_user_ids: ['ben'] } });
  t.equal(count(), 1, 'not of a former member');
  socket.deliver({ member_changed: { ...a, members: [{ user_id: 'ben' }] } });
  t.equal(count(), 1, 'nothing was told of ben since');
  const members = Array.from({ length: 201 }, (_, n) => ({ user_id: `user ${n}` }));
  socket.deliver({ member_changed: { ...a, members } }, { watch_changed: { ...a, online_count: 90 } });
  t.equal(count(), 90);
});

t.test('where the server tells of no members, friends are not counted as such', async (t) => {
  const { store, connected } = startStore(t);
  const socket = await connected(1, { friends: [{ user_id: 'ben', status: ONLINE }] });
  store.watch('a');
  await turn();
  socket.reply('watch', { online_count: 0, members: [] });
  await turn();
  socket.deliver({ presence_changed: { user_id: 'ben', status: ONLINE } });
  t.equal(store.conversation('a')?.onlineCount, 0);
  t.notOk(socket.commands.includes('list_members'));
});

t.test('an answer that is older than events which arrived before it is completed by them', async (t) => {
  const { store, connected, posted } = startStore(t);
  const socket = await connected();
  socket.deliver({ conversation_joined: { conversation: { ...a, last_seq: 3 } } });
  await turn();
  const deleted = { message: { ...a, seq: 2, sender_id: 'ben', deleted: true, revision: 1 }, change: 1 };
  socket.deliver(posted('a', 4), { message_changed: deleted });
  const conversation = { ...a, title: 'read', last_seq: 3, unread: 2, read_seq: 1, active_at: 1 };
  socket.reply('get_conversation', { conversation });
  await turn();
  const shown = () => store.conversation('a')?.conversation;
  t.match(shown(), { title: 'read', last_seq: 4, last_change: 1, unread: 2 });
  socket.deliver(posted('a', 4), { message_changed: deleted });
  t.match(shown(), { last_seq: 4, last_change: 1, unread: 2 }, 'each event counts once');
});

t.test('profiles are taken by their version', async (t) => {
  const { store, connected } = startStore(t);
  const socket = await connected();
  t.match(store.user('ben'), { name: 'Ben' });
  const rename = (name: string, version: number) => ({ profile_changed: { user: { user_id: 'ben', name, version } } });
  socket.deliver(rename('Benno', 3), rename('Older', 2));
  t.match(store.user('ben'), { name: 'Benno' });
});

t.test('members are read while somebody subscribes, and kept up to date by events', async (t) => {
  const { store, connected, posted } = startStore(t);
  const socket = await connected();
  const list = store.members('a');
  t.same(list.getSnapshot(), { members: [], complete: false });
  let calls = 0;
  const end = list.subscribe(() => calls++);
  await turn();
  socket.deliver({ read_advanced: { ...a, user_id: 'ben', seq: 3 } });
  socket.reply('list_members', { members: [{ user_id: 'ann' }, { user_id: 'ben', read_seq: 1 }] });
  await turn();
  const reads = () => list.getSnapshot().members.map(({ user_id, read_seq }) => `${user_id} ${read_seq}`);
  t.same(reads(), ['ann 0', 'ben 3'], 'with what came while they were read');
  t.equal(list.getSnapshot().complete, true);
  const [ann] = list.getSnapshot().members;
  socket.deliver(posted('a', 4));
  t.same(reads(), ['ann 0', 'ben 4'], 'posting moves the read position');
  t.equal(list.getSnapshot().members[0], ann);
  socket.deliver({ member_changed: { ...a, members: [{ user_id: 'eve' }], removed_user_ids: ['ann'] } });
  t.same(reads(), ['ben 4', 'eve 0']);
  await turn();
  t.ok(calls >= 2);
  end();
  t.same(list.getSnapshot(), { members: [], complete: false });
});
