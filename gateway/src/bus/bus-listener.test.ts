import { encodeEntry } from '@godwit/schema';
import { readEntry } from '@godwit/store/client';
import type { TraceAttributes, Tracing } from '@godwit/store/tracing';
import { internal } from '@godwit/store/wire';
import t from 'tap';
import { startBusNode } from '../testing/bus-node.js';
import { settle } from '../testing/held-store.js';
import { changed, changedLine, type LocalNode, line, membershipOf, posted, repaired } from '../testing/local-node.js';
import type { LocalUser } from '../users/users.js';

const members = (epoch: number) => encodeEntry({ member_changed: { conversation_id: 'room', epoch } });
const title = encodeEntry({ conversation_changed: { conversation_id: 'room', title: 'new' } });
const typing = encodeEntry({ typing_changed: { conversation_id: 'room', user_id: 'cat', active: true } });
const [titleLine, typingLine] = ['conversation_changed room "new"', 'typing_changed room cat true'];

t.test('frames that concern no one on this node are counted, and have no effect', (t) => {
  const { node, counts, hear } = startBusNode(t);
  node.join([node.open('ann')]);
  for (const topic of ['c:other', 'u:nobody', 'p:nobody', 'x:y']) hear(topic, { presence_shown: { status: 1 } });
  t.same(counts, { frames: 4, idle: 4, gaps: 0 });
  hear('c:room', { posted: posted(1) });
  hear('u:ann', { told: { entry: typing } });
  t.same(counts, { frames: 6, idle: 4, gaps: 0 });
  t.end();
});

t.test('messages and changes pass in order; missing ones are read from the store after a moment', async (t) => {
  const { node, hear } = startBusNode(t);
  const ann = node.open('ann');
  node.join([ann]);
  hear('c:room', { posted: { ...posted(1), traceparent: 'not traced here' } });
  hear('c:room', { changed: changed(1, 1) });
  hear('c:room', { posted: posted(2) });
  t.same(ann.take(), [line(1), changedLine(1, 1), line(2)]);
  await node.pass(50);
  t.same(node.store.waiting, []);
  hear('c:room', { posted: posted(4) });
  await node.pass();
  t.same(node.store.waiting, []);
  await node.pass(50);
  t.equal((await node.store.next('repair')).request.items[0]?.after_seq, 2);
});

t.test('a conversation without sessions keeps following the bus', async (t) => {
  const { node, counts, hear } = startBusNode(t);
  const room = node.conversations.hold([membershipOf({})]).held[0] as ReturnType<LocalNode['join']>;
  hear('c:room', { posted: posted(1) });
  hear('c:room', { told: { read_user_id: 'ben', read_seq: 3 } });
  hear('c:room', { told: { details_version: 4, entry: title } });
  hear('c:room', { told: { details_version: 2, entry: title } });
  hear('c:room', { members_changed: { epoch: 4, restricted: true } });
  hear('c:room', { members_changed: { epoch: 3 } });
  hear('c:room', { posted: posted(9) });
  t.match(room.sequencer, { delivered: 1, epoch: 4 });
  t.match(room, { details: 4, restricted: true, sentEpoch: 4 });
  t.equal(room.reads.of('ben'), 3);
  t.equal(counts.idle, 7);
  await node.pass(60_000);
  t.same(node.store.waiting, [], 'nothing is repaired');
});

t.test('a change of members expels removed users and is sent to the others', async (t) => {
  const { node, hear } = startBusNode(t);
  const [ann, ben, back, cat] = [node.open('ann'), node.open('ben'), node.open('back'), node.open('cat')];
  const room = node.join([ann, ben], { last_seq: 1 });
  node.join([back], { last_seq: 1, epoch: 2 });
  const change = { epoch: 2, seq: 7, removed_user_ids: ['ben', 'back', 'cat'], entry: members(2), restricted: true };
  hear('c:room', { members_changed: change });
  t.same(ann.take(), ['member_changed epoch 2']);
  t.same(ben.take(), ['conversation_left room@7']);
  t.same(back.take(), [], 'a user who rejoined as of that epoch stays, and is not sent it');
  t.same(cat.take(), [], 'a user without a session in the room learns of it by the topic of the user');
  t.same(node.left, ['ben room']);
  t.equal(room.restricted, true);
  hear('c:room', { posted: posted(2, 2) });
  t.same([ann.take(), ben.take(), back.take()], [[line(2)], [], [line(2)]]);
  await node.pass();
  t.same(node.store.waiting, []);
});

