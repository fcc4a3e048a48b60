import t from 'tap';
import { newPrefix } from '../testing/presence-nodes.js';
import { startPartition } from '../testing/presence-partition.js';
import { Status } from './presence.contract.js';

const online = { status: Status.PRESENCE_STATUS_ONLINE, text: '' };
const invisible = { status: Status.PRESENCE_STATUS_INVISIBLE, text: '' };

t.test('a node begins with a lease of its time less a step, and keeps it', async (t) => {
  const { commands, node, key } = await startPartition(t, 60_000);
  const one = await node();
  let began = false;
  one.began.then(() => {
    began = true;
  });
  await commands.ping();
  t.ok(began, 'users can arrive');
  t.equal(one.told.lost, 1, 'nothing is known of what it said before');
  const left = async () => {
    const [seconds = 0, micros = 0] = await commands.time();
    return Number(await commands.zscore(key('leases'), one.boot)) - (Number(seconds) * 1_000 + Number(micros) / 1_000);
  };
  const first = await left();
  t.ok(first > 50_000 && first <= 59_001, `${first} ms are left`);
  await commands.zadd(key('leases'), Date.now() + 20_000, one.boot);
  t.equal(await one.sweep(), 0);
  const again = await left();
  t.ok(again > 50_000 && again <= 59_001, `a step makes it as long again: ${again} ms`);
  t.equal(one.told.lost, 1, 'under the same boot id');
});

t.test('a lease that ran out, or is gone, is not taken up again: the node goes on under another boot id', async (t) => {
  const { commands, node, expire, boots, key } = await startPartition(t);
  const one = await node();
  await expire(one.boot);
  await one.sweep();
  t.equal(one.told.lost, 2);
  const [second = '', ...rest] = await boots();
  t.not(second, one.boot);
  t.same(rest, [], 'and the old one is buried');
  await commands.zrem(key('leases'), second);
  await one.sweep();
  t.equal(one.told.lost, 3);
  t.equal((await boots()).length, 1);
});

t.test('nobody arrives without a lease, and what arrives is counted where it is published', async (t) => {
  const { node, commands, key, read, published, prefix } = await startPartition(t);
  const [one, two] = [await node(), await node()];
  await one.arrive('ann', online);
  t.same(one.counts, { published: 1, lost: 0, reached: 1 });
  await two.arrive('ann', online);
  t.equal(two.counts.published, 0, 'it is shown already');
  t.same(await published(), [`${prefix}p:ann ann ONLINE`]);
  await commands.zrem(key('leases'), two.boot);
  await t.rejects(two.arrive('ben', online), /^the lease of this node ran out: its users arrive anew/);
  t.same(await read(one, 'ann', 'ben'), ['ann ONLINE', undefined]);
  t.equal(two.counts.published, 0);
  t.same(await commands.exists(key(`users:${two.boot}`), key('nodes:ben')), 1, 'nothing is left of ben');
});

t.test('a frame that reaches nobody is published all the same', async (t) => {
  const { node } = await startPartition(t);
  // Nobody listens to channels of this one.
  const one = await node({ prefix: newPrefix() });
  await one.arrive('ann', online);
  await one.depart('ann');
  t.same(one.counts, { published: 2, lost: 0, reached: 0 });
  t.same(
    one.told.offline.map(([users]) => users),
    [['ann']],
  );
});

t.test('a user of two nodes departs with the last, which alone is told', async (t) => {
  const { commands, node, key, published, prefix } = await startPartition(t);
  const [one, two] = [await node(), await node()];
  await one.arrive('ann', { ...online, version: 3 });
  await two.arrive('ann', { ...online, version: 3 });
  await published();
  await one.depart('ann');
  t.same([one.told.offline, await published()], [[], []]);
  const before = Date.now();
  await two.depart('ann');
  t.same(await published(), [`${prefix}p:ann ann OFFLINE`]);
  const [[users, at] = [[], 0]] = two.told.offline;
  t.same([users, two.told.offline.length], [['ann'], 1]);
  t.ok(at >= before && at <= Date.now());
  t.same(await commands.keys(key('*')), [key('leases')], 'nothing is kept of a user who is gone');
});

