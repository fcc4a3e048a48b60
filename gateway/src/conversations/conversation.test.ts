import { directConversationId } from '@godwit/store/client';
import t from 'tap';
import { changed, changedLine, LocalNode, line, posted } from '../testing/local-node.js';
import { fallBehind, jumpAhead } from './lag.js';

const event = (seq: number) => ({ key: '', entry: posted(seq).entry, mayWait: false, exceptUserId: '' });

t.test('a session out of step gets the items after its position, once, and is in step again', (t) => {
  const node = new LocalNode(t);
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  const room = node.join([ann, ben], { last_seq: 1, last_change: 1 });
  const other = node.join([ann], { conversation_id: 'other' });
  jumpAhead(ann.session, room.id, { seq: 3, change: 2 });
  const far = jumpAhead(ann.session, other.id, { seq: 9, change: undefined });
  const { sequencer } = room;
  sequencer.offer(posted(2));
  t.same([ann.take(), ben.take()], [[], [line(2)]]);
  sequencer.offerChange(changed(2, 1));
  sequencer.offerChange(changed(3, 2));
  t.same([ann.take(), ben.take()], [[changedLine(3, 2)], [changedLine(2, 1), changedLine(3, 2)]]);
  sequencer.offer(posted(3));
  t.same(ann.take(), []);
  t.same([...(ann.session.lags?.keys() ?? [])], [other.id], 'it is in step with this conversation only');
  sequencer.offer(posted(4));
  t.same(ann.take(), [line(4)], 'although it is out of step with another');
  other.sequencer.offer(posted(1));
  other.sequencer.offerChange(changed(1, 1));
  t.same(ann.take(), [changedLine(1, 1)], 'a position without a change lacks all changes');
  t.match(far, { seq: 9, change: 1 });
  t.end();
});

t.test('a session is in step once both its messages and its changes are at the position of the node', (t) => {
  const node = new LocalNode(t);
  const ann = node.open('ann');
  const room = node.join([ann], { last_seq: 1, last_change: 1 });
  jumpAhead(ann.session, room.id, { seq: 3, change: 3 });
  for (const seq of [2, 3]) room.sequencer.offer(posted(seq));
  t.ok(ann.session.lags?.has(room.id));
  room.sequencer.offer(posted(4));
  t.same(ann.take(), [line(4)]);
  for (const change of [2, 3]) room.sequencer.offerChange(changed(change, 1));
  t.same(ann.take(), []);
  t.equal(ann.session.lags, undefined);
  t.end();
});

t.test('while a session is catching up, or its socket is slow, no item is passed to it', (t) => {
  for (const how of ['catching up', 'slow']) {
    const node = new LocalNode(t);
    const ann = node.open('ann');
    const room = node.join([ann], { last_seq: 3 });
    const lag = fallBehind(ann.session, room.id, { seq: 1, change: 0 });
    if (how === 'catching up') lag.beginRead();
    else ann.session.sendBuffer.slow = true;
    room.sequencer.offer(posted(4));
    t.same(ann.take(), []);
    t.match(ann.session.lags?.get(room.id), { seq: 1, change: 0 });
  }
  t.end();
});

t.test('a session whose socket is slow falls behind at the first item not sent to it', (t) => {
  for (const [item, expected] of [
    ['posted', { seq: 5, change: 3 }],
    ['changed', { seq: 5, change: 3 }],
  ] as const) {
    const node = new LocalNode(t);
    const [ann, ben] = [node.open('ann'), node.open('ben')];
    const room = node.join([ann, ben], { last_seq: 5, last_change: 3 });
    ann.session.sendBuffer.slow = true;
    if (item === 'posted') room.sequencer.offer(posted(6));
    else room.sequencer.offerChange(changed(4, 5));
    t.same(ann.take(), []);
    t.match(ann.session.lags?.get(room.id), expected);
    t.equal(ben.take().length, 1);
    t.equal(ben.session.lags, undefined);
  }
  t.end();
});

