import { setTimeout as sleep } from 'node:timers/promises';
import { type Broker, type DeadLetterSink, PublishError } from '../broker/broker.js';
import type { Database } from '../database/database.js';
import type { TraceSpan, Tracing } from '../tracing/tracing.js';
import { DUE_MS, handOverAgain, noteHandOver } from './handed-over-jobs.js';
import { countJobs, type EventTargets, jobsOf, type OutboxRow, type RoutedJob } from './job-routing.js';

/** Rows that are claimed in one go. */
const BATCH = 500;
/** Jobs that are handed over in one go, at least one row's: a row may be all that a batch of messages posted, for each webhook. */
const MAX_JOBS = 10_000;
/** Seconds before rows are tried again that the broker took no job for while it took others. */
const SET_ASIDE_SECONDS = 10;
/** Rows of these kinds say what happened; others are jobs by themselves. */
const HAPPENED = ['posted_batch', 'posted', 'event'];
/** Milliseconds between looks for rows that other processes committed. */
const POLL_MS = 1_000;
/** Milliseconds that rows gather after a wake-up: many of one conversation become one job. */
const GATHER_MS = 100;
/** Milliseconds between looks for jobs that the broker has lost. */
const SWEEP_MS = 10_000;

// A claim and not a lock: nothing is locked, and no transaction open, while the broker is waited for. Jobs of a kind that
// this version does not know are left to one that does. The choice is an array, so that it is made once.
const CLAIM = `
  update outbox set claimed_until = now() + interval '30 seconds'
  where id = any (array(
    select id from outbox where (claimed_until is null or claimed_until < now()) and kind = any ($1::text[])
    order by id limit ${BATCH} for update skip locked
  ))
  returning id, kind, key, payload, job_id`;
// Another relay may hold the same rows where a claim ran out meanwhile: both lock them in one order.
const HELD = 'with held as (select id from outbox where id = any ($1::bigint[]) order by id for update)';
const DELETE = `${HELD} delete from outbox o using held where o.id = held.id`;
const RELEASE = `
  ${HELD} update outbox o set claimed_until = now() + $2::int * interval '1 second' from held where o.id = held.id`;

/** Figures of a relay, for metrics. */
export interface RelayCounts {
  /** Rows handed over to the broker, and gone. */
  rows: number;
  /** Jobs handed over once more, because the broker has lost them. */
  again: number;
  /** Batches of which something could not be handed over, or nothing. */
  failures: number;
}

/** Moves what is in the outbox to the broker. */
export interface Relay {
  readonly counts: RelayCounts;
  /** Says that there is something new. */
  wake(): void;
  /** Ends it once what it has begun is finished. */
  stop(): Promise<void>;
}

/** Options of a relay. */
export interface RelayOptions {
  database: Database;
  broker: Broker;
  /** The kinds of jobs that the broker was opened with. */
  kinds: readonly string[];
  targets: EventTargets;
  tracing?: Tracing | undefined;
  /** Where rows go that nobody understands. */
  deadLetters: DeadLetterSink;
  /** Milliseconds after its hand-over when a job counts as late. Default DUE_MS. */
  dueMs?: number;
  /** Milliseconds between looks for jobs that the broker has lost. Default 10 s. */
  sweepMs?: number;
  /** Told where a batch could not be moved: it is tried again a second later. */
  onError: (error: unknown) => void;
}

/**
 * Publishes outbox rows as jobs and deletes them after the broker's confirm, so that a crash in between publishes again
 * under the same job ids and loses nothing. A broker outside of the database may lose what it has confirmed, as to a power
 * cut before it synced: so a job is noted until it is settled, and what is late and lost is handed over again. Several
 * relays may run at once: each claims the rows that it takes, for as long as a relay may be given to be done. The outbox
 * grows while the broker is down; its bound is the disk, as it is of the messages themselves.
 */
