import t from 'tap';
import { createMemoryBus } from '../bus/memory-bus.js';
import { createMemoryPresence } from './memory-presence.js';
import { presenceContract, Status } from './presence.contract.js';

presenceContract(t, 'memory', async () => {
  const bus = createMemoryBus();
  return { presence: createMemoryPresence(bus), bus };
});

t.test('a node that is alone has no others, cleans up after none, and leaves counting to the bus', async (t) => {
  const presence = createMemoryPresence(createMemoryBus());
  await presence.started;
  await presence.arrive('ann', { status: Status.PRESENCE_STATUS_ONLINE, text: '' });
  await presence.leave();
  t.same([await presence.others(), await presence.sweep()], [0, 0]);
  t.same(presence.counts, { published: 0, lost: 0, reached: 0 });
  await presence.stop();
  t.match(await presence.read(['ann']), [Uint8Array], 'a user stays until departing');
});
