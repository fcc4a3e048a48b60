import { encodeEntry, godwit } from '@godwit/schema';
import t from 'tap';
import { enter } from '../bus/set-changes.js';
import { markLeft } from '../conversations/lag.js';
import { offlineFrame, presenceFrame, startBusNode } from '../testing/bus-node.js';
import { settle } from '../testing/held-store.js';
import { line, membershipOf, posted, repaired } from '../testing/local-node.js';
import type { LocalUser } from './users.js';

const joinedAt = (last_seq: number) =>
  encodeEntry({ conversation_joined: { conversation: { conversation_id: 'room', last_seq } } });
const leftAt = (seq: number) => encodeEntry({ conversation_left: { conversation_id: 'room', seq } });
const typing = encodeEntry({ typing_changed: { conversation_id: 'room', user_id: 'cat', active: true } });
const typingLine = 'typing_changed room cat true';

t.test('a user who joins is told, and gets the messages posted from then on', async (t) => {
  const { node, hear } = startBusNode(t);
  const [ann, other] = [node.open('ann'), node.open('ann')];
  other.session.deferred = [];
  const joined = { conversation_id: 'room', last_seq: 2, epoch: 1, entry: joinedAt(2), visible_seq: 2 };
  hear('u:ann', { joined });
  t.same([ann.take(), other.take()], [['conversation_joined room@2 as unspecified'], []]);
  const heads = await node.store.next('heads');
  t.same(heads.request.conversation_ids, ['room'], 'messages posted before the topic was live are read');
  for (const act of other.session.deferred) act();
  other.session.deferred = undefined;
  t.same(other.take(), ['conversation_joined room@2 as unspecified']);
  hear('c:room', { posted: posted(3) });
  t.same([ann.take(), other.take()], [[line(3)], [line(3)]]);
  hear('u:ann', { joined: { ...joined, visible_seq: 9 } });
  t.same(ann.take(), [], 'a repeated event has no effect');
  t.notOk(node.conversations.get('room')?.hides(ann.session, 9));
  const again = { ...joined, last_seq: 3, epoch: 3, visible_seq: 4 };
  hear('u:ann', { joined: again });
  t.same(ann.take(), [], 'the user rejoined before the node heard of the removal');
  hear('c:room', { posted: posted(4) });
  t.same(ann.take(), [], 'but as of the newer membership');
  await node.pass();
  const repair = await node.store.next('repair');
  await repair.answer(repaired({ last_seq: 4, epoch: 2 }));
  t.same(ann.take(), [], 'an older answer has no effect on it');
});

t.test('a user who left is told once, and gets nothing more', async (t) => {
  const { node, hear } = startBusNode(t);
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  const room = node.join([ann, ben], { epoch: 2 });
  const left = (epoch: number) => ({ left: { conversation_id: 'room', epoch, seq: 3, entry: leftAt(3) } });
  hear('u:ann', left(1));
  t.same(ann.take(), [], 'older than the known state: the user may have rejoined');
  t.ok(room.sessions.has(ann.session));
  await node.pass();
  await (await node.store.next('repair')).answer(repaired({ epoch: 2 }, { members: { ann: 0, ben: 0 } }));
  hear('u:ann', left(2));
  t.same(ann.take(), ['conversation_left room@3']);
  t.same(node.left, ['ann room']);
  node.conversations.expel(room, ben.session, 4);
  hear('u:ben', left(3));
  t.same(ben.take(), ['conversation_left room@4'], 'an expelled session is not told again');
  t.notOk(ben.session.lags?.get('room')?.state === 'left');
  hear('u:ben', { left: { conversation_id: 'other', epoch: 1, seq: 3, entry: leftAt(3) } });
  t.same(ben.take(), ['conversation_left room@3'], 'also for a conversation that this node does not follow');
  await node.pass();
  t.same(node.store.waiting, []);
});

t.test('an event for a user goes to all devices of the user', (t) => {
  const { node, hear } = startBusNode(t);
  const [ann, other, ben] = [node.open('ann'), node.open('ann'), node.open('ben')];
  hear('u:ann', { told: { entry: typing } });
  t.same([ann.take(), other.take(), ben.take()], [[typingLine], [typingLine], []]);
  t.end();
});

