import t from 'tap';
import { offlineFrame, presenceFrame, startBusNode } from '../testing/bus-node.js';
import { settle } from '../testing/held-store.js';
import {
  answerMembers as answer,
  askToWatch as ask,
  type WatchedMembersResult as Result,
  room,
} from '../testing/watching.js';
import { MAX_WATCHES } from './open-watches.js';

/** A node where ann and ben are in the conversation `room`, and ann watches it. */
async function setUp(t: Parameters<typeof startBusNode>[0], members = ['ann', 'ben', 'cat']) {
  const all = startBusNode(t);
  const [ann, ben] = [all.node.open('ann'), all.node.open('ben')];
  const conversation = all.node.join([ann, ben]);
  all.online.add('ben');
  const asked = ask(all, ann);
  await answer(all, room(1, members));
  return { ...all, ann, ben, conversation, asked };
}

t.test('a watcher is sent exactly the events after the answer', async (t) => {
  const all = await setUp(t);
  const { ann, ben, hear, asked, watches } = all;
  t.equal(asked.outcome, '1 ben');
  t.same([...watches.sessionsOf('cat')], [ann.session]);
  hear('p:cat', presenceFrame('cat'));
  hear('p:dan', presenceFrame('dan'));
  t.same([ann.take(), ben.take()], [['presence_changed cat online'], []]);
  const second = ask(all, ben);
  await answer(all, room(1, []));
  t.equal(second.outcome, '2 ben cat', 'the node has the members of this epoch');
  hear('p:cat', offlineFrame('cat'));
  t.same([ann.take(), ben.take()], [['presence_changed cat offline'], ['presence_changed cat offline']]);
  hear('p:cat', presenceFrame('cat'));
  watches.end(ann.session, 'room');
  t.same([ann.take(), ben.take()], [[], ['presence_changed cat online']], 'what was not sent yet is dropped');
  watches.endAll(ben.session);
  t.same([watches.size, all.friendPresence.size], [0, 0]);
  t.equal(hear('p:cat', offlineFrame('cat')), undefined);
  t.equal(all.counts.idle, 2, 'nobody is interested any more');
});

t.test('a user who is no member, and one who is removed meanwhile, do not watch', async (t) => {
  const all = startBusNode(t);
  const { node, watches, hear } = all;
  const ann = node.open('ann');
  const asked = ask(all, ann);
  await answer(all, { ...room(1, ['ben']), watcher_ids: [] });
  t.equal(asked.outcome, 'PERMISSION_DENIED');
  const nothing = ask(all, ann, 'nothing');
  await answer(all, {});
  t.equal(nothing.outcome, 'NOT_FOUND');
  node.join([ann]);
  const removed = ask(all, ann);
  hear('c:room', { members_changed: { epoch: 2, removed_user_ids: ['ann'] } });
  await answer(all, { ...room(1, ['ann', 'ben']) });
  await answer(all, { ...room(2, ['ben']), watcher_ids: [] });
  t.equal(removed.outcome, 'PERMISSION_DENIED', 'an answer older than the event is not believed');
  t.same([watches.size, all.friendPresence.size], [0, 0]);
});

t.test('a request waits for the event by which the node learns of the membership', async (t) => {
  const all = startBusNode(t);
  const { node, asked, watches } = all;
  const [ann, ben, cat] = [node.open('ann'), node.open('ben'), node.open('cat')];
  const requests = [ann, ben, cat].map((recording) => ask(all, recording));
  await answer(all, ...['ann', 'ben', 'cat'].map((id) => ({ ...room(1, ['ann', 'ben', 'cat']), watcher_ids: [id] })));
  t.same(asked, ['check ann', 'check ben', 'check cat']);
  t.same(
    requests.map(({ outcome }) => outcome),
    [undefined, undefined, undefined],
  );
  node.join([ann]);
  watches.end(cat.session, 'room');
  await settle();
  await node.pass(10_000);
  t.same(
    requests.map(({ outcome }) => outcome),
    ['0', 'UNAVAILABLE', 'PERMISSION_DENIED'],
  );
  t.same([...watches.sessionsOf('ben')], [ann.session]);
});

t.test('an end of the watch, or of the session, during a request ends the watch', async (t) => {
  const all = startBusNode(t);
  const { node, watches } = all;
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  node.join([ann, ben]);
  const [ended, closed] = [ask(all, ann), ask(all, ben)];
  await settle();
  watches.end(ann.session, 'room');
  ben.session.state = 'closed';
  watches.endAll(ben.session);
  await answer(all, room(1, ['ann', 'ben']), room(1, ['ann', 'ben']));
  t.same([ended.outcome, closed.outcome], ['0', 'no reply'], 'the request itself is answered');
  t.same([watches.size, all.friendPresence.size], [0, 0]);
});

