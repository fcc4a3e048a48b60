import { once } from 'node:events';
import type { Redis } from 'ioredis';
import type { Test } from 'tap';
import { readShown } from '../presence/presence.contract.js';
import {
  createPresencePartition,
  type PartitionOptions,
  presenceScripts,
} from '../presence/redis-presence-partition.js';
import { openRedis } from '../redis/redis-servers.js';
import { newPrefix } from './presence-nodes.js';
import { serverUrl } from './test-database.js';

const HOUR_MS = 3_600_000;

/** Opens a partition with a unique prefix. Its nodes run no timers: the test takes each step. */
export async function startPartition(t: Test, leaseMs = HOUR_MS) {
  const prefix = newPrefix();
  const redis = openRedis({ url: serverUrl('REDIS_URL'), prefix }, { scripts: presenceScripts, onError: () => {} });
  t.teardown(() => redis.close());
  const commands = redis.commands as Redis;
  await once(commands, 'ready', { signal: AbortSignal.timeout(10_000) });
  const heard: string[] = [];
  const ear = commands.duplicate({ enableOfflineQueue: true });
  t.teardown(() => ear.disconnect());
  await ear.psubscribe(`${prefix}p:*`);
  ear.on('pmessageBuffer', (_pattern, channel, frame) => heard.push(`${channel} ${readShown(frame).shown}`));
  /**
   * The frames published since the previous call, as `channel user STATUS`; waits for a mark that is published after
   * them.
   */
  const published = async () => {
    const mark = `${prefix}mark`;
    const arrived = once(ear, 'message', { signal: AbortSignal.timeout(10_000) });
    await ear.subscribe(mark);
    await commands.publish(mark, '');
    await arrived;
    await ear.unsubscribe(mark);
    return heard.splice(0);
  };
  const node = async (more: Partial<PartitionOptions> = {}) => {
    const told = { lost: 0, offline: [] as [string[], number][], errors: [] as unknown[] };
    const counts = { published: 0, lost: 0, reached: 0 };
    const partition = createPresencePartition(commands, {
      prefix,
      leaseMs,
      stepMs: 1_000,
      counts,
      onLost: () => told.lost++,
      onOffline: (users, at) => told.offline.push([[...users].sort(), at]),
      onError: (error) => told.errors.push(error),
      ...more,
    });
    await partition.renewBootId();
    const [boot = ''] = (await boots()).filter((one) => !known.has(one));
    known.add(boot);
    return { ...partition, told, counts, boot };
  };
  const known = new Set<string>();
  const boots = () => commands.zrange(`${prefix}presence:leases`, '0', '-1');
  const key = (rest: string) => `${prefix}presence:${rest}`;
  /** Makes the lease of a boot id expire, as if its node did not renew it. */
  const expire = (boot: string) => commands.zadd(key('leases'), 1, boot);
  const read = async (partition: { read(users: string[]): Promise<(Uint8Array | undefined)[]> }, ...users: string[]) =>
    (await partition.read(users)).map((frame) => frame && readShown(frame).shown);
  return { commands, prefix, node, boots, key, expire, read, published };
}
