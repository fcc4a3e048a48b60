import t from 'tap';
import { fallBehind } from '../conversations/lag.js';
import { RecentRefusals } from '../requests/recent-refusals.js';
import { LocalNode, membershipOf, posted } from '../testing/local-node.js';
import { describeSessions } from './user-description.js';

t.test('an idle session in step lacks nothing', (t) => {
  const node = new LocalNode(t);
  const ann = node.open('ann');
  node.join([ann]);
  ann.session.client = 'shop 1.0';
  ann.session.expiresAt = 7;
  const { sessions, session_count } = describeSessions(node.users.sessions('ann'), node.conversations);
  t.equal(session_count, 1);
  const [session] = sessions;
  t.same(session, {
    session_id: 's1',
    client: 'shop 1.0',
    address: '192.0.2.1',
    state: 'open',
    opened_at: session?.opened_at,
    token_expires_at: 7,
    unsent_bytes: 0,
    slow: false,
    requests_in_flight: 0,
    conversation_count: 1,
    refusals: [],
    lags: [],
    lag_count: 0,
  });
  const age = Date.now() - (session?.opened_at ?? 0);
  t.ok(age >= -1 && age < 60_000, `opened ${age} ms ago`);
  t.same(describeSessions(node.users.sessions('nobody'), node.conversations), { sessions: [], session_count: 0 });
  t.end();
});

t.test('a slow session is shown with what it lacks, beside the position of the node', (t) => {
  const node = new LocalNode(t);
  const ann = node.open('ann');
  const room = node.join([ann], { last_seq: 4, last_change: 2 });
  Object.assign(ann.session, { leaving: true, inFlight: 3 });
  Object.assign(ann.session.sendBuffer, { slow: true, buffered: 300_000 });
  room.sequencer.offer(posted(5));
  room.sequencer.offer(posted(6));
  ann.session.refusals = new RecentRefusals();
  const refusal = { command: 'send', code: 3, message: 'conversation not found: x', at: 9 };
  ann.session.refusals.add(refusal);
  t.match(describeSessions(node.users.sessions('ann'), node.conversations).sessions, [
    {
      ...{ state: 'leaving', unsent_bytes: 300_000, slow: true, requests_in_flight: 3, lag_count: 1 },
      lags: [{ conversation_id: 'room', state: 'behind', seq: 4, change: 2, node_seq: 6, node_change: 2 }],
      refusals: [refusal],
    },
  ]);
  t.end();
});

t.test('descriptions are bounded, and say how much there is', (t) => {
  const node = new LocalNode(t);
  const all = Array.from({ length: 60 }, () => node.open('ann'));
  const [first] = all;
  for (let n = 0; n < 30; n++) {
    const conversation_id = `room-${n}`;
    node.conversations.hold([membershipOf({ conversation_id, last_seq: n })]);
    if (first) fallBehind(first.session, conversation_id, { seq: 0, change: undefined });
  }
  const { sessions, session_count } = describeSessions(node.users.sessions('ann'), node.conversations);
  t.same([sessions.length, session_count], [50, 60]);
  t.match(sessions[0], { session_id: 's1', lag_count: 30 });
  t.same(
    sessions[0]?.lags?.map(({ conversation_id, node_seq, change }) => [conversation_id, node_seq, change]),
    Array.from({ length: 20 }, (_, n) => [`room-${n}`, n, undefined]),
  );
  t.end();
});
