import { setImmediate } from 'node:timers/promises';
import t, { type Test } from 'tap';
import type { Gateway } from '../context.js';
import { Session } from '../socket/session.js';
import type { Socket } from '../socket/socket.js';
import { Users } from '../users/users.js';
import { leaveUser } from './arrivals.js';
import { Departures } from './departures.js';

interface Timer {
  ms: number;
  ring(): void;
}

/** Timers that fire when the test says so. */
function timers(t: Test): Timer[] {
  const running: Timer[] = [];
  const setTimer = (work: () => void, ms: number) => {
    const timer = {
      ms,
      ring() {
        if (running.includes(timer)) running.splice(running.indexOf(timer), 1);
        work();
      },
      unref: () => timer,
    };
    running.push(timer);
    return timer;
  };
  const clear = (timer: Timer | undefined) => {
    if (timer && running.includes(timer)) running.splice(running.indexOf(timer), 1);
  };
  t.intercept(globalThis, 'setTimeout', { value: setTimer });
  t.intercept(globalThis, 'clearTimeout', { value: clear });
  return running;
}

t.test('a user departs when the time is up, unless the user returns before', async (t) => {
  const running = timers(t);
  const departures = new Departures();
  const gone: string[] = [];
  for (const user of ['ann', 'ben']) departures.later(user, 2_000, () => gone.push(user));
  t.same([gone, running.map(({ ms }) => ms)], [[], [2_000, 2_000]]);
  departures.cancel('ben');
  departures.cancel('nobody');
  t.equal(running.length, 1);
  running[0]?.ring();
  t.same(gone, ['ann']);
  departures.flush();
  t.same(gone, ['ann'], 'each once');
});

t.test('without a delay a user departs at once, and a new delay replaces the previous one', async (t) => {
  const running = timers(t);
  const departures = new Departures();
  const gone: string[] = [];
  departures.later('ann', 2_000, () => gone.push('first'));
  departures.later('ann', 5_000, () => gone.push('second'));
  t.same(
    running.map(({ ms }) => ms),
    [5_000],
  );
  departures.later('ann', 0, () => gone.push('at once'));
  t.same([gone, running.length], [['at once'], 0]);
  departures.flush();
  t.same(gone, ['at once']);
});

t.test('a flush departs all pending users once, but not a user added meanwhile', async (t) => {
  const running = timers(t);
  const departures = new Departures();
  const gone: string[] = [];
  departures.later('ann', 2_000, () => {
    gone.push('ann');
    departures.later('cat', 2_000, () => gone.push('cat'));
  });
  departures.later('ben', 2_000, () => gone.push('ben'));
  departures.flush();
  t.same([gone, running.length], [['ann', 'ben'], 1]);
  departures.flush();
  t.same([gone, running.length], [['ann', 'ben', 'cat'], 0]);
});

/** A user with some sessions at a gateway, and the calls to presence and friendPresence. */
function setUp(sessions: number, { arrived = true } = {}) {
  const users = new Users();
  const told: string[] = [];
  const warned: string[] = [];
  const later: { id: string; ms: number }[] = [];
  const gateway = {
    users,
    departures: {
      later(id: string, ms: number, depart: () => void) {
        later.push({ id, ms });
        depart();
      },
    },
    friendPresence: { unfollow: (_user: object, id: string) => told.push(`unfollow ${id}`) },
    presence: {
      fails: false,
      async depart(id: string) {
        told.push(`depart ${id}`);
        if (gateway.presence.fails) throw new Error('presence cannot be reached');
      },
    },
    log: { warn: (_fields: object, text: string) => warned.push(text) },
    draining: false,
    lingerMs: 2_000,
  };
  const all = Array.from({ length: sessions }, () => new Session('s', {} as Socket));
  for (const session of all) users.add(session, 'ann').arrived = arrived;
  for (const id of ['ben', 'cat']) users.get('ann')?.friends.add({ id } as never);
  const leave = (index: number) => leaveUser(gateway as unknown as Gateway, all[index] as Session);
  return { gateway, all, users, told, warned, later, leave };
}

t.test('with the last session a user leaves the node, and goes offline for friends after lingerMs', async (t) => {
  const { users, told, later, leave } = setUp(2);
  leave(0);
  leave(0);
  t.same([told, later], [[], []], 'another session is still open');
  leave(1);
  t.equal(users.get('ann'), undefined);
  t.same(told, ['unfollow ben', 'unfollow cat', 'depart ann']);
  t.same(later, [{ id: 'ann', ms: 2_000 }]);
});

t.test('a user who never arrived at presence does not depart', async (t) => {
  const { told, later, leave } = setUp(1, { arrived: false });
  leave(0);
  t.same(told, ['unfollow ben', 'unfollow cat']);
  t.same(later, []);
});

t.test('during a drain, a drained user has time to return, and one who left on their own is gone', async (t) => {
  for (const [leaving, ms] of [
    [true, 5_000],
    [false, 0],
  ] as const) {
    const { gateway, all, later, leave } = setUp(1);
    gateway.draining = true;
    (all[0] as Session).leaving = leaving;
    leave(0);
    t.same(later, [{ id: 'ann', ms }]);
  }
});

t.test('a failed departure is logged, unless the node is draining', async (t) => {
  for (const [draining, lines] of [
    [false, 1],
    [true, 0],
  ] as const) {
    const { gateway, warned, leave } = setUp(1);
    gateway.presence.fails = true;
    gateway.draining = draining;
    leave(0);
    await setImmediate();
    t.equal(warned.length, lines);
  }
});
