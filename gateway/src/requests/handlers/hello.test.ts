import { CloseCode, Code, GodwitError, limits } from '@godwit/schema';
import { directConversationId } from '@godwit/store/client';
import t from 'tap';
import { connectionLimits } from '../../socket/connection-limits.js';
import { settle } from '../../testing/held-store.js';
import { startHelloNode } from '../../testing/hello-node.js';
import { line, membershipOf, posted, repaired } from '../../testing/local-node.js';

t.test('Hello returns the head of each conversation, and live events continue from there', async (t) => {
  const { node, open, did, questions } = startHelloNode(t);
  const direct = directConversationId('ann', 'ben');
  const room = node.join([node.open('cat')], { last_seq: 4, last_change: 2, epoch: 3, details_version: 6 });
  room.sequencer.offer(posted(5, 3));
  room.reads.take('ann', 4);
  room.broadcastMembers(new Uint8Array(), 8);
  const rooms = [
    { last_seq: 4, last_change: 2, epoch: 3, read_seq: 3, active_at: 9, details_version: 6 },
    { conversation_id: 'read', last_seq: 9, read_seq: 8, epoch: 2 },
    { conversation_id: direct, last_seq: 1, epoch: 4 },
  ];
  const { reply, recording, session } = await open(
    { token: 'ann' },
    { memberships: rooms.map(membershipOf), sets_version: 3 },
  );
  const head = { read_seq: 0, active_at: 0, last_change: 0, details_version: 0 };
  t.match(reply, { user_id: 'ann', session_id: 'session of ann', token_expires_at: 5, sets_version: 3 });
  t.match(reply?.heads, [
    { conversation_id: 'room', last_seq: 5, read_seq: 4, active_at: 9, last_change: 2, details_version: 6, epoch: 8 },
    { ...head, conversation_id: 'read', last_seq: 9, read_seq: 8, epoch: 2 },
    { ...head, conversation_id: direct, last_seq: 1, epoch: 0 },
  ]);
  t.match(session, { state: 'open', expiresAt: 5, closesAt: 6, setsVersion: 3, deferred: undefined });
  t.match(questions, [{ id: 'ann', email: 'ann@x', traceparent: 'trace' }]);
  t.same(did, ['arrive ann']);
  room.sequencer.offer(posted(6, 3));
  t.same(recording.take(), [line(6)]);
  const heads = await node.store.next('heads');
  t.same(heads.request.conversation_ids, ['read', direct], 'those new to this node may have advanced meanwhile');
  await node.pass(60_000);
  t.same(node.store.waiting, []);
});

t.test(
  'a session whose membership was read before the members changed gets no event until it is read again',
  async (t) => {
    const { node, open } = startHelloNode(t);
    const room = node.join([node.open('cat')], { last_seq: 4, last_change: 2, epoch: 2 });
    const { recording } = await open({ token: 'ann' }, { memberships: [membershipOf({ last_seq: 4, epoch: 1 })] });
    room.sequencer.offer(posted(5, 2));
    t.same(recording.take(), []);
    const feed = await node.store.next('repair');
    t.match(feed.request.items, [{ after_seq: 4, after_change: 2, reader_id: 'ann' }]);
    await feed.answer(repaired({ last_seq: 5, epoch: 2, last_change: 2 }));
    t.same(recording.take(), ['conversation_left room@5']);
  },
);

t.test('a conversation whose membership is ahead of this node is repaired', async (t) => {
  for (const [ahead, isAsked] of [
    [{}, false],
    [{ last_seq: 4, last_change: 4, details_version: 4 }, false],
    [{ last_seq: 6 }, true],
    [{ last_change: 6 }, true],
    [{ epoch: 6 }, true],
    [{ details_version: 6 }, true],
  ] as const) {
    const { node, open } = startHelloNode(t);
    const even = { last_seq: 5, last_change: 5, epoch: 5, details_version: 5 };
    node.join([node.open('cat')], even);
    await open({ token: 'ann' }, { memberships: [membershipOf({ ...even, ...ahead })] });
    await node.pass();
    t.same(node.store.waiting, isAsked ? ['repair'] : [], JSON.stringify(ahead));
  }
  const { node, open } = startHelloNode(t);
  node.join([node.open('cat')]).sequencer.offer(posted(2));
  await open({ token: 'ann' }, { memberships: [membershipOf({})] });
  await node.pass(50);
  t.same(node.store.waiting, ['repair'], 'if an item waits for a missing one');
});

t.test('events that concern the user and arrive during Hello are handled after the reply', async (t) => {
  const { node, greet, answer } = startHelloNode(t);
  const { recording, session } = await greet({ token: 'ann' });
  const seen: unknown[] = [];
  session.deferred?.push(() => {
    seen.push([...(session.greetedWith ?? [])], node.conversations.get('room')?.sessions.has(session));
    node.flusher.push(session.sendBuffer, posted(1).entry);
  });
  await answer({ memberships: [membershipOf({})] });
  t.same(recording.take(), ['reply hello', line(1)]);
  t.same(seen, [[], true]);
  t.equal(session.greetedWith, undefined);
});

