import { CloseCode, decodeServerFrames } from '@godwit/schema';
import t, { type Test } from 'tap';
import type { Gateway } from '../context.js';
import { Flusher } from '../socket/send-buffer.js';
import { Session } from '../socket/session.js';
import type { Socket } from '../socket/socket.js';
import { beginAnew, sendAway } from './drain.js';

interface Client {
  session: Session;
  /** Each reconnect delay that the client was sent, in milliseconds. */
  goodbyes: number[];
  reasons: Set<string>;
  closed: { code: number; at: number } | undefined;
}

/**
 * A gateway with `count` sessions, with a clock that advances by `at.step` milliseconds on each reading. `at.others`
 * returns the number of other gateways; `at.each` is called whenever the sessions are iterated over.
 */
function setUp(t: Test, count: number) {
  const at = { now: 0, step: 50, others: async () => 0, left: async () => {}, each: () => {}, asked: 0, lefts: 0 };
  t.intercept(performance, 'now', {
    value: () => {
      at.now += at.step;
      return at.now;
    },
  });
  const clients: Client[] = [];
  const sessions = new Set<Session>();
  const look = sessions[Symbol.iterator].bind(sessions);
  sessions[Symbol.iterator] = () => {
    at.each();
    return look();
  };
  const flusher = new Flusher({ onHardLimit() {}, onWritable() {} });
  const connect = () => {
    const client: Client = { session: undefined as never, goodbyes: [], reasons: new Set(), closed: undefined };
    const socket = {
      closed: false,
      send(messages: readonly Uint8Array[]) {
        for (const { goodbye } of messages.flatMap((message) => decodeServerFrames(message))) {
          client.goodbyes.push(goodbye?.reconnect_after_ms ?? -1);
          client.reasons.add(goodbye?.reason ?? '');
        }
        return 0;
      },
      end(code: number, reason: string) {
        client.closed ??= { code, at: at.now };
        client.reasons.add(reason);
        socket.closed = true;
        client.session.state = 'closed';
        sessions.delete(client.session);
      },
    };
    client.session = new Session(`${clients.length}`, socket as unknown as Socket);
    client.session.state = 'open';
    sessions.add(client.session);
    clients.push(client);
    return client;
  };
  for (let n = 0; n < count; n++) connect();
  const presence = {
    leave() {
      at.lefts++;
      return at.left();
    },
    others() {
      at.asked++;
      return at.others();
    },
  };
  const gateway = { sessions, flusher, presence } as unknown as Gateway;
  // Creating a session reads the clock, too.
  at.now = 0;
  return { at, clients, sessions, connect, gateway };
}

const sorted = (numbers: number[]) => numbers.sort((one, other) => one - other);
const told = (clients: readonly Client[]) => sorted(clients.flatMap(({ goodbyes }) => goodbyes));

t.test('without another gateway, all are told at once to reconnect spread over time, and are closed', async (t) => {
  const { at, clients, gateway } = setUp(t, 10);
  await sendAway(gateway, { limitMs: 1_000, spreadMs: 5_000 });
  const took = at.now;
  t.same(told(clients), [0, 500, 1_000, 1_500, 2_000, 2_500, 3_000, 3_500, 4_000, 4_500]);
  for (const { closed, reasons } of clients)
    t.match([closed, [...reasons]], [{ code: CloseCode.GOING_AWAY }, [/away/]]);
  t.ok(took < 1_000, `it ends with the last one, after ${took} ms`);
  t.equal(at.lefts, 1, 'the other gateways no longer count on this one');
});