t.test('if a user joins and the node is behind, the members are read; otherwise nothing is', async (t) => {
  for (const [epoch, expected] of [
    [2, []],
    [3, ['repair']],
  ] as const) {
    const { node, hear } = startBusNode(t);
    const [ann, ben] = [node.open('ann'), node.open('ben')];
    node.join([ben], { last_seq: 2, epoch: 2 });
    hear('u:ann', { joined: { conversation_id: 'room', last_seq: 2, epoch, entry: joinedAt(2) } });
    t.same(ann.take(), ['conversation_joined room@2 as unspecified']);
    await node.pass();
    t.same(node.store.waiting, expected);
  }
});

t.test('a session enters a conversation at its own position, and is fed the events that the others have', async (t) => {
  for (const { what, at, behind, fed } of [
    { what: 'even', at: {}, behind: false },
    { what: 'fewer messages', at: { last_seq: 3 }, behind: true, fed: true },
    { what: 'fewer changes', at: { last_change: 3 }, behind: true, fed: true },
    { what: 'more messages', at: { last_seq: 6 }, behind: true, fed: false },
    { what: 'more changes', at: { last_change: 6 }, behind: true, fed: false },
    { what: 'more messages, fewer changes', at: { last_seq: 6, last_change: 3 }, behind: true, fed: true },
    { what: 'an older membership', at: { epoch: 1 }, behind: true, fed: true },
    { what: 'a newer membership', at: { epoch: 3 }, behind: false },
  ]) {
    const { node } = startBusNode(t);
    const [ann, ben] = [node.open('ann'), node.open('ben')];
    const even = { last_seq: 5, last_change: 5, epoch: 2 };
    const room = node.join([ben], even);
    markLeft(ann.session, 'room');
    enter(node, ann.session, membershipOf({ ...even, ...at }));
    await node.pass();
    t.same(node.store.waiting, fed ? ['repair'] : [], what);
    t.equal(ann.session.lags?.has(room.id) ?? false, behind, what);
    t.ok(room.sessions.has(ann.session));
    t.notOk(ann.session.lags?.get('room')?.state === 'left', 'the next removal is sent');
    if (!fed) continue;
    const { last_seq: after_seq, last_change: after_change } = { ...even, ...at };
    const { request } = await node.store.next('repair');
    t.match(request.items, [{ after_seq, after_change, reader_id: 'ann' }], what);
  }
});

t.test('if a session enters with another title than the others have, all are sent the newest', async (t) => {
  for (const [version, details] of [
    [3, 3],
    [4, undefined],
    [5, 4],
  ] as const) {
    const { node } = startBusNode(t);
    const room = node.join([node.open('ben')], { details_version: 4 });
    enter(node, node.open('ann').session, membershipOf({ details_version: version }));
    await node.pass();
    t.same(node.store.waiting, details === undefined ? [] : ['repair']);
    if (details !== undefined) t.equal((await node.store.next('repair')).request.items[0]?.after_details, details);
    t.equal(room.details, details ?? 4);
  }
});

t.test('a user who left is told, even if others on the node are still in the conversation', async (t) => {
  const { node, hear } = startBusNode(t);
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  node.join([ben], { epoch: 5 });
  hear('u:ann', { left: { conversation_id: 'room', epoch: 3, seq: 3, entry: leftAt(3) } });
  t.same(ann.take(), ['conversation_left room@3']);
  await node.pass();
  t.same(node.store.waiting, []);
});

const friendship = (user_id: string, friends: boolean) => {
  const { FRIENDSHIP_STATE_FRIENDS, FRIENDSHIP_STATE_NONE } = godwit.v1.FriendshipState;
  const state = friends ? FRIENDSHIP_STATE_FRIENDS : FRIENDSHIP_STATE_NONE;
  return { user_id, friends, entry: encodeEntry({ friendship_changed: { user_id, state } }) };
};
const [benFriend, benNone] = ['friendship_changed ben friends', 'friendship_changed ben none'];
const benOnline = 'presence_changed ben online';

/** A user with sessions that opened with sets as of a version. */
function startUser(t: { teardown(end: () => void): unknown }, version: number) {
  const parts = startBusNode(t);
  const ann = parts.node.open('ann');
  const user = parts.node.users.get('ann') as LocalUser;
  user.sets.readFriends(version);
  user.sets.opened(version);
  ann.session.setsVersion = version;
  parts.online.add('ben');
  const befriend = (friends: boolean, sets_version: number) =>
    parts.hear('u:ann', { friend_changed: friendship('ben', friends), sets_version });
  return { ...parts, ann, user, befriend };
}