t.test('a newer choice to be invisible shows the user as offline, by arriving and by showing', async (t) => {
  const { node, read, published, prefix } = await startPartition(t);
  const [one, two] = [await node(), await node()];
  await one.arrive('ann', { ...online, version: 1 });
  await two.arrive('ann', { ...invisible, version: 2 });
  t.same([two.told.offline.map(([users]) => users), await read(one, 'ann')], [[['ann']], [undefined]]);
  await one.show('ann', { ...online, version: 3 });
  t.same(one.told.offline, [], 'a user who is shown is not offline');
  await one.show('ann', { ...invisible, version: 4 });
  await one.show('ann', { ...invisible, version: 4 });
  t.same(
    one.told.offline.map(([users]) => users),
    [['ann']],
  );
  const shown = ['ONLINE', 'OFFLINE', 'ONLINE', 'OFFLINE'].map((status) => `${prefix}p:ann ann ${status}`);
  t.same(await published(), shown);
});

t.test('a status that is shown already is not shown again, and of a user who is not here none is', async (t) => {
  const { node, read, published, prefix } = await startPartition(t);
  const one = await node();
  await one.show('ben', online);
  await one.show('ben', { ...online, version: 2 });
  await one.arrive('ann', online);
  await one.show('ann', online);
  await one.show('ann', { ...online, version: 1 });
  t.same(await published(), [`${prefix}p:ann ann ONLINE`]);
  t.equal(one.counts.published, 1);
  t.same(await read(one, 'ann', 'ben'), ['ann ONLINE', undefined]);
});

t.test('a version that was left behind of a user who is not here means nothing', async (t) => {
  const { commands, node, read, key } = await startPartition(t);
  const one = await node();
  await commands.set(key('chosen:ann'), 99);
  await one.arrive('ann', online);
  t.equal(await commands.exists(key('chosen:ann')), 0);
  await one.show('ann', { ...invisible, version: 2 });
  t.same(await read(one, 'ann'), [undefined]);
});

t.test('a version counts from one, and none is older than any', async (t) => {
  const { node, read } = await startPartition(t);
  const one = await node();
  const choice = (text: string, version?: number) => ({ status: Status.PRESENCE_STATUS_BUSY, text, version });
  const steps: [string, number | undefined, string][] = [
    ['none', undefined, 'none'],
    ['first', 1, 'first'],
    ['none again', undefined, 'none again'],
    ['first again', 1, 'first again'],
    ['second', 2, 'second'],
    ['late', 1, 'second'],
  ];
  await one.arrive('ann', choice('at first'));
  for (const [text, version, expected] of steps) {
    await one.show('ann', choice(text, version));
    t.same(await read(one, 'ann'), [`ann BUSY ${expected}`], text);
  }
  for (const [text, version, expected] of [
    ['as new', 2, 'second'],
    ['unknown', undefined, 'second'],
    ['newer', 3, 'newer'],
  ] as const) {
    await one.arrive('ann', choice(text, version));
    t.same(await read(one, 'ann'), [`ann BUSY ${expected}`], text);
  }
  await one.arrive('ben', choice('first', 1));
  await one.arrive('ben', choice('again', 1));
  t.same(await read(one, 'ben'), ['ben BUSY first'], 'an arrival shows what is newer alone');
});

t.test('the users of a dead node are shown as offline in one go, but those whom another has', async (t) => {
  const { commands, node, expire, boots, read, key, published } = await startPartition(t);
  const [one, two] = [await node(), await node()];
  const users = Array.from({ length: 601 }, (_, n) => `user-${n}`);
  await Promise.all(users.map((user) => two.arrive(user, online)));
  await two.arrive('cat', online);
  await two.arrive('dan', invisible);
  await one.arrive('cat', online);
  await published();
  t.equal(await one.sweep(), 0, 'a node that lives is left alone');
  await two.leave();
  await expire(two.boot);
  const before = Date.now();
  t.equal(await one.sweep(), 601);
  t.same(one.told.offline.flatMap(([users]) => users).sort(), [...users].sort());
  t.ok(one.told.offline.length <= 3, `told ${one.told.offline.length} times`);
  for (const [, at] of one.told.offline) t.ok(at >= before && at <= Date.now());
  t.equal((await published()).length, 601);
  t.same(await read(one, 'cat', 'user-0', 'user-600'), ['cat ONLINE', undefined, undefined]);
  t.same(await boots(), [one.boot]);
  t.same(await commands.exists(key(`users:${two.boot}`), key('leaving')), 0, 'and nothing of the node is left');
  t.equal(await one.sweep(), 0);
});

