import t from 'tap';
import { presenceTopic } from '../bus/bus.js';
import { createMemoryBus } from '../bus/memory-bus.js';
import { createMemoryPresence } from './memory-presence.js';
import { presenceContract, readShown, Status } from './presence.contract.js';

t.test('each step of a user publishes at most one frame, which read returns from then on', async (t) => {
  const bus = createMemoryBus();
  const presence = createMemoryPresence(bus);
  const heard: string[] = [];
  const offline: string[] = [];
  bus.listen({ frame: (topic, bytes) => heard.push(`${topic} ${readShown(bytes).shown}`), gap() {} });
  await bus.subscribe([presenceTopic('ann')]);
  presence.listen({ lost() {}, offline: (users) => offline.push(...users) });
  const choice = (text: string, version?: number) => ({ status: Status.PRESENCE_STATUS_BUSY, text, version });
  const hidden = (version?: number) => ({ status: Status.PRESENCE_STATUS_INVISIBLE, text: '', version });
  // The step, the frame that it publishes and the frame that read returns after it; undefined: none.
  const steps: [string, () => Promise<void>, string | undefined, string | undefined][] = [
    ['shows before arriving', () => presence.show('ann', choice('a')), undefined, undefined],
    ['departs before arriving', () => presence.depart('ann'), undefined, undefined],
    ['arrives', () => presence.arrive('ann', choice('a')), 'BUSY a', 'BUSY a'],
    ['arrives again without a version', () => presence.arrive('ann', choice('b')), undefined, 'BUSY a'],
    ['shows the same', () => presence.show('ann', choice('a')), undefined, 'BUSY a'],
    ['shows another without a version', () => presence.show('ann', choice('c')), 'BUSY c', 'BUSY c'],
    ['shows a version', () => presence.show('ann', choice('d', 2)), 'BUSY d', 'BUSY d'],
    ['shows an older one', () => presence.show('ann', choice('e', 1)), undefined, 'BUSY d'],
    ['arrives with the same version', () => presence.arrive('ann', choice('f', 2)), undefined, 'BUSY d'],
    ['shows the same version', () => presence.show('ann', choice('g', 2)), 'BUSY g', 'BUSY g'],
    ['arrives with a newer one', () => presence.arrive('ann', choice('h', 3)), 'BUSY h', 'BUSY h'],
    ['hides', () => presence.show('ann', hidden(4)), 'OFFLINE', undefined],
    ['hides again', () => presence.show('ann', hidden(5)), undefined, undefined],
    ['is visible again', () => presence.show('ann', choice('i', 6)), 'BUSY i', 'BUSY i'],
    ['departs', () => presence.depart('ann'), 'OFFLINE', undefined],
    ['departs again', () => presence.depart('ann'), undefined, undefined],
    ['shows after departing', () => presence.show('ann', choice('k', 7)), undefined, undefined],
    ['arrives with an old version', () => presence.arrive('ann', choice('j', 1)), 'BUSY j', 'BUSY j'],
  ];
  for (const [what, step, published, read] of steps) {
    await step();
    // The bus delivers frames after the call.
    await new Promise((resolve) => setImmediate(resolve));
    const shown = (await presence.read(['ann'])).map((frame) => frame && readShown(frame).shown);
    const expected = published ? [`${presenceTopic('ann')} ann ${published}`] : [];
    t.same([heard.splice(0), shown], [expected, [read && `ann ${read}`]], what);
    t.same(offline.splice(0), published === 'OFFLINE' ? ['ann'] : [], `${what}: offline users reported to the node`);
  }
});

presenceContract(t, 'memory', async () => {
  const bus = createMemoryBus();
  return { presence: createMemoryPresence(bus), bus };
});

t.test('a single node has no other nodes, nothing to sweep, and leaves counting to the bus', async (t) => {
  const presence = createMemoryPresence(createMemoryBus());
  await presence.started;
  await presence.arrive('ann', { status: Status.PRESENCE_STATUS_ONLINE, text: '' });
  await presence.leave();
  t.same([await presence.others(), await presence.sweep()], [0, 0]);
  t.same(presence.counts, { published: 0, lost: 0, reached: 0 });
  await presence.stop();
  t.match(await presence.read(['ann']), [Uint8Array], 'a user stays online until departing');
});
