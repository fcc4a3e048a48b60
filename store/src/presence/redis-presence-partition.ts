import { randomUUID } from 'node:crypto';
import { type Cluster, type Redis, ReplyError } from 'ioredis';
import { type BusCounts, presenceTopic } from '../bus/bus.js';
import type { UserStatus } from './presence.js';
import { BURY, DEAD, OTHERS, RENEW, showingScripts } from './redis-scripts.js';
import { offlineFrame, shownFrame } from './shown.js';

/** The answer to an arrival under a boot id without a lease. */
const BURIED = -2;
/** Users in one step of a clean-up, keys in one read. */
const CHUNK = 500;

type Scripts = Record<
  'arrive' | 'depart' | 'show' | 'bury' | 'others',
  (...args: (string | number | Buffer)[]) => Promise<number>
> & {
  renew(...args: (string | number)[]): Promise<string>;
  dead(...args: string[]): Promise<string[]>;
};

/** The scripts that partitions call, with the command that publishes. */
export const presenceScripts = (publish: 'PUBLISH' | 'SPUBLISH') => ({
  ...showingScripts(publish),
  renew: { lua: RENEW, numberOfKeys: 1 },
  bury: { lua: BURY, numberOfKeys: 3 },
  others: { lua: OTHERS, numberOfKeys: 2 },
  dead: { lua: DEAD, numberOfKeys: 1 },
});

/** Options of a partition. */
export interface PartitionOptions {
  /** Prefix of its keys and channels. */
  prefix: string;
  leaseMs: number;
  /** Milliseconds between steps. */
  stepMs: number;
  /** Where it counts what it publishes. */
  counts: BusCounts;
  /** Called when the reported state of its users is lost. */
  onLost: () => void;
  /** Friends were told that users are offline. */
  onOffline: (userIds: readonly string[], at: number) => void;
  /** Told of state that no node has written. */
  onError: (error: unknown) => void;
}

/**
 * Presence of the users of one partition: for each user the set of nodes that have a session, the frame that friends were
 * last shown, and the version of the choice that it shows; for each node its users, and a lease in a sorted set. A node that lost its lease or its connection, or
 * whose server gave way to one that may know less, goes on under another boot id, and what it left under the old one is
 * cleaned up as a dead node's: by any node, in steps that may be repeated. What it offers is what `Presence` promises.
 * `commands` has `presenceScripts`.
 */
export function createPresencePartition(commands: Redis | Cluster, options: PartitionOptions) {
  const { prefix, leaseMs, stepMs, counts, onLost, onOffline, onError } = options;
  const run = commands as unknown as Scripts;
  const leases = `${prefix}presence:leases`;
  const leavers = `${prefix}presence:leaving`;
  const usersOf = (boot: string) => `${prefix}presence:users:${boot}`;
  const nodesOf = (userId: string) => `${prefix}presence:nodes:${userId}`;
  const shownOf = (userId: string) => `${prefix}presence:shown:${userId}`;
  /** The keys of a user: nodes that have the user, frame that is shown, and the version of the choice that it shows. */
  const keysOf = (userId: string) => [nodesOf(userId), shownOf(userId), `${prefix}presence:chosen:${userId}`];
  const channel = (userId: string) => prefix + presenceTopic(userId);

  let boot = randomUUID();
  // The server under which users arrived.
  let server = '';
  // Whether something could not be said under this boot id that nothing else would make good.
  let spoilt = false;
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

  /** Takes a new boot id: whatever was said under the old one is a dead node's. */
  const beginAnew = async () => {
    boot = randomUUID();
    spoilt = false;
    if (leaving) await commands.sadd(leavers, boot);
    server = await run.renew(leases, boot, leaseMs - stepMs, '1');
    begin();
    onLost();
  };

  const keepLease = async () => {
    if (spoilt || (await run.renew(leases, boot, leaseMs - stepMs, '')) !== server) await beginAnew();
  };

  const departFrom = async (node: string, userId: string, at: number): Promise<boolean> => {
    return published(
      await run.depart(...keysOf(userId), usersOf(node), node, userId, offlineFrame(userId, at), channel(userId)),
    );
  };

  /** As `departFrom`; a user under whose keys is what no node puts there keeps no other, and no later round, from going. */
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

  /** The arguments that scripts take of a choice. */
  const choose = (userId: string, status: UserStatus) => {
    const at = Date.now();
    const frame = shownFrame(userId, status);
    return { at, frame, choice: [frame ?? '', offlineFrame(userId, at), channel(userId), status.version ?? 0] };
  };

  /** Shows the users of a dead node as offline, unless another node has them; returns how many. */
  const bury = async (node: string) => {
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
    await run.bury(usersOf(node), leases, leavers, node);
    return count;
  };

  /** Keeps the lease, and buries the nodes whose lease has run out; returns how many users friends were told of. */
  const sweep = async () => {
    await keepLease();
    let count = 0;
    for (const node of await run.dead(leases)) count += await bury(node);
    return count;
  };
  let stepping: Promise<unknown> | undefined;

  return {
    /** Resolves once users can arrive. */
    began,
    beginAnew,
    sweep,
    /** Sweeps, unless the last step is still under way. */
    async step() {
      if (stepping) return;
      stepping = sweep().finally(() => {
        stepping = undefined;
      });
      await stepping;
    },
    /** Resolves when no step is under way. */
    async idle() {
      await stepping;
    },
    /** Gives up the lease, unless users are left under it: they are shown as offline when it runs out. */
    async release() {
      await run.bury(usersOf(boot), leases, leavers, boot);
    },
    others: () => run.others(leases, leavers, boot),
    async leave() {
      leaving = true;
      await commands.sadd(leavers, boot);
    },
    async arrive(userId: string, status: UserStatus) {
      const { at, frame, choice } = choose(userId, status);
      const nodes = await run.arrive(...keysOf(userId), usersOf(boot), leases, ...choice, boot, userId);
      if (nodes === BURIED) throw new Error('the lease of this node ran out: its users arrive anew within a moment');
      if (published(nodes) && !frame) onOffline([userId], at);
    },
    async depart(userId: string) {
      const at = Date.now();
      const node = boot;
      try {
        if (await departFrom(node, userId, at)) onOffline([userId], at);
      } catch (error) {
        // A user who cannot be removed stays behind, as the user of a dead node.
        spoilt ||= node === boot;
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