t.test('with other gateways, sessions are drained slice by slice, and the rest are unaffected', async (t) => {
  const { at, clients, sessions, gateway } = setUp(t, 10);
  at.others = async () => 1;
  const sizes: number[] = [];
  at.each = () => sizes.push(clients.filter(({ session }) => session.leaving).length);
  await sendAway(gateway, { limitMs: 1_250, spreadMs: 10_000 });
  t.equal(sessions.size, 0);
  t.same([...new Set(sizes)], [0, 3, 5, 8, 10], 'four slices of a quarter of a second are four fifths of the limit');
  t.same(told(clients), [0, 0, 0, 0, 83, 83, 125, 125, 166, 166], 'each reconnects within the time of its slice');
  const closes = clients.map(({ closed }) => closed?.at ?? 0);
  t.ok(Math.max(...closes) >= 750 && Math.max(...closes) < 1_000, `not all at once: ${closes}`);
});

t.test('a spread shorter than the limit determines the slices', async (t) => {
  const { at, clients, gateway } = setUp(t, 6);
  at.others = async () => 2;
  await sendAway(gateway, { limitMs: 60_000, spreadMs: 300 });
  t.same(told(clients), [0, 0, 50, 50, 100, 100]);
  t.ok(Math.max(...clients.map(({ closed }) => closed?.at ?? 0)) < 300);
});

t.test('once no other gateway is left, all remaining sessions form one slice', async (t) => {
  const { at, clients, gateway } = setUp(t, 8);
  at.others = async () => (at.asked > 2 ? 0 : 1);
  await sendAway(gateway, { limitMs: 100_000, spreadMs: 2_000 });
  t.same(told(clients), [0, 0, 0, 333, 666, 1_000, 1_333, 1_666]);
});

t.test('no session is closed before its requests are answered, unless the time is up', async (t) => {
  const { at, clients, gateway } = setUp(t, 4);
  const [busy, stuck, idle, late] = clients as [Client, Client, Client, Client];
  busy.session.inFlight = 1;
  stuck.session.inFlight = 2;
  late.session.waiting = 1;
  at.each = () => {
    if (at.now > 400) {
      busy.session.inFlight = 0;
      late.session.waiting = 0;
    }
  };
  await sendAway(gateway, { limitMs: 1_000, spreadMs: 0 });
  t.ok((idle.closed?.at ?? 0) < 300, `${idle.closed?.at}`);
  t.ok((busy.closed?.at ?? 0) > 400 && (busy.closed?.at ?? 0) < 700, `${busy.closed?.at}`);
  t.ok((late.closed?.at ?? 0) > 400 && (late.closed?.at ?? 0) < 700, `not before they began: ${late.closed?.at}`);
  t.ok((stuck.closed?.at ?? 0) >= 1_000, `${stuck.closed?.at}`);
  t.same(
    clients.map(({ closed, goodbyes }) => [closed?.code, goodbyes.length]),
    Array(4).fill([CloseCode.GOING_AWAY, 1]),
  );
});

t.test('an answer that fails or never arrives delays no client, and counts as possible other gateways', async (t) => {
  // The pending answers do not keep the process running.
  const alive = setInterval(() => {}, 1_000);
  t.teardown(() => clearInterval(alive));
  const fails = setUp(t, 8);
  const unreachable = new Error('presence cannot be reached');
  fails.at.others = () => Promise.reject(unreachable);
  fails.at.left = () => Promise.reject(unreachable);
  await sendAway(fails.gateway, { limitMs: 100_000, spreadMs: 1_000 });
  t.same(told(fails.clients), [0, 0, 0, 0, 125, 125, 125, 125]);
  t.equal(fails.at.asked, 5, 'once before, and once for each slice');

  const hangs = setUp(t, 8);
  // One slice per step.
  hangs.at.step = 125;
  hangs.at.others = async () => (hangs.at.asked > 1 ? new Promise<number>(() => {}) : 1);
  await sendAway(hangs.gateway, { limitMs: 100_000, spreadMs: 1_000 });
  t.same(told(hangs.clients), [0, 0, 0, 0, 125, 125, 125, 125]);
  t.equal(hangs.at.asked, 2, 'no further question while one is unanswered');

  const silent = setUp(t, 2);
  silent.at.left = () => new Promise<void>(() => {});
  silent.at.others = async () => {
    t.equal(silent.at.lefts, 1);
    return 0;
  };
  await sendAway(silent.gateway, { limitMs: 100_000, spreadMs: 1_000 });
  t.same(told(silent.clients), [0, 500]);
});

