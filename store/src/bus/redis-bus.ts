import { Redis, type RedisOptions } from 'ioredis';
import type { Bus, BusListener } from './bus.js';

/** Where the bus is, and what tells its channels from those of others. */
export interface RedisBusOptions {
  /** `redis://` or `rediss://`. */
  url: string;
  /** Put before every topic. Default `godwit:`. */
  prefix?: string;
  /** Milliseconds between questions whether the subscription is alive, and that an answer may take. Default 5,000. */
  silenceMs?: number;
  /** Told of every connection error; the bus goes on trying by itself. */
  onError?: (error: Error) => void;
}

/** Frames that may wait for Redis to take them; one more is lost, which the bus may do. */
const MAX_WAITING = 50_000;
/** Channels in one SUBSCRIBE. */
const CHUNK = 1_000;

const reconnect: RedisOptions = { retryStrategy: (attempt) => Math.min(2_000, 50 * 2 ** Math.min(attempt, 6)) };

/** Redis publish and subscribe: two connections, one channel for each topic. */
export function createRedisBus(options: RedisBusOptions): Bus {
  const { url, prefix = 'godwit:', silenceMs = 5_000, onError = () => {} } = options;
  const counts = { published: 0, lost: 0, reached: 0 };
  const wanted = new Set<string>();
  let listener: BusListener = { frame() {}, gap() {} };
  // Subscriptions are renewed here and not by the client, which would not say when they are live again.
  let live = false;
  let interrupted = false;
  let waiting = 0;
  // Ends the waits for a connection that broke: the client leaves its unanswered commands pending for ever.
  let broken = () => {};
  let breaking = new Promise<void>((resolve) => {
    broken = resolve;
  });

  // Commands that cannot be sent at once are lost: frames that come late are worth nothing.
  const publisher = new Redis(url, {
    ...reconnect,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: 5_000,
    enableAutoPipelining: true,
  });
  const subscriber = new Redis(url, {
    ...reconnect,
    autoResubscribe: false,
    autoResendUnfulfilledCommands: false,
    enableOfflineQueue: false,
    maxRetriesPerRequest: null,
  });
  publisher.on('error', onError);
  subscriber.on('error', onError);

  const subscribeNow = async (topics: readonly string[]) => {
    for (let at = 0; at < topics.length; at += CHUNK) {
      // What was left meanwhile is not subscribed to again.
      const chunk = topics.slice(at, at + CHUNK).filter((topic) => wanted.has(topic));
      if (chunk.length > 0) await subscriber.subscribe(...chunk.map((topic) => prefix + topic));
    }
  };

  subscriber.on('ready', () => {
    subscribeNow([...wanted]).then(
      () => {
        live = true;
        if (interrupted) listener.gap();
        interrupted = false;
      },
      // The connection broke meanwhile: the next `ready` begins anew.
      onError,
    );
  });
  subscriber.on('close', () => {
    interrupted = true;
    live = false;
    broken();
    breaking = new Promise((resolve) => {
      broken = resolve;
    });
  });
  // A connection whose other end is gone without a word would be waited for without end, and everything with it.
  const alive = setInterval(() => {
    if (subscriber.status !== 'ready') return;
    const silent = setTimeout(() => subscriber.disconnect(true), silenceMs);
    subscriber.ping().then(
      () => clearTimeout(silent),
      () => clearTimeout(silent),
    );
  }, silenceMs);
  alive.unref();

  subscriber.on('messageBuffer', (channel: Buffer, frame: Buffer) => {
    listener.frame(channel.toString('utf8').slice(prefix.length), frame);
  });

  return {
    get up() {
      return live && publisher.status === 'ready';
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
      publisher
        .publish(prefix + topic, frame as Buffer)
        .then(
          (nodes) => {
            counts.reached += nodes;
          },
          () => {
            counts.lost++;
          },
        )
        .finally(() => {
          waiting--;
        });
    },
    async subscribe(topics) {
      for (const topic of topics) wanted.add(topic);
      if (subscriber.status !== 'ready') {
        interrupted = true;
        return;
      }
      // A connection that breaks meanwhile is a gap: the topics are renewed when it is back.
      const subscribed = subscribeNow(topics).catch((error) => {
        interrupted = true;
        onError(error);
      });
      await Promise.race([subscribed, breaking]);
    },
    unsubscribe(topics) {
      for (const topic of topics) wanted.delete(topic);
      if (subscriber.status !== 'ready' || topics.length === 0) return;
      subscriber.unsubscribe(...topics.map((topic) => prefix + topic)).catch(onError);
    },
    async subscribers(topics) {
      if (topics.length === 0) return [];
      const reply = (await publisher.pubsub('NUMSUB', ...topics.map((topic) => prefix + topic))) as (string | number)[];
      return topics.map((_, i) => Number(reply[2 * i + 1]));
    },
    async close() {
      clearInterval(alive);
      publisher.disconnect();
      subscriber.disconnect();
    },
  };
}
