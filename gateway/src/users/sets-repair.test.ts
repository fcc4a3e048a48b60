import { setImmediate } from 'node:timers/promises';
import type { internal } from '@godwit/store/wire';
import t from 'tap';
import type { ObservedUser } from '../presence/friend-presence.js';
import { FRIENDS, membership, setUpSetCheck } from '../testing/checked-sets.js';

/** Resolves once `holds` returns true. */
async function until(holds: () => boolean, instead: () => string): Promise<void> {
  const deadline = performance.now() + 5_000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error(instead());
    await setImmediate();
  }
}

t.test(
  'one check of a user runs at a time, and a single one follows for all that are requested meanwhile',
  async (t) => {
    const { check, open, questions, timers } = setUpSetCheck(t);
    open('phone', 3);
    for (let n = 0; n < 3; n++) check('ann');
    await questions[0]?.answer({});
    t.equal(questions.length, 2);
    await questions[1]?.answer({});
    t.same([questions.length, timers.length], [2, 0]);
    check('ann');
    t.equal(questions.length, 3);
  },
);

t.test(
  'the sets of a user with an open session are compared from the known version on, and followed afterwards',
  async (t) => {
    const { check, open, questions, told, warned, timers } = setUpSetCheck(t);
    check('ann');
    await setImmediate();
    t.same([warned, timers], [[], []], 'the user has no session');
    open('phone', undefined, 'opening');
    check('ann');
    await setImmediate();
    t.same(questions, [], 'Hello reads the sets');
    const { user } = open('laptop', 3);
    check('ann');
    await setImmediate();
    t.match(questions, [{ id: 'ann', email: '', since: 3 }]);
    user.sets.compared(5);
    await questions[0]?.answer({});
    t.same([user.sets.known, user.sets.behind, told], [5, false, []]);
  },
);

t.test('a failed check is retried after a delay, until it is answered', async (t) => {
  const { check, open, questions, warned, timers } = setUpSetCheck(t);
  const { user } = open('phone', 3);
  check('ann');
  await questions[0]?.fail(new Error('the store cannot be reached'));
  t.same([warned.length, questions.length, timers.map(({ ms }) => ms)], [1, 1, [1_000]]);
  timers.pop()?.ring();
  await questions[1]?.answer({ failure: { code: 1, message: 'no' } as never });
  t.same([warned.length, timers.length, user.sets.known], [2, 1, 3]);
  timers.pop()?.ring();
  await questions[2]?.answer({});
  t.same([warned.length, timers.length, user.sets.known], [2, 0, 5]);
});

t.test('an answer about a user who left, or who left and returned, changes nothing', async (t) => {
  for (const isBack of [true, false]) {
    const { check, open, users, questions, told, timers } = setUpSetCheck(t);
    const { session, user } = open('phone', 3);
    check('ann');
    users.remove(session);
    const back = isBack ? open('phone', 4).user : undefined;
    await questions[0]?.answer({ memberships: [membership('c')], status_version: 7, status_text: 'away' });
    t.same([told, user.sets.known, back?.sets.known ?? 4, timers.length], [[], 3, 4, 0]);
  }
});

t.test('a newer status is published to friends, and an older one is not', async (t) => {
  const { check, open, questions, told } = setUpSetCheck(t);
  const { user } = open('phone', 3);
  user.setStatus({ status: 1, text: 'here', version: 6 });
  for (const [version, expected] of [
    [6, []],
    [7, ['ann shows away']],
  ] as const) {
    check('ann');
    await questions.pop()?.answer({ status: 2, status_text: 'away', status_version: version });
    t.same(told, expected);
  }
});

t.test(
  'open sessions enter conversations that they missed, and conversations that they may have left are repaired',
  async (t) => {
    const { at, check, open, enter, asked, questions, told, warned } = setUpSetCheck(t);
    const { session, user } = open('phone', 3);
    open('laptop', 3, 'closed');
    enter(session, 'known');
    enter(session, 'left');
    at.beforeConversation = () => t.equal(user.sets.friendsAsOf, 5, 'friends are as new as they were read');
    at.conversation = (id) =>
      id === 'gone' ? undefined : { conversation_id: id, last_seq: 99, unread: 5, muted: true };
    check('ann');
    await questions[0]?.answer({ memberships: [membership('known'), membership('missed', 7), membership('gone')] });
    t.same(told, ['doubt of left', 'phone: in missed from 7 on']);
    t.same([warned, user.sets.known], [[], 5]);
    t.same(asked, ['ann ann missed', 'ann ann gone']);
    t.same([...session.conversations].sort(), ['known', 'left', 'missed']);
  },
);

