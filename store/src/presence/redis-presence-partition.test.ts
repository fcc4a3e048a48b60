import t from 'tap';
import { newPrefix } from '../testing/presence-nodes.js';
import { startPartition } from '../testing/presence-partition.js';
import { Status } from './presence.contract.js';

const online = { status: Status.PRESENCE_STATUS_ONLINE, text: '' };
const invisible = { status: Status.PRESENCE_STATUS_INVISIBLE, text: '' };

t.test('a node takes a lease of leaseMs minus one step, and renews it', async (t) => {
  const { commands, node, key } = await startPartition(t, 60_000);
  const one = await node();
  let began = false;
  one.began.then(() => {
    began = true;
  });
  await commands.ping();
  t.ok(began, 'users can arrive');
  t.equal(one.told.lost, 1, 'the start reports the state as lost');
  const left = async () => {
    const [seconds = 0, micros = 0] = await commands.time();
    return Number(await commands.zscore(key('leases'), one.boot)) - (Number(seconds) * 1_000 + Number(micros) / 1_000);
  };
  const first = await left();
  t.ok(first > 50_000 && first <= 59_001, `${first} ms are left`);
  await commands.zadd(key('leases'), Date.now() + 20_000, one.boot);
  t.equal(await one.sweep(), 0);
  const again = await left();
  t.ok(again > 50_000 && again <= 59_001, `a step renews the lease: ${again} ms`);
  t.equal(one.told.lost, 1, 'the boot id stays the same');
});

t.test('a node whose lease expired or is missing continues under a new boot id', async (t) => {
  const { commands, node, expire, boots, key } = await startPartition(t);
  const one = await node();
  await expire(one.boot);
  await one.sweep();
  t.equal(one.told.lost, 2);
  const [second = '', ...rest] = await boots();
  t.not(second, one.boot);
  t.same(rest, [], 'the old boot id is cleaned up');
  await commands.zrem(key('leases'), second);
  await one.sweep();
  t.equal(one.told.lost, 3);
  t.equal((await boots()).length, 1);
});

t.test('no user arrives without a lease, and the publishing node counts the frame', async (t) => {
  const { node, commands, key, read, published, prefix } = await startPartition(t);
  const [one, two] = [await node(), await node()];
  await one.arrive('ann', online);
  t.same(one.counts, { published: 1, lost: 0, reached: 1 });
  await two.arrive('ann', online);
  t.equal(two.counts.published, 0, 'the user is shown already');
  t.same(await published(), [`${prefix}p:ann ann ONLINE`]);
  await commands.zrem(key('leases'), two.boot);
  await t.rejects(two.arrive('ben', online), /^the lease of this node expired: its users arrive again/);
  t.same(await read(one, 'ann', 'ben'), ['ann ONLINE', undefined]);
  t.equal(two.counts.published, 0);
  t.same(await commands.exists(key(`users:${two.boot}`), key('nodes:ben')), 1, 'no state of ben is left');
});

t.test('a frame without receivers still counts as published', async (t) => {
  const { node } = await startPartition(t);
  // No client subscribes to this node's channels.
  const one = await node({ prefix: newPrefix() });
  await one.arrive('ann', online);
  await one.depart('ann');
  t.same(one.counts, { published: 2, lost: 0, reached: 0 });
  t.same(
    one.told.offline.map(([users]) => users),
    [['ann']],
  );
});

t.test('a user of two nodes departs with the last one, and only that node is notified', async (t) => {
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
  t.same(await commands.keys(key('*')), [key('leases')], 'no state of a departed user is kept');
});