t.test('a new friend is sent together with the presence of the friend; a former one is unfollowed', async (t) => {
  for (const versions of [
    [5, 6],
    [0, 0],
  ] as const) {
    const { ann, user, befriend, friendPresence, hear, counts, asked } = startUser(t, 4);
    const read = user.beginRead();
    befriend(true, versions[0]);
    t.same(ann.take(), [benFriend]);
    await settle();
    t.same(ann.take(), [benOnline]);
    t.match(read.friends.get('ben'), { friends: true, version: versions[0] });
    hear('p:ben', offlineFrame('ben'));
    hear('p:ben', { posted: posted(1) });
    t.equal(counts.idle, 1);
    t.same(ann.take(), ['presence_changed ben offline']);
    befriend(false, versions[1]);
    t.notOk(friendPresence.follows(user, 'ben'));
    await settle();
    t.same(ann.take(), [benNone]);
    t.same(asked, ['presence ben'], 'nothing is missing');
  }
});

t.test('a friend who is already followed is not read again', async (t) => {
  const { ann, befriend, asked } = startUser(t, 4);
  for (const version of [5, 6]) befriend(true, version);
  await settle();
  t.equal(ann.take().filter((event) => event === benFriend).length, 2);
  t.same(asked, ['presence ben']);
});

t.test('an older change of a friendship does not undo a newer one', async (t) => {
  const { ann, user, befriend, friendPresence, asked } = startUser(t, 4);
  befriend(true, 4);
  await settle();
  t.same(ann.take(), [], 'the sets that were read include it');
  t.notOk(friendPresence.follows(user, 'ben'));
  befriend(false, 7);
  befriend(true, 6);
  await settle();
  t.same(ann.take(), [benNone], 'the bus reordered them');
  t.notOk(friendPresence.follows(user, 'ben'));
  t.same(asked, ['suspect ann', 'suspect ann'], 'the missing changes before them are checked for');
  befriend(true, 5);
  await settle();
  t.same(ann.take(), []);
  t.equal(user.sets.known, 7);
});

t.test('a change included in the friends that were read is sent to sessions that do not know it', async (t) => {
  const { node, ann, user, befriend, friendPresence } = startUser(t, 4);
  const other = node.open('ann');
  other.session.setsVersion = 6;
  user.sets.readFriends(6);
  befriend(true, 5);
  await settle();
  t.same([ann.take(), other.take()], [[benFriend], []]);
  t.notOk(friendPresence.follows(user, 'ben'), 'no longer a friend when the friends were read');
  await friendPresence.follow(user, ['ben']);
  befriend(false, 6);
  await settle();
  t.ok(friendPresence.follows(user, 'ben'), 'a friend again when the friends were read');
  t.same([ann.take(), other.take()], [[benNone, benOnline], []]);
});

t.test('an opening session is sent a friend after its reply; presence only if the reply lacks it', async (t) => {
  for (const { greetedWith, state, expected } of [
    { greetedWith: [], state: 'open', expected: [benFriend, benOnline] },
    { greetedWith: ['ben'], state: 'open', expected: [benFriend] },
    { greetedWith: [], state: 'closed', expected: [benFriend] },
  ] as const) {
    const { ann, befriend } = startUser(t, 4);
    const acts: (() => void)[] = [];
    ann.session.deferred = acts;
    befriend(true, 5);
    await settle();
    t.same(ann.take(), []);
    ann.session.greetedWith = new Set(greetedWith);
    for (const act of acts) act();
    ann.session.state = state;
    await settle();
    t.same(ann.take(), expected);
  }
});

t.test('a friend without presence is not shown', async (t) => {
  const { ann, befriend, online, hear, node } = startUser(t, 4);
  online.clear();
  befriend(true, 5);
  await settle();
  t.same(ann.take(), [benFriend]);
  hear('p:ben', presenceFrame('ben'));
  t.same(ann.take(), [benOnline]);
  t.same(node.store.waiting, []);
});

t.test('a status is published to friends if it is newer than the known one, and the user has arrived', (t) => {
  const { user, hear, asked, counts, ann } = startUser(t, 4);
  const choose = (text: string, version: number) => hear('u:ann', { presence_set: { status: 1, text, version } });
  choose('early', 2);
  user.arrived = true;
  choose('old', 1);
  choose('new', 3);
  choose('unknown', 0);
  t.same(asked, ['show ann new']);
  t.equal(user.status.text, 'unknown');
  t.equal(counts.idle, 0);
  hear('u:ann', { sets_version: 5 });
  t.equal(user.sets.known, 5);
  t.same(ann.take(), []);
  t.end();
});
