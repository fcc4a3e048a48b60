import { godwit } from '@godwit/schema';
import t from 'tap';
import { FriendRing } from './friend-ring.js';
import { PresenceCheck } from './presence-check.js';

const { PRESENCE_STATUS_OFFLINE, PRESENCE_STATUS_ONLINE, PRESENCE_STATUS_AWAY } = godwit.v1.PresenceStatus;

t.test('every user of a ring has the same number of friends, and friendship is mutual', async (t) => {
  for (const [users, friends] of [
    [3, 2],
    [12, 4],
    [11, 10],
  ] as const) {
    const ring = new FriendRing('x', users, friends);
    for (let user = 0; user < users; user++) {
      const theirs = ring.friendsOf(user);
      t.equal(new Set(theirs).size, friends);
      for (let other = 0; other < users; other++) {
        t.equal(ring.areFriends(user, other), theirs.includes(other));
        t.equal(theirs.includes(other), ring.friendsOf(other).includes(user));
      }
      t.equal(ring.userOf(ring.id(user)), user);
    }
    t.equal(ring.userOf('y-1'), -1);
  }
  for (const friends of [0, 3, 12]) t.throws(() => new FriendRing('x', 12, friends));
});

t.test('the check counts missing, repeated, wrong and misdirected events', async (t) => {
  const ring = new FriendRing('x', 20, 4);
  const run = async (...events: [recipient: number, user: number, status: number, last_seen?: number][]) => {
    const check = new PresenceCheck(ring, 20);
    check.announce(5, PRESENCE_STATUS_ONLINE, [4, 6]);
    check.announce(15, PRESENCE_STATUS_OFFLINE, [16]);
    for (const [recipient, user, status, last_seen = 0] of events)
      check.take(recipient, { user_id: ring.id(user), status, last_seen } as godwit.v1.PresenceChanged);
    await check.settled();
    return check.tally;
  };
  const good = [
    [4, 5, PRESENCE_STATUS_ONLINE],
    [6, 5, PRESENCE_STATUS_ONLINE],
    [16, 15, PRESENCE_STATUS_OFFLINE, 1],
  ] as [number, number, number, number?][];
  const clean = { expected: 3, delivered: 3, missing: 0, repeated: 0, toOthers: 0, wrong: 0 };
  t.same(await run(...good), clean);
  t.same(await run(...good.slice(1)), { ...clean, delivered: 2, missing: 1 });
  t.same(await run(...good, [6, 5, PRESENCE_STATUS_ONLINE]), { ...clean, repeated: 1 });
  t.same(
    await run(...good, [3, 5, PRESENCE_STATUS_ONLINE]),
    { ...clean, repeated: 1 },
    'a friend who should receive no event',
  );
  t.same(await run(...good, [8, 5, PRESENCE_STATUS_ONLINE]), { ...clean, toOthers: 1 });
  t.same(await run(...good.slice(1), [4, 5, PRESENCE_STATUS_AWAY]), { ...clean, delivered: 2, missing: 1, wrong: 1 });
  t.same(await run(...good.slice(0, 2), [16, 15, PRESENCE_STATUS_OFFLINE]), {
    ...clean,
    delivered: 2,
    missing: 1,
    wrong: 1,
  });
});
