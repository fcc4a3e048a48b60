import t from 'tap';
import { fallBehind } from '../conversations/lag.js';
import { SOFT_LIMIT_BYTES } from '../socket/send-buffer.js';
import { changed, changedLine, LocalNode, line, posted, repaired } from '../testing/local-node.js';

const members = { ann: 0 };

t.test('a session is fed page by page until it is in step, and then gets the events of the bus', async (t) => {
  const node = new LocalNode(t);
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  const room = node.join([ann, ben], { last_seq: 3, last_change: 1 });
  fallBehind(ann.session, room.id, { seq: 0, change: 0 });
  node.recovery.catchUp(ann.session, room);
  const first = await node.store.next('repair');
  node.recovery.catchUpAll(ann.session);
  const item = { conversation_id: 'room', after_seq: 0, after_change: 0, reader_id: 'ann' };
  t.match(first.request.items, [item]);
  t.same(first.request.items[0]?.user_ids, ['ann'], 'the read includes the membership');
  room.sequencer.offer(posted(4));
  const head = { last_seq: 3, last_change: 1 };
  await first.answer(repaired(head, { members, posted: [posted(1), posted(2)], changed: [changed(1, 3)] as never }));
  t.same(ann.take(), [line(1), line(2)], 'a message that it does not have yet is sent in its newest form');
  const second = await node.store.next('repair');
  t.match(second.request.items, [{ after_seq: 2, after_change: 1 }]);
  await second.answer(repaired({ ...head, last_seq: 5 }, { members, posted: [3, 4, 5].map((n) => posted(n)) }));
  t.same(ann.take(), [line(3), line(4), line(5)]);
  t.same(node.store.waiting, [], 'only one read runs');
  t.equal(node.recovery.counts.catchUps, 1);
  for (const seq of [5, 6]) room.sequencer.offer(posted(seq));
  t.same(ann.take(), [line(6)], 'a message that it has is not sent again');
  t.equal(ann.session.lags, undefined);
  t.same(ben.take(), [line(4), line(5), line(6)]);
});

t.test('a user who is no longer a member is fed nothing, and told so', async (t) => {
  const node = new LocalNode(t);
  const ann = node.open('ann');
  const room = node.join([ann], { last_seq: 2, epoch: 2 });
  fallBehind(ann.session, room.id, { seq: 0, change: 0 });
  node.recovery.catchUpAll(ann.session);
  const first = await node.store.next('repair');
  await first.answer(repaired({ last_seq: 2, epoch: 1 }, { posted: [posted(1)] }));
  t.same(ann.take(), [], 'an answer older than the known membership does not expel the user');
  const second = await node.store.next('repair');
  await second.answer(repaired({ last_seq: 2, epoch: 2 }, { posted: [posted(1)] }));
  t.same(ann.take(), ['conversation_left room@2']);
  t.same(node.left, ['ann room']);
  t.same(node.store.waiting, []);
});

t.test('an answer for a session that left, or whose position was set anew, is discarded', async (t) => {
  const node = new LocalNode(t);
  const ann = node.open('ann');
  const room = node.join([ann], { last_seq: 2 });
  fallBehind(ann.session, room.id, { seq: 0, change: 0 });
  node.recovery.catchUpAll(ann.session);
  const first = await node.store.next('repair');
  const again = fallBehind(ann.session, room.id, { seq: 2, change: 0 });
  await first.answer(repaired({ last_seq: 2 }, { members, posted: [posted(1), posted(2)] }));
  t.same(ann.take(), []);
  t.equal(again.seq, 2);
  t.same(node.store.waiting, []);
  node.recovery.catchUpAll(ann.session);
  const second = await node.store.next('repair');
  node.conversations.leave(room, ann.session);
  await second.answer(repaired({ last_seq: 2 }));
  t.same(ann.take(), [], 'it is not sent twice');
  t.same(node.left, ['ann room']);
});

t.test('messages that a user may not read are skipped, as of the newest membership', async (t) => {
  const node = new LocalNode(t);
  const ann = node.open('ann');
  const room = node.join([ann], { last_seq: 2, epoch: 2, visible_seq: 3 });
  fallBehind(ann.session, room.id, { seq: 0, change: 0 });
  node.recovery.catchUpAll(ann.session);
  const first = await node.store.next('repair');
  await first.answer(repaired({ last_seq: 1, epoch: 1 }, { members: { ann: 1 } }));
  t.ok(room.hides(ann.session, 3), 'an older membership has no effect');
  const second = await node.store.next('repair');
  t.equal(second.request.items[0]?.after_seq, 1);
  await second.answer(repaired({ last_seq: 2, epoch: 2 }, { members: { ann: 2 } }));
  t.equal(ann.session.lags, undefined);
  for (const seq of [3, 4]) room.sequencer.offer(posted(seq, 2));
  t.same(ann.take(), [line(3), line(4)]);
});

t.test('a failed read of the store is retried after a moment', async (t) => {
  const node = new LocalNode(t);
  const ann = node.open('ann');
  const room = node.join([ann], { last_seq: 1 });
  fallBehind(ann.session, room.id, { seq: 0, change: 0 });
  node.recovery.catchUpAll(ann.session);
  await (await node.store.next('repair')).fail();
  t.equal(node.recovery.counts.failures, 1);
  await node.pass(500);
  t.same(node.store.waiting, []);
  await node.pass(500);
  await (await node.store.next('repair')).answer(repaired({ last_seq: 1 }, { members, posted: [posted(1)] }));
  t.same(ann.take(), [line(1)]);
  t.equal(ann.session.lags, undefined);

  fallBehind(ann.session, room.id, { seq: 0, change: 0 });
  node.recovery.catchUpAll(ann.session);
  await (await node.store.next('repair')).fail();
  node.conversations.leave(room, ann.session);
  await node.pass(1_000);
  t.same(node.store.waiting, [], 'unless the session has left meanwhile');
});