t.test('the reply includes the friends who are not offline; former friends are unfollowed', async (t) => {
  const { node, gateway, greet, answer, open, online } = startHelloNode(t);
  for (const id of ['ben', 'dan', 'eve']) online.add(id);
  const first = await open({ token: 'ann' }, { friend_ids: ['ben', 'cat', 'eve'], sets_version: 1 });
  t.same(first.reply?.friends.map(({ user_id }) => user_id).sort(), ['ben', 'eve']);
  const user = node.users.get('ann') as NonNullable<ReturnType<typeof node.users.get>>;
  const { recording, session } = await greet({ token: 'ann' });
  let greetedWith: string[] = [];
  session.deferred?.push(() => {
    greetedWith = [...(session.greetedWith ?? [])];
  });
  user.noteFriend('dan', true, 3);
  const ended: unknown[] = [];
  user.endRead = (read) => void ended.push(read);
  await answer({ friend_ids: ['ben'], sets_version: 2 });
  const [frame] = recording.frames();
  t.same(frame?.hello?.friends.map(({ user_id }) => user_id).sort(), ['ben', 'dan']);
  t.same(greetedWith.sort(), ['ben', 'dan']);
  t.notOk(gateway.friendPresence.follows(user, 'eve'));
  t.equal(user.sets.friendsAsOf, 2);
  t.equal(ended.length, 1);
});

t.test('the status of a user already on the node is published again if the one read is newer', async (t) => {
  const { open, did } = startHelloNode(t);
  const status = (status_version: number) => ({ status: 1, status_text: `v${status_version}`, status_version });
  for (const version of [2, 2, 3]) await open({ token: 'ann' }, status(version));
  t.same(did, ['arrive ann', 'show ann v3']);
});

t.test('sessions that opened with older sets are checked', async (t) => {
  const { open, did } = startHelloNode(t);
  await open({ token: 'ann' }, { sets_version: 1 });
  t.same(did, ['arrive ann']);
  await open({ token: 'ann' }, { sets_version: 2 });
  t.same(did, ['arrive ann', 'suspect ann']);
});

t.test('all conversations are joined, even if the reply has room for only some', async (t) => {
  const { open } = startHelloNode(t);
  const memberships = Array.from({ length: limits.max_heads + 2 }, (_, n) =>
    membershipOf({ conversation_id: `c${n}` }),
  );
  const { reply, session } = await open({ token: 'ann' }, { memberships });
  t.equal(reply?.heads.length, limits.max_heads);
  t.equal(session.conversations.size, memberships.length);
});

t.test('cursors are resumed; compactly if they missed nothing', async (t) => {
  const cursors = ['even', 'gone', 'behind', 'ahead'].map((conversation_id) => ({ conversation_id, seq: 3 }));
  const memberships = [
    { conversation_id: 'even', last_seq: 3 },
    { conversation_id: 'behind', last_seq: 5 },
    { conversation_id: 'ahead', last_seq: 2 },
  ].map(membershipOf);
  const restored = 'resumed 3 to 2, change 0 truncated restored';
  for (const compact_resume of [false, true]) {
    const { node, open } = startHelloNode(t);
    const { reply, frames } = await open({ token: 'ann', resume: cursors, compact_resume }, { memberships });
    t.same(reply?.up_to_date, compact_resume ? [0] : []);
    const told = frames
      .slice(1)
      .map((frame) => frame.resumed?.conversation_id ?? frame.conversation_left?.conversation_id);
    t.same(told, compact_resume ? ['gone', 'ahead'] : ['even', 'gone', 'ahead'], restored);
    t.match((await node.store.next('repair')).request.items, [{ conversation_id: 'behind', after_seq: 3 }]);
  }
  const { node, open } = startHelloNode(t);
  node.join([node.open('cat')], { conversation_id: 'ahead', last_seq: 2 });
  const further = [membershipOf({ conversation_id: 'ahead', last_seq: 3 })];
  const { frames } = await open({ token: 'ann', resume: [cursors[3] as never] }, { memberships: further });
  t.equal(frames[1]?.resumed?.restored, false, 'if the store had as many messages when it was read');
});

t.test('a Hello without an id is not answered, but opens the session', async (t) => {
  const { open } = startHelloNode(t);
  const { frames, session } = await open({ token: 'ann' }, {}, 0);
  t.same(frames, []);
  t.equal(session.state, 'open');
});

