import { setTimeout as sleep } from 'node:timers/promises';
import { type Broker, type DeadLetterSink, PublishError } from '../broker/broker.js';
import type { Database } from '../database/database.js';
import type { TraceSpan, Tracing } from '../tracing/tracing.js';
import { DUE_MS, handOverAgain, noteHandOver } from './handed-over-jobs.js';
import { countJobs, type EventTargets, jobsOf, type OutboxRow, type RoutedJob } from './job-routing.js';

/** Rows that are claimed per batch. */
const BATCH = 500;
/** Jobs per batch. A single row may exceed it: it has one job for each message of a batch and each webhook. */
const MAX_JOBS = 10_000;
/** Seconds before a retry of rows with a job that the broker rejected while it accepted others. */
const SET_ASIDE_SECONDS = 10;
/** Kinds of rows that are events, from which jobs are made; every other row is a job itself. */
const EVENT_KINDS = ['posted_batch', 'posted', 'event'];
/** Milliseconds between polls for rows that other processes committed. */
const POLL_MS = 1_000;
/** Milliseconds for which rows accumulate after a wake-up, so that many rows of one conversation become one job. */
const GATHER_MS = 100;
/** Milliseconds between sweeps for jobs that the broker has lost. */
const SWEEP_MS = 10_000;

// A claim, not a lock: no row is locked and no transaction is open during the wait for the broker. Jobs of a kind that
// this version does not know are left to a version that does. The subquery is an array, so that it is evaluated once.
const CLAIM = `
  update outbox set claimed_until = now() + interval '30 seconds'
  where id = any (array(
    select id from outbox where (claimed_until is null or claimed_until < now()) and kind = any ($1::text[])
    order by id limit ${BATCH} for update skip locked
  ))
  returning id, kind, key, payload, job_id`;
// Another relay may have the same rows if the claim has expired: both lock them in the order of ids.
const HELD = 'with held as (select id from outbox where id = any ($1::bigint[]) order by id for update)';
const DELETE = `${HELD} delete from outbox o using held where o.id = held.id`;
const RELEASE = `
  ${HELD} update outbox o set claimed_until = now() + $2::int * interval '1 second' from held where o.id = held.id`;

/** Figures of a relay, for metrics. */
export interface RelayCounts {
  /** Rows that were handed over to the broker and deleted. */
  rows: number;
  /** Jobs that were handed over again because the broker had lost them. */
  again: number;
  /** Batches that failed completely or in part, and sweeps that failed. */
  failures: number;
}

/** Moves the rows of the outbox to the broker. */
export interface Relay {
  readonly counts: RelayCounts;
  /** Reports that the outbox has new rows. */
  wake(): void;
  /** Stops the relay; resolves once the batch in progress is finished. */
  stop(): Promise<void>;
}

/** Options of a relay. */
export interface RelayOptions {
  database: Database;
  broker: Broker;
  /** The kinds of jobs with which the broker was opened. */
  kinds: readonly string[];
  targets: EventTargets;
  tracing?: Tracing | undefined;
  /** Receives the rows whose payload is invalid. */
  deadLetters: DeadLetterSink;
  /** Milliseconds after its hand-over when a job counts as late. Default DUE_MS. */
  dueMs?: number;
  /** Milliseconds between sweeps for jobs that the broker has lost. Default 10 s. */
  sweepMs?: number;
  /** Called with the errors of batches and sweeps, which are retried. */
  onError: (error: unknown) => void;
}

/**
 * Publishes outbox rows as jobs and deletes them after the broker's confirm, so that a crash in between publishes them
 * again under the same job ids and loses nothing. A broker outside the database may lose confirmed jobs, for example in
 * a power cut before it synced: each job therefore has a row in handed_over_jobs until it is settled, and jobs that are
 * late and lost are handed over again. Several relays may run at the same time: each claims its rows for 30 s. The
 * outbox grows while the broker is down; like the messages, it is limited only by the disk.
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
      // After a failure, a wake-up must not shorten the pause.
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
 * Moves up to one batch; returns the number of rows that it moved, and whether there may be more. Rows with a job that
 * the broker rejects, for example because the queue of its kind is full, are set aside for SET_ASIDE_SECONDS, so that
 * they do not hold up other rows. If no row can be moved, it rejects and releases all of them.
 */
export async function moveBatch(options: RelayOptions): Promise<{ moved: number; more: boolean }> {
  const { database, broker, kinds, targets, deadLetters, dueMs = DUE_MS, onError } = options;
  const claimed = await database.query<OutboxRow>(CLAIM, [[...EVENT_KINDS, ...kinds]]);
  const sorted = [...claimed].sort((a, b) => a.id - b.id);
  const rows = sorted.slice(0, countFittingRows(sorted, targets));
  const others = sorted.slice(rows.length).map(({ id }) => id);
  if (others.length > 0) await database.query(RELEASE, [others, 0]);
  if (rows.length === 0) return { moved: 0, more: false };
  const deadLettered: Promise<void>[] = [];
  const routed = jobsOf(rows, targets, ({ id, kind, key, payload }, error) => {
    deadLettered.push(
      deadLetters.add({ id: `outbox:${id}`, kind, key, payload, attempt: 0 }, `invalid payload: ${error}`),
    );
  });
  const left = new Set<number>();
  const spans = options.tracing ? startSpans(options.tracing, routed) : undefined;
  const jobs = routed.map(({ job }) => job);
  try {
    await Promise.all(deadLettered);
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

/** Returns how many of the rows, from the first one on, fit into MAX_JOBS; the first row always fits. */
function countFittingRows(rows: readonly OutboxRow[], targets: EventTargets): number {
  let jobs = 0;
  const end = rows.findIndex((row, at) => {
    jobs += countJobs(row, targets);
    return at > 0 && jobs > MAX_JOBS;
  });
  return end < 0 ? rows.length : end;
}

/** Starts a span for each traced job, and makes it the parent of the job. */
function startSpans(tracing: Tracing, routed: readonly RoutedJob[]): Map<string, TraceSpan> {
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
