import t from 'tap';
import { settle } from '../testing/held-store.js';
import { LocalNode, line, membershipOf, posted } from '../testing/local-node.js';
import { fallBehind } from './lag.js';

/** A node, and the topics that were released. */
function start(t: { teardown(end: () => void): unknown }) {
  const node = new LocalNode(t);
  const released: string[] = [];
  const release = node.subscriptions.release.bind(node.subscriptions);
  node.subscriptions.release = (topic) => {
    released.push(topic);
    release(topic);
  };
  return { node, released };
}

t.test(
  'a conversation is created once, at the position of the membership, and its topic is held once per holder',
  async (t) => {
    const { node } = start(t);
    const [one, two] = ['one', 'two'].map((conversation_id) =>
      membershipOf({ conversation_id, last_seq: 3, epoch: 2 }),
    );
    const first = node.conversations.hold([one as never], 'noon');
    t.equal(first.fresh[0], first.held[0]);
    t.match(first.held[0]?.sequencer, { delivered: 3, changed: 0, epoch: 2 });
    t.equal(first.held[0]?.reads.asOf, 'noon');
    const second = node.conversations.hold([two, { ...one, last_seq: 9 }] as never);
    t.equal(second.held[1], first.held[0]);
    t.same(second.fresh, [second.held[0]]);
    t.equal(second.held[1]?.sequencer.delivered, 3, 'a known conversation keeps its position');
    t.equal(second.held[0]?.reads.asOf, '');
    t.equal(node.conversations.size, 2);
    t.same([...node.conversations.all()], [first.held[0], second.held[0]]);
    await Promise.all([first.live, second.live]);
    t.same(await node.bus.subscribers(['c:one', 'c:two', 'c:three']), [1, 1, 0]);
  },
);

t.test('a session that joins gets the events; one that leaves gets none, and releases its hold once', (t) => {
  const { node, released } = start(t);
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  const room = node.join([ann, ben], { visible_seq: 1, epoch: 4 });
  room.hide(ben.session, 0);
  t.same([...ann.session.conversations], ['room']);
  room.sequencer.offer(posted(1));
  t.same([ann.take(), ben.take()], [[], [line(1)]]);
  fallBehind(ann.session, room.id, { seq: 0, change: 0 });
  node.conversations.leave(room, ann.session);
  t.same(released, ['c:room']);
  node.conversations.leave(room, ann.session);
  t.same(released, ['c:room']);
  t.same(node.left, ['ann room']);
  t.same([...ann.session.conversations], []);
  t.equal(ann.session.lags, undefined);
  room.sequencer.offer(posted(2));
  t.same([ann.take(), ben.take()], [[], [line(2)]]);
  t.end();
});

t.test('a session that joins is a member as of the epoch of its membership', (t) => {
  const { node } = start(t);
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  const room = node.join([ann], { epoch: 1 });
  node.join([ben], { epoch: 3 });
  t.same([room.memberAsOf(ann.session), room.memberAsOf(ben.session)], [1, 3]);
  t.end();
});

t.test('a forgotten conversation is created anew', async (t) => {
  const { node } = start(t);
  const ids = ['one', 'two', 'three'];
  const hold = () => node.conversations.hold(ids.map((conversation_id) => membershipOf({ conversation_id })));
  const before = hold().held;
  node.conversations.forget('two');
  t.equal(node.conversations.get('two'), undefined);
  t.same(
    hold().fresh.map(({ id }) => id),
    ['two'],
  );
  t.equal(node.conversations.get('one'), before[0]);
  node.conversations.forgetAll();
  t.equal(node.conversations.size, 0);
  t.equal(hold().fresh.length, 3);
  await settle();
});

t.test('a detached conversation has the position of the given head, and is not followed', (t) => {
  const { node } = start(t);
  const head = { last_seq: 3, last_change: 2, epoch: 4, restricted: true, details_version: 1 };
  const room = node.conversations.createDetached('room', head as never);
  t.match(room, { id: 'room', restricted: true, details: 1 });
  t.match(room.sequencer, { delivered: 3, changed: 2, epoch: 4 });
  t.equal(node.conversations.get('room'), undefined);
  t.end();
});
