import { internal } from '@godwit/store/wire';
import t from 'tap';
import { createBarrier } from '../testing/barrier.js';
import { Inbox } from '../testing/inbox.js';
import { startTestSystem } from '../testing/test-system.js';
import { startUnreliableSystem } from '../testing/unreliable-system.js';

const { BusFrame } = internal.store.v1;
/** Milliseconds for a round in which heads are compared, on a busy machine. */
const LIMIT_MS = 20_000;
const SERVICE_KEY = '0123456789abcdef0123456789abcdef';
const room = { conversation_id: 'room' };
const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const names = (inbox: Inbox) =>
  inbox.of('profile_changed').map(({ user }) => `${user?.user_id} ${user?.name} v${user?.version}`);

t.test('a changed profile reaches the devices of the user and friends, and no one else', async (t) => {
  const system = await startTestSystem(2, { SERVICE_KEYS: `shop:${SERVICE_KEY}:users` });
  t.teardown(() => system.stop());
  const settled = await createBarrier(system);
  const [ann, other] = [await system.client('ann', 0), await system.client('ann', 1)];
  const friends = [await system.client('ben', 0), await system.client('cat', 1)];
  const [mate, stranger] = [await system.client('dan', 1), await system.client('eve', 0)];
  const all = [ann, other, ...friends, mate, stranger];
  for (const friend of friends) {
    await ann.requestFriend({ user_id: friend.session?.user_id });
    await friend.acceptFriend({ user_id: 'ann' });
  }
  await ann.createConversation({ ...room, member_ids: ['ben', 'cat', 'dan'] });
  await settled(all);
  const inboxes = all.map((client) => new Inbox(client));
  const meant = inboxes.slice(0, 4);
  const until = (count: number) =>
    Promise.all(meant.map((inbox) => inbox.until(() => names(inbox).length >= count, LIMIT_MS)));

  const profile = { name: 'Ann', avatar_url: 'https://example.com/ann.png', metadata: bytes('{"team":7}') };
  t.match(await ann.updateProfile(profile), { version: 1 });
  await until(1);
  for (const inbox of meant) {
    const [event] = inbox.of('profile_changed');
    t.match(event?.user, { user_id: 'ann', name: 'Ann', avatar_url: profile.avatar_url, version: 1 });
    t.equal(Buffer.from(event?.user?.metadata ?? []).toString(), '{"team":7}');
  }
  const put = await fetch(`${system.storeUrl}/godwit.v1.ServerService/PutUsers`, {
    method: 'POST',
    headers: { authorization: `Bearer ${SERVICE_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      users: [
        { userId: 'ann', name: 'Anna', metadata: 'e30=' },
        { userId: 'fay', name: 'Fay' },
      ],
    }),
  });
  t.same([put.status, await put.json()], [200, { changed: 2 }]);
  await until(2);
  await ann.removeFriend({ user_id: 'ben' });
  await settled(all);
  await ann.updateProfile({ name: 'Ann again' });
  await inboxes[3]?.until(() => names(inboxes[3] as Inbox).length === 3, LIMIT_MS);
  await settled(all);
  const seen = ['ann Ann v1', 'ann Anna v2'];
  const three = [...seen, 'ann Ann again v3'];
  t.same(inboxes.map(names), [three, three, seen, three, [], []]);

  t.match((await mate.getUsers({ user_ids: ['ann', 'fay'] })).users, [
    { user_id: 'ann', name: 'Ann again' },
    { name: '' },
  ]);
  t.match((await stranger.getUsers({ user_ids: ['ann'] })).users, [{ user_id: 'ann', name: '', version: 0 }]);
  await mate.send({ ...room, body: bytes('hello') });
  await ann.send({ ...room, body: bytes('hello') });
  t.match((await mate.history(room)).users, [{ user_id: 'ann', name: 'Ann again' }]);
  t.match((await mate.listMembers(room)).users, [{ user_id: 'ann' }]);
  t.match((await mate.listConversations({})).users, [{ user_id: 'ann' }]);
  const read = async (path: string, token: string) =>
    (await fetch(`${system.storeUrl}${path}`, { headers: { authorization: `Bearer ${token}` } })).json();
  const token = await system.token('dan');
  const user = { user_id: 'ann', name: 'Ann again', avatar_url: '', metadata: 'e30=', version: 3 };
  for (const path of ['/v1/conversations/room/messages', '/v1/conversations/room/members', '/v1/conversations'])
    t.same((await read(path, token)).users, [user], path);
  const service = await fetch(`${system.storeUrl}/godwit.v1.ServerService/GetUsers`, {
    method: 'POST',
    headers: { authorization: `Bearer ${SERVICE_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ userIds: ['nobody', 'fay'] }),
  });
  t.same(await service.json(), { users: [{ userId: 'nobody' }, { userId: 'fay', name: 'Fay', version: '1' }] });
});

