import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../database/database.js';
import { jsonParam, storableText } from '../database/params.js';
import { answer } from './answer.js';
import {
  type Broker,
  type BrokerOptions,
  type ConsumeOptions,
  DEFAULT_LEASE_MS,
  type Delivery,
  type DeliveryHandler,
  type Job,
} from './broker.js';

/** Milliseconds between polls for jobs that other processes published or that have become due. */
const POLL_MS = 1_000;
/** Maximum length of a stored error, in UTF-16 units. */
const MAX_ERROR = 2_000;

// Publishing an existing job resets it, as if the broker held two of them: the worker that holds it can no longer
// answer it, so that the new job is not lost with that answer.
const PUBLISH = `
  insert into jobs (id, kind, key, payload, traceparent)
  select j->>'id', j->>'kind', j->>'key', j->'payload', j->>'traceparent' from jsonb_array_elements($1::text::jsonb) j
  order by j->>'id' collate "C"
  on conflict (id) do update set attempts = 0, due_at = now()`;
// As an array, so that the selection runs once: in a join, a plan may repeat the selection and claim more jobs.
const CLAIM = `
  update jobs set attempts = attempts + 1, due_at = now() + $3::int * interval '1 millisecond'
  where id = any (array(
    select id from jobs where kind = $1 and due_at <= now() order by due_at limit $2::int for update skip locked
  ))
  returning id, kind, key, payload, attempts as attempt, traceparent`;
// A job that was delivered again meanwhile cannot be answered by the earlier delivery.
const EXTEND = `
  update jobs set due_at = now() + $3::int * interval '1 millisecond' where id = $1 and attempts = $2::int`;
const ACK = 'delete from jobs where id = $1 and attempts = $2::int';
const RETRY = `
  update jobs set due_at = now() + $3::int * interval '1 millisecond', last_error = $4 where id = $1 and attempts = $2::int`;
const DEPTHS = 'select kind, count(*)::int as n from jobs group by kind';

type ClaimedRow = Omit<Delivery, 'traceparent'> & { traceparent: string | null };

/**
 * A broker that is a table: durable with the database, no server to install. Any process with the database consumes.
 * Its queues are bounded only by the disk, like the messages that cause them.
 */
export function createInProcessBroker(database: Database, options: BrokerOptions): Broker {
  const { onError, leaseMs = DEFAULT_LEASE_MS } = options;
  const wakers = new Set<() => void>();
  const stops = new Set<() => Promise<void>>();

  const handle = async (delivery: Delivery, handler: DeliveryHandler) => {
    const { id, attempt } = delivery;
    const prolong = () => database.query(EXTEND, [id, attempt, leaseMs]).catch(onError);
    const heartbeat = setInterval(prolong, leaseMs / 3);
    await answer(delivery, handler, options, {
      ack: () => database.query(ACK, [id, attempt]),
      retry: (delayMs, error) =>
        database.query(RETRY, [id, attempt, Math.round(delayMs), storableText(error, MAX_ERROR)]),
    });
    clearInterval(heartbeat);
  };

  return {
    inDatabase: true,
    countsHeld: true,

    async publish(jobs: readonly Job[]) {
      if (jobs.length === 0) return;
      const byId = new Map(jobs.map((job) => [job.id, job]));
      await database.query(PUBLISH, [jsonParam([...byId.values()])]);
      for (const wake of wakers) wake();
    },

    async consume(kind: string, handler: DeliveryHandler, { concurrency }: ConsumeOptions) {
      let stopped = false;
      let running = 0;
      let wake = () => {};
      const waker = () => wake();
      wakers.add(waker);
      const loop = async () => {
        while (!stopped || running > 0) {
          const woken = new Promise<void>((resolve) => {
            wake = resolve;
          });
          const free = stopped ? 0 : concurrency - running;
          const claimed =
            free === 0
              ? []
              : await database.query<ClaimedRow>(CLAIM, [kind, free, leaseMs]).catch((error) => {
                  onError(error);
                  return [];
                });
          for (const { traceparent, ...job } of claimed) {
            running++;
            handle(traceparent ? { ...job, traceparent } : job, handler).then(() => {
              running--;
              wake();
            });
          }
          if (stopped && running === 0) return;
          // With capacity left and no job claimed, there is nothing to do until a job is published or becomes due.
          const timer = new AbortController();
          const timeout = claimed.length === free && free > 0 ? Number.POSITIVE_INFINITY : POLL_MS;
          await Promise.race([woken, wait(timeout, timer.signal)]);
          timer.abort();
        }
      };
      const finished = loop();
      const stop = async () => {
        stopped = true;
        wake();
        await finished;
        wakers.delete(waker);
        stops.delete(stop);
      };
      stops.add(stop);
      return stop;
    },

    async depths() {
      const rows = await database.query<{ kind: string; n: number }>(DEPTHS);
      const none = options.kinds.map((kind) => [kind, 0] as const);
      return Object.fromEntries([...none, ...rows.map(({ kind, n }) => [kind, n] as const)]);
    },

    async close() {
      await Promise.all([...stops].map((stop) => stop()));
    },
  };
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  if (ms === Number.POSITIVE_INFINITY) return new Promise(() => {});
  return sleep(ms, undefined, { signal }).catch(() => {});
}