t.test('a client that connects during the drain is drained as well, and told so once', async (t) => {
  const { at, clients, connect, gateway } = setUp(t, 2);
  const [first] = clients as [Client];
  first.session.inFlight = 1;
  let looks = 0;
  at.each = () => {
    if (++looks === 8) for (let n = 0; n < 3; n++) connect();
    if (looks === 30) first.session.inFlight = 0;
  };
  await sendAway(gateway, { limitMs: 10_000, spreadMs: 0 });
  t.equal(clients.length, 5);
  t.same(
    clients.map(({ goodbyes, closed }) => [goodbyes.length, closed?.code]),
    Array(5).fill([1, CloseCode.GOING_AWAY]),
  );
  t.same(told(clients.slice(2)), [0, 83, 166]);
});

t.test('a client that left before its turn is sent nothing', async (t) => {
  const { at, clients, sessions, gateway } = setUp(t, 4);
  at.others = async () => 1;
  let gone: Client | undefined;
  at.each = () => {
    if (gone || told(clients).length === 0) return;
    gone = clients.find(({ goodbyes }) => goodbyes.length === 0) as Client;
    gone.session.state = 'closed';
    sessions.delete(gone.session);
  };
  await sendAway(gateway, { limitMs: 100_000, spreadMs: 1_000 });
  t.same(gone?.goodbyes, []);
  t.equal(told(clients).length, 3);
});

t.test('the order of the clients is random', async (t) => {
  const { clients, gateway } = setUp(t, 4);
  const places = [0.4, 0.1, 0.3, 0.2];
  t.intercept(Math, 'random', { value: () => places.shift() });
  await sendAway(gateway, { limitMs: 1_000, spreadMs: 4_000 });
  t.same(
    clients.map(({ goodbyes }) => goodbyes),
    [[3_000], [0], [2_000], [1_000]],
  );
});

t.test('at most some hundreds of sessions are closed in one step', async (t) => {
  const { at, sessions, gateway } = setUp(t, 600);
  const left: number[] = [];
  at.each = () => left.push(sessions.size);
  await sendAway(gateway, { limitMs: 10_000, spreadMs: 0 });
  t.same([...new Set(left)], [600, 100, 0]);
});

t.test(
  'after a restore all clients are told to reconnect within a time that grows with their number, and closed',
  async (t) => {
    const { clients, sessions, gateway } = setUp(t, 4);
    const done: string[] = [];
    const conversations = { forgetAll: () => done.push(`forget of ${sessions.size}`) };
    const departures = { flush: () => done.push('flush') };
    const log = { warn: () => done.push('log') };
    beginAnew({ ...gateway, log, conversations, departures, databaseEpoch: { id: 'new' } } as unknown as Gateway);
    t.same(told(clients), [0, 1, 2, 3]);
    for (const { session, closed, reasons } of clients) {
      t.match([closed?.code, [...reasons]], [CloseCode.GOING_AWAY, ['the database was restored']]);
      t.equal(session.leaving, true);
    }
    t.same(done, ['log', 'flush', 'forget of 0']);
  },
);

t.test('a client that connects when the time is up is closed as one that is to reconnect', async (t) => {
  const { at, clients, connect, gateway } = setUp(t, 1);
  const [stuck] = clients as [Client];
  stuck.session.inFlight = 1;
  at.each = () => {
    // The drain began at the first reading of the clock.
    if (at.now - at.step >= 900 && clients.length === 1) connect();
  };
  await sendAway(gateway, { limitMs: 900, spreadMs: 0 });
  t.equal(clients.length, 2);
  for (const { session, closed } of clients) t.match([session.leaving, closed], [true, { code: CloseCode.GOING_AWAY }]);
});
