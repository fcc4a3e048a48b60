import { type Broker, type Job, PublishError } from '../broker/broker.js';
import type { Database, Queryable } from '../database/database.js';
import { jsonParam } from '../database/params.js';

/**
 * Milliseconds after its hand-over when a job counts as late; doubled with each further hand-over, up to MAX_FACTOR.
 */
export const DUE_MS = 60_000;
/** Upper bound of the factor by which that time grows. */
const MAX_FACTOR = 64;
/** Jobs of a kind that are handed over again per batch. */
const BATCH = 1_000;
/** Late jobs that are looked up in done_jobs and dead_jobs per batch. */
const LOOKED_UP = 5_000;
/** Length from which a queue is left to shrink before any of its jobs is considered lost. */
const LONG_QUEUE = 100_000;
/** Seconds before a retry of jobs that the broker did not accept. */
const SET_ASIDE_SECONDS = 10;

// In the order of ids, against deadlocks: two relays may have the same jobs. If an outbox row is handed over again, the
// row that was inserted first is kept, with the later due time.
const INSERT = `
  insert into handed_over_jobs (id, kind, key, payload, traceparent, due_at)
  select j->>'id', j->>'kind', j->>'key', j->'payload', j->>'traceparent', now() + $2::int * interval '1 millisecond'
  from jsonb_array_elements($1::text::jsonb) j order by 1
  on conflict (id) do update set due_at = greatest(handed_over_jobs.due_at, excluded.due_at)`;
const SETTLE = 'delete from handed_over_jobs where id = $1';
const POSTPONE = `
  update handed_over_jobs
  set due_at = greatest(due_at, now() + $2::int * interval '1 millisecond'), with_worker = true where id = $1`;

const LATE_KINDS = `
  select kind from unnest($1::text[]) as k(kind)
  where exists (select from handed_over_jobs h where h.kind = k.kind and h.due_at < now())`;
// A job that is late counts even if a worker had it: that worker is dead.
const COUNT = `
  select count(*)::int as n from (
    select from handed_over_jobs where kind = $1 and ($3::boolean or not with_worker or due_at < now()) limit $2::int
  ) h`;
// Workers of the previous version do not delete rows of this table when they finish a job.
const SETTLE_LATE = `
  with late as (
    select id from handed_over_jobs where kind = $1 and due_at < now() order by due_at limit ${LOOKED_UP}
  ), settled as (
    select h.id from late l join handed_over_jobs h using (id)
    where exists (select from done_jobs d where d.id = l.id) or exists (select from dead_jobs d where d.id = l.id)
    for update of h skip locked
  ), gone as (
    delete from handed_over_jobs h using settled s where h.id = s.id returning 1
  )
  select count(*)::int as n from gone`;
const CLAIM = `
  update handed_over_jobs
  set due_at = now() + least(2 ^ times, ${MAX_FACTOR}) * $3::int * interval '1 millisecond', times = times + 1,
    with_worker = false
  where id = any (array(
    select id from handed_over_jobs where kind = $1 and due_at < now() order by due_at limit $2::int for update skip locked
  ))
  returning id, kind, key, payload, traceparent`;
const RELEASE = `
  with held as (select id from handed_over_jobs where id = any ($1::text[]) order by id for update)
  update handed_over_jobs h set due_at = now() + ${SET_ASIDE_SECONDS} * interval '1 second', times = times - 1
  from held where h.id = held.id`;

type JobRow = Omit<Job, 'traceparent'> & { traceparent: string | null };

/** The beginning of a statement that settles job $1, which means that it records the final result of the job. */
export const SETTLING = 'with settled as (delete from handed_over_jobs where id = $1)';

/**
 * Inserts rows for jobs that are about to be published: before, since a worker could otherwise finish a job that has no
 * row yet. The row of a job that the broker rejects is kept, because another relay may have published the job.
 */
export async function noteHandOver(database: Database, jobs: readonly Job[], dueMs = DUE_MS): Promise<void> {
  if (jobs.length > 0) await database.query(INSERT, [jsonParam(jobs), dueMs]);
}

/** Deletes the row of a job that has already been done. */
export async function settleHandOver(database: Queryable, id: string): Promise<void> {
  await database.query(SETTLE, [id]);
}

/**
 * Records that a worker has the job, running or waiting for a retry, so it is not late for at least `ms` milliseconds.
 */
export async function postpone(database: Queryable, id: string, ms: number): Promise<void> {
  await database.query(POSTPONE, [id, Math.round(ms)]);
}

/** Options of a sweep. */
export interface SweepOptions {
  database: Database;
  broker: Broker;
  kinds: readonly string[];
  /** Milliseconds after its first hand-over when a job counts as late. Default DUE_MS. */
  dueMs?: number | undefined;
  /** Called if the broker rejects jobs that are handed over again; they are retried later. */
  onError: (error: unknown) => void;
}

/**
 * Publishes the jobs that the broker has lost again; returns their number. A job is late if it is not settled by its
 * due time. It counts as lost if it is late while the queue of its kind is shorter than the number of unsettled jobs of
 * that kind. A queue that is merely long therefore receives no job twice, except for the few jobs that a worker has
 * just started if the broker counts only waiting jobs. Rejects if the database or the broker does not answer.
 */
export async function handOverAgain(options: SweepOptions): Promise<number> {
  if ((await lateKinds(options)).length === 0) return 0;
  // One relay at a time: the next one must count the jobs that this one has published.
  return (await options.database.exclusively('godwit hand over again', () => sweep(options))) ?? 0;
}

async function sweep(options: SweepOptions): Promise<number> {
  const { broker } = options;
  let again = 0;
  for (;;) {
    const late = await lateKinds(options);
    if (late.length === 0) return again;
    const depths = await broker.depths();
    let more = false;
    for (const kind of late) {
      const count = await handOverKind(options, kind, depths[kind] ?? 0);
      again += count;
      if (count === BATCH) more = true;
    }
    if (!more) return again;
  }
}

async function lateKinds({ database, kinds }: SweepOptions): Promise<string[]> {
  return (await database.query<{ kind: string }>(LATE_KINDS, [kinds])).map(({ kind }) => kind);
}

async function handOverKind(
  { database, broker, onError, dueMs = DUE_MS }: SweepOptions,
  kind: string,
  depth: number,
): Promise<number> {
  if (depth >= LONG_QUEUE) return 0;
  const numberOf = async (text: string, ...params: (number | boolean)[]) =>
    (await database.query<{ n: number }>(text, [kind, ...params]))[0]?.n ?? 0;
  let missing = (await numberOf(COUNT, depth + LOOKED_UP, broker.countsHeld)) - depth;
  if (missing > 0) missing -= await numberOf(SETTLE_LATE);
  if (missing <= 0) return 0;
  const claimed = await database.query<JobRow>(CLAIM, [kind, Math.min(missing, BATCH), dueMs]);
  const jobs = claimed.map(({ traceparent, ...job }): Job => (traceparent ? { ...job, traceparent } : job));
  const failed = await broker.publish(jobs).then(
    () => [],
    (error) => {
      onError(error);
      return error instanceof PublishError ? [...error.failed] : jobs.map(({ id }) => id);
    },
  );
  if (failed.length > 0) await database.query(RELEASE, [failed]);
  return jobs.length - failed.length;
}
