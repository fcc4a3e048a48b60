import t from 'tap';
import { createMemoryBus } from '../bus/memory-bus.js';
import { createMemoryPresence } from './memory-presence.js';
import { presenceContract } from './presence.contract.js';

presenceContract(t, 'memory', async () => {
  const bus = createMemoryBus();
  return { presence: createMemoryPresence(bus), bus };
});
