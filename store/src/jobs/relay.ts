import { setTimeout as sleep } from 'node:timers/promises';
import type { Broker } from '../broker/broker.js';
import type { Database } from '../database.js';
import { type EventTargets, jobsOf, type OutboxRow } from './routes.js';

/** Rows handed over in one go. */
const BATCH = 1_000;
/** Milliseconds between looks for rows that other processes committed. */
const POLL_MS = 1_000;
/** Milliseconds that rows gather after a wake-up: many of one conversation become one job. */
const GATHER_MS = 100;

// A claim and not a lock: nothing is locked, and no transaction open, while the broker is waited for.
const CLAIM = `
  update outbox set claimed_until = now() + interval '30 seconds'
  where id in (
    select id from outbox where claimed_until is null or claimed_until < now() order by id limit ${BATCH} for update skip locked
  )
  returning id, kind, key, payload, job_id`;
const DELETE = 'delete from outbox where id = any ($1::bigint[])';
const RELEASE = 'update outbox set claimed_until = null where id = any ($1::bigint[])';

/** Moves what is in the outbox to the broker. */
export interface Relay {
  /** Says that there is something new. */
  wake(): void;
  /** Ends it once what it has begun is finished. */
  stop(): Promise<void>;
}

/** What a relay needs. */
export interface RelayOptions {
  database: Database;
  broker: Broker;
  targets: EventTargets;
  /** Told where a batch could not be moved: it is tried again a second later. */
  onError: (error: unknown) => void;
}

/**
 * Publishes outbox rows as jobs and deletes them after the broker's confirm, so that a crash in between publishes again
 * under the same job ids and loses nothing. Several relays may run at once: each claims the rows that it takes, for as
 * long as a relay may be given to be done. The outbox grows while the broker is down; its bound is the disk, as it is of
 * the messages themselves.
 */
export function startRelay(options: RelayOptions): Relay {
  let stopped = false;
  let wake = () => {};

  const loop = async () => {
    while (!stopped) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const moved = await moveBatch(options).catch((error) => {
        options.onError(error);
        return -1;
      });
      if (moved === BATCH) continue;
      const timer = new AbortController();
      const pause = sleep(POLL_MS, undefined, { signal: timer.signal }).catch(() => {});
      // After trouble, what is new makes it no better.
      await (moved < 0 ? pause : Promise.race([woken, pause]));
      timer.abort();
      if (!stopped) await sleep(GATHER_MS);
    }
  };
  const finished = loop();
  return {
    wake: () => wake(),
    async stop() {
      stopped = true;
      wake();
      await finished;
    },
  };
}

/** Moves up to one batch; returns how many rows it moved. Where it rejects, they are there for the next one. */
export async function moveBatch({ database, broker, targets }: Omit<RelayOptions, 'onError'>): Promise<number> {
  const rows = [...(await database.query<OutboxRow>(CLAIM))].sort((a, b) => a.id - b.id);
  if (rows.length === 0) return 0;
  const ids = rows.map((row) => row.id);
  try {
    await broker.publish(jobsOf(rows, targets));
  } catch (error) {
    await database.query(RELEASE, [ids]).catch(() => {});
    throw error;
  }
  await database.query(DELETE, [ids]);
  return rows.length;
}
