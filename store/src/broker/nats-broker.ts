import { setTimeout as sleep } from 'node:timers/promises';
import {
  AckPolicy,
  type ConsumerMessages,
  DiscardPolicy,
  type JetStreamClient,
  type JetStreamManager,
  type JsMsg,
  jetstream,
  RetentionPolicy,
  StorageType,
} from '@nats-io/jetstream';
import { connect, type NatsConnection, nanos } from '@nats-io/transport-node';
import { Interruption } from '../interruption.js';
import { answer } from './answer.js';
import {
  type Broker,
  type BrokerOptions,
  type ConsumeOptions,
  DEFAULT_LEASE_MS,
  type DeliveryHandler,
  type Job,
  publishInWindows,
} from './broker.js';
import { decodeJob, encodeJob } from './job-message.js';
import { parseNatsServers } from './nats-servers.js';

/** Options of the NATS broker. */
export interface NatsBrokerOptions extends BrokerOptions {
  /** `nats://user:password@host:port,host:port`: see `parseNatsServers`. */
  url: string;
  /** Prefix of the names of the stream and its subjects, for a shared server. */
  prefix: string;
}

/** Maximum number of waiting jobs: beyond it the stream refuses new ones, which stay in the outbox. */
const MAX_MESSAGES = 10_000_000;
/** Jobs of a kind that all workers together may hold, including jobs that wait for a retry. */
const MAX_ACK_PENDING = 100_000;
/** Jobs published at a time. */
const PUBLISH_WINDOW = 256;
const CONFIRM_TIMEOUT_MS = 5_000;
/** Milliseconds after which an empty pull ends: the longest that stopping takes. */
const PULL_MS = 2_000;
const PAUSE_AFTER_ERROR_MS = 500;
/** Milliseconds for the final flush to the server. */
const FLUSH_MS = 3_000;
/** JetStream's error code for a stream that exists with a different configuration. */
const STREAM_EXISTS = 10058;

interface Link {
  connection: NatsConnection;
  client: JetStreamClient;
  manager: JetStreamManager;
}

/**
 * Jobs on NATS JetStream: one work-queue stream, one durable pull consumer for each kind. A retry is a negative
 * acknowledgement with a delay, so the server counts attempts. A job's id is not used as the message id: the server
 * would silently drop a dead letter that is retried within its deduplication window.
 */
