import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import { openRedis, type RedisAddress } from '../redis/redis-servers.js';
import type { SharedCounter } from './shared-rate.js';

/** Makes counters that all processes of a system share, by name. */
export interface SharedCounters {
  open(name: string, windowSeconds: number): SharedCounter;
  close(): void;
}

/** The limiters only count: `SharedRate` decides. */
const POINTS = Number.MAX_SAFE_INTEGER;

/** Counters of a system of one process. */
export function createMemoryCounters(): SharedCounters {
  return {
    open: (keyPrefix, duration) => new RateLimiterMemory({ points: POINTS, duration, keyPrefix }),
    close() {},
  };
}

/** Counters in Redis. They may be lost at any time. */
export function createRedisCounters(options: RedisAddress & { onError: (error: Error) => void }): SharedCounters {
  const { prefix = 'godwit:' } = options;
  const redis = openRedis(options, { onError: options.onError });
  const storeClient = redis.commands;
  return {
    open: (name, duration) =>
      new RateLimiterRedis({ storeClient, points: POINTS, duration, keyPrefix: `${prefix}rate:${name}` }),
    close: () => redis.close(),
  };
}
