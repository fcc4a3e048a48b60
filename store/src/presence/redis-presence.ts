import { openRedis, type RedisAddress } from '../redis/redis-servers.js';
import type { Presence, PresenceListener } from './presence.js';
import { createPresencePartition, presenceScripts } from './redis-presence-partition.js';

/** The Redis that holds presence, which must be that of the bus, and the length of leases. */
export interface RedisPresenceOptions extends RedisAddress {
  /** Milliseconds after the death of a node within which its users are shown as offline. Default 10,000. */
  leaseMs?: number;
  /** Called with every error; presence retries by itself. */
  onError?: (error: unknown) => void;
}

/** Milliseconds between renewals of a lease of `leaseMs`. */
export const leaseStepMs = (leaseMs: number): number => Math.min(1_000, leaseMs / 4);

/** Milliseconds that `started` waits for Redis. */
const START_MS = 3_000;

/**
 * Presence in Redis. Each partition has its own leases: if one server is down, users of the other servers stay online.
 */
export function createRedisPresence(options: RedisPresenceOptions): Presence {
  const { leaseMs = 10_000, onError = () => {} } = options;
  const stepMs = leaseStepMs(leaseMs);
  const counts = { published: 0, lost: 0, reached: 0 };
  let listener: PresenceListener = { lost() {}, offline() {} };

  const redis = openRedis(options, { scripts: presenceScripts, onError });
  const partitions = redis.partitions.map(({ prefix }, index) =>
    createPresencePartition(redis.commands, {
      prefix,
      leaseMs,
      stepMs,
      counts,
      onLost: () => listener.lost((userId) => redis.partitionOf(userId) === index),
      onOffline: (userIds, at) => listener.offline(userIds, at),
      onError,
    }),
  );
  const of = (userId: string) => partitions[redis.partitionOf(userId)] as (typeof partitions)[number];

  const began = Promise.all(partitions.map(({ began }) => began)).then(() => {});
  const started = Promise.race([began, new Promise<void>((resolve) => setTimeout(resolve, START_MS).unref())]);
  const failed = (error: unknown) => {
    redis.lookAgain();
    onError(error);
  };
  redis.onReady(() => {
    for (const partition of partitions) partition.renewBootId().catch(failed);
  });
  const timer = setInterval(() => {
    if (redis.commands.status !== 'ready') return;
    for (const partition of partitions) partition.step().catch(failed);
  }, stepMs);

  // Pending updates, for which stop waits.
  const pending = new Set<Promise<void>>();
  const track = (work: Promise<void>): Promise<void> => {
    pending.add(work);
    const over = () => pending.delete(work);
    work.then(over, over);
    return work;
  };

  return {
    counts,
    started,
    arrive: (userId, status) => track(of(userId).arrive(userId, status)),
    depart: (userId) => track(of(userId).depart(userId)),
    show: (userId, status) => track(of(userId).show(userId, status)),
    // A node has a lease in every partition.
    others: () => (partitions[0] as (typeof partitions)[number]).others(),
    leave: () => (partitions[0] as (typeof partitions)[number]).leave(),
    async read(userIds) {
      const positions = partitions.map((): number[] => []);
      for (const [at, userId] of userIds.entries()) positions[redis.partitionOf(userId)]?.push(at);
      const frames: (Uint8Array | undefined)[] = new Array(userIds.length);
      const readOf = async (at: readonly number[], partition: (typeof partitions)[number]) => {
        const read = await partition.read(at.map((position) => userIds[position] as string));
        for (const [index, position] of at.entries()) frames[position] = read[index];
      };
      await Promise.all(partitions.map((partition, index) => readOf(positions[index] as number[], partition)));
      return frames;
    },
    listen(next) {
      listener = next;
    },
    async sweep() {
      const counted = await Promise.all(partitions.map((partition) => partition.sweep()));
      return counted.reduce((sum, count) => sum + count, 0);
    },
    async stop() {
      clearInterval(timer);
      await Promise.allSettled([...partitions.map((partition) => partition.idle()), ...pending]);
      await Promise.allSettled(partitions.map((partition) => partition.release()));
      redis.close();
    },
  };
}
