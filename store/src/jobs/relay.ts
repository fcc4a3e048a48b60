import { setTimeout as sleep } from 'node:timers/promises';
import type { Broker, Job } from '../broker/broker.js';
import type { Database } from '../database.js';

/** Rows handed over in one go. */
const BATCH = 1_000;
/** Milliseconds between looks for rows that other processes committed. */
const POLL_MS = 1_000;
/** Milliseconds that rows gather after a wake-up: many of one key become one job. */
const GATHER_MS = 100;

// A claim and not a lock: nothing is locked, and no transaction open, while the broker is waited for.
const CLAIM = `
  update outbox set claimed_until = now() + interval '30 seconds'
  where id in (
    select id from outbox where claimed_until is null or claimed_until < now() order by id limit ${BATCH} for update skip locked
  )
  returning id, kind, key, payload`;
const DELETE = 'delete from outbox where id = any ($1::bigint[])';

interface OutboxRow {
  id: number;
  kind: string;
  key: string;
  payload: unknown;
}

/** Moves what is in the outbox to the broker. */
export interface Relay {
  /** Says that there is something new. */
  wake(): void;
  /** Ends it once what it has begun is finished. */
  stop(): Promise<void>;
}

/**
 * Publishes outbox rows as jobs and deletes them after the broker's confirm, so that a crash in between publishes again
 * under the same job id and loses nothing. Several relays may run at once: each claims
 * the rows that it takes, for as long as a relay may be given to be done.
 */
export function startRelay(database: Database, broker: Broker, onError: (error: unknown) => void): Relay {
  let stopped = false;
  let wake = () => {};

  const loop = async () => {
    while (!stopped) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const moved = await moveBatch(database, broker).catch((error) => {
        onError(error);
        return 0;
      });
      if (moved === BATCH) continue;
      const timer = new AbortController();
      await Promise.race([woken, sleep(POLL_MS, undefined, { signal: timer.signal }).catch(() => {})]);
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

/** Moves up to one batch; returns how many rows it moved. */
export async function moveBatch(database: Database, broker: Broker): Promise<number> {
  const rows = [...(await database.query<OutboxRow>(CLAIM))].sort((a, b) => a.id - b.id);
  if (rows.length === 0) return 0;
  await broker.publish(latestOfEachKey(rows));
  await database.query(DELETE, [rows.map((row) => row.id)]);
  return rows.length;
}

/** Rows of one kind and key are about the same thing, and the last covers those before it. */
function latestOfEachKey(rows: readonly OutboxRow[]): Job[] {
  const latest = new Map<string, Job>();
  for (const { id, kind, key, payload } of rows)
    latest.set(`${kind} ${key}`, { id: `outbox:${id}`, kind, key, payload });
  return [...latest.values()];
}
