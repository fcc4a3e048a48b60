import { randomBytes } from 'node:crypto';
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
