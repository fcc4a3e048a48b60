import { randomBytes } from 'node:crypto';
import t from 'tap';
import { eventually } from '../testing/eventually.js';
import { serverUrl } from '../testing/test-database.js';
import { createMemoryCounters, createRedisCounters, type SharedCounters } from './shared-counters.js';

const onRedis = (prefix: string) =>
  createRedisCounters({ url: serverUrl('REDIS_URL'), prefix, onError: (error) => t.comment(error.message) });

const kinds: Record<string, (prefix: string) => [SharedCounters, SharedCounters]> = {
  memory: () => {
    const counters = createMemoryCounters();
    return [counters, counters];
  },
  redis: (prefix) => [onRedis(prefix), onRedis(prefix)],
};

for (const [kind, open] of Object.entries(kinds))
  t.test(`${kind}: processes count the points of a key together, by name`, async (t) => {
    const [one, other] = open(`test-${randomBytes(6).toString('hex')}:`);
    t.teardown(() => {
      one.close();
      other.close();
    });
    const first = one.open('requests', 60);
    await eventually('the counters answer', async () =>
      first.penalty('probe', 1).then(
        () => true,
        () => false,
      ),
    );
    // Within one process, a name is opened once.
    const second = kind === 'memory' ? first : other.open('requests', 60);
    await eventually('the other counters answer', async () =>
      second.penalty('probe', 1).then(
        () => true,
        () => false,
      ),
    );
    t.match(await first.penalty('192.0.2.1', 3), { consumedPoints: 3 });
    const { consumedPoints, msBeforeNext } = await second.penalty('192.0.2.1', 4);
    t.equal(consumedPoints, 7);
    t.ok(msBeforeNext > 0 && msBeforeNext <= 60_000, `${msBeforeNext} ms`);
    t.match(await first.penalty('2001:db8::/64', 1), { consumedPoints: 1 });
    t.match(await one.open('failures', 60).penalty('192.0.2.1', 1), { consumedPoints: 1 });
  });

t.test('counters fail at once while Redis is away', async (t) => {
  const counters = createRedisCounters({ url: 'redis://127.0.0.1:1', onError() {} });
  t.teardown(() => counters.close());
  await t.rejects(counters.open('requests', 60).penalty('key', 1));
});