t.test('changes are fed page by page too, including those of the last message that the session has', async (t) => {
  const node = new LocalNode(t);
  const ann = node.open('ann');
  const room = node.join([ann], { last_seq: 3, last_change: 2 });
  fallBehind(ann.session, room.id, { seq: 3, change: 0 });
  node.recovery.catchUpAll(ann.session);
  const head = { last_seq: 3, last_change: 2 };
  const first = await node.store.next('repair');
  await first.answer(repaired(head, { members, changed: [changed(1, 3)] as never, to_change: 1 }));
  const second = await node.store.next('repair');
  t.equal(second.request.items[0]?.after_change, 1);
  await second.answer(repaired(head, { members, changed: [changed(2, 1)] as never }));
  t.same(ann.take(), [changedLine(1, 3), changedLine(2, 1)]);
  t.equal(ann.session.lags, undefined);
});

t.test('a slow socket is fed only up to its limit, and continues from there', async (t) => {
  const node = new LocalNode(t);
  const ann = node.open('ann');
  const room = node.join([ann], { last_seq: 4, last_change: 2 });
  const big = (seq: number) => ({ ...posted(seq), entry: Buffer.concat([posted(seq).entry, large(seq)]) });
  // Two of them exceed the limit.
  const large = (seq: number) =>
    Buffer.concat(Array.from({ length: SOFT_LIMIT_BYTES / posted(seq).entry.length / 2 }, () => posted(seq).entry));
  fallBehind(ann.session, room.id, { seq: 2, change: 0 });
  ann.session.sendBuffer.buffered = SOFT_LIMIT_BYTES + 1;
  node.recovery.catchUpAll(ann.session);
  const first = await node.store.next('repair');
  const head = { last_seq: 4, last_change: 2 };
  await first.answer(repaired(head, { members, changed: [changed(2, 1)] as never, posted: [posted(3), posted(4)] }));
  t.same(ann.take(), [], 'nothing fits');
  ann.session.sendBuffer.buffered = 0;
  const second = await node.store.next('repair');
  t.match(second.request.items, [{ after_seq: 2, after_change: 0 }]);
  ann.session.sendBuffer.slow = true;
  await second.answer(repaired(head, { members, changed: [changed(2, 1)] as never, posted: [big(3), big(4)] }));
  t.equal(new Set(ann.take()).size, 3, 'one change and two messages fit');
  ann.session.sendBuffer.slow = false;
  t.equal(ann.session.lags, undefined);

  fallBehind(ann.session, room.id, { seq: 1, change: 2 });
  node.recovery.catchUpAll(ann.session);
  const third = await node.store.next('repair');
  ann.session.sendBuffer.slow = true;
  await third.answer(repaired(head, { members, posted: [big(2), big(3), big(4)] }));
  t.same([...new Set(ann.take())], [line(2), line(3)]);
  t.same(node.store.waiting, [], 'the drain of the socket starts the next read');
  ann.session.sendBuffer.slow = false;
  ann.session.sendBuffer.buffered = 0;
  node.recovery.catchUpAll(ann.session);
  const fourth = await node.store.next('repair');
  t.equal(fourth.request.items[0]?.after_seq, 3);
  fallBehind(ann.session, room.id, { seq: 4, change: 0 });
  await fourth.answer(repaired(head, { members }));
  ann.session.sendBuffer.buffered = SOFT_LIMIT_BYTES / 2 + 1;
  node.recovery.catchUpAll(ann.session);
  const fifth = await node.store.next('repair');
  ann.session.sendBuffer.slow = true;
  const changes = [1, 2].map((change) => ({ ...changed(change, change), entry: big(change).entry }));
  await fifth.answer(repaired(head, { members, changed: changes as never }));
  t.same([...new Set(ann.take())], [line(1)]);
  t.match(ann.session.lags?.get(room.id), { seq: 4, change: 1 });
});

t.test(
  'a page that is not the last one is followed by the next, even if the node has not passed any further item',
  async (t) => {
    const node = new LocalNode(t);
    const ann = node.open('ann');
    const room = node.join([ann], { last_seq: 3 });
    fallBehind(ann.session, room.id, { seq: 0, change: 0 });
    node.recovery.catchUpAll(ann.session);
    const head = { last_seq: 5, last_change: 1 };
    const first = await node.store.next('repair');
    const page = { members, posted: [1, 2, 3].map((seq) => posted(seq)), changed: [changed(1, 5)] as never };
    await first.answer(repaired(head, page));
    t.same(ann.take(), [1, 2, 3].map(line));
    // The change counts as sent: message 5 must come from the store, which includes the change, and not from the bus.
    const second = await node.store.next('repair');
    t.match(second.request.items, [{ after_seq: 3, after_change: 1 }]);
    for (const seq of [4, 5]) room.sequencer.offer(posted(seq));
    room.sequencer.offerChange(changed(1, 5));
    t.same(ann.take(), []);
    await second.answer(repaired(head, { members, posted: [posted(4), posted(5)] }));
    t.same(ann.take(), [4, 5].map(line));
    t.equal(ann.session.lags, undefined);
  },
);
