import t, { type Test } from 'tap';
import { startPartition } from '../testing/presence-partition.js';
import { Status } from './presence.contract.js';

const online = { status: Status.PRESENCE_STATUS_ONLINE, text: '' };

type Script = (...args: unknown[]) => Promise<unknown>;

/** Replaces a script or a command until the returned function is called or the test ends. */
function replace(t: Test, commands: object, name: string, by: (original: Script) => Script): () => void {
  const all = commands as Record<string, Script>;
  const original = all[name] as Script;
  all[name] = by(original.bind(commands));
  const restore = () => {
    all[name] = original;
  };
  t.teardown(restore);
  return restore;
}

t.test('a lease identifies its server, and users arrive again if another server takes over', async (t) => {
  const { commands, node, key } = await startPartition(t);
  const run = commands as unknown as { renew(...args: (string | number)[]): Promise<string> };
  const named = await run.renew(key('leases'), 'some node', 60_000, '1');
  const [, id] = /master_replid:(\w+)/.exec(await commands.info('replication')) ?? [];
  t.equal(named, id);
  t.equal(await run.renew(key('leases'), 'nobody', 60_000, ''), '', 'a missing lease cannot be renewed');
  t.equal(await commands.zscore(key('leases'), 'nobody'), null);
  const one = await node();
  const restore = replace(t, commands, 'renew', () => async () => 'another server');
  await one.sweep();
  t.equal(one.told.lost, 2);
  await one.sweep();
  t.equal(one.told.lost, 2, 'users arrive again once per server');
  restore();
  await one.sweep();
  t.equal(one.told.lost, 3);
});

t.test('a step requested during another step is skipped, and idle waits for the running step', async (t) => {
  const { commands, node } = await startPartition(t);
  const one = await node();
  await one.idle();
  let renewals = 0;
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  const restore = replace(t, commands, 'renew', (renew) => async (...args) => {
    renewals++;
    await held;
    return renew(...args);
  });
  const ends: string[] = [];
  const first = one.step().then(() => ends.push('step'));
  const second = one.step().then(() => ends.push('skipped'));
  const idle = one.idle().then(() => ends.push('idle'));
  await commands.ping();
  t.same([renewals, ends], [1, ['skipped']]);
  go();
  await Promise.all([first, second, idle]);
  t.same([...ends].sort(), ['idle', 'skipped', 'step']);
  await one.step();
  t.equal(renewals, 2, 'the next step runs');
  restore();
  replace(t, commands, 'renew', () => () => Promise.reject(new Error('Connection is closed.')));
  await t.rejects(one.step(), /Connection is closed/);
  await t.rejects(one.step(), /Connection is closed/, 'a step runs after a failed one');
});

t.test('others counts nodes with a live lease that are not leaving', async (t) => {
  const { node, expire } = await startPartition(t);
  const [one, two, three] = [await node(), await node(), await node()];
  const counted = () => Promise.all([one, two, three].map((node) => node.others()));
  t.same(await counted(), [2, 2, 2]);
  await two.leave();
  t.same(await counted(), [1, 2, 1]);
  await expire(three.boot);
  t.same(await counted(), [0, 1, 1]);
});

t.test('a leaving node is still leaving under its next boot id', async (t) => {
  const { node, expire, commands, key, boots } = await startPartition(t);
  const [one, two] = [await node(), await node()];
  t.equal(await one.others(), 1);
  await two.leave();
  t.equal(await one.others(), 0);
  await two.renewBootId();
  t.equal(await one.others(), 0);
  t.equal((await commands.smembers(key('leaving'))).length, 2);
  await one.renewBootId();
  t.equal((await commands.smembers(key('leaving'))).length, 2, 'the other node is not leaving');
  await expire(two.boot);
  await one.sweep();
  t.equal((await commands.smembers(key('leaving'))).length, 1, 'a cleaned-up node is removed from the leaving nodes');
  t.equal((await boots()).includes(two.boot), false);
});

t.test('release removes a lease without users and keeps a lease with users', async (t) => {
  const { node, boots, commands, key } = await startPartition(t);
  const [one, two] = [await node(), await node()];
  await one.arrive('ann', online);
  await two.arrive('ben', online);
  await two.depart('ben');
  await two.leave();
  await one.release();
  await two.release();
  t.same([await boots(), await commands.exists(key('leaving'))], [[one.boot], 0]);
  t.same(await commands.smembers(key(`users:${one.boot}`)), ['ann']);
});

t.test('a sweep cleans up at most 16 dead nodes', async (t) => {
  const { commands, node, boots, key } = await startPartition(t);
  const one = await node();
  for (let n = 0; n < 20; n++) await commands.zadd(key('leases'), n, `dead-${n}`);
  await one.sweep();
  t.same(
    (await boots()).filter((boot) => boot !== one.boot),
    ['dead-16', 'dead-17', 'dead-18', 'dead-19'],
    'the nodes that died first are cleaned up first',
  );
  await one.sweep();
  t.same(await boots(), [one.boot]);
});

t.test('frames are read in the order of the users, at most 500 at a time', async (t) => {
  const { commands, node, read } = await startPartition(t);
  const one = await node();
  const users = Array.from({ length: 1_001 }, (_, n) => `user-${n}`);
  await Promise.all(users.filter((_, n) => n % 2 === 0).map((user) => one.arrive(user, online)));
  const sizes: number[] = [];
  replace(t, commands, 'mgetBuffer', (mget) => (...keys) => {
    sizes.push(keys.length);
    return mget(...keys);
  });
  t.strictSame(
    await read(one, ...users),
    users.map((user, n) => (n % 2 === 0 ? `${user} ONLINE` : undefined)),
  );
  t.same(sizes, [500, 500, 1]);
  t.same([await one.read([]), sizes.length], [[], 3]);
});
