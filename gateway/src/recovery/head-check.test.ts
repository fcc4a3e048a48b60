import t from 'tap';
import { LocalNode, membershipOf, posted } from '../testing/local-node.js';
import type { RecordingSession } from '../testing/recording-session.js';
import { createHeadLane } from './head-check.js';

/** A node whose conversations are compared, and the errors of the comparison. */
function start(t: { teardown(end: () => void): unknown }) {
  const node = new LocalNode(t);
  const errors: unknown[] = [];
  const { store, conversations, databaseEpoch } = node;
  const lane = createHeadLane({ store, conversations, databaseEpoch, onError: (error) => errors.push(error) });
  const join = (sessions: readonly RecordingSession[], conversation_id: string, readsAsOf = '', last_seq = 5) => {
    const { held } = conversations.hold([membershipOf({ conversation_id, last_seq })], readsAsOf);
    const [conversation] = held as [(typeof held)[number]];
    for (const { session } of sessions) conversations.join(conversation, session, { visible_seq: 0, epoch: 1 });
    return conversation;
  };
  return { node, lane, errors, join };
}

t.test('the store is ahead exactly if it has more messages, changes, epochs or settings', async (t) => {
  const { node, lane } = start(t);
  const steps = [-1, 0, 1];
  const cases = steps.flatMap((seq) =>
    steps.flatMap((epoch) => steps.flatMap((change) => steps.map((details) => [seq, epoch, change, details]))),
  ) as [number, number, number, number][];
  const { held } = node.conversations.hold(
    cases.map((_, n) =>
      membershipOf({ conversation_id: `c${n}`, last_seq: 5, epoch: 5, last_change: 5, details_version: 5 }),
    ),
  );
  let ahead: boolean[] | undefined;
  Promise.all(held.map((one) => lane.submit(one))).then((all) => {
    ahead = all;
  });
  const { request, answer } = await node.store.next('heads');
  t.same(
    request.conversation_ids,
    held.map(({ id }) => id),
  );
  const heads = cases.map(([seq, epoch, change, details]) => {
    return { last_seq: 5 + seq, epoch: 5 + epoch, last_change: 5 + change, details_version: 5 + details };
  });
  await answer({ heads });
  t.same(
    ahead,
    cases.map((steps) => steps.includes(1)),
  );
});

t.test('a head below the position at the time of the request reveals a restore', async (t) => {
  for (const { what, heads, restores, meanwhile } of [
    { what: 'as it was', heads: [5, 5], restores: 0 },
    { what: 'below', heads: [4, 5], restores: 1 },
    { what: 'the second below', heads: [5, 4], restores: 1 },
    { what: 'both below', heads: [4, 4], restores: 1 },
    { what: 'passed meanwhile', heads: [5, 5], restores: 0, meanwhile: 'passed' },
    { what: 'forgotten meanwhile', heads: [4, 5], restores: 0, meanwhile: 'forgotten' },
    { what: 'not there', heads: [0, 0], restores: 0, meanwhile: 'gone' },
    { what: 'another database', heads: [4, 5], restores: 1, meanwhile: 'another' },
  ]) {
    const { node, lane, join } = start(t);
    node.databaseEpoch.observe('one');
    const [a, b] = [join([], 'a'), join([], 'b')];
    lane.submit(a);
    lane.submit(b);
    const { answer } = await node.store.next('heads');
    if (meanwhile === 'passed') a.sequencer.offer(posted(6));
    if (meanwhile === 'forgotten') node.conversations.forgetAll();
    const epoch = meanwhile === 'gone' ? 0 : 1;
    const database_epoch = meanwhile === 'another' ? 'two' : 'one';
    await answer({ heads: heads.map((last_seq) => ({ last_seq, epoch })), database_epoch });
    t.equal(node.restores, restores, what);
    t.equal(node.databaseEpoch.id, database_epoch, what);
  }
});

t.test('a lower head is ignored when the history of the database is first reported', async (t) => {
  const { node, lane, join } = start(t);
  lane.submit(join([], 'a'));
  const { answer } = await node.store.next('heads');
  await answer({ heads: [{ last_seq: 4, epoch: 1 }], database_epoch: 'one' });
  t.equal(node.restores, 0);
  lane.submit(join([], 'a'));
  await (await node.store.next('heads')).answer({ heads: [{ last_seq: 4, epoch: 1 }] });
  t.equal(node.restores, 1, 'a store that does not report its history can be restored too');
});

t.test('read positions that moved since the last time are read and sent, once', async (t) => {
  const { node, lane, join } = start(t);
  const ann = node.open('ann');
  const [a, b, c, d] = [
    join([ann], 'a', 'noon'),
    join([ann], 'b'),
    join([ann], 'c', 'one'),
    join([ann], 'd', 'noon'),
  ] as const;
  const compare = async () => {
    for (const one of [a, b, c, d, a]) lane.submit(one);
    return node.store.next('heads');
  };
  const first = await compare();
  t.same(first.request.read_times, ['noon', 'one']);
  t.same(first.request.reads_since, [1, 0, 2, 1, 1]);
  const heads = [1, 1, 1, 2, 1].map((epoch) => ({ last_seq: 5, epoch }));
  const reads = [
    { conversation: 0, user_id: 'ben', seq: 3 },
    { conversation: 2, user_id: 'ben', seq: 4 },
    { conversation: 3, user_id: 'ben', seq: 5 },
    { conversation: 9, user_id: 'ben', seq: 5 },
  ];
  await first.answer({ heads, reads, reads_as_of: 'two' });
  t.same(ann.take().sort(), ['read_advanced a ben 3', 'read_advanced c ben 4'], 'not if the members may have changed');
  const second = await compare();
  t.same(second.request.read_times, ['two', 'noon'], 'these are read again');
  t.same(second.request.reads_since, [1, 1, 1, 2, 1]);
  d.sequencer.reachEpoch(2);
  await second.answer({ heads, reads, reads_as_of: '' });
  t.same(ann.take(), ['read_advanced d ben 5'], 'although compared twice, nothing is sent twice');
  const third = await compare();
  t.same(third.request.read_times, ['two', 'noon'], 'the time is unchanged if the store does not report it');
});

t.test('a failed comparison is reported once for a batch, and leaves all undecided', async (t) => {
  const { node, lane, join, errors } = start(t);
  const both = Promise.allSettled([lane.submit(join([], 'a')), lane.submit(join([], 'b'))]);
  await (await node.store.next('heads')).fail();
  t.same(
    (await both).map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  t.equal(errors.length, 1);
});