export function startRelay(options: RelayOptions): Relay {
  const counts: RelayCounts = { rows: 0, again: 0, failures: 0 };
  const onError = (error: unknown) => {
    counts.failures++;
    options.onError(error);
  };
  let stopped = false;
  let wake = () => {};

  const loop = async () => {
    while (!stopped) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const { moved, more } = await moveBatch({ ...options, onError }).catch((error) => {
        onError(error);
        return { moved: -1, more: false };
      });
      counts.rows += Math.max(0, moved);
      if (more) continue;
      const timer = new AbortController();
      const pause = sleep(POLL_MS, undefined, { signal: timer.signal }).catch(() => {});
      // After trouble, what is new makes it no better.
      await (moved < 0 ? pause : Promise.race([woken, pause]));
      timer.abort();
      if (!stopped) await sleep(GATHER_MS);
    }
  };
  const stopping = new AbortController();
  const sweep = async () => {
    while (!stopped) {
      await sleep(options.sweepMs ?? SWEEP_MS, undefined, { signal: stopping.signal }).catch(() => {});
      if (stopped) return;
      counts.again += await handOverAgain({ ...options, onError }).catch((error) => {
        onError(error);
        return 0;
      });
    }
  };
  const finished = Promise.all([loop(), sweep()]);
  return {
    counts,
    wake: () => wake(),
    async stop() {
      stopped = true;
      stopping.abort();
      wake();
      await finished;
    },
  };
}

/**
 * Moves up to one batch; tells how many rows it moved, and whether there may be more. Rows that the broker takes no job
 * for, as where the queue of a kind is full, are set aside for a while, so that they keep nothing else back; where it
 * takes none at all it rejects, and they are there for the next one.
 */
export async function moveBatch(options: RelayOptions): Promise<{ moved: number; more: boolean }> {
  const { database, broker, kinds, targets, deadLetters, dueMs = DUE_MS, onError } = options;
  const claimed = await database.query<OutboxRow>(CLAIM, [[...HAPPENED, ...kinds]]);
  const sorted = [...claimed].sort((a, b) => a.id - b.id);
  const rows = sorted.slice(0, fitting(sorted, targets));
  const others = sorted.slice(rows.length).map(({ id }) => id);
  if (others.length > 0) await database.query(RELEASE, [others, 0]);
  if (rows.length === 0) return { moved: 0, more: false };
  const buried: Promise<void>[] = [];
  const routed = jobsOf(rows, targets, ({ id, kind, key, payload }, error) => {
    buried.push(deadLetters.add({ id: `outbox:${id}`, kind, key, payload, attempt: 0 }, `is not understood: ${error}`));
  });
  const left = new Set<number>();
  const spans = options.tracing ? traced(options.tracing, routed) : undefined;
  const jobs = routed.map(({ job }) => job);
  try {
    await Promise.all(buried);
    if (!broker.inDatabase) await noteHandOver(database, jobs, dueMs);
    await broker.publish(jobs);
    for (const span of spans?.values() ?? []) span.end();
  } catch (error) {
    const failed = error instanceof PublishError ? error.failed : undefined;
    for (const { job, rows } of routed) if (!failed || failed.has(job.id)) for (const id of rows) left.add(id);
    if (!failed) for (const { id } of rows) left.add(id);
    for (const [id, span] of spans ?? []) span.end(!failed || failed.has(id) ? error : undefined);
    const none = left.size === rows.length;
    await database.query(RELEASE, [[...left], none ? 0 : SET_ASIDE_SECONDS]).catch(() => {});
    if (none) throw error;
    onError(error);
  }
  const moved = rows.flatMap(({ id }) => (left.has(id) ? [] : [id]));
  await database.query(DELETE, [moved]);
  return { moved: moved.length, more: others.length > 0 || moved.length >= BATCH / 2 };
}

/** How many of the rows, from the first one, make no more jobs than are handed over in one go. */
function fitting(rows: readonly OutboxRow[], targets: EventTargets): number {
  let jobs = 0;
  const end = rows.findIndex((row, at) => {
    jobs += countJobs(row, targets);
    return at > 0 && jobs > MAX_JOBS;
  });
  return end < 0 ? rows.length : end;
}

/** Begins a span for each job that is traced, which the job goes on from. */
function traced(tracing: Tracing, routed: readonly RoutedJob[]): Map<string, TraceSpan> {
  const spans = new Map<string, TraceSpan>();
  for (const { job } of routed) {
    const attributes = {
      'messaging.system': 'godwit',
      'messaging.operation.type': 'send',
      'messaging.destination.name': job.kind,
    };
    const span = tracing.follow(job.traceparent, `relay ${job.kind}`, 'producer', { attributes });
    if (!span) continue;
    job.traceparent = span.traceparent;
    spans.set(job.id, span);
  }
  return spans;
}
