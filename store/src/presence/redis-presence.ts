import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { presenceTopic } from '../bus/bus.js';
import type { Presence, PresenceListener } from './presence.js';
import { ARRIVE, BURY, DEAD, DEPART, RENEW, SHOW } from './redis-scripts.js';
import { offlineFrame, shownFrame } from './shown.js';

/** Where presence is kept, and for how long a node is believed. */
export interface RedisPresenceOptions {
  /** `redis://` or `rediss://`: the Redis of the bus. */
  url: string;
  /** Put before every key and topic; the same as that of the bus. Default `godwit:`. */
  prefix?: string;
  /** Milliseconds after a node's death within which its users are shown as offline. Default 10,000. */
  leaseMs?: number;
  /** Told of every error; presence goes on trying by itself. */
  onError?: (error: unknown) => void;
}

/** Milliseconds that a start waits for Redis. */
const START_MS = 3_000;
/** What an arrival under a boot id without a lease answers. */
const BURIED = -2;
/** Users in one step of a clean-up, keys in one read. */
const CHUNK = 500;

type Scripts = Record<
  'arrive' | 'depart' | 'show' | 'renew' | 'bury',
  (...args: (string | number | Buffer)[]) => Promise<number>
> & {
  dead(...args: string[]): Promise<string[]>;
};

/**
 * Presence in Redis: for each user the set of nodes that have a session, and the frame that friends were last shown; for
 * each node its users, and a lease in a sorted set. A node that lost its lease, or its connection, goes on under another
 * boot id, and what it left under the old one is cleaned up as a dead node's: by any node, in steps that may be repeated.
 */
export function createRedisPresence(options: RedisPresenceOptions): Presence {
  const { url, prefix = 'godwit:', leaseMs = 10_000, onError = () => {} } = options;
  const stepMs = Math.min(1_000, leaseMs / 4);
  const leases = `${prefix}presence:leases`;
  const usersOf = (boot: string) => `${prefix}presence:users:${boot}`;
  const nodesOf = (userId: string) => `${prefix}presence:nodes:${userId}`;
  const shownOf = (userId: string) => `${prefix}presence:shown:${userId}`;
  const channel = (userId: string) => prefix + presenceTopic(userId);

  const redis = new Redis(url, {
    retryStrategy: (attempt) => Math.min(2_000, 50 * 2 ** Math.min(attempt, 6)),
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: 5_000,
    // Those who come and go in one turn of the event loop are told in one write: it costs more than the rest.
    enableAutoPipelining: true,
    scripts: {
      arrive: { lua: ARRIVE, numberOfKeys: 4 },
      depart: { lua: DEPART, numberOfKeys: 3 },
      show: { lua: SHOW, numberOfKeys: 2 },
      renew: { lua: RENEW, numberOfKeys: 1 },
      bury: { lua: BURY, numberOfKeys: 2 },
      dead: { lua: DEAD, numberOfKeys: 1 },
    },
  });
  const run = redis as unknown as Scripts;
  redis.on('error', onError);

  const counts = { published: 0, lost: 0, reached: 0 };
  let listener: PresenceListener = { lost() {}, offline() {} };
  let boot = randomUUID();
  // Whether something could not be said under this boot id that nothing else would make good.
  let spoilt = false;
  let begun = () => {};
  const started = new Promise<void>((resolve) => {
    begun = resolve;
    setTimeout(resolve, START_MS).unref();
  });

  const published = (nodes: number): boolean => {
    if (nodes < 0) return false;
    counts.published++;
    counts.reached += nodes;
    return true;
  };

  /** Takes a new boot id: whatever was said under the old one is a dead node's. */
  const beginAnew = async () => {
    boot = randomUUID();
    spoilt = false;
    await run.renew(leases, boot, leaseMs - stepMs, '1');
    begun();
    listener.lost();
  };
  redis.on('ready', () => beginAnew().catch(onError));

  const keepLease = async () => {
    if (spoilt || (await run.renew(leases, boot, leaseMs - stepMs, '')) === 0) await beginAnew();
  };

  const departFrom = async (node: string, userId: string, at: number): Promise<boolean> => {
    const keys = [nodesOf(userId), shownOf(userId), usersOf(node)];
    return published(await run.depart(...keys, node, userId, offlineFrame(userId, at), channel(userId)));
  };

  /** Shows the users of a dead node as offline, unless another node has them; returns how many. */
  const bury = async (node: string) => {
    let count = 0;
    for (;;) {
      const users = await redis.srandmember(usersOf(node), CHUNK);
      if (users.length === 0) break;
      await keepLease();
      const at = Date.now();
      const told = await Promise.all(users.map((user) => departFrom(node, user, at)));
      const offline = users.filter((_, index) => told[index]);
      if (offline.length > 0) listener.offline(offline, at);
      count += offline.length;
    }
    await run.bury(usersOf(node), leases, node);
    return count;
  };

  const sweep = async () => {
    await keepLease();
    let count = 0;
    for (const node of await run.dead(leases)) count += await bury(node);
    return count;
  };
  let stepping = Promise.resolve();
  let idle = true;
  const timer = setInterval(() => {
    if (!idle) return;
    if (redis.status !== 'ready') return;
    idle = false;
    stepping = sweep()
      .then(() => {}, onError)
      .finally(() => {
        idle = true;
      });
  }, stepMs);

  return {
    counts,
    started,
    async arrive(userId, status) {
      const frame = shownFrame(userId, status) ?? '';
      const keys = [nodesOf(userId), shownOf(userId), usersOf(boot), leases];
      const nodes = await run.arrive(...keys, boot, userId, frame, channel(userId));
      if (nodes === BURIED) throw new Error('the lease of this node ran out: its users arrive anew within a moment');
      published(nodes);
    },
    async depart(userId) {
      const at = Date.now();
      const node = boot;
      try {
        if (await departFrom(node, userId, at)) listener.offline([userId], at);
      } catch (error) {
        // Who cannot be taken away is left behind, as the user of a dead node.
        spoilt ||= node === boot;
        throw error;
      }
    },
    async show(userId, status) {
      const at = Date.now();
      const frame = shownFrame(userId, status);
      const keys = [nodesOf(userId), shownOf(userId)];
      const told = published(await run.show(...keys, frame ?? '', offlineFrame(userId, at), channel(userId)));
      if (told && !frame) listener.offline([userId], at);
    },
    async read(userIds) {
      const frames: (Uint8Array | undefined)[] = [];
      for (let at = 0; at < userIds.length; at += CHUNK) {
        const keys = userIds.slice(at, at + CHUNK).map(shownOf);
        for (const frame of await redis.mgetBuffer(...keys)) frames.push(frame ?? undefined);
      }
      return frames;
    },
    listen(next) {
      listener = next;
    },
    sweep,
    async stop() {
      clearInterval(timer);
      await stepping;
      redis.disconnect();
    },
  };
}
