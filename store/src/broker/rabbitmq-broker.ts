import { setTimeout as sleep } from 'node:timers/promises';
import { type AsyncMessage, Connection, type Consumer, ConsumerStatus, type Publisher } from 'rabbitmq-client';
import { answer } from './answer.js';
import {
  type Broker,
  type BrokerOptions,
  type ConsumeOptions,
  type DeliveryHandler,
  type Job,
  publishInWindows,
  RETRY_AFTER_EXCEPTION_MS,
  type StopConsuming,
} from './broker.js';
import { decodeJob, encodeJob } from './job-message.js';

/** Options of the RabbitMQ broker. */
export interface RabbitmqBrokerOptions extends BrokerOptions {
  /** `amqp://user:password@host:port/vhost`. */
  url: string;
  /** Prefix of the names of queues and exchanges, for a shared virtual host. */
  prefix: string;
}

/** Maximum number of waiting jobs of a kind: beyond it the queue refuses new ones, which stay in the outbox. */
const MAX_LENGTH = 1_000_000;
/** Unanswered deliveries after which the broker itself gives up a job. The worker does so long before. */
const DELIVERY_LIMIT = 100;
/** Jobs published at a time. */
const PUBLISH_WINDOW = 256;
/** Retry delays in seconds, with one queue for each: the longest that a job in it waits for its next attempt. */
const RETRY_SECONDS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024];
const ATTEMPTS_HEADER = 'x-godwit-attempts';
/** Milliseconds for the broker's confirm and for a connection. */
const TIMEOUT_MS = 5_000;

/**
 * Jobs on RabbitMQ: a quorum queue for each kind, and one for each delay of a retry, from which a job returns to its
 * kind by dead-lettering when its delay has passed. Jobs that the broker gives up go through a dead-letter exchange to
 * a queue that every consumer empties into the dead letters.
 */
