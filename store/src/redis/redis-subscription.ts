import type { Redis } from 'ioredis';
import { Interruption } from '../interruption.js';
import type { RedisPartition } from './redis-servers.js';

/** The topics of one partition that a node hears. */
export interface RedisSubscription {
  /** Whether frames flow. */
  readonly live: boolean;
  /** Resolves when the topics are live; where the connection is not, at once: a gap follows when it is. */
  subscribe(topics: readonly string[]): Promise<void>;
  unsubscribe(topics: readonly string[]): void;
  close(): void;
}

/** Events of a subscription. */
export interface SubscriptionListener {
  frame(topic: string, frame: Buffer): void;
  /** Frames may be missing; from now on none are. */
  gap(): void;
  error(error: Error): void;
}

/** Channels in one SUBSCRIBE. */
const CHUNK = 1_000;

/**
 * Subscribes over a connection of its own, and another one whenever that breaks, says nothing for `silenceMs`, or does not
 * have the partition any more. Channels of a cluster are subscribed to at the server that has them (`sharded`).
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
  // Ends the waits for a connection that broke: the client leaves its unanswered commands pending for ever.
  const breaking = new Interruption();

  const subscribeNow = async (to: Redis, topics: readonly string[]) => {
    for (let at = 0; at < topics.length; at += CHUNK) {
      // Topics that were left meanwhile are not subscribed to again.
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
    // The server does not have these channels any more.
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

  // A connection whose other end is gone without a word would be waited for without end, and everything with it.
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
      // A connection that breaks meanwhile is a gap: the topics are renewed over the next one.
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
