import { randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { Test } from 'tap';
import { createRedisBus } from '../bus/redis-bus.js';
import { createRedisPresence } from '../presence/redis-presence.js';

/** A unique prefix for a test. */
export const newPrefix = () => `test-${randomBytes(6).toString('hex')}:`;

/** Opens a bus over Redis, and resolves once it is up. */
export const openBus = async (url: string, prefix: string) => {
  const bus = createRedisBus({ url, prefix });
  while (!bus.up) await new Promise((resolve) => setImmediate(resolve));
  return bus;
};

/** Opens the presence of a single node over Redis, and a bus that receives its frames. */
export const openAlone = async (url: string, leaseMs: number) => {
  const prefix = newPrefix();
  const bus = await openBus(url, prefix);
  const presence = createRedisPresence({ url, prefix, leaseMs });
  await presence.started;
  return { presence, bus };
};

/** Length of the leases of `openNode`, in milliseconds. */
export const LEASE_MS = 1_000;

/** Time limit for the notification of a node, in milliseconds. */
const WAIT_MS = 10_000;

/** Opens the presence of one of several nodes, and records its notifications. */
export const openNode = async (t: Test, url: string, prefix: string) => {
  const presence = createRedisPresence({ url, prefix, leaseMs: LEASE_MS });
  const offline: string[] = [];
  const events = new EventEmitter();
  let lost = 0;
  presence.listen({
    lost() {
      lost++;
      events.emit('lost');
    },
    offline(users) {
      offline.push(...users.filter((user) => user !== 'last'));
      events.emit('offline');
    },
  });
  t.teardown(() => presence.stop());
  /**
   * Resolves once `condition` holds, which is checked after every event; rejects with the recorded events after
   * WAIT_MS.
   */
  const until = async (condition: () => boolean, event: string) => {
    const signal = AbortSignal.timeout(WAIT_MS);
    while (!condition()) {
      await once(events, event, { signal }).catch(() => {
        throw new Error(
          `condition not met within ${WAIT_MS} ms; lost ${lost} times, offline: ${offline.join(', ') || 'nobody'}`,
        );
      });
    }
  };
  const wasLost = (times: number) => until(() => lost >= times, 'lost');
  await presence.started;
  // The start also reports the state as lost; no user has arrived yet.
  await wasLost(1);
  return {
    presence,
    offline,
    wasLost,
    wasOffline: async (count: number) => {
      await until(() => offline.length >= count, 'offline');
      return offline.splice(0).sort();
    },
  };
};
