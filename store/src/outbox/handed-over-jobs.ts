import { type Broker, type Job, PublishError } from '../broker/broker.js';
import type { Database, Queryable } from '../database/database.js';
import { jsonParam } from '../database/params.js';

/** Milliseconds after its hand-over when a job counts as late; twice that after the next one, and so on. */
export const DUE_MS = 60_000;
/** How much longer than at first it may be at most. */
const MAX_FACTOR = 64;
/** Jobs of a kind that are handed over again in one go. */
const BATCH = 1_000;
/** Late jobs that are looked up among those that are settled, in one go. */
const LOOKED_UP = 5_000;
/** A queue that is longer is left to become shorter before anything in it is taken for lost. */
const LONG_QUEUE = 100_000;
/** Seconds before jobs are tried again that the broker did not take. */
const SET_ASIDE_SECONDS = 10;

// In the order of ids: two relays may have the same ones. A row that stayed in the outbox is handed over once more, as the
// job that was noted then.
const NOTE = `
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
// A worker that is gone holds no job: what it had is late, and counts again.
const COUNT = `
  select count(*)::int as n from (
    select from handed_over_jobs where kind = $1 and ($3::boolean or not with_worker or due_at < now()) limit $2::int
  ) h`;
// A worker of the version before, which does not know of this table, leaves its rows.
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

/** Begins a statement that settles job $1: one that says for good what became of it. */
export const SETTLING = 'with settled as (delete from handed_over_jobs where id = $1)';

/**
 * Notes jobs that are about to be published: before, so that no worker is done with one earlier. A job that the broker does
 * not take stays noted: another relay may have handed it over meanwhile.
 */
export async function noteHandOver(database: Database, jobs: readonly Job[], dueMs = DUE_MS): Promise<void> {
  if (jobs.length > 0) await database.query(NOTE, [jsonParam(jobs), dueMs]);
}

/** Takes the note of a job away that was done before. */
export async function settleHandOver(database: Queryable, id: string): Promise<void> {
  await database.query(SETTLE, [id]);
}

/** Says that a job is under way or waits for its next attempt: it is not late for as many milliseconds. */
export async function postpone(database: Queryable, id: string, ms: number): Promise<void> {
  await database.query(POSTPONE, [id, Math.round(ms)]);
}

/** Dependencies and times of a sweep. */
export interface SweepOptions {
  database: Database;
  broker: Broker;
  kinds: readonly string[];
  /** Milliseconds after its first hand-over when a job counts as late. Default DUE_MS. */
  dueMs?: number | undefined;
  /** Told where the broker does not take what is handed over again: it is tried again later. */
  onError: (error: unknown) => void;
}

/**
 * Hands over again what the broker has lost; returns how many jobs. Late is what is not settled in time, and lost what is
 * late while the queue of its kind is shorter than what is not settled of it: a queue that is merely long is handed nothing
 * twice, but for the few jobs that a worker has just begun with where the broker counts only those that wait. Rejects where the database or the broker does not answer.
 */
export async function handOverAgain(options: SweepOptions): Promise<number> {
  if ((await lateKinds(options)).length === 0) return 0;
  // One relay at a time: the next one counts what this one has published.
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
