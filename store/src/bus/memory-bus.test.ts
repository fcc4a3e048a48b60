import t from 'tap';
import { busContract } from './bus.contract.js';
import { createMemoryBus, type MemoryHub } from './memory-bus.js';

const hub: MemoryHub = new Map();
busContract(t, 'memory', async () => createMemoryBus(hub));

t.test('a closed bus leaves no subscriptions in its hub', async (t) => {
  const hub: MemoryHub = new Map();
  const bus = createMemoryBus(hub);
  await bus.subscribe(['c:a', 'c:b']);
  await bus.close();
  t.equal(hub.size, 0);
});
