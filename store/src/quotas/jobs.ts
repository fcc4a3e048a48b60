import type { Queryable } from '../database/database.js';
import { lockQuotas } from './quota-lock.js';
import { DAY_MS, overQuota, type Quotas } from './quotas.js';

// Every kind of job is an export so far. A job is counted for as long as it may still run.
const REQUESTED = `
  select count(*)::int as today,
    (count(*) filter (
      where finished_at is null and not exists (select from dead_jobs d where d.id = r.id)
    ))::int as unfinished,
    coalesce(extract(epoch from now() - min(created_at)) * 1000, 0)::float8 as oldest_ms,
    exists (select from requested_jobs where id = $2) as known
  from requested_jobs r where user_id = $1 and created_at > now() - interval '1 day'`;

/** Milliseconds after which one of a user's jobs may have finished. */
const UNFINISHED_RETRY_MS = 10_000;

/**
 * Throws unless a user may request one more job, or has requested the one with this id before. Serialises the user's
 * requests until the transaction ends.
 */
export async function assertMayRequest(tx: Queryable, quotas: Quotas, userId: string, id: string): Promise<void> {
  const { MAX_EXPORTS_PER_DAY, MAX_UNFINISHED_JOBS } = quotas;
  await lockQuotas(tx, [userId]);
  type Row = { today: number; unfinished: number; oldest_ms: number; known: boolean };
  const [row] = (await tx.query<Row>(REQUESTED, [userId, id])) as [Row];
  if (row.known) return;
  if (row.unfinished >= MAX_UNFINISHED_JOBS)
    throw overQuota(
      'MAX_UNFINISHED_JOBS',
      `a user may have at most ${MAX_UNFINISHED_JOBS} unfinished jobs`,
      UNFINISHED_RETRY_MS,
    );
  if (row.today >= MAX_EXPORTS_PER_DAY)
    throw overQuota(
      'MAX_EXPORTS_PER_DAY',
      `a user may request at most ${MAX_EXPORTS_PER_DAY} exports within a day`,
      Math.max(1, DAY_MS - row.oldest_ms),
    );
}