t.test('devices that watch a conversation with the user are told, those of a blocked user are not', async (t) => {
  const system = await startTestSystem(2);
  t.teardown(() => system.stop());
  const settled = await createBarrier(system);
  const ann = await system.client('ann', 0);
  const [ben, other, cat, dan] = [
    await system.client('ben', 1),
    await system.client('ben', 1),
    await system.client('cat', 0),
    await system.client('dan', 1),
  ];
  await ann.createConversation({ ...room, member_ids: ['ben', 'cat', 'dan'] });
  await ann.block({ user_id: 'dan' });
  for (const client of [ben, cat, dan]) await client.watch(room);
  const inboxes = [ben, other, cat, dan].map((client) => new Inbox(client));
  await ann.updateProfile({ name: 'Ann' });
  const watching = [inboxes[0], inboxes[2]] as Inbox[];
  await Promise.all(watching.map((inbox) => inbox.until(() => names(inbox).length > 0, LIMIT_MS)));
  await settled([ben, other, cat, dan]);
  const told = ['ann Ann v1'];
  t.same(inboxes.map(names), [told, [], told, []]);
  await ben.unwatch(room);
  await ann.updateProfile({ name: 'Anna' });
  await watching[1]?.until(() => names(watching[1] as Inbox).length > 1, LIMIT_MS);
  await settled([ben, other, cat, dan]);
  t.same(inboxes.map(names), [told, [], [...told, 'ann Anna v2'], []]);
});

t.test('an older profile never follows a newer one', async (t) => {
  const { buses, system, settled } = await startUnreliableSystem(t, 1);
  const [ann, ben] = [await system.client('ann'), await system.client('ben')];
  await ann.requestFriend({ user_id: 'ben' });
  await ben.acceptFriend({ user_id: 'ann' });
  await settled([ann, ben]);
  const inboxes = [new Inbox(ann), new Inbox(ben)];
  buses.fate = (_topic, frame) => (BusFrame.decode(frame).profile_shown?.version === 1 ? 'late' : 'repeated');
  await ann.updateProfile({ name: 'one' });
  await ann.updateProfile({ name: 'two' });
  await Promise.all(inboxes.map((inbox) => inbox.until(() => names(inbox).length > 0, LIMIT_MS)));
  buses.release();
  await ann.updateProfile({ name: 'three' });
  await Promise.all(inboxes.map((inbox) => inbox.until(() => names(inbox).length > 1, LIMIT_MS)));
  await settled([ann, ben]);
  for (const inbox of inboxes) t.same(names(inbox), ['ann two v2', 'ann three v3']);
});

t.test('a profile that the bus loses arrives within a round, on the own devices and at friends', async (t) => {
  const { buses, system, settled } = await startUnreliableSystem(t, 2);
  const [ann, other] = [await system.client('ann', 0), await system.client('ann', 1)];
  const [ben, cat] = [await system.client('ben', 1), await system.client('cat', 0)];
  await ann.requestFriend({ user_id: 'ben' });
  await ben.acceptFriend({ user_id: 'ann' });
  await settled([ann, other, ben, cat]);
  const inboxes = [ann, other, ben, cat].map((client) => new Inbox(client));
  const meant = inboxes.slice(0, 3);
  buses.fate = (_topic, frame) => (BusFrame.decode(frame).profile_shown ? 'lost' : 'passes');
  for (const name of ['lost', 'lost again']) {
    await ann.updateProfile({ name });
    await Promise.all(meant.map((inbox) => inbox.until(() => names(inbox).at(-1)?.includes(name) ?? false, LIMIT_MS)));
  }
  buses.fate = () => 'passes';
  await ann.updateProfile({ name: 'passes' });
  await Promise.all(meant.map((inbox) => inbox.until(() => names(inbox).at(-1) === 'ann passes v3', LIMIT_MS)));
  buses.gap();
  await settled([ann, other, ben, cat]);
  const all = ['ann lost v1', 'ann lost again v2', 'ann passes v3'];
  t.same(inboxes.map(names), [all, all, all, []], 'each of them once');
});

t.test('members learn of metadata, avatar and pins, also where the bus loses the event', async (t) => {
  const { buses, system, settled } = await startUnreliableSystem(t, 2);
  const [ann, ben] = [await system.client('ann', 0), await system.client('ben', 1)];
  await ann.createConversation({ ...room, member_ids: ['ben'], metadata: bytes('one') });
  for (const text of ['a', 'b']) await ann.send({ ...room, body: bytes(text) });
  await settled([ann, ben]);
  const inbox = new Inbox(ben);
  const details = () =>
    inbox
      .of('conversation_changed')
      .map(({ metadata, avatar_url, pinned_seqs, details_version }) => [
        Buffer.from(metadata).toString(),
        avatar_url,
        pinned_seqs,
        details_version,
      ]);
  await ann.updateConversation({ ...room, avatar_url: 'https://example.com/room.png' });
  await ann.pin({ ...room, seq: 2 });
  await inbox.until(() => details().length === 2, LIMIT_MS);
  const avatar = 'https://example.com/room.png';
  const first = [
    ['one', avatar, [], 1],
    ['one', avatar, [2], 2],
  ];
  t.same(details(), first);
  buses.fate = (topic, frame) => (topic === 'c:room' && BusFrame.decode(frame).told ? 'lost' : 'passes');
  await ann.delete({ ...room, seq: 2 });
  await inbox.until(() => details().length === 3, LIMIT_MS);
  t.same(details(), [...first, ['one', avatar, [], 3]]);
});