t.test('an epoch is not reached over a gap of epochs: the missing ones are read first', async (t) => {
  const { node, hear } = startBusNode(t);
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  const room = node.join([ann, ben]);
  hear('c:room', { members_changed: { epoch: 3, entry: members(3) } });
  hear('c:room', { posted: posted(1, 3) });
  t.same([ann.take(), ben.take()], [['member_changed epoch 3'], ['member_changed epoch 3']]);
  t.equal(room.sequencer.epoch, 1);
  await node.pass();
  const repair = await node.store.next('repair');
  await repair.answer(repaired({ last_seq: 1, epoch: 3 }, { members: { ann: 0 }, posted: [posted(1, 3)] }));
  t.same([ann.take(), ben.take()], [[line(1)], ['conversation_left room@0']]);
});

t.test('a late change of members expels no one, but causes the members to be read', async (t) => {
  const { node, hear } = startBusNode(t);
  const ann = node.open('ann');
  const room = node.join([ann]);
  room.sequencer.reachEpoch(3);
  const removed_user_ids = ['ann'];
  hear('c:room', { members_changed: { epoch: 2, entry: members(2), removed_user_ids, restricted: true } });
  t.same(ann.take(), []);
  t.equal(room.restricted, false);
  await node.pass();
  await (await node.store.next('repair')).answer(repaired({ epoch: 3 }, { members: { ann: 0 } }));
  hear('c:room', { members_changed: { epoch: 3, entry: members(3), removed_user_ids } });
  t.same(ann.take(), ['member_changed epoch 3'], 'still sent if a repair was faster');
  await node.pass();
  t.same((await node.store.next('repair')).request.items[0]?.user_ids, ['ann']);
});

t.test('an event without a sequence number goes to the members of its epoch', async (t) => {
  const { node, hear } = startBusNode(t);
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  const room = node.join([ann], { last_seq: 5 });
  node.join([ben], { last_seq: 5, visible_seq: 3 });
  const take = () => [ann.take(), ben.take()];
  const told = (event: internal.store.v1.Told.$Properties) => hear('c:room', { told: { epoch: 1, ...event } });
  told({ key: 'k', entry: typing, except_user_id: 'ben' });
  t.same(take(), [[typingLine], []]);
  told({ ephemeral: true, entry: typing });
  t.same(take(), [[typingLine], [typingLine]]);
  ann.session.sendBuffer.slow = true;
  told({ ephemeral: true, entry: typing });
  t.same(take(), [[], [typingLine]]);
  ann.session.sendBuffer.slow = false;
  told({ details_version: 2, entry: title });
  told({ details_version: 1, entry: title });
  t.same(take(), [[titleLine], [titleLine]]);
  told({ seq: 3, entry: changed(1, 3).entry });
  told({ entry: members(1) });
  t.same(take(), [[changedLine(1, 3), 'member_changed epoch 1'], ['member_changed epoch 1']]);
  told({ read_user_id: 'cat', read_seq: 2, entry: readEntry('room', 'cat', 2), key: 'k' });
  told({ read_user_id: 'cat', read_seq: 1, entry: readEntry('room', 'cat', 1), key: 'k' });
  t.same(take(), [['read_advanced room cat 2'], ['read_advanced room cat 2']]);
  room.restrict(true, 1);
  told({ key: 'k', entry: typing });
  told({ ephemeral: true, entry: typing });
  t.same(take(), [[], []], 'sent before one user blocked the other: too late');
  await node.pass();
  t.same(node.store.waiting, []);
  told({ epoch: 2, entry: members(1) });
  t.same(take(), [[], []]);
  await node.pass();
  await node.store.next('repair');
});

