import { openRedis, type RedisAddress } from '../redis/redis-servers.js';
import type { Presence } from './presence.js';
import { shownKey } from './redis-presence-partition.js';

/** Keys per read. */
const CHUNK = 500;

/** Reads presence without being a node: `read` as in Presence. */
export type PresenceReader = Pick<Presence, 'read'>;

/** Opens a reader of the presence that gateways keep in Redis. */
export function openRedisPresenceReader(
  options: RedisAddress & { onError: (error: unknown) => void },
): PresenceReader & { close(): void } {
  const redis = openRedis(options, { scripts: () => ({}), onError: options.onError });
  return {
    async read(userIds) {
      const frames: (Uint8Array | undefined)[] = [];
      const readOf = async (partition: number) => {
        const { prefix } = redis.partitions[partition] as { prefix: string };
        const positions = [...userIds.keys()].filter((at) => redis.partitionOf(userIds[at] as string) === partition);
        for (let from = 0; from < positions.length; from += CHUNK) {
          const part = positions.slice(from, from + CHUNK);
          const read = await redis.commands.mgetBuffer(part.map((at) => shownKey(prefix, userIds[at] as string)));
          for (const [index, at] of part.entries()) frames[at] = read[index] ?? undefined;
        }
      };
      await Promise.all(redis.partitions.map((_, partition) => readOf(partition)));
      return frames;
    },
    close: () => redis.close(),
  };
}