t.test('messages that a user may not read are not sent to the user, in step or not', (t) => {
  const node = new LocalNode(t);
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  const room = node.join([ann, ben], { visible_seq: 2 });
  room.hide(ben.session, 1);
  const other = node.join([ben], { conversation_id: 'other' });
  for (const step of ['in step', 'elsewhere', 'ahead'] as const) {
    if (step === 'elsewhere') fallBehind(ann.session, other.id, { seq: 0, change: 0 });
    if (step === 'ahead') {
      jumpAhead(ann.session, room.id, { seq: 1, change: 0 });
      room.hide(ann.session, 4);
    }
    room.sequencer.offer(posted(room.sequencer.delivered + 1));
    t.same(ann.take(), [], step);
  }
  t.same(ben.take(), [line(2), line(3)]);
  room.broadcast(changed(1, 4).entry, 4);
  room.broadcast(changed(2, 5).entry, 5);
  room.broadcast(posted(9).entry);
  t.same(ann.take(), [changedLine(2, 5), line(9)]);
  room.hide(ann.session, 0);
  room.broadcast(changed(1, 1).entry, 1);
  t.same(ann.take(), [changedLine(1, 1)], 'once the user may read everything');
  room.remove(ben.session);
  t.notOk(room.hides(ben.session, 1));
  t.notOk(room.remove(ben.session));
  t.end();
});

t.test('a session is a member as of the newest known epoch, until it is removed', (t) => {
  const node = new LocalNode(t);
  const ann = node.open('ann');
  const room = node.join([ann], { epoch: 2 });
  const asOf = () => room.memberAsOf(ann.session);
  t.equal(asOf(), 2);
  room.noteMember(ann.session, 5);
  room.noteMember(ann.session, 4);
  t.equal(asOf(), 5);
  room.sequencer.reachEpoch(7);
  t.equal(asOf(), 7);
  room.noteMember(ann.session, 9);
  room.remove(ann.session);
  t.equal(asOf(), 7);
  t.end();
});

t.test('the restriction follows the newest epoch', (t) => {
  const node = new LocalNode(t);
  const direct = node.join([node.open('ann')], { epoch: 3, restricted: true });
  direct.restrict(false, 2);
  t.equal(direct.restricted, true);
  direct.restrict(false, 3);
  t.equal(direct.restricted, false);
  direct.restrict(true, 5);
  direct.restrict(false, 4);
  t.equal(direct.restricted, true);
  t.end();
});

t.test('a read position is sent once: to all, or only to devices of the same user if there is a block', (t) => {
  const node = new LocalNode(t);
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  const room = node.join([ann, ben]);
  const take = () => [ann.take(), ben.take()];
  const read = (seq: number) => [`read_advanced room ann ${seq}`];
  room.broadcastRead('ann', 2);
  t.same(take(), [read(2), read(2)]);
  for (const seq of [1, 2]) room.broadcastRead('ann', seq);
  t.same(take(), [[], []]);
  room.restrict(true, 1);
  room.broadcastRead('ann', 3);
  t.same(take(), [read(3), []]);
  for (const seq of [4, 5]) room.broadcastRead('ann', seq);
  t.same(take(), [read(5), []], 'of two pending ones, the newer');
  t.end();
});

t.test('a title is sent if it is newer than the title that the sessions have', (t) => {
  const node = new LocalNode(t);
  const ann = node.open('ann');
  const room = node.join([ann], { details_version: 3 });
  for (const [version, details] of [
    [2, 3],
    [3, 3],
    [5, 5],
    [0, 5],
  ] as const) {
    room.broadcastDetails(posted(version + 1).entry, version);
    t.equal(room.details, details);
  }
  t.same(ann.take(), [line(6), line(1)], 'newer ones, and one of an unknown version');
  t.end();
});

t.test('events of a tick are sent at its end, in the order of submission, only the newest of each key', (t) => {
  const node = new LocalNode(t);
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  const room = node.join([ann, ben]);
  room.broadcastNewest({ ...event(1), key: 'a' });
  room.broadcastNewest(event(2));
  room.broadcastNewest({ ...event(3), exceptUserId: 'ann' });
  room.broadcastNewest({ ...event(4), key: 'a' });
  t.equal(node.flusher.counts.entries, 0, 'not before the end of the tick');
  t.same(ann.take(), [line(2), line(4)]);
  t.same(ben.take(), [line(2), line(3), line(4)]);
  room.broadcastNewest(event(5));
  t.same(ann.take(), [line(5)], 'only once');
  t.end();
});

