import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../database.js';
import type { Broker, ConsumeOptions, Delivery, DeliveryHandler, Job, Outcome } from './broker.js';

/** A delivery that is not answered by then counts as abandoned and is handed out again. */
const LEASE = '1 minute';
/** Milliseconds between looks for jobs that were published elsewhere or have become due. */
const POLL_MS = 1_000;
const RETRY_AFTER_EXCEPTION_MS = 5_000;

const PUBLISH = `
  insert into jobs (id, kind, key, payload)
  select j->>'id', j->>'kind', j->>'key', j->'payload' from jsonb_array_elements($1::text::jsonb) j
  on conflict (id) do nothing`;
const CLAIM = `
  update jobs set attempts = attempts + 1, due_at = now() + interval '${LEASE}'
  where id in (
    select id from jobs where dead_at is null and due_at <= now() order by due_at limit $1::int for update skip locked
  )
  returning id, kind, key, payload, attempts as attempt`;
const ACK = 'delete from jobs where id = $1 and attempts = $2::int';
const RETRY = `
  update jobs set due_at = now() + $3::int * interval '1 millisecond', last_error = $4 where id = $1 and attempts = $2::int`;
const DEAD = 'update jobs set dead_at = now(), last_error = $3 where id = $1 and attempts = $2::int';

/** A broker that is a table: durable with the database, no server to install. Any process with the database consumes. */
export function createInProcessBroker(database: Database, onError: (error: unknown) => void): Broker {
  const wakers = new Set<() => void>();
  const stops = new Set<() => Promise<void>>();

  const answer = (delivery: Delivery, outcome: Outcome) => {
    const { id, attempt } = delivery;
    if (outcome.type === 'ack') return database.query(ACK, [id, attempt]);
    if (outcome.type === 'dead') return database.query(DEAD, [id, attempt, outcome.error]);
    return database.query(RETRY, [id, attempt, outcome.delayMs, outcome.error]);
  };

  const handle = async (delivery: Delivery, handler: DeliveryHandler) => {
    const outcome = await handler(delivery).catch((error: unknown): Outcome => {
      onError(error);
      return { type: 'retry', delayMs: RETRY_AFTER_EXCEPTION_MS, error: String(error) };
    });
    // An answer that is lost leaves the lease to run out: the job is handed out again.
    await answer(delivery, outcome).catch(onError);
  };

  return {
    async publish(jobs: readonly Job[]) {
      if (jobs.length === 0) return;
      await database.query(PUBLISH, [JSON.stringify(jobs)]);
      for (const wake of wakers) wake();
    },
    async consume(handler: DeliveryHandler, { concurrency }: ConsumeOptions) {
      const abort = new AbortController();
      let wake = () => {};
      const waker = () => wake();
      wakers.add(waker);
      const loop = async () => {
        while (!abort.signal.aborted) {
          const woken = new Promise<void>((resolve) => {
            wake = resolve;
          });
          const claimed = await database.query<Delivery>(CLAIM, [concurrency]).catch((error) => {
            onError(error);
            return [];
          });
          await Promise.all(claimed.map((delivery) => handle(delivery, handler)));
          if (claimed.length < concurrency) {
            const timer = new AbortController();
            await Promise.race([woken, sleep(POLL_MS, undefined, { signal: timer.signal }).catch(() => {})]);
            timer.abort();
          }
        }
      };
      const finished = loop();
      const stop = async () => {
        abort.abort();
        wakers.delete(waker);
        stops.delete(stop);
        wake();
        await finished;
      };
      stops.add(stop);
      return stop;
    },
    async close() {
      await Promise.all([...stops].map((stop) => stop()));
    },
  };
}