t.test('a session watches a limited number of conversations', async (t) => {
  const all = startBusNode(t);
  const ann = all.node.open('ann');
  all.node.join([ann]);
  const requests = Array.from({ length: MAX_WATCHES + 1 }, (_, index) => ask(all, ann, `room ${index}`));
  await settle();
  t.equal(requests[MAX_WATCHES]?.outcome, 'CONFLICT');
  t.equal(ask(all, ann, 'room 0').outcome, undefined, 'one that it watches may be asked for again');
  all.watches.endAll(ann.session);
  for (const size of [50, 50, 1]) await answer(all, ...Array<Result>(size).fill({}));
  t.equal(all.watches.size, 0);
});

t.test('members who are removed stop at once, and new ones begin when they are read', async (t) => {
  const all = await setUp(t);
  const { ann, hear, online, watches } = all;
  online.add('dan');
  hear('c:room', { members_changed: { epoch: 2, removed_user_ids: ['cat'] } });
  hear('p:cat', presenceFrame('cat'));
  t.same(ann.take(), []);
  hear('c:room', { members_changed: { epoch: 3, removed_user_ids: [] } });
  const items = await answer(all, room(2, ['ann', 'ben']));
  t.same(items, [{ conversation_id: 'room', user_ids: ['ann'], known_epoch: 1 }]);
  await answer(all, room(3, ['ann', 'ben', 'dan']));
  t.same(ann.take(), ['presence_changed dan online']);
  await answer(all, room(3, []));
  // A late event removes nobody.
  hear('c:room', { members_changed: { epoch: 2, removed_user_ids: ['dan'] } });
  hear('p:dan', offlineFrame('dan'));
  t.same(ann.take(), ['presence_changed dan offline']);
  // Without an event, the epoch of a repair tells.
  all.conversation.sequencer.reachEpoch(5);
  watches.sweep();
  await answer(all, room(5, ['ann', 'ben']));
  hear('p:dan', presenceFrame('dan'));
  t.same(ann.take(), []);
});

t.test('a failed read of members is repeated while somebody watches', async (t) => {
  const all = await setUp(t);
  const { node, ann, hear, online, watches } = all;
  online.add('dan');
  hear('c:room', { members_changed: { epoch: 2, removed_user_ids: [] } });
  await (await node.store.next('watched_members')).fail();
  t.same(node.store.waiting, []);
  await node.pass(1_000);
  await answer(all, room(2, ['ann', 'ben', 'dan']));
  t.same(ann.take(), ['presence_changed dan online']);
  hear('c:room', { members_changed: { epoch: 3, removed_user_ids: [] } });
  await (await node.store.next('watched_members')).fail();
  watches.endAll(ann.session);
  await node.pass(1_000);
  t.same(node.store.waiting, []);
});

t.test('a block hides two users from each other at once, whatever an older read says', async (t) => {
  const all = await setUp(t);
  const { ann, ben, hear, watches } = all;
  const block = (user_id: string, blocked: boolean) => ({ block_changed: { user_id, blocked } });
  hear('u:ann', block('ben', true));
  t.same(ann.take(), ['presence_changed ben offline']);
  hear('p:ben', offlineFrame('ben'));
  hear('p:ben', presenceFrame('ben'));
  t.same([ann.take(), [...watches.sessionsOf('ben')]], [[], []]);
  hear('u:ann', block('ben', false));
  hear('u:ann', block('ben', true));
  await answer(all, room(1, []));
  t.same(ann.take(), [], 'the block came during the read');
  await answer(all, room(1, [], { hidden: [{ user_id: 'ann', other_id: 'ben' }] }));
  t.same(ann.take(), []);
  hear('u:ann', block('ben', false));
  await answer(all, room(1, []));
  t.same(ann.take(), ['presence_changed ben online']);
  // The bus has lost a block: the next check finds it.
  watches.recheck(watches.all());
  await answer(all, room(1, [], { hidden: [{ user_id: 'ann', other_id: 'ben' }] }));
  t.same(ann.take(), ['presence_changed ben offline']);
  const asked = ask(all, ben);
  await answer(all, room(1, [], { hidden: [{ user_id: 'ben', other_id: 'cat' }] }));
  t.equal(asked.outcome, '1 ben');
});

t.test('an event of presence that the bus lost is found by a later read', async (t) => {
  const all = await setUp(t);
  all.online.delete('ben');
  all.online.add('cat');
  all.watches.verify([...all.watches.all()]);
  await answer(all, room(1, []));
  t.same(all.ann.take(), ['presence_changed ben offline', 'presence_changed cat online']);
});

