import { EventEmitter, once } from 'node:events';
import { createMemoryBus } from '@godwit/store/bus';
import t, { type Test } from 'tap';
import { Subscriptions } from './subscriptions.js';

t.test('a topic is subscribed by its first holder, and unsubscribed some time after its last', async (t) => {
  const bus = createMemoryBus();
  const left = new EventEmitter();
  const subscriptions = new Subscriptions(bus, (topic) => left.emit('left', topic));
  t.teardown(() => subscriptions.close());

  const first = subscriptions.hold(['c:a', 'c:b']);
  t.same(first.fresh, ['c:a', 'c:b']);
  t.same(subscriptions.hold(['c:a']).fresh, [], 'already held');
  await first.live;
  t.same(await bus.subscribers(['c:a', 'c:b']), [1, 1]);

  subscriptions.release('c:b');
  t.same(await bus.subscribers(['c:b']), [1], 'not at once');
  t.same(subscriptions.hold(['c:b']).fresh, [], 'a new holder finds it live');
  subscriptions.release('c:b');
  const [topic] = await once(left, 'left', { signal: AbortSignal.timeout(10_000) });
  t.equal(topic, 'c:b');
  t.same(await bus.subscribers(['c:a', 'c:b']), [1, 0], 'the held topic stays subscribed');
  t.same(subscriptions.hold(['c:b']).fresh, ['c:b']);
});

t.test('topics requested within one tick of the event loop are subscribed together', async (t) => {
  const bus = createMemoryBus();
  const asked: string[][] = [];
  const subscribe = (topics: readonly string[]) => {
    asked.push([...topics]);
    return bus.subscribe(topics);
  };
  const subscriptions = new Subscriptions({ ...bus, subscribe }, () => {});
  t.teardown(() => subscriptions.close());
  await Promise.all([['c:a', 'u:x'], ['c:b'], ['c:a', 'c:c']].map((topics) => subscriptions.hold(topics).live));
  t.same(asked, [['c:a', 'u:x', 'c:b', 'c:c']]);
  t.same(await bus.subscribers(['c:a', 'u:x', 'c:b', 'c:c']), [1, 1, 1, 1]);
  await subscriptions.hold(['c:d']).live;
  t.same(asked.at(-1), ['c:d']);
});

/** A bus whose subscriptions go live when the test says so. */
function slowBus() {
  const live: (() => void)[] = [];
  const bus = createMemoryBus();
  const subscribe = (topics: readonly string[]) =>
    new Promise<void>((resolve) => live.push(() => resolve(bus.subscribe(topics))));
  const left: string[][] = [];
  const unsubscribe = (topics: readonly string[]) => {
    left.push([...topics]);
    bus.unsubscribe(topics);
  };
  return { bus: { ...bus, subscribe, unsubscribe }, live, left };
}

const turn = () => new Promise(setImmediate);

t.test('a hold is live once all of its topics are, including those that another hold is waiting for', async (t) => {
  const { bus, live } = slowBus();
  const subscriptions = new Subscriptions(bus, () => {});
  t.teardown(() => subscriptions.close());
  const isLive: string[] = [];
  const hold = (...topics: string[]) => subscriptions.hold(topics).live.then(() => isLive.push(topics.join()));
  hold('c:a');
  await turn();
  hold('c:a');
  hold('c:a', 'c:b');
  hold();
  await turn();
  t.same([isLive, live.length, subscriptions.size], [[''], 2, 2]);
  live[1]?.();
  await turn();
  t.same(isLive, [''], 'only one of two is live');
  live[0]?.();
  await turn();
  t.same(isLive.sort(), ['', 'c:a', 'c:a', 'c:a,c:b']);
  hold('c:b');
  await turn();
  t.same([isLive.at(-1), live.length], ['c:b', 2], 'a live topic needs no wait');
});

/** Subscriptions whose sweeps happen when the test says so, with a clock of their own. */
function sweeping(t: Test) {
  const clock = { now: 1_000 };
  const sweeps: (() => void)[] = [];
  t.intercept(performance, 'now', { value: () => clock.now });
  t.intercept(globalThis, 'setInterval', { value: (sweep: () => void) => sweeps.push(sweep) });
  const cleared: unknown[] = [];
  t.intercept(globalThis, 'clearInterval', { value: (timer: unknown) => cleared.push(timer) });
  const { bus, left, live } = slowBus();
  const told: string[] = [];
  const subscriptions = new Subscriptions(bus, (topic) => told.push(topic));
  const sweepAt = (now: number) => {
    clock.now = now;
    for (const sweep of sweeps) sweep();
    return { left: left.splice(0), told: told.splice(0), size: subscriptions.size };
  };
  return { subscriptions, clock, sweepAt, cleared, live };
}

t.test('a topic is unsubscribed a second after its last release, together with others of the same sweep', async (t) => {
  const { subscriptions, clock, sweepAt, cleared } = sweeping(t);
  subscriptions.hold(['c:a', 'c:b', 'c:c']);
  subscriptions.hold(['c:a', 'c:d']);
  subscriptions.release('c:a');
  subscriptions.release('c:b');
  subscriptions.release('nothing');
  clock.now = 1_500;
  subscriptions.release('c:c');
  subscriptions.release('c:d');
  t.same(sweepAt(1_999), { left: [], told: [], size: 4 });
  t.same(sweepAt(2_000), { left: [['c:b']], told: ['c:b'], size: 3 });
  t.same(sweepAt(2_500), { left: [['c:c', 'c:d']], told: ['c:c', 'c:d'], size: 1 });
  t.same(sweepAt(9_000), { left: [], told: [], size: 1 }, 'a held topic stays, and each topic is unsubscribed once');
  subscriptions.close();
  t.equal(cleared.length, 1);
});

t.test('a topic held again before the sweep stays for another second after its last release', async (t) => {
  const { subscriptions, clock, sweepAt } = sweeping(t);
  subscriptions.hold(['c:a', 'c:b']);
  subscriptions.release('c:a');
  subscriptions.release('c:b');
  clock.now = 1_900;
  t.same(subscriptions.hold(['c:a']).fresh, []);
  t.same(sweepAt(5_000), { left: [['c:b']], told: ['c:b'], size: 1 });
  subscriptions.hold(['c:a']);
  subscriptions.release('c:a');
  t.same(sweepAt(9_000).left, [], 'one of two holders is left');
  subscriptions.release('c:a');
  t.same(sweepAt(9_999).left, []);
  t.same(sweepAt(10_000).left, [['c:a']]);
});

t.test('a topic held again after it was unsubscribed is live once its own subscription is', async (t) => {
  const { subscriptions, sweepAt, live } = sweeping(t);
  const isLive: number[] = [];
  subscriptions.hold(['c:a']).live.then(() => isLive.push(1));
  await turn();
  subscriptions.release('c:a');
  t.same(sweepAt(2_000).left, [['c:a']]);
  const again = subscriptions.hold(['c:a']);
  t.same(again.fresh, ['c:a']);
  again.live.then(() => isLive.push(2));
  await turn();
  live[0]?.();
  await turn();
  subscriptions.hold(['c:a']).live.then(() => isLive.push(3));
  await turn();
  t.same(isLive, [1], 'the first subscription does not make the second live');
  live[1]?.();
  await turn();
  t.same(isLive.sort(), [1, 2, 3]);
});