t.test('a change of members is sent to sessions that joined before it, and never after a newer one', (t) => {
  const node = new LocalNode(t);
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  const room = node.join([ann], { epoch: 2 });
  node.join([ben], { epoch: 4 });
  for (const epoch of [2, 3, 5, 4]) room.broadcastMembers(posted(epoch).entry, epoch);
  t.same(ann.take(), [line(3), line(5)]);
  t.same(ben.take(), [line(5)]);
  const entries = node.flusher.counts.entries;
  room.broadcastMembers(new Uint8Array(), 6);
  t.equal(node.flusher.counts.entries, entries, 'a change without an event sends nothing');
  room.broadcastMembers(posted(6).entry, 6);
  t.same(ann.take(), [], 'but counts as sent');
  t.end();
});

t.test('sessions are told that they missed a change of members exactly if they did', (t) => {
  const missed = (epoch: number) => [`member_changed epoch ${epoch} missed`];
  for (const { what, told = [], reached = 1, id = 'room', patience = 0, expected } of [
    { what: 'nothing happened', expected: [] },
    { what: 'told in order', told: [2, 3], reached: 3, expected: [] },
    { what: 'not told yet', reached: 2, expected: missed(2) },
    { what: 'one was passed over', told: [3], reached: 3, expected: missed(3) },
    { what: 'the store is not as far', told: [3], reached: 1, expected: missed(3) },
    { what: 'it may still come', reached: 2, patience: performance.now(), expected: [] },
    { what: 'a direct conversation', reached: 2, id: directConversationId('ann', 'ben'), expected: [] },
  ]) {
    const node = new LocalNode(t);
    const ann = node.open('ann');
    const room = node.join([ann], { conversation_id: id });
    for (const epoch of told) room.broadcastMembers(new Uint8Array(), epoch);
    room.sequencer.reachEpoch(reached);
    room.broadcastMissed(patience);
    t.same(ann.take(), expected, what);
    room.broadcastMissed(0);
    t.same(ann.take(), patience > 0 ? missed(2) : [], `${what}: once`);
  }
  t.end();
});

t.test('the patience begins anew with each change of members', (t) => {
  const node = new LocalNode(t);
  const ann = node.open('ann');
  const room = node.join([ann]);
  for (const epoch of [2, 3]) {
    room.sequencer.reachEpoch(epoch);
    // However short the patience is, it begins anew with each change.
    room.broadcastMissed(Number.MIN_VALUE);
    t.same(ann.take(), []);
    room.broadcastMissed(0);
    t.same(ann.take(), [`member_changed epoch ${epoch} missed`]);
  }
  t.end();
});

t.test('sessions that joined at or after an epoch did not miss its change of members', (t) => {
  const node = new LocalNode(t);
  const room = node.conversations.createDetached('room', { last_seq: 0, epoch: 1 } as never);
  room.broadcastMembers(new Uint8Array(), 3);
  room.sequencer.reachEpoch(4);
  room.broadcastMissed(60_000);
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  for (const { session } of [ann, ben]) room.sessions.add(session);
  room.broadcastMissed(0);
  t.same(ann.take(), []);
  room.noteMember(ben.session, 5);
  room.sequencer.reachEpoch(5);
  room.broadcastMissed(0);
  t.same([ann.take(), ben.take()], [['member_changed epoch 5 missed'], []]);
  t.end();
});

t.test('delivery times are measured for messages that are delivered and whose commit time is known', (t) => {
  const node = new LocalNode(t);
  const ann = node.open('ann');
  const room = node.join([ann]);
  const measured = () => {
    node.flusher.flush();
    return node.flusher.deliveries.buckets.reduce((sum, count) => sum + count, 0);
  };
  room.sequencer.offer(posted(1));
  t.equal(measured(), 0);
  room.sequencer.offer({ ...posted(2), sent_at: Date.now() });
  t.equal(measured(), 1);
  room.remove(ann.session);
  room.sequencer.offer({ ...posted(3), sent_at: Date.now() });
  t.equal(measured(), 1);
  t.end();
});
