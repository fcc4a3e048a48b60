import { openRedis, type RedisAddress } from '../redis/redis-servers.js';
import { openSubscription } from '../redis/redis-subscription.js';
import type { Bus, BusListener } from './bus.js';

/** The address and options of a Redis bus. */
export interface RedisBusOptions extends RedisAddress {
  /** Milliseconds between liveness probes of a subscription, and that an answer may take. Default 5,000. */
  silenceMs?: number;
  /** Called with every connection error; the bus keeps reconnecting by itself. */
  onError?: (error: Error) => void;
}

/** Frames that may be queued for Redis; further frames are lost, as the bus contract allows. */
const MAX_WAITING = 50_000;

// Counts the nodes subscribed to channels of one partition, on the server that has them. KEYS: the channels.
const SUBSCRIBERS = `
local counts = {}
for at, channel in ipairs(KEYS) do counts[at] = redis.call('PUBSUB', 'SHARDNUMSUB', channel)[2] end
return counts`;

/**
 * Redis publish and subscribe: one channel for each topic. Over one server there are two connections; over a cluster
 * one to each server, and one for each partition of topics, so that a gap affects the topics of one partition only.
 */
export function createRedisBus(options: RedisBusOptions): Bus {
  const { silenceMs = 5_000, onError = () => {} } = options;
  const counts = { published: 0, lost: 0, reached: 0 };
  let listener: BusListener = { frame() {}, gap() {} };
  let waiting = 0;

  const redis = openRedis(options, { onError });
  const sharded = redis.publish === 'SPUBLISH';
  const partitionOf = (topic: string) => redis.partitionOf(idOf(topic));
  const channelOf = (topic: string) => redis.partitions[partitionOf(topic)]?.prefix + topic;
  const subscriptions = redis.partitions.map((partition, index) =>
    openSubscription(
      partition,
      { sharded, silenceMs },
      {
        frame: (topic, frame) => listener.frame(topic, frame),
        gap: () => listener.gap((topic) => partitionOf(topic) === index),
        error: onError,
      },
    ),
  );
  /** The indices of topics, grouped by partition. */
  const byPartition = (topics: readonly string[]): Map<number, number[]> => {
    const found = new Map<number, number[]>();
    for (const [at, topic] of topics.entries()) {
      const partition = partitionOf(topic);
      const positions = found.get(partition);
      if (positions) positions.push(at);
      else found.set(partition, [at]);
    }
    return found;
  };
  const each = <Result>(topics: readonly string[], call: (partition: number, names: string[]) => Result): Result[] =>
    [...byPartition(topics)].map(([partition, at]) =>
      call(
        partition,
        at.map((position) => topics[position] as string),
      ),
    );

  const publish = (topic: string, frame: Buffer) => {
    const channel = channelOf(topic);
    const { commands } = redis;
    return (sharded ? commands.spublish(channel, frame) : commands.publish(channel, frame)) as Promise<number>;
  };

  return {
    get up() {
      return redis.commands.status === 'ready' && subscriptions.every(({ live }) => live);
    },
    counts,
    listen(next) {
      listener = next;
    },
    publish(topic, frame) {
      counts.published++;
      if (waiting >= MAX_WAITING) {
        counts.lost++;
        return;
      }
      waiting++;
      publish(topic, frame as Buffer).then(
        (nodes) => {
          waiting--;
          counts.reached += nodes;
        },
        () => {
          waiting--;
          counts.lost++;
          redis.lookAgain();
        },
      );
    },
    async subscribe(topics) {
      await Promise.all(each(topics, (partition, names) => subscriptions[partition]?.subscribe(names)));
    },
    unsubscribe(topics) {
      each(topics, (partition, names) => subscriptions[partition]?.unsubscribe(names));
    },
    async subscribers(topics) {
      if (topics.length === 0) return [];
      if (!sharded) {
        const reply = (await redis.commands.pubsub('NUMSUB', ...topics.map(channelOf))) as (string | number)[];
        return topics.map((_, at) => Number(reply[2 * at + 1]));
      }
      const found: number[] = [];
      const ask = async (at: readonly number[]) => {
        const channels = at.map((position) => channelOf(topics[position] as string));
        const reply = (await redis.commands.eval(SUBSCRIBERS, channels.length, ...channels)) as number[];
        for (const [index, position] of at.entries()) found[position] = reply[index] as number;
      };
      await Promise.all([...byPartition(topics).values()].map(ask));
      return found;
    },
    async close() {
      for (const subscription of subscriptions) subscription.close();
      redis.close();
    },
  };
}

/** The id in a topic, without the kind. */
const idOf = (topic: string): string => topic.slice(2);
