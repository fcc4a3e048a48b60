import { openRedis, type RedisAddress } from '../redis/redis-servers.js';
import { leaseStepMs } from './redis-presence.js';

/** For each user, in order, whether a device of the user is connected to a live node. */
export type ReadConnected = (userIds: readonly string[]) => Promise<boolean[]>;

/** Milliseconds within which a node must have renewed its lease to count as alive; nodes renew every second. */
export const ALIVE_WITHIN_MS = 2_000;

/** Users read at a time. */
const CHUNK = 500;

// KEYS: nodes that have the user, leases. ARGV: minimum remaining milliseconds of a lease.
const CONNECTED = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
for _, node in ipairs(redis.call('SMEMBERS', KEYS[1])) do
  local expires = redis.call('ZSCORE', KEYS[2], node)
  if expires and tonumber(expires) > now + ARGV[1] then return 1 end
end
return 0`;

/**
 * Reads from Redis which users are connected, independently of their visible status. Subscriptions to a user's topic
 * cannot tell: a node keeps one for a short time after the last device left, and Redis keeps those of a node that died
 * silently for minutes.
 */
export function openRedisConnections(options: RedisAddress & { leaseMs: number; onError: (error: unknown) => void }): {
  readConnected: ReadConnected;
  close(): void;
} {
  const redis = openRedis(options, {
    scripts: () => ({ connected: { lua: CONNECTED, numberOfKeys: 2 } }),
    onError: options.onError,
  });
  const run = redis.commands as unknown as { connected(...args: (string | number)[]): Promise<number> };
  const left = Math.max(0, options.leaseMs - leaseStepMs(options.leaseMs) - ALIVE_WITHIN_MS);
  const isConnected = async (userId: string) => {
    const { prefix } = redis.partitions[redis.partitionOf(userId)] as { prefix: string };
    const [nodes, leases] = [`${prefix}presence:nodes:${userId}`, `${prefix}presence:leases`];
    return (await run.connected(nodes, leases, left)) === 1;
  };
  return {
    async readConnected(userIds) {
      const connected: boolean[] = [];
      for (let at = 0; at < userIds.length; at += CHUNK)
        connected.push(...(await Promise.all(userIds.slice(at, at + CHUNK).map(isConnected))));
      return connected;
    },
    close: () => redis.close(),
  };
}
