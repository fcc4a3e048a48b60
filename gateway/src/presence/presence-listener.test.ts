import { setImmediate } from 'node:timers/promises';
import type { UserStatus } from '@godwit/store/presence';
import t, { type Test } from 'tap';
import type { Gateway } from '../context.js';
import { Session } from '../socket/session.js';
import type { Socket } from '../socket/socket.js';
import { type LocalUser, Users } from '../users/users.js';
import { arriveUser, showUser } from './arrivals.js';
import { createPresenceListener } from './presence-listener.js';

/** A gateway whose presence fails while `at.fails` is set, and the calls to it; `ring` fires the timers. */
function setUp(t: Test) {
  const timers: { work: () => void; ms: number }[] = [];
  t.intercept(globalThis, 'setTimeout', {
    value: (work: () => void, ms: number) => {
      timers.push({ work, ms });
      return { unref() {} };
    },
  });
  const told: string[] = [];
  const warned: string[] = [];
  const seen: object[] = [];
  const at = { fails: false, refreshed: 0, before: async () => {} };
  const tell = async (what: string) => {
    told.push(what);
    await at.before();
    if (at.fails) throw new Error('presence cannot be reached');
  };
  const users = new Users();
  const gateway = {
    users,
    departures: { cancel: (id: string) => told.push(`back ${id}`) },
    presence: {
      arrive: (id: string, { text }: UserStatus) => tell(`arrive ${id} ${text}`),
      show: (id: string, { text }: UserStatus) => tell(`show ${id} ${text}`),
    },
    friendPresence: {
      async refresh() {
        at.refreshed++;
        told.push('refresh');
      },
    },
    seen: {
      async submit(item: object) {
        seen.push(item);
        if (at.fails) throw new Error('the store cannot be reached');
      },
    },
    log: { warn: (_fields: object, text: string) => warned.push(text) },
  } as unknown as Gateway;
  const add = (id: string) => {
    const session = new Session(id, {} as Socket);
    const user = users.add(session, id);
    user.status = { status: 1, text: id.toUpperCase() };
    return { session, user };
  };
  const ring = async () => {
    for (const { work } of timers.splice(0)) work();
    await setImmediate();
  };
  return { gateway, at, users, told, warned, seen, timers, add, ring };
}

t.test('a user who arrives is no longer departing, and an unpublished status is published', async (t) => {
  const { gateway, told, add } = setUp(t);
  const { user } = add('ann');
  await arriveUser(gateway, user);
  t.same(told, ['back ann', 'arrive ann ANN']);
  t.equal(user.arrived, true);
  told.length = 0;
  user.unshown = true;
  await arriveUser(gateway, user);
  t.same(told, ['back ann', 'arrive ann ANN', 'show ann ANN']);
  t.equal(user.unshown, false);
});

t.test('a failed update of presence is retried until it succeeds', async (t) => {
  for (const tell of [arriveUser, showUser]) {
    const { gateway, at, told, warned, timers, add, ring } = setUp(t);
    const { user } = add('ann');
    at.fails = true;
    await tell(gateway, user);
    await ring();
    t.same([warned.length, timers.length], [2, 1], 'one retry follows the other');
    t.ok((timers[0]?.ms ?? 0) > 0, 'after a delay');
    at.fails = false;
    told.length = 0;
    await ring();
    t.match(told.at(-1), /^(arrive|show) ann ANN$/);
    t.same([timers.length, user.unshown], [0, false]);
  }
});

t.test('updates are not retried for a user who is gone, or who left and returned', async (t) => {
  for (const leave of [
    (users: Users, session: Session) => users.remove(session),
    (users: Users, session: Session) => {
      users.remove(session);
      users.add(new Session('ann', {} as Socket), 'ann');
    },
    // Between two sessions, before the user is removed.
    (users: Users, session: Session) => users.get('ann')?.sessions.delete(session),
  ]) {
    const { gateway, at, users, told, add, ring } = setUp(t);
    const { user, session } = add('ann');
    at.fails = true;
    await arriveUser(gateway, user);
    told.length = 0;
    leave(users, session);
    await ring();
    t.same(told, []);
  }
});

t.test(
  'a status published in the meantime is not published again, and one that changed is still to be published',
  async (t) => {
    const { gateway, at, told, add, ring } = setUp(t);
    const { user } = add('ann');
    at.fails = true;
    await showUser(gateway, user);
    t.equal(user.unshown, true);
    at.fails = false;
    await showUser(gateway, user);
    told.length = 0;
    await ring();
    t.same(told, []);

    const changed: UserStatus = { status: 2, text: 'changed' };
    at.before = async () => {
      user.status = changed;
    };
    await showUser(gateway, user);
    t.equal(user.unshown, true, 'the newest is not published yet');
    await showUser(gateway, user);
    t.equal(user.unshown, false);
  },
);

t.test('after presence lost its state, the affected users of this node arrive anew, some at a time', async (t) => {
  const { gateway, at, told, users, add } = setUp(t);
  const all: LocalUser[] = Array.from({ length: 600 }, (_, n) => add(`user-${n}`).user);
  for (const user of all) user.arrived = true;
  (all[3] as LocalUser).arrived = false;
  all[4]?.sessions.clear();
  const inTurns: number[] = [];
  at.before = async () => {
    inTurns.push(told.filter((line) => line.startsWith('arrive')).length);
    await setImmediate();
  };
  createPresenceListener(gateway).lost((id) => id !== 'user-5');
  const deadline = performance.now() + 5_000;
  while (at.refreshed === 0) {
    if (performance.now() > deadline) throw new Error(`nothing was read again, after ${told.length} calls`);
    await setImmediate();
  }
  const arrived = told.filter((line) => line.startsWith('arrive')).map((line) => line.split(' ')[1]);
  t.same(
    arrived,
    [...users.all()].map(({ id }) => id).filter((id) => !['user-3', 'user-4', 'user-5'].includes(id)),
    'the users who had arrived and have a session',
  );
  t.equal(told.filter((line) => line.startsWith('show')).length, arrived.length, 'with their status');
  t.equal(told.at(-1), 'refresh', 'finally the presence of their friends is read again');
  t.ok((inTurns[0] ?? 0) <= 256);
  t.ok(told.findIndex((line) => line.startsWith('show')) < told.lastIndexOf('arrive user-599 USER-599'));
});

t.test('users who go offline get that time as last seen; a failure is logged', async (t) => {
  const { gateway, at, seen, warned } = setUp(t);
  const listener = createPresenceListener(gateway);
  listener.offline(['ann', 'ben'], 17);
  t.same(seen, [
    { user_id: 'ann', at: 17 },
    { user_id: 'ben', at: 17 },
  ]);
  await setImmediate();
  t.same(warned, []);
  at.fails = true;
  listener.offline(['ann'], 18);
  gateway.friendPresence.refresh = async () => {
    throw new Error('failed');
  };
  listener.lost(() => true);
  await setImmediate();
  t.equal(warned.length, 2);
});