t.test('a newer invisible status shows the user as offline, through arrive and through show', async (t) => {
  const { node, read, published, prefix } = await startPartition(t);
  const [one, two] = [await node(), await node()];
  await one.arrive('ann', { ...online, version: 1 });
  await two.arrive('ann', { ...invisible, version: 2 });
  t.same([two.told.offline.map(([users]) => users), await read(one, 'ann')], [[['ann']], [undefined]]);
  await one.show('ann', { ...online, version: 3 });
  t.same(one.told.offline, [], 'a visible user is not reported as offline');
  await one.show('ann', { ...invisible, version: 4 });
  await one.show('ann', { ...invisible, version: 4 });
  t.same(
    one.told.offline.map(([users]) => users),
    [['ann']],
  );
  const shown = ['ONLINE', 'OFFLINE', 'ONLINE', 'OFFLINE'].map((status) => `${prefix}p:ann ann ${status}`);
  t.same(await published(), shown);
});

t.test('neither the current status nor a status of an absent user is shown', async (t) => {
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

t.test('a leftover version of an absent user is ignored', async (t) => {
  const { commands, node, read, key } = await startPartition(t);
  const one = await node();
  await commands.set(key('chosen:ann'), 99);
  await one.arrive('ann', online);
  t.equal(await commands.exists(key('chosen:ann')), 0);
  await one.show('ann', { ...invisible, version: 2 });
  t.same(await read(one, 'ann'), [undefined]);
});

t.test('versions start at one, and a missing version is older than any', async (t) => {
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
  t.same(await read(one, 'ben'), ['ben BUSY first'], 'an arrival shows only a newer version');
});

t.test('the users of a dead node are shown as offline in batches, except users of other nodes', async (t) => {
  const { commands, node, expire, boots, read, key, published } = await startPartition(t);
  const [one, two] = [await node(), await node()];
  const users = Array.from({ length: 601 }, (_, n) => `user-${n}`);
  await Promise.all(users.map((user) => two.arrive(user, online)));
  await two.arrive('cat', online);
  await two.arrive('dan', invisible);
  await one.arrive('cat', online);
  await published();
  t.equal(await one.sweep(), 0, 'a live node is not cleaned up');
  await two.leave();
  await expire(two.boot);
  const before = Date.now();
  t.equal(await one.sweep(), 601);
  t.same(one.told.offline.flatMap(([users]) => users).sort(), [...users].sort());
  t.ok(one.told.offline.length <= 3, `notified ${one.told.offline.length} times`);
  for (const [, at] of one.told.offline) t.ok(at >= before && at <= Date.now());
  t.equal((await published()).length, 601);
  t.same(await read(one, 'cat', 'user-0', 'user-600'), ['cat ONLINE', undefined, undefined]);
  t.same(await boots(), [one.boot]);
  t.same(await commands.exists(key(`users:${two.boot}`), key('leaving')), 0, 'no state of the dead node is left');
  t.equal(await one.sweep(), 0);
});

t.test('a dead node with only invisible users is cleaned up without frames', async (t) => {
  const { node, expire, boots } = await startPartition(t);
  const [one, two] = [await node(), await node()];
  await two.arrive('dan', invisible);
  await expire(two.boot);
  t.equal(await one.sweep(), 0);
  t.same([one.told.offline, await boots()], [[], [one.boot]]);
});

t.test('a node renews its own lease during a clean-up', async (t) => {
  const { commands, node, expire, boots, key } = await startPartition(t);
  const [one, two] = [await node(), await node()];
  await two.arrive('ann', online);
  await expire(two.boot);
  // The node's own lease expires while it reads the first users.
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
  t.equal(one.told.lost, 2, 'the node continued under a new boot id');
  t.equal((await boots()).includes(two.boot), false);
  t.equal(await commands.exists(key('nodes:ann')), 0);
});

t.test('a user with an unexpected value is removed, and the error is reported', async (t) => {
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

t.test('a clean-up that cannot reach Redis removes no user and is repeated', async (t) => {
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

t.test('a failed departure makes the node take a new boot id once', async (t) => {
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
  t.equal((await boots()).length, 2, 'the old lease is left to expire');
  await expire(one.boot);
  t.equal(await one.sweep(), 1);
  t.same(await read(one, 'ann', 'ben'), [undefined, 'ben ONLINE']);
});

t.test('a departure that fails under an earlier boot id does not affect the current one', async (t) => {
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
    await one.renewBootId();
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
