import { randomUUID } from 'node:crypto';
import { type Cluster, type Redis, ReplyError } from 'ioredis';
import { type BusCounts, presenceTopic } from '../bus/bus.js';
import type { UserStatus } from './presence.js';
import { DEAD, OTHERS, REMOVE_NODE, RENEW, showingScripts } from './redis-scripts.js';
import { offlineFrame, shownFrame } from './shown.js';

/** The result of an arrival under a boot id without a lease. */
const NO_LEASE = -2;
/** Users per step of a clean-up, and keys per read. */
const CHUNK = 500;

type Scripts = Record<
  'arrive' | 'depart' | 'show' | 'removeNode' | 'others',
  (...args: (string | number | Buffer)[]) => Promise<number>
> & {
  renew(...args: (string | number)[]): Promise<string>;
  dead(...args: string[]): Promise<string[]>;
};

/** The scripts that partitions call; `publish` is the command with which they publish. */
export const presenceScripts = (publish: 'PUBLISH' | 'SPUBLISH') => ({
  ...showingScripts(publish),
  renew: { lua: RENEW, numberOfKeys: 1 },
  removeNode: { lua: REMOVE_NODE, numberOfKeys: 3 },
  others: { lua: OTHERS, numberOfKeys: 2 },
  dead: { lua: DEAD, numberOfKeys: 1 },
});

/** The key of the frame last shown to friends of a user. */
export const shownKey = (prefix: string, userId: string): string => `${prefix}presence:shown:${userId}`;

/** Options of a partition. */
export interface PartitionOptions {
  /** Prefix of the partition's keys and channels. */
  prefix: string;
  leaseMs: number;
  /** Milliseconds between steps. */
  stepMs: number;
  /** Counters of publications, shared by all partitions. */
  counts: BusCounts;
  /** Called when the reported state of the partition's users is lost. */
  onLost: () => void;
  /** Called when users were shown to friends as offline. */
  onOffline: (userIds: readonly string[], at: number) => void;
  /** Called with errors caused by values in Redis that no node wrote. */
  onError: (error: unknown) => void;
}

/**
 * Presence of the users of one partition. Redis holds for each user the set of nodes with a session, the frame last
 * shown to friends and the version of the choice in that frame; for each node the set of its users, and a lease in a
 * sorted set. A node continues under a new boot id if it lost its lease or connection, or if its server was replaced by
 * one that may lack data. Any node then cleans up the old boot id like that of a dead node, in steps that may be
 * repeated. The methods keep the guarantees of `Presence`. `commands` must define `presenceScripts`.
 */