t.test('a node whose users nobody sees is buried without a word', async (t) => {
  const { node, expire, boots } = await startPartition(t);
  const [one, two] = [await node(), await node()];
  await two.arrive('dan', invisible);
  await expire(two.boot);
  t.equal(await one.sweep(), 0);
  t.same([one.told.offline, await boots()], [[], [one.boot]]);
});

t.test('a node that buries keeps its own lease meanwhile', async (t) => {
  const { commands, node, expire, boots, key } = await startPartition(t);
  const [one, two] = [await node(), await node()];
  await two.arrive('ann', online);
  await expire(two.boot);
  // Each look at users finds that the lease of the node itself has run out since.
  const { srandmember } = commands;
  t.teardown(() => Object.assign(commands, { srandmember }));
  let looks = 0;
  Object.assign(commands, {
    async srandmember(...args: [string, number]) {
      const users = await srandmember.apply(commands, args);
      if (looks++ === 0) await expire(one.boot);
      return users;
    },
  });
  t.equal(await one.sweep(), 1);
  t.equal(one.told.lost, 2, 'it went on under another boot id');
  t.equal((await boots()).includes(two.boot), false);
  t.equal(await commands.exists(key('nodes:ann')), 0);
});

t.test('a user under whose keys is no state of ours is forgotten, and told of', async (t) => {
  const { commands, node, expire, key, boots } = await startPartition(t);
  const [one, two] = [await node(), await node()];
  for (const user of ['ann', 'bad']) await two.arrive(user, online);
  await commands.set(key('nodes:bad'), 'not a set');
  await expire(two.boot);
  t.equal(await one.sweep(), 2);
  t.same(one.told.offline.flatMap(([users]) => users).sort(), ['ann', 'bad']);
  t.match(one.told.errors, [/WRONGTYPE/]);
  t.same(await commands.keys(key('*')), [key('leases')]);
  t.same(await boots(), [one.boot]);
});

t.test('a clean-up that cannot reach Redis forgets nobody, and is made again', async (t) => {
  const { commands, node, expire, boots } = await startPartition(t);
  const [one, two] = [await node(), await node()];
  await two.arrive('ann', online);
  await expire(two.boot);
  const run = commands as unknown as { depart: unknown };
  const { depart } = run;
  t.teardown(() => Object.assign(run, { depart }));
  Object.assign(run, { depart: () => Promise.reject(new Error('Connection is closed.')) });
  await t.rejects(one.sweep(), /Connection is closed/);
  t.same([one.told.errors, one.told.offline, (await boots()).length], [[], [], 2]);
  Object.assign(run, { depart });
  t.equal(await one.sweep(), 1);
  t.same(
    one.told.offline.map(([users]) => users),
    [['ann']],
  );
});

t.test('a departure that failed makes the node go on under another boot id, once', async (t) => {
  const { commands, node, boots, expire, read, key } = await startPartition(t);
  const one = await node();
  for (const user of ['ann', 'ben']) await one.arrive(user, online);
  await commands.set(key('nodes:ann'), 'not a set');
  await t.rejects(one.depart('ann'), /WRONGTYPE/);
  await commands.del(key('nodes:ann'));
  t.equal(one.told.lost, 1);
  await one.sweep();
  t.equal(one.told.lost, 2);
  await one.arrive('ben', online);
  await one.sweep();
  t.equal(one.told.lost, 2);
  t.equal((await boots()).length, 2, 'the old one is left to run out');
  await expire(one.boot);
  t.equal(await one.sweep(), 1);
  t.same(await read(one, 'ann', 'ben'), [undefined, 'ben ONLINE']);
});

t.test('a departure that failed under an earlier boot id spoils nothing, and mends nothing', async (t) => {
  for (const failures of [['early'], ['late', 'early']]) {
    const { commands, node } = await startPartition(t);
    const one = await node();
    const run = commands as unknown as { depart: unknown };
    const { depart } = run;
    const fails: Record<string, () => void> = {};
    let name = 'early';
    Object.assign(run, {
      depart: () => new Promise((_resolve, reject) => (fails[name] = () => reject(new Error('away')))),
    });
    const early = t.rejects(one.depart('ann'), /away/);
    await one.beginAnew();
    name = 'late';
    const late = t.rejects(one.depart('ann'), /away/);
    for (const failed of failures) fails[failed]?.();
    await early;
    await one.sweep();
    t.equal(one.told.lost, failures.includes('late') ? 3 : 2);
    fails.late?.();
    await late;
    Object.assign(run, { depart });
  }
});
