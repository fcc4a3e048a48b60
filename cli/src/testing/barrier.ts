import { EventEmitter, once } from 'node:events';
import type { Client } from '@godwit/client';
import { encodeEntry } from '@godwit/schema';
import { userTopic } from '@godwit/store/bus';
import { internal } from '@godwit/store/wire';
import type { TestSystem } from './test-system.js';

const USER = 'the barrier';

/**
 * Creates a function that waits for everything in flight on the buses: once it resolves, all events published before
 * the call have been delivered to `clients`. It sends a mark over each bus to each gateway, and then a ping from each
 * client.
 */
export async function createBarrier(system: TestSystem): Promise<(clients: Iterable<Client>) => Promise<void>> {
  const marks = new EventEmitter();
  let round = 0;
  let arrived = 0;
  const watchers = await Promise.all(system.urls.map((_, index) => system.client(USER, index)));
  for (const client of watchers) {
    client.on('notification', ({ content_type }) => {
      if (content_type !== String(round)) return;
      arrived++;
      marks.emit('mark');
    });
  }
  return async (clients) => {
    round++;
    arrived = 0;
    const entry = encodeEntry({ notification: { content_type: String(round) } });
    const frame = internal.store.v1.BusFrame.encode({ told: { entry } }).finish();
    for (const bus of system.buses) bus.publish(userTopic(USER), frame);
    while (arrived < system.buses.length * watchers.length) await once(marks, 'mark');
    await Promise.all([...clients].map((client) => client.ping({})));
  };
}