export function createRabbitmqBroker(options: RabbitmqBrokerOptions): Broker {
  const { kinds, prefix, deadLetters, onError } = options;
  const names = {
    jobs: `${prefix}.jobs`,
    dead: `${prefix}.dead`,
    queue: (kind: string) => `${prefix}.jobs.${kind}`,
    retry: (seconds: number) => `${prefix}.retry.${seconds}`,
  };
  const quorum = { 'x-queue-type': 'quorum' } as const;
  const queues = [
    ...kinds.map((kind) => ({
      queue: names.queue(kind),
      durable: true,
      arguments: {
        ...quorum,
        'x-dead-letter-exchange': names.dead,
        'x-dead-letter-strategy': 'at-least-once',
        'x-overflow': 'reject-publish' as const,
        'x-max-length': MAX_LENGTH,
        'x-delivery-limit': DELIVERY_LIMIT,
      },
    })),
    ...RETRY_SECONDS.map((seconds) => ({
      queue: names.retry(seconds),
      durable: true,
      arguments: {
        ...quorum,
        'x-dead-letter-exchange': names.jobs,
        'x-dead-letter-strategy': 'at-least-once',
        'x-overflow': 'reject-publish' as const,
        'x-max-length': MAX_LENGTH,
        'x-message-ttl': seconds * 1_000,
      },
    })),
    // Effectively no delivery limit: newer brokers set a low one by default.
    { queue: names.dead, durable: true, arguments: { ...quorum, 'x-delivery-limit': 1_000_000 } },
  ];
  const exchanges = [
    { exchange: names.jobs, type: 'direct', durable: true },
    { exchange: names.dead, type: 'fanout', durable: true },
    // The routing key names the kind throughout, so these exchanges ignore it.
    ...RETRY_SECONDS.map((seconds) => ({ exchange: names.retry(seconds), type: 'fanout', durable: true })),
  ];
  const queueBindings = [
    ...kinds.map((kind) => ({ exchange: names.jobs, queue: names.queue(kind), routingKey: kind })),
    ...RETRY_SECONDS.map((seconds) => ({ exchange: names.retry(seconds), queue: names.retry(seconds) })),
    { exchange: names.dead, queue: names.dead },
  ];

  const connect = (what: string) => {
    const connection = new Connection({
      url: options.url,
      connectionName: `godwit ${what}`,
      connectionTimeout: TIMEOUT_MS,
      acquireTimeout: TIMEOUT_MS,
      retryLow: 200,
      retryHigh: 2_000,
    });
    connection.on('error', onError);
    return connection;
  };
  // Two connections, since a broker that runs short of memory or disk stops reading from publishers: acknowledgements,
  // which free space again, must still get through.
  const connection = connect('consumer');
  const publishing = connect('publisher');
  const publisher: Publisher = publishing.createPublisher({ confirm: true, queues, exchanges, queueBindings });
  // The broker confirms unroutable messages as well, but returns them first.
  const returned = new Set<string>();
  publisher.on('basic.return', ({ messageId }) => {
    if (messageId !== undefined) returned.add(messageId);
  });
  const consumers = new Set<Consumer>();
  let consumesDead = false;
  let closed = false;

  const send = async (exchange: string, job: Job, attempts: number, expiration?: string) => {
    const envelope = {
      exchange,
      routingKey: job.kind,
      messageId: job.id,
      durable: true,
      mandatory: true,
      headers: { [ATTEMPTS_HEADER]: attempts },
      ...(expiration === undefined ? {} : { expiration }),
    };
    const timer = new AbortController();
    const late = sleep(TIMEOUT_MS, undefined, { signal: timer.signal }).then(() => {
      throw new Error(`no confirm within ${TIMEOUT_MS} ms`);
    });
    late.catch(() => {});
    try {
      await Promise.race([publisher.send(envelope, encodeJob(job)), late]);
    } finally {
      timer.abort();
    }
    if (returned.delete(job.id)) throw new Error(`there is no queue for jobs of the kind ${job.kind}`);
  };

  const handle = async (kind: string, message: AsyncMessage, handler: DeliveryHandler): Promise<ConsumerStatus> => {
    const headers = (message.headers ?? {}) as Record<string, unknown>;
    const attempts = Number(headers[ATTEMPTS_HEADER] ?? 0) + Number(headers['x-delivery-count'] ?? 0);
    const attempt = attempts + 1;
    // Without an answer, the job goes back to its queue.
    let status = ConsumerStatus.REQUEUE;
    const body = bytesOf(message.body);
    const job = decodeJob(body);
    const delivery = job
      ? { ...job, attempt }
      : {
          id: `${names.jobs}:${message.messageId ?? message.deliveryTag}`,
          kind,
          key: '',
          payload: rawOf(body),
          attempt,
        };
    await answer(delivery, job ? handler : async () => ({ type: 'dead', error: 'is not a job' }), options, {
      ack() {
        status = ConsumerStatus.ACK;
      },
      async retry(delayMs) {
        const seconds = RETRY_SECONDS.find((value) => value * 1_000 >= delayMs) ?? (RETRY_SECONDS.at(-1) as number);
        const expiration = Math.round(Math.min(delayMs, seconds * 1_000));
        await send(names.retry(seconds), delivery, attempt, String(expiration));
        status = ConsumerStatus.ACK;
      },
    });
    // A requeued job would otherwise be delivered again at once.
    if (status === ConsumerStatus.REQUEUE) await sleep(RETRY_AFTER_EXCEPTION_MS);
    return status;
  };

  /** Stores a job that the broker gave up as a dead letter. */
  const storeDeadLetter = async ({ body, messageId, routingKey }: AsyncMessage): Promise<ConsumerStatus> => {
    const raw = bytesOf(body);
    const job = decodeJob(raw) ?? { id: `${names.dead}:${messageId}`, kind: routingKey, key: '', payload: rawOf(raw) };
    try {
      const error = `was delivered ${DELIVERY_LIMIT} times without an answer`;
      await deadLetters.add({ ...job, attempt: DELIVERY_LIMIT }, error);
      return ConsumerStatus.ACK;
    } catch (error) {
      onError(error);
      await sleep(RETRY_AFTER_EXCEPTION_MS);
      return ConsumerStatus.REQUEUE;
    }
  };

  const consume = (
    queue: string,
    concurrency: number,
    work: (message: AsyncMessage) => Promise<ConsumerStatus>,
  ): StopConsuming => {
    const options = queues.find((entry) => entry.queue === queue);
    const consumer = connection.createConsumer(
      // Declared here, too, so that consumers may start before publishers.
      {
        queue,
        ...(options ? { queueOptions: options } : {}),
        exchanges,
        qos: { prefetchCount: concurrency },
        concurrency,
      },
      work,
    );
    consumer.on('error', onError);
    consumers.add(consumer);
    return async () => {
      consumers.delete(consumer);
      await consumer.close();
    };
  };

  return {
    inDatabase: false,
    countsHeld: false,

    async publish(jobs: readonly Job[]) {
      await publishInWindows(jobs, PUBLISH_WINDOW, (job) => send(names.jobs, job, 0));
    },

    async consume(kind: string, handler: DeliveryHandler, { concurrency }: ConsumeOptions) {
      if (!consumesDead) consume(names.dead, 1, storeDeadLetter);
      consumesDead = true;
      return consume(names.queue(kind), concurrency, (message) => handle(kind, message, handler));
    },

    async depths() {
      const depths: Record<string, number> = {};
      for (const kind of kinds) {
        const { messageCount } = await connection.queueDeclare({ queue: names.queue(kind), passive: true });
        depths[kind] = messageCount ?? 0;
      }
      return depths;
    },

    async close() {
      if (closed) return;
      closed = true;
      await Promise.all([...consumers].map((consumer) => consumer.close()));
      // Closing a blocked connection might never finish.
      const gone = Promise.all([publisher.close().then(() => publishing.close()), connection.close()]);
      await Promise.race([gone.catch(onError), sleep(TIMEOUT_MS, undefined, { ref: false })]);
      publishing.unsafeDestroy();
      connection.unsafeDestroy();
    },
  };
}

/** The client has already parsed bodies whose content type is JSON. */
const bytesOf = (body: unknown): Buffer => (Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body) ?? ''));
const rawOf = (body: Buffer) => ({ base64: body.toString('base64') });
