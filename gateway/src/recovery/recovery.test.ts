import { encodeEntry } from '@godwit/schema';
import t from 'tap';
import { fallBehind } from '../conversations/lag.js';
import { changed, changedLine, LocalNode, line, membershipOf, posted, repaired } from '../testing/local-node.js';

const title = encodeEntry({ conversation_changed: { conversation_id: 'room', title: 'new' } });
const titleLine = 'conversation_changed room "new"';

t.test('a gap that does not close by itself is read from the store, once', async (t) => {
  const node = new LocalNode(t);
  const [ann, other, ben] = [node.open('ann'), node.open('ann'), node.open('ben')];
  const room = node.join([ann, other, ben], { last_seq: 3, last_change: 2, details_version: 4 });
  const { sequencer } = room;
  sequencer.offer(posted(5));
  node.recovery.suspect(room);
  sequencer.offer(posted(4));
  await node.pass(60_000);
  t.same(node.store.waiting, [], 'the gap closed');
  ann.take();

  sequencer.offer(posted(7));
  node.recovery.suspect(room);
  await node.pass();
  t.same(node.store.waiting, [], 'missing messages are given a moment');
  node.recovery.suspect(room);
  await node.pass(60_000);
  const question = await node.store.next('repair');
  node.recovery.suspect(room);
  await node.pass(60_000);
  t.same(node.store.waiting, [], 'one read at a time');
  t.match(question.request.items, [{ conversation_id: 'room', after_seq: 5, after_change: 2, after_details: 4 }]);
  t.same(question.request.items[0]?.user_ids, ['ann', 'ben'], 'each user once');
  const members = { ann: 0, ben: 6 };
  await question.answer(repaired({ last_seq: 7, last_change: 2 }, { members, posted: [posted(6), posted(7)] }));
  await node.pass(60_000);
  t.same([ann.take(), other.take()], [[6, 7].map(line), [4, 5, 6, 7].map(line)]);
  t.same(ben.take(), [line(4), line(5), line(7)], 'no message that the user may not read');
  t.match(room, { repair: 'none', doubtful: false });
  t.match(node.recovery.counts, { repairs: 1, failures: 0 });
  t.same(node.store.waiting, []);
});

t.test('messages that did not fit into a page, and items that arrived out of order, are read next', async (t) => {
  const node = new LocalNode(t);
  const ann = node.open('ann');
  const room = node.join([ann]);
  const members = { ann: 0 };
  node.recovery.doubt(room);
  await node.pass();
  const first = await node.store.next('repair');
  await first.answer(repaired({ last_seq: 2 }, { members, posted: [posted(1)] }));
  await node.pass();
  const second = await node.store.next('repair');
  t.equal(second.request.items[0]?.after_seq, 1);
  const changes = { last_change: 3, last_seq: 2 };
  await second.answer(
    repaired(changes, { members, posted: [posted(2)], changed: [changed(1, 1)] as never, to_change: 1 }),
  );
  await node.pass();
  const third = await node.store.next('repair');
  t.match(third.request.items, [{ after_seq: 1, after_change: 1 }], 'a message waits for the last page of changes');
  room.sequencer.offer(posted(4));
  await third.answer(repaired(changes, { members, posted: [posted(2)], changed: [changed(3, 2)] as never }));
  t.same(ann.take(), [line(1), changedLine(1, 1), line(2)]);
  await node.pass();
  t.same(node.store.waiting, [], 'the one before it is given a moment');
  await node.pass(50);
  t.equal((await node.store.next('repair')).request.items[0]?.after_seq, 2);
});

t.test('a failed read of the store is retried after a moment', async (t) => {
  const node = new LocalNode(t);
  const ann = node.open('ann');
  const room = node.join([ann]);
  node.recovery.doubt(room);
  await node.pass();
  await (await node.store.next('repair')).fail();
  t.same(node.recovery.counts, { repairs: 0, catchUps: 0, failures: 1 });
  await node.pass(500);
  t.same(node.store.waiting, []);
  await node.pass(500);
  const again = await node.store.next('repair');
  await again.answer(repaired({ last_seq: 1 }, { members: { ann: 0 }, posted: [posted(1)] }));
  t.same(ann.take(), [line(1)]);
});