t.test('a session that closes while opening leaves nothing behind', async (t) => {
  for (const when of ['verified', 'read', 'live'] as const) {
    const { node, gateway, greet, answer, did } = startHelloNode(t);
    const { verify } = gateway;
    let verified = () => {};
    gateway.verify = (token) =>
      new Promise((resolve) => {
        verified = () => resolve(verify(token));
      });
    const { recording, session, greeted } = await greet({ token: 'ann' });
    const close = () => {
      session.state = 'closed';
    };
    if (when === 'verified') close();
    verified();
    await settle();
    if (when === 'verified') {
      t.same(did, ['release u:ann']);
      t.same(node.store.waiting, []);
      t.equal(session.user_id, '');
      continue;
    }
    if (when === 'read') close();
    else gateway.presence.arrive = async () => close();
    await answer({ memberships: [membershipOf({})] });
    t.equal(await greeted, undefined);
    t.same(recording.take(), []);
    t.equal(session.conversations.size, 0);
    t.same(did, when === 'live' ? ['release c:room'] : [], 'closing the session releases its user topic');
    t.equal(node.conversations.size, when === 'live' ? 1 : 0);
  }
});

t.test('a refused token closes the connection after the error; other failures allow a retry', async (t) => {
  const { UNAUTHENTICATED } = CloseCode;
  for (const [code, ended] of [
    [Code.CODE_UNAUTHENTICATED, { code: UNAUTHENTICATED, reason: 'no', after: 1 }],
    [Code.CODE_UNAVAILABLE, undefined],
  ] as const) {
    const { node, gateway, greet, did } = startHelloNode(t);
    const error = new GodwitError(code, 'no');
    let refuse = () => {};
    gateway.verify = () =>
      new Promise((_, reject) => {
        refuse = () => reject(error);
      });
    const { recording, session, greeted } = await greet({ token: 'ann' });
    // Like the error that answers the request.
    const replied = greeted.then(() => node.flusher.push(session.sendBuffer, posted(1).entry));
    refuse();
    await replied;
    t.equal(await greeted, error);
    await settle();
    t.same(recording.ended, ended);
    t.equal(session.state, 'greeting');
    t.equal(session.user_id, '');
    t.same(did, []);
  }
});

t.test('a Hello with invalid cursors is refused before anything else happens', async (t) => {
  const { gateway, greet } = startHelloNode(t);
  gateway.verify = async () => t.fail('the token is looked at') as never;
  const { session, greeted } = await greet({ token: 'ann', resume: [{ conversation_id: '' }] });
  t.match(await greeted, { code: Code.CODE_INVALID_ARGUMENT });
  t.equal(session.state, 'greeting');
});

t.test('the sets of a user are read once the topic of the user is live', async (t) => {
  const { node, greet } = startHelloNode(t);
  let live = () => {};
  node.bus.subscribe = (topics) => {
    t.same(topics, ['u:ann']);
    return new Promise((resolve) => {
      live = resolve;
    });
  };
  const { session } = await greet({ token: 'ann' });
  t.same(node.store.waiting, []);
  t.equal(session.state, 'opening');
  live();
  await node.store.next('open_sessions');
});

t.test('a user whose sets cannot be read leaves, and may send Hello again', async (t) => {
  const { node, greet, answer, open, did } = startHelloNode(t);
  const { session, greeted } = await greet({ token: 'ann' });
  session.greetBy = 0;
  await answer({ failure: { code: Code.CODE_INVALID_ARGUMENT, message: 'not an id' } });
  t.match(await greeted, { code: Code.CODE_INVALID_ARGUMENT });
  t.match(session, { state: 'greeting', deferred: undefined, user: undefined });
  t.equal(session.user_id, '');
  t.ok(session.greetBy > performance.now(), 'it is given time anew');
  t.equal(node.users.get('ann'), undefined);
  t.same(did, ['release u:ann']);
  t.equal((await open({ token: 'ann' }, {})).session.state, 'open');

  const second = await greet({ token: 'ben' });
  second.session.state = 'closed';
  await answer({ failure: { code: Code.CODE_INVALID_ARGUMENT } });
  t.ok(await second.greeted);
  t.equal(second.session.state, 'closed', 'a closed session stays closed');
  t.equal(second.session.user_id, 'ben', 'its close removes it from the user');
});

t.test(
  'a Hello past MAX_SESSIONS_PER_USER is RATE_LIMITED and closes with 4000, and one more fits after a close',
  async (t) => {
    const { gateway, greet, open } = startHelloNode(t);
    Object.assign(gateway, { connectionLimits: { ...connectionLimits, MAX_SESSIONS_PER_USER: 2 } });
    const first = await open({ token: 'ann' }, {});
    // A session whose Hello is under way counts, too.
    await greet({ token: 'ann' });
    const third = await greet({ token: 'ann' });
    t.match(await third.greeted, { code: Code.CODE_RATE_LIMITED, retryAfterMs: 10_000 });
    t.equal(third.session.state, 'greeting');
    await new Promise(setImmediate);
    t.match(third.recording.ended, { code: CloseCode.GOING_AWAY });
    t.equal(gateway.refusals.counts.get('user_sessions'), 1);
    t.equal([...gateway.users.sessions('ann')].length, 2, 'it was not added');
    t.equal((await greet({ token: 'ben' })).session.state, 'opening', 'another user');

    gateway.users.remove(first.session);
    t.equal((await greet({ token: 'ann' })).session.state, 'opening');
    t.equal(gateway.refusals.counts.get('user_sessions'), 1);
  },
);
