import t from 'tap';
import { LocalNode, posted } from '../testing/local-node.js';
import { describeConversation, describeLags } from './lag-descriptions.js';

t.test('a conversation is described by its position and the sessions that lag', (t) => {
  const node = new LocalNode(t);
  const [ann, ben] = [node.open('ann'), node.open('ben')];
  const room = node.join([ann, ben], { last_seq: 4, last_change: 2, epoch: 3 });
  const inStep = { seq: 4, change: 2, epoch: 3, repairing: false, session_count: 2, lags: [], lag_count: 0 };
  t.same(describeConversation(room), inStep);
  ben.session.sendBuffer.slow = true;
  room.sequencer.offer(posted(5, 3));
  room.sequencer.offer(posted(7, 3));
  t.match(describeConversation(room), {
    ...{ seq: 5, repairing: true, lag_count: 1 },
    lags: [{ user_id: 'ben', session_id: 's2', state: 'behind', seq: 4, change: 2, node_seq: 5, node_change: 2 }],
  });
  t.equal(describeConversation(undefined), undefined);
  t.end();
});

t.test('of many sessions that lag, the first ones are listed', (t) => {
  const node = new LocalNode(t);
  const all = Array.from({ length: 70 }, (_, n) => node.open(`user-${n}`));
  const room = node.join(all);
  for (const { session } of all) session.sendBuffer.slow = true;
  room.sequencer.offer(posted(1));
  const described = describeConversation(room);
  t.match(described, { session_count: 70, lag_count: 70 });
  t.equal(described?.lags?.length, 20);
  t.end();
});

t.test('a lag in a conversation that the node follows no more has no position beside it', (t) => {
  const node = new LocalNode(t);
  const ann = node.open('ann');
  node.join([ann]);
  const room = node.conversations.get('room');
  if (room) node.conversations.expel(room, ann.session);
  node.conversations.forget('room');
  t.match(describeLags(ann.session.lags, node.conversations), {
    lags: [{ conversation_id: 'room', state: 'left', node_seq: 0, node_change: 0 }],
    lag_count: 1,
  });
  t.end();
});