t.test('a user who turns out not to be a member is told so, and gets none of the messages read', async (t) => {
  const node = new LocalNode(t);
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  const room = node.join([ann, ben], { last_seq: 3 });
  node.recovery.doubt(room);
  await node.pass();
  const head = { last_seq: 4, epoch: 2, restricted: true };
  await (await node.store.next('repair')).answer(repaired(head, { members: { ann: 0 }, posted: [posted(4, 2)] }));
  t.same(ann.take(), [line(4)]);
  t.same(ben.take(), ['conversation_left room@3']);
  t.ok(ben.session.lags?.get('room')?.state === 'left');
  t.same([...ben.session.conversations], []);
  t.same(node.left, ['ben room']);
  t.equal(room.restricted, true);
  await node.pass();
  t.same(node.store.waiting, []);
});

t.test('an answer older than the state of the bus has no effect on members', async (t) => {
  const node = new LocalNode(t);
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  const room = node.join([ann, ben]);
  node.recovery.doubt(room);
  await node.pass();
  const old = await node.store.next('repair');
  room.sequencer.reachEpoch(3);
  room.restrict(false, 3);
  const stale = { members: { ann: 9 }, posted: [posted(1)], details: title };
  await old.answer(repaired({ last_seq: 1, epoch: 2, restricted: true, details_version: 1 }, stale));
  t.same([ann.take(), ben.take()], [[line(1)], [line(1)]]);
  t.equal(room.restricted, false);
  await node.pass();
  const next = await node.store.next('repair');
  t.same(next.request.items[0]?.user_ids, ['ann', 'ben']);
  t.equal(next.request.items[0]?.after_details, 0, 'the title does not count as sent');
  await next.answer(
    repaired({ last_seq: 1, epoch: 3, details_version: 1 }, { members: { ann: 0, ben: 0 }, details: title }),
  );
  t.same([ann.take(), ben.take()], [[titleLine], [titleLine]]);
  t.equal(room.details, 1);
});

t.test('an older answer is followed by another read even without sessions', async (t) => {
  const node = new LocalNode(t);
  const ann = node.open('ann');
  const room = node.join([ann]);
  node.recovery.doubt(room);
  await node.pass();
  const old = await node.store.next('repair');
  node.conversations.leave(room, ann.session);
  room.sequencer.reachEpoch(3);
  await old.answer(repaired({ epoch: 2, details_version: 1 }, { details: title }));
  await node.pass();
  t.equal((await node.store.next('repair')).request.items[0]?.after_details, 0);
});

t.test('an answer older than a rejoin does not expel the user, nor sends a title', async (t) => {
  const node = new LocalNode(t);
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  const room = node.join([ann]);
  node.join([ben], { epoch: 3 });
  node.recovery.doubt(room);
  await node.pass();
  const old = await node.store.next('repair');
  const head = { last_seq: 0, epoch: 2, details_version: 1 };
  await old.answer(repaired(head, { members: { ann: 0 }, details: title }));
  t.same([ann.take(), ben.take()], [[], []]);
  await node.pass();
  const next = await node.store.next('repair');
  const members = { ann: 0, ben: 0 };
  await next.answer(repaired({ ...head, epoch: 3 }, { members, details: title, posted: [] }));
  t.same([ann.take(), ben.take()], [[titleLine], [titleLine]]);
  t.equal(room.sequencer.epoch, 3);
  await node.pass();
  t.same(node.store.waiting, []);
});

t.test('a conversation that does not exist has no members, whatever was known before', async (t) => {
  const node = new LocalNode(t);
  const ann = node.open('ann');
  const room = node.join([ann], { epoch: 3 });
  node.recovery.doubt(room);
  await node.pass();
  await (await node.store.next('repair')).answer({ results: [{}] });
  t.same(ann.take(), ['conversation_left room@0']);
  t.match(room, { repair: 'none', doubtful: false });
});