t.test('a conversation is not sent twice if its event arrives meanwhile, nor to a closed session', async (t) => {
  const came = setUpSetCheck(t);
  const { session } = came.open('phone', 3);
  came.at.beforeConversation = () => came.enter(session, 'c');
  came.check('ann');
  await came.questions[0]?.answer({ memberships: [membership('c')] });
  t.same([came.told, came.asked.length], [[], 1]);
  const closed = setUpSetCheck(t);
  const other = closed.open('phone', 3).session;
  closed.at.beforeConversation = () => {
    other.state = 'closed';
  };
  closed.check('ann');
  await closed.questions[0]?.answer({ memberships: [membership('c')] });
  t.same([closed.told, other.conversations.size], [[], 0]);
});

t.test('a change of a tie that open sessions may not know is sent, and no other', async (t) => {
  const { check, open, questions, told } = setUpSetCheck(t);
  const { user } = open('phone', 3);
  open('laptop', 4, 'opening');
  user.friends.add({ id: 'ben' } as ObservedUser);
  const tie = (user_id: string, state: number, sets_version: number) =>
    ({ user_id, state, sets_version }) as internal.store.v1.Tie;
  check('ann');
  await questions[0]?.answer({ friend_ids: ['ben'], ties: [tie('old', FRIENDS, 3), tie('cat', 2, 5)] });
  t.same(told, ['phone: cat is 2']);
});

t.test('if friends differ, events get time to arrive; then the remaining differences are sent', async (t) => {
  const { check, open, questions, told } = setUpSetCheck(t);
  const { user } = open('phone', 3);
  user.friends.add({ id: 'ben' } as ObservedUser);
  user.friends.add({ id: 'cat' } as ObservedUser);
  check('ann');
  await questions[0]?.answer({ friend_ids: ['ben', 'dan', 'eve'] });
  t.same([told, user.sets.known], [[], 3], 'not yet');
  // The event of this one arrived meanwhile.
  user.friends.add({ id: 'eve' } as ObservedUser);
  await until(
    () => user.sets.known === 5,
    () => `still at ${user.sets.known}, told ${told}`,
  );
  t.same(told, ['phone: cat is none', 'phone: dan is a friend']);
  t.same([...user.friends].map(({ id }) => id).sort(), ['ben', 'dan', 'eve']);
  t.equal(user.sets.friendsAsOf, 5);
});

t.test('a user who leaves while events get time to arrive is sent nothing', async (t) => {
  const { check, open, users, questions, told } = setUpSetCheck(t);
  const { user, session } = open('phone', 3);
  check('ann');
  await questions[0]?.answer({ friend_ids: ['ben'] });
  users.remove(session);
  open('laptop', 3);
  check('ann');
  await until(
    () => questions.length === 2,
    () => `no second check, told ${told}`,
  );
  t.same([told, user.friends.size, user.sets.known], [[], 0, 3]);
});

t.test('a user whose sets are behind is checked, unless the missing changes soon arrive by themselves', async (t) => {
  const { suspect, open, users, questions, timers } = setUpSetCheck(t);
  const { user, session } = open('phone', 3);
  suspect(user);
  t.equal(timers.length, 0, 'nothing is missing');
  user.sets.compared(4);
  suspect(user);
  suspect(user);
  t.same(
    timers.map(({ ms }) => ms),
    [500],
  );
  user.sets.came(4);
  timers.pop()?.ring();
  t.equal(questions.length, 0, 'the change arrived');
  user.sets.compared(6);
  suspect(user);
  timers.pop()?.ring();
  t.equal(questions.length, 1);
  await questions[0]?.answer({});
  t.equal(timers.length, 1, 'still behind: the answer was older');
  users.remove(session);
  open('laptop', 3);
  timers.pop()?.ring();
  t.equal(questions.length, 1, 'the user left and returned');
});
