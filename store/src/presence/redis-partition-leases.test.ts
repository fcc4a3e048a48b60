import t, { type Test } from 'tap';
import { startPartition } from '../testing/presence-partition.js';
import { Status } from './presence.contract.js';

const online = { status: Status.PRESENCE_STATUS_ONLINE, text: '' };

type Script = (...args: unknown[]) => Promise<unknown>;

/** Puts another function in the place of a script or a command, until it is put back or the test ends. */
function replace(t: Test, commands: object, name: string, by: (original: Script) => Script): () => void {
  const all = commands as Record<string, Script>;
  const original = all[name] as Script;
  all[name] = by(original.bind(commands));
  const putBack = () => {
    all[name] = original;
  };
  t.teardown(putBack);
  return putBack;
}

t.test('a lease names the server that has it: another one may know less, so users arrive anew', async (t) => {
  const { commands, node, key } = await startPartition(t);
  const run = commands as unknown as { renew(...args: (string | number)[]): Promise<string> };
  const named = await run.renew(key('leases'), 'some node', 60_000, '1');
  const [, id] = /master_replid:(\w+)/.exec(await commands.info('replication')) ?? [];
  t.equal(named, id);
  t.equal(await run.renew(key('leases'), 'nobody', 60_000, ''), '', 'a lease that there is none of is not kept');
  t.equal(await commands.zscore(key('leases'), 'nobody'), null);
  const one = await node();
  const putBack = replace(t, commands, 'renew', () => async () => 'another server');
  await one.sweep();
  t.equal(one.told.lost, 2);
  await one.sweep();
  t.equal(one.told.lost, 2, 'once for each server');
  putBack();
  await one.sweep();
  t.equal(one.told.lost, 3);
});

t.test('a step that is asked for while one is under way is left out, and idle waits for it', async (t) => {
  const { commands, node } = await startPartition(t);
  const one = await node();
  await one.idle();
  let renewals = 0;
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  const putBack = replace(t, commands, 'renew', (renew) => async (...args) => {
    renewals++;
    await held;
    return renew(...args);
  });
  const ends: string[] = [];
  const first = one.step().then(() => ends.push('step'));
  const second = one.step().then(() => ends.push('left out'));
  const idle = one.idle().then(() => ends.push('idle'));
  await commands.ping();
  t.same([renewals, ends], [1, ['left out']]);
  go();
  await Promise.all([first, second, idle]);
  t.same([...ends].sort(), ['idle', 'left out', 'step']);
  await one.step();
  t.equal(renewals, 2, 'the next one is taken');
  putBack();
  replace(t, commands, 'renew', () => () => Promise.reject(new Error('Connection is closed.')));
  await t.rejects(one.step(), /Connection is closed/);
  await t.rejects(one.step(), /Connection is closed/, 'also after one that failed');
});

t.test('others are the nodes whose lease has not run out and that are not going away', async (t) => {
  const { node, expire } = await startPartition(t);
  const [one, two, three] = [await node(), await node(), await node()];
  const counted = () => Promise.all([one, two, three].map((node) => node.others()));
  t.same(await counted(), [2, 2, 2]);
  await two.leave();
  t.same(await counted(), [1, 2, 1]);
  await expire(three.boot);
  t.same(await counted(), [0, 1, 1]);
});

t.test('a node that is going away is so under its next boot id, too', async (t) => {
  const { node, expire, commands, key, boots } = await startPartition(t);
  const [one, two] = [await node(), await node()];
  t.equal(await one.others(), 1);
  await two.leave();
  t.equal(await one.others(), 0);
  await two.beginAnew();
  t.equal(await one.others(), 0);
  t.equal((await commands.smembers(key('leaving'))).length, 2);
  await one.beginAnew();
  t.equal((await commands.smembers(key('leaving'))).length, 2, 'and no other is');
  await expire(two.boot);
  await one.sweep();
  t.equal((await commands.smembers(key('leaving'))).length, 1, 'a buried node is not remembered');
  t.equal((await boots()).includes(two.boot), false);
});

t.test('a lease is given up where no users are left under it, and kept where there are', async (t) => {
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

t.test('many dead nodes are buried a part at a time', async (t) => {
  const { commands, node, boots, key } = await startPartition(t);
  const one = await node();
  for (let n = 0; n < 20; n++) await commands.zadd(key('leases'), n, `dead-${n}`);
  await one.sweep();
  t.same(
    (await boots()).filter((boot) => boot !== one.boot),
    ['dead-16', 'dead-17', 'dead-18', 'dead-19'],
    'those first that have been dead for longest',
  );
  await one.sweep();
  t.same(await boots(), [one.boot]);
});

t.test('frames are read in the order of the users, a part at a time', async (t) => {
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
