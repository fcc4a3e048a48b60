import type { Redis } from 'ioredis';
import { Interruption } from '../interruption.js';
import type { RedisPartition } from './redis-servers.js';

/** The topics of one partition that a node is subscribed to. */
export interface RedisSubscription {
  /** Whether frames are being received. */
  readonly live: boolean;
  /** Resolves once the topics are live; immediately while not connected, in which case a gap follows the connection. */
  subscribe(topics: readonly string[]): Promise<void>;
  unsubscribe(topics: readonly string[]): void;
  close(): void;
}

/** Events of a subscription. */
export interface SubscriptionListener {
  frame(topic: string, frame: Buffer): void;
  /** Frames may have been missed; from now on none are. */
  gap(): void;
  error(error: Error): void;
}

/** Channels per SUBSCRIBE command. */
const CHUNK = 1_000;

/**
 * Subscribes over a dedicated connection. It is replaced whenever it breaks, does not answer a ping within `silenceMs`,
 * or its server no longer has the partition. With `sharded`, channels of a cluster are subscribed to on their own
 * server.
 */
export function openSubscription(
  { prefix, connect }: RedisPartition,
  { sharded, silenceMs }: { sharded: boolean; silenceMs: number },
  listener: SubscriptionListener,
): RedisSubscription {
  const wanted = new Set<string>();
  let connection: Redis | undefined;
  let live = false;
  let interrupted = false;
  let attempts = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  // Ends waits for a broken connection, since the client leaves its unanswered commands pending forever.
  const breaking = new Interruption();

  const subscribeNow = async (to: Redis, topics: readonly string[]) => {
    for (let at = 0; at < topics.length; at += CHUNK) {
      // Skips topics that were unsubscribed meanwhile.
      const channels = topics.slice(at, at + CHUNK).filter((topic) => wanted.has(topic));
      if (channels.length === 0) continue;
      const names = channels.map((topic) => prefix + topic);
      await (sharded ? to.ssubscribe(...names) : to.subscribe(...names));
    }
  };

  const open = () => {
    timer = undefined;
    const opened = connect();
    if (!opened) return openLater();
    connection = opened;
    opened.on('error', listener.error);
    opened.on(sharded ? 'smessageBuffer' : 'messageBuffer', (channel: Buffer, frame: Buffer) => {
      listener.frame(channel.toString('utf8').slice(prefix.length), frame);
    });
    // The server no longer has these channels.
    opened.once('moved', () => opened.disconnect());
    opened.on('ready', () => {
      subscribeNow(opened, [...wanted]).then(
        () => {
          live = true;
          attempts = 0;
          if (interrupted) listener.gap();
          interrupted = false;
        },
        (error) => {
          listener.error(error);
          opened.disconnect();
        },
      );
    });
    opened.once('close', () => {
      interrupted = true;
      live = false;
      connection = undefined;
      breaking.interrupt();
      openLater();
    });
  };
  const openLater = () => {
    if (!closed) timer = setTimeout(open, Math.min(2_000, 50 * 2 ** Math.min(attempts++, 6)));
  };
  open();

  // Without pings, a connection whose peer vanished silently would never be replaced.
  const alive = setInterval(() => {
    const asked = connection;
    if (asked?.status !== 'ready') return;
    const silent = setTimeout(() => asked.disconnect(), silenceMs);
    const answered = () => clearTimeout(silent);
    asked.ping().then(answered, answered);
  }, silenceMs);
  alive.unref();

  return {
    get live() {
      return live;
    },
    async subscribe(topics) {
      for (const topic of topics) wanted.add(topic);
      const to = connection;
      if (to?.status !== 'ready') {
        interrupted = true;
        return;
      }
      // If the connection breaks meanwhile, the next one subscribes to the topics and reports a gap.
      const subscribed = subscribeNow(to, topics).catch((error) => {
        listener.error(error);
        to.disconnect();
      });
      await breaking.until(subscribed);
    },
    unsubscribe(topics) {
      for (const topic of topics) wanted.delete(topic);
      if (connection?.status !== 'ready' || topics.length === 0) return;
      const names = topics.map((topic) => prefix + topic);
      (sharded ? connection.sunsubscribe(...names) : connection.unsubscribe(...names)).catch(listener.error);
    },
    close() {
      closed = true;
      clearTimeout(timer);
      clearInterval(alive);
      connection?.disconnect();
    },
  };
}