t.test('a traced message has one span on this node, unless it is repeated or has no recipients', async (t) => {
  const spans: { parent: string; attributes: TraceAttributes; early?: unknown; ended: boolean }[] = [];
  const follow: Tracing['follow'] = (parent, _name, _kind, options) => {
    if (parent === 'unsampled') return undefined;
    const span = {
      parent: parent ?? '',
      attributes: options?.attributes ?? {},
      early: undefined as unknown,
      ended: false,
    };
    spans.push(span);
    const set = (attributes: TraceAttributes) => {
      span.early = attributes['godwit.early'];
    };
    const end = () => {
      span.ended = true;
    };
    return { set, end } as unknown as ReturnType<Tracing['follow']>;
  };
  const { node, hear } = startBusNode(t, { follow } as Tracing);
  node.conversations.hold([membershipOf({ conversation_id: 'empty' })]);
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  node.join([ann, ben]);
  const traced = (seq: number, traceparent: string) => ({ posted: { ...posted(seq), traceparent } });
  hear('c:empty', traced(1, 'a'));
  hear('c:room', traced(1, ''));
  hear('c:room', traced(1, 'b'));
  hear('c:room', traced(2, 'c'));
  hear('c:room', traced(4, 'd'));
  hear('c:room', traced(3, 'unsampled'));
  t.equal(node.conversations.get('empty')?.sequencer.delivered, 1);
  t.same(ann.take(), [1, 2, 3, 4].map(line));
  t.match(spans, [
    { parent: 'c', early: false, ended: false },
    { parent: 'd', early: true, ended: false },
  ]);
  t.match(spans[0]?.attributes, {
    'messaging.message.conversation_id': 'room',
    'godwit.seq': 2,
    'godwit.recipients': 2,
  });
  await settle();
  t.same(
    spans.map(({ ended }) => ended),
    [true, true],
  );
});

t.test('after a gap every affected topic is compared', async (t) => {
  const { node, asked, counts, listener, friendPresence } = startBusNode(t);
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  await friendPresence.follow(node.users.get('ann') as LocalUser, ['dan']);
  t.same(asked.splice(0), ['presence dan']);
  for (const conversation_id of ['one', 'two']) node.join([ann, ben], { conversation_id });
  listener.gap((topic) => ['c:two', 'u:ben'].includes(topic));
  t.same((await node.store.next('heads')).request.conversation_ids, ['two']);
  t.same(asked, ['check ben', 'check profiles', 'presence dan']);
  t.equal(counts.gaps, 1);
});

t.test('questions are answered on their topic: about a user, a conversation, and the node itself', async (t) => {
  const { node, hear, counts } = startBusNode(t);
  const answers: [topic: string, described: internal.store.v1.Described | null | undefined][] = [];
  node.bus.listen({
    frame: (topic, bytes) => answers.push([topic, internal.store.v1.BusFrame.decode(bytes).described]),
    gap() {},
  });
  await node.bus.subscribe(['r:1', 'r:2', 'r:3', 'r:4', 'r:5']);
  const ann = node.open('ann');
  node.join([ann]);
  hear('u:ann', { asked: { reply_topic: 'r:1' } });
  hear('u:gone', { asked: { reply_topic: 'r:2' } });
  hear('c:room', { asked: { reply_topic: 'r:3' } });
  hear('c:gone', { asked: { reply_topic: 'r:4' } });
  hear('n:all', { asked: { reply_topic: 'r:5' } });
  await settle();
  t.match(answers, [
    ['r:1', { node: { role: 'gateway', version: '1.2.3' }, sessions: [{ session_id: 's1' }], session_count: 1 }],
    ['r:2', { sessions: [], session_count: 0 }],
    ['r:3', { conversation: { session_count: 1, epoch: 1 } }],
    ['r:4', { node: { version: '1.2.3' }, conversation: null }],
    ['r:5', { node: { role: 'gateway' }, sessions: [], conversation: null }],
  ]);
  t.equal(new Set(answers.map(([, described]) => described?.node?.node_id)).size, 1);
  t.same(ann.take(), [], 'sessions are told nothing');
  t.equal(counts.idle, 0);
  hear('r:6', { described: {} });
  t.equal(counts.idle, 1, 'an answer to nobody here');
});