export function createPresencePartition(commands: Redis | Cluster, options: PartitionOptions) {
  const { prefix, leaseMs, stepMs, counts, onLost, onOffline, onError } = options;
  const run = commands as unknown as Scripts;
  const leases = `${prefix}presence:leases`;
  const leavingNodes = `${prefix}presence:leaving`;
  const usersOf = (boot: string) => `${prefix}presence:users:${boot}`;
  const nodesOf = (userId: string) => `${prefix}presence:nodes:${userId}`;
  const shownOf = (userId: string) => shownKey(prefix, userId);
  /** The keys of a user: nodes with a session, the shown frame, and the version of the choice in that frame. */
  const keysOf = (userId: string) => [nodesOf(userId), shownOf(userId), `${prefix}presence:chosen:${userId}`];
  const channel = (userId: string) => prefix + presenceTopic(userId);

  let boot = randomUUID();
  // Replication id of the server that holds this node's state.
  let server = '';
  // Whether a departure failed under this boot id, which only a new boot id can repair.
  let departureFailed = false;
  let leaving = false;
  let begin = () => {};
  const began = new Promise<void>((resolve) => {
    begin = resolve;
  });

  const published = (nodes: number): boolean => {
    if (nodes < 0) return false;
    counts.published++;
    counts.reached += nodes;
    return true;
  };

  /** Takes a new boot id: the state under the old one is cleaned up like that of a dead node. */
  const renewBootId = async () => {
    boot = randomUUID();
    departureFailed = false;
    if (leaving) await commands.sadd(leavingNodes, boot);
    server = await run.renew(leases, boot, leaseMs - stepMs, '1');
    begin();
    onLost();
  };

  const keepLease = async () => {
    if (departureFailed || (await run.renew(leases, boot, leaseMs - stepMs, '')) !== server) await renewBootId();
  };

  const departFrom = async (node: string, userId: string, at: number): Promise<boolean> => {
    return published(
      await run.depart(...keysOf(userId), usersOf(node), node, userId, offlineFrame(userId, at), channel(userId)),
    );
  };

  /**
   * Like `departFrom`, but deletes keys with unexpected values, so that they do not block the clean-up of other users.
   */
  const departOrForget = async (node: string, userId: string, at: number): Promise<boolean> => {
    try {
      return await departFrom(node, userId, at);
    } catch (error) {
      if (!(error instanceof ReplyError)) throw error;
      onError(error);
      await commands.del(...keysOf(userId));
      await commands.srem(usersOf(node), userId);
      return true;
    }
  };

  /** The arguments by which scripts receive a user's choice. */
  const choose = (userId: string, status: UserStatus) => {
    const at = Date.now();
    const frame = shownFrame(userId, status);
    return { at, frame, choice: [frame ?? '', offlineFrame(userId, at), channel(userId), status.version ?? 0] };
  };

  /** Shows the users of a dead node as offline, unless another node has them; returns their number. */
  const cleanUp = async (node: string) => {
    let count = 0;
    for (;;) {
      const users = await commands.srandmember(usersOf(node), CHUNK);
      if (users.length === 0) break;
      await keepLease();
      const at = Date.now();
      const told = await Promise.all(users.map((user) => departOrForget(node, user, at)));
      const offline = users.filter((_, index) => told[index]);
      if (offline.length > 0) onOffline(offline, at);
      count += offline.length;
    }
    await run.removeNode(usersOf(node), leases, leavingNodes, node);
    return count;
  };

  /** Renews the lease and cleans up nodes with an expired lease; returns the number of users shown as offline. */
  const sweep = async () => {
    await keepLease();
    let count = 0;
    for (const node of await run.dead(leases)) count += await cleanUp(node);
    return count;
  };
  let stepping: Promise<unknown> | undefined;

  return {
    /** Resolves once users can arrive. */
    began,
    renewBootId,
    sweep,
    /** Sweeps, unless the previous sweep is still running. */
    async step() {
      if (stepping) return;
      stepping = sweep().finally(() => {
        stepping = undefined;
      });
      await stepping;
    },
    /** Resolves when no sweep is running. */
    async idle() {
      await stepping;
    },
    /** Releases the lease unless it still has users, who are shown as offline when it expires. */
    async release() {
      await run.removeNode(usersOf(boot), leases, leavingNodes, boot);
    },
    others: () => run.others(leases, leavingNodes, boot),
    async leave() {
      leaving = true;
      await commands.sadd(leavingNodes, boot);
    },
    async arrive(userId: string, status: UserStatus) {
      const { at, frame, choice } = choose(userId, status);
      const nodes = await run.arrive(...keysOf(userId), usersOf(boot), leases, ...choice, boot, userId);
      if (nodes === NO_LEASE)
        throw new Error('the lease of this node expired: its users arrive again with its next lease');
      if (published(nodes) && !frame) onOffline([userId], at);
    },
    async depart(userId: string) {
      const at = Date.now();
      const node = boot;
      try {
        if (await departFrom(node, userId, at)) onOffline([userId], at);
      } catch (error) {
        // The user remains under this boot id, which is replaced and then cleaned up like that of a dead node.
        departureFailed ||= node === boot;
        throw error;
      }
    },
    async show(userId: string, status: UserStatus) {
      const { at, frame, choice } = choose(userId, status);
      if (published(await run.show(...keysOf(userId), ...choice)) && !frame) onOffline([userId], at);
    },
    async read(userIds: readonly string[]) {
      const frames: (Uint8Array | undefined)[] = [];
      for (let at = 0; at < userIds.length; at += CHUNK) {
        const keys = userIds.slice(at, at + CHUNK).map(shownOf);
        for (const frame of await commands.mgetBuffer(...keys)) frames.push(frame ?? undefined);
      }
      return frames;
    },
  };
}
