import { randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { Test } from 'tap';
import { createRedisBus } from '../bus/redis-bus.js';
import { createRedisPresence } from '../presence/redis-presence.js';

/** A prefix that no other test has. */
export const newPrefix = () => `test-${randomBytes(6).toString('hex')}:`;

/** A bus over Redis that carries frames. */
export const openBus = async (url: string, prefix: string) => {
  const bus = createRedisBus({ url, prefix });
  while (!bus.up) await new Promise((resolve) => setImmediate(resolve));
  return bus;
};

/** A presence over Redis that is alone, and a bus on which it is heard. */
export const openAlone = async (url: string, leaseMs: number) => {
  const prefix = newPrefix();
  const bus = await openBus(url, prefix);
  const presence = createRedisPresence({ url, prefix, leaseMs });
  await presence.started;
  return { presence, bus };
};

/** Milliseconds of the leases of `openNode`. */
export const LEASE_MS = 1_000;

/** Milliseconds that a node may take to be told. */
const WAIT_MS = 10_000;

/** A node of a system: its presence, and what it was told. */
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
  /** Resolves once `condition` holds, which is looked at with every event; rejects with what came instead. */
  const until = async (condition: () => boolean, event: string) => {
    const signal = AbortSignal.timeout(WAIT_MS);
    while (!condition()) {
      await once(events, event, { signal }).catch(() => {
        throw new Error(`not within ${WAIT_MS} ms; lost ${lost} times, offline: ${offline.join(', ') || 'nobody'}`);
      });
    }
  };
  const wasLost = (times: number) => until(() => lost >= times, 'lost');
  await presence.started;
  // It says so at the start, too: nobody has arrived yet.
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