export function createNatsBroker(options: NatsBrokerOptions): Broker {
  const { kinds, prefix, deadLetters, onError, leaseMs = DEFAULT_LEASE_MS } = options;
  const stream = `${prefix}-jobs`;
  const subject = (kind: string) => `${prefix}.jobs.${kind}`;
  const stops = new Set<() => Promise<void>>();
  let closed = false;
  let link: Promise<Link> | undefined;

  /** Returns the connection, which is opened on first use. Rejects if the server is down; the next call retries. */
  const linked = (): Promise<Link> => {
    link ??= open().catch((error) => {
      link = undefined;
      throw error;
    });
    return link;
  };
  const open = async (): Promise<Link> => {
    if (closed) throw new Error('the broker is closed');
    const connection = await connect({
      ...parseNatsServers(options.url),
      name: 'godwit',
      maxReconnectAttempts: -1,
      reconnectTimeWait: 500,
      timeout: CONFIRM_TIMEOUT_MS,
    });
    const client = jetstream(connection, { timeout: CONFIRM_TIMEOUT_MS });
    try {
      const manager = await client.jetstreamManager();
      await declare(manager);
      return { connection, client, manager };
    } catch (error) {
      await connection.close();
      throw error;
    }
  };
  const declare = async (manager: JetStreamManager) => {
    const config = {
      subjects: [subject('*')],
      retention: RetentionPolicy.Workqueue,
      storage: StorageType.File,
      discard: DiscardPolicy.New,
      max_msgs: MAX_MESSAGES,
    };
    await manager.streams.add({ name: stream, ...config }).catch((error) => {
      if ((error as { code?: number }).code !== STREAM_EXISTS) throw error;
      return manager.streams.update(stream, config);
    });
    for (const kind of kinds) {
      await manager.consumers.add(stream, {
        durable_name: kind,
        filter_subject: subject(kind),
        ack_policy: AckPolicy.Explicit,
        ack_wait: nanos(leaseMs),
        max_ack_pending: MAX_ACK_PENDING,
        // The worker bounds the attempts, and stores the jobs that it gives up.
        max_deliver: -1,
      });
    }
  };

  const handle = async (kind: string, message: JsMsg, handler: DeliveryHandler) => {
    const attempt = message.info.deliveryCount;
    const job = decodeJob(message.data);
    const answers = { ack: () => message.ack(), retry: (delayMs: number) => message.nak(Math.max(1, delayMs)) };
    if (!job) {
      const raw = { base64: Buffer.from(message.data).toString('base64') };
      const unreadable = { id: `${stream}:${message.seq}`, kind, key: '', payload: raw, attempt };
      await answer(unreadable, async () => ({ type: 'dead', error: 'is not a job' }), options, answers);
      return;
    }
    const heartbeat = setInterval(() => message.working(), leaseMs / 3);
    await answer({ ...job, attempt }, handler, { deadLetters, onError }, answers);
    clearInterval(heartbeat);
  };

  return {
    inDatabase: false,
    countsHeld: true,

    async publish(jobs: readonly Job[]) {
      const { client } = await linked();
      await publishInWindows(jobs, PUBLISH_WINDOW, (job) => client.publish(subject(job.kind), encodeJob(job)));
    },

    async consume(kind: string, handler: DeliveryHandler, { concurrency }: ConsumeOptions) {
      let stopped = false;
      const running = new Set<Promise<void>>();
      /** Ends a pull on stop; while the server is down, nothing else does. */
      const stopping = new Interruption();
      let messages: ConsumerMessages | undefined;
      let signalFree = () => {};
      const pull = async () => {
        const consumer = await stopping.until(linked().then(({ client }) => client.consumers.get(stream, kind)));
        for (;;) {
          if (!consumer || stopped) return;
          while (running.size === concurrency) {
            await new Promise<void>((resolve) => {
              signalFree = resolve;
            });
          }
          if (stopped) return;
          // Pulls no more than the free capacity: a job queued here could be running on another worker.
          const free = concurrency - running.size;
          messages = await stopping.until(consumer.fetch({ max_messages: free, expires: PULL_MS }));
          if (!messages || stopped) return;
          for await (const message of messages) {
            const work: Promise<void> = handle(kind, message, handler).finally(() => {
              running.delete(work);
              signalFree();
            });
            running.add(work);
          }
        }
      };
      const loop = async () => {
        while (!stopped) {
          try {
            await pull();
          } catch (error) {
            if (stopped) break;
            onError(error);
            await sleep(PAUSE_AFTER_ERROR_MS);
            // A server that lost its disk has neither stream nor consumer.
            await linked()
              .then(({ manager }) => declare(manager))
              .catch(onError);
          }
        }
        await Promise.all(running);
      };
      const finished = loop();
      const stop = async () => {
        stopped = true;
        stopping.interrupt();
        messages?.stop();
        await finished;
        stops.delete(stop);
        // Flushes the acknowledgements before stopping resolves, if the server can be reached.
        const flushed = link?.then(({ connection }) => connection.flush()).catch(() => {});
        await Promise.race([flushed, sleep(FLUSH_MS, undefined, { ref: false })]);
      };
      stops.add(stop);
      return stop;
    },

    async depths() {
      const { manager } = await linked();
      const depths: Record<string, number> = {};
      for (const kind of kinds) {
        const { num_pending, num_ack_pending } = await manager.consumers.info(stream, kind);
        depths[kind] = num_pending + num_ack_pending;
      }
      return depths;
    },

    async close() {
      await Promise.all([...stops].map((stop) => stop()));
      closed = true;
      const gone = link?.then(({ connection }) => connection.close()).catch(() => {});
      await Promise.race([gone, sleep(FLUSH_MS, undefined, { ref: false })]);
    },
  };
}