t.test('a session that joined after the request gets nothing of another epoch until it was read', async (t) => {
  for (const epoch of [1, 2]) {
    const node = new LocalNode(t);
    const ann = node.open('ann');
    const room = node.join([ann], { last_change: 5 });
    node.recovery.doubt(room);
    await node.pass();
    const question = await node.store.next('repair');
    const ben = node.open('ben');
    node.join([ben]);
    const entries = node.flusher.counts.entries;
    const read = { members: { ann: 0 }, posted: [posted(1, epoch)] };
    await question.answer(repaired({ last_seq: 1, epoch, last_change: 5, details_version: 0 }, read));
    if (epoch === 1) {
      t.same([ann.take(), ben.take()], [[line(1)], [line(1)]]);
      t.equal(node.flusher.counts.entries, entries + 2, 'a title that was not read is not sent');
      continue;
    }
    t.same([ann.take(), ben.take()], [[line(1)], []]);
    const feed = await node.store.next('repair');
    t.match(feed.request.items, [{ after_seq: 0, after_change: 5, reader_id: 'ben' }]);
    await feed.answer(repaired({ last_seq: 1, epoch, last_change: 5 }));
    t.same(ben.take(), ['conversation_left room@1']);
    await node.pass();
    t.same((await node.store.next('repair')).request.items[0]?.user_ids, ['ann'], 'members are read again');
  }
});

t.test('a session that is being fed when an answer arrives is fed from its own position', async (t) => {
  const node = new LocalNode(t);
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  const room = node.join([ann]);
  node.recovery.doubt(room);
  await node.pass();
  const question = await node.store.next('repair');
  node.join([ben]);
  const position = fallBehind(ben.session, room.id, { seq: 2, change: 0 });
  const members = { ann: 0 };
  await question.answer(repaired({ last_seq: 3, epoch: 2 }, { members, posted: [1, 2, 3].map((n) => posted(n)) }));
  t.equal(ben.session.lags?.get(room.id), position);
  const feed = await node.store.next('repair');
  t.match(feed.request.items, [{ after_seq: 2, reader_id: 'ben' }]);
  await feed.answer(repaired({ last_seq: 3, epoch: 2 }, { members: { ben: 0 }, posted: [posted(3)] }));
  t.same([ann.take(), ben.take()], [[line(1), line(2), line(3)], [line(3)]]);
  await node.pass();
  t.same(node.store.waiting, [], 'a session whose own read includes its membership needs no other read');
});

t.test('a head is read without the messages of the conversation', async (t) => {
  const node = new LocalNode(t);
  const standing = node.recovery.standing('room', 'ann');
  const { request, answer } = await node.store.next('repair');
  t.match(request.items, [{ conversation_id: 'room', user_ids: ['ann'], reader_id: '' }]);
  const [item] = request.items;
  t.ok((item?.after_seq ?? 0) > 2 ** 50 && (item?.after_change ?? 0) > 2 ** 50);
  await answer(repaired({ last_seq: 7 }));
  t.equal((await standing).head?.last_seq, 7);
});

t.test(
  'a conversation whose head is higher in the store is repaired; one whose head is unknown is read later',
  async (t) => {
    const node = new LocalNode(t);
    const [behind, even] = ['behind', 'even'].map((conversation_id) => {
      const [conversation] = node.conversations.hold([membershipOf({ conversation_id })]).held;
      return conversation as NonNullable<typeof conversation>;
    }) as [never, never];
    const missed: string[] = [];
    for (const one of [behind, even] as { id: string; broadcastMissed: unknown }[])
      one.broadcastMissed = (ms: number) => missed.push(`${one.id} ${ms > 0}`);
    node.recovery.compareHeads([behind, even]);
    const question = await node.store.next('heads');
    t.same(question.request.conversation_ids, ['behind', 'even']);
    await question.answer({ heads: [{ last_seq: 1, epoch: 1 }, { epoch: 1 }] });
    t.same(missed, ['behind true', 'even true']);
    await node.pass();
    const repair = await node.store.next('repair');
    t.same(
      repair.request.items.map((item) => item.conversation_id),
      ['behind'],
    );
    await repair.answer(repaired({}));

    node.recovery.compareHeads([even]);
    await (await node.store.next('heads')).fail();
    t.equal(node.recovery.counts.failures, 1);
    await node.pass(500);
    t.same(node.store.waiting, []);
    await node.pass(500);
    t.same(
      (await node.store.next('repair')).request.items.map((item) => item.conversation_id),
      ['even'],
    );
  },
);
