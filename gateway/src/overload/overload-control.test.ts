import { Code } from '@godwit/schema';
import t from 'tap';
import { history, setUpDispatch } from '../testing/dispatched-session.js';
import { OverloadControl, QUEUE_MARKS } from './overload-control.js';
import { RecentUse } from './recent-use.js';

const MARK_MS = 100;

/** A control whose samples and clock the test gives. Each sample takes a tenth of a second. */
function setUp() {
  const use = new RecentUse();
  const queued = { appends: 0, requests: 0 };
  const waited = { ms: 0 };
  const control = new OverloadControl({ delayMs: MARK_MS, queues: () => queued, use, waitedMs: () => waited.ms });
  let now = 0;
  const sample = (times: number, delayMs: number, uses: Record<string, number> = {}) => {
    for (let n = 0; n < times; n++) {
      now += 100;
      for (const [user, units] of Object.entries(uses)) use.add(user, units, now);
      control.sample(delayMs, now);
    }
  };
  return { control, use, sample, queued, waited, refused: () => [...control.refused].sort() };
}

t.test('the user who uses most is refused, alone, and only while there is too much to do', async (t) => {
  const { sample, refused } = setUp();
  const uses = { mallory: 1_000, ann: 3, ben: 0.1 };
  sample(20, 0, uses);
  t.same(refused(), [], 'nobody, while there is time');
  sample(5, 10 * MARK_MS, uses);
  t.same(refused(), [], 'nobody, for a pause');
  sample(1, 10 * MARK_MS, uses);
  t.same(refused(), ['mallory']);
  sample(100, MARK_MS, uses);
  t.same(refused(), ['mallory'], 'the others make too little of the load to be next');
  sample(11, 0, uses);
  t.same(refused(), []);
});

t.test('more users are refused the longer there is too much to do, the greediest first', async (t) => {
  const { sample, control } = setUp();
  const uses = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`user-${n}`, 100 + n]));
  let before = new Set<string>();
  const sizes: number[] = [];
  for (let round = 0; round < 12; round++) {
    sample(round === 0 ? 6 : 5, MARK_MS, uses);
    const now = new Set(control.refused);
    for (const user of before) t.ok(now.has(user), `${user} stays refused`);
    t.ok(now.has('user-99'));
    sizes.push(now.size);
    before = now;
  }
  t.ok((sizes[0] as number) <= 11, `a tenth of the use at first: ${sizes}`);
  t.ok((sizes.at(-1) as number) > 60 && (sizes.at(-1) as number) < 100, `never everybody: ${sizes}`);
});

t.test('users who use little are never refused', async (t) => {
  const { sample, refused } = setUp();
  sample(200, 100 * MARK_MS, { ann: 0.5, ben: 0.9 });
  t.same(refused(), []);
});

t.test('a user who stops is refused no longer than the use counts', async (t) => {
  const { sample, refused } = setUp();
  sample(10, MARK_MS, { mallory: 100 });
  t.same(refused(), ['mallory']);
  sample(150, MARK_MS);
  t.same(refused(), []);
});

t.test('a queue for the store has the same effect as a late event loop', async (t) => {
  for (const name of ['appends', 'requests'] as const) {
    const { sample, refused, queued, control } = setUp();
    queued[name] = QUEUE_MARKS[name];
    sample(6, 0, { mallory: 100 });
    t.same(refused(), ['mallory'], name);
    t.ok(control.ready);
    queued[name] = 0;
    sample(11, 0, { mallory: 100 });
    t.same(refused(), [], name);
  }
});

t.test('requests that wait for their turn have the same effect as a late event loop', async (t) => {
  const { sample, waited, refused } = setUp();
  const uses = { mallory: 1_000, ann: 3 };
  waited.ms = MARK_MS;
  sample(20, 0, uses);
  t.same(refused(), ['mallory']);
  waited.ms = 0;
  sample(11, 0, uses);
  t.same(refused(), []);
});

t.test('use fades, and is forgotten', async (t) => {
  const use = new RecentUse();
  use.add('ann', 100, 0);
  use.add('ben', 60, 2_000);
  t.same([...use.greediest(0.1, 1, 2_000)], ['ben'], 'after two seconds use counts half');
  t.same([...use.greediest(1, 51, 2_000)], ['ben'], 'ann is below the least');
  use.sweep(3_000);
  t.equal(use.size, 2);
  use.sweep(60_000);
  t.equal(use.size, 0);
});

t.test('a refused user gets RATE_LIMITED for every request but ping, and others are served', async (t) => {
  const { ask, heard, gateway, pending, session } = setUpDispatch();
  gateway.costs.isRefused = (user) => user === 'ann';
  const ids = { user_ids: ['ben'], conversation_id: 'c' };
  ask(history(1), { id: 2, add_members: ids }, { id: 3, signal: { conversation_id: 'c' } }, { id: 4, ping: {} });
  const limited = { code: Code.CODE_RATE_LIMITED, retry_after_ms: 1_000 };
  t.match(heard(), [
    { id: 1, error: limited },
    { id: 2, error: limited },
    { id: 3, error: limited },
    { id: 4, ping: {} },
  ]);
  t.equal(gateway.costs.shed, 3);
  t.same([...gateway.costs.use.greediest(1, 1, performance.now())], ['ann'], 'refused requests count as use');
  session.user_id = 'ben';
  ask(history(5));
  t.equal(pending.length, 1);
});
