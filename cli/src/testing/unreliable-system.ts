import type { Test } from 'tap';
import { createBarrier } from './barrier.js';
import { startTestSystem } from './test-system.js';
import { createUnreliableBuses } from './unreliable-bus.js';

/**
 * Starts gateways whose buses lose and reorder frames as `buses.fate` decides, with a barrier; stops after the test.
 */
export async function startUnreliableSystem(t: Test, gateways: number) {
  const buses = createUnreliableBuses();
  const system = await startTestSystem(gateways, {}, undefined, buses.wrap);
  t.teardown(() => system.stop());
  return { buses, system, settled: await createBarrier(system) };
}