t.test('a user in two watched conversations is one event, and stays while one of them shows the user', async (t) => {
  const all = await setUp(t);
  const { node, ann, hear, watches } = all;
  node.join([ann], { conversation_id: 'other' });
  const asked = ask(all, ann, 'other');
  await answer(all, room(1, ['ann', 'cat']));
  t.equal(asked.outcome, '0');
  hear('p:cat', presenceFrame('cat'));
  t.same(ann.take(), ['presence_changed cat online']);
  // The user becomes a member of another conversation that the session watches.
  hear('c:other', { members_changed: { epoch: 2, removed_user_ids: ['cat'] } });
  hear('c:other', { members_changed: { epoch: 3, removed_user_ids: [] } });
  await answer(all, room(2, ['ann']));
  await answer(all, room(3, ['ann', 'cat']));
  t.same(ann.take(), [], 'the session sees the user already');
  hear('p:cat', offlineFrame('cat'));
  watches.end(ann.session, 'other');
  t.same(ann.take(), ['presence_changed cat offline'], 'an event that was not sent yet is still due');
});

t.test('watchers who are removed without an event are found when members are read', async (t) => {
  const all = await setUp(t);
  const { ann, hear, watches } = all;
  watches.recheck(watches.all());
  await answer(all, room(2, ['ben', 'cat'], { watcher_ids: [] }));
  hear('p:cat', presenceFrame('cat'));
  t.same([ann.take(), watches.size], [[], 0]);
});

t.test('a read of members ends no watch that began during the read', async (t) => {
  const all = startBusNode(t);
  const { node, hear, watches } = all;
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  node.join([ann]);
  ask(all, ann);
  await answer(all, room(1, ['ann', 'ben', 'cat']));
  // The request of ben has its answer, and waits for the event of the membership.
  const asked = ask(all, ben);
  await answer(all, room(1, ['ann', 'ben', 'cat']));
  watches.recheck(watches.all());
  await settle();
  node.join([ben]);
  await settle();
  t.equal(asked.outcome, '0');
  const items = await answer(all, room(1, ['ann', 'ben', 'cat'], { watcher_ids: ['ann'] }));
  t.match(items, [{ user_ids: ['ann'] }], 'ben was not asked about');
  hear('p:cat', presenceFrame('cat'));
  t.same([ann.take(), ben.take()], [['presence_changed cat online'], ['presence_changed cat online']]);
  watches.recheck(watches.all());
  await answer(all, room(2, ['ann', 'cat'], { watcher_ids: ['ann'] }));
  hear('p:cat', offlineFrame('cat'));
  t.same([ann.take(), ben.take()], [['presence_changed cat offline'], []], 'a read that asked about ben ends it');
});

t.test('a large conversation shows members who are online, and sends their number when it is counted', async (t) => {
  const members = Array.from({ length: 300 }, (_, index) => `m${index}`);
  const all = startBusNode(t);
  const { node, online, watches, hear } = all;
  const ann = node.open('ann');
  node.join([ann]);
  for (const id of [...members.slice(0, 150), ...members.slice(240)]) online.add(id);
  const asked = ask(all, ann);
  await answer(all, room(1, [...members, 'ann']));
  t.equal(asked.outcome?.split(' ')[0], '210');
  t.same(asked.outcome?.split(' ').slice(1), [...members.slice(0, 150), ...members.slice(240, 290)]);
  hear('p:m295', offlineFrame('m295'));
  hear('p:m7', offlineFrame('m7'));
  online.delete('m7');
  watches.sweep();
  await settle();
  t.same(ann.take(), ['presence_changed m7 offline'], 'the next count is not due yet');
  for (const conversation of watches.all()) conversation.countedAt = Number.NEGATIVE_INFINITY;
  watches.sweep();
  await settle();
  t.same(ann.take(), ['presence_changed m290 online', 'watch_changed room 209']);
  for (const conversation of watches.all()) conversation.countedAt = Number.NEGATIVE_INFINITY;
  watches.sweep();
  await settle();
  t.same(ann.take(), [], 'the same number is not sent again');
  // A change of members is read with the next count, and removed members are shown no more at once.
  hear('c:room', { members_changed: { epoch: 2, removed_user_ids: ['m0', 'm299'] } });
  hear('p:m0', offlineFrame('m0'));
  t.same([ann.take(), node.store.waiting], [[], []]);
  for (const conversation of watches.all()) conversation.countedAt = Number.NEGATIVE_INFINITY;
  watches.sweep();
  await answer(all, room(2, [...members.slice(1, 299), 'ann'], { watcher_ids: ['ann'] }));
  t.same(ann.take(), ['presence_changed m291 online', 'watch_changed room 207']);
});

t.test('a count that is never answered keeps no request waiting', async (t) => {
  const all = startBusNode(t);
  const { node, presence, online } = all;
  const ann = node.open('ann');
  node.join([ann]);
  online.add('m7');
  presence.hangs = true;
  const asked = ask(all, ann);
  await answer(all, room(1, [...Array.from({ length: 300 }, (_, index) => `m${index}`), 'ann']));
  t.equal(asked.outcome, undefined);
  presence.hangs = false;
  await node.pass(10_000);
  t.equal(asked.outcome, '0');
  for (const conversation of all.watches.all()) conversation.countedAt = Number.NEGATIVE_INFINITY;
  all.watches.sweep();
  await settle();
  t.same(ann.take(), ['presence_changed m7 online', 'watch_changed room 1']);
});
