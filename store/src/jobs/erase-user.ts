import { z } from 'zod';
import type { Queryable } from '../database/database.js';
import { jsonParam } from '../database/params.js';
import { type Erasure, FinishedError } from '../users/erasure/erasure.js';
import { eraseMemberships } from '../users/erasure/memberships.js';
import { beginAgain, eraseMessages } from '../users/erasure/messages.js';
import { eraseReactions } from '../users/erasure/reactions.js';
import { eraseRemains } from '../users/erasure/remains.js';
import { eraseTies } from '../users/erasure/ties.js';
import { beginAttempt, OutOfTimeError } from './erasing.js';
import type { Effect, JobKind, JobStore } from './job-kind.js';

const Payload = z.object({ job_id: z.string() });

const BEGIN = `
  update erasures set started_at = coalesce(started_at, now())
  where job_id = $1 and finished_at is null returning user_id`;
const REJOINED = 'select 1 as one from members where user_id = $1 limit 1';
/** Milliseconds until the last look is due; 0 or less: now. */
const WAIT = `
  select ceil(extract(epoch from erased_at - clock_timestamp()) * 1000)::int + $2::int as ms from users where id = $1`;
const LOCK = 'select 1 from erasures where job_id = $1 and finished_at is null for update';
// Every transaction that makes the user a member changes this row, and holds it until it ends.
const LOCK_SETS = 'select 1 from user_sets where user_id = $1 for update';
const FINISH = 'update erasures set finished_at = now(), user_id = null where job_id = $1';
const CONTINUE = `
  insert into outbox (kind, key, payload, created_at, claimed_until)
  select 'erase-user', $1, $2::text::jsonb, due, due
  from (select clock_timestamp() + $3::int * interval '1 millisecond' as due) d`;

/** Options of the job. */
export interface EraseUserOptions {
  /** Milliseconds of an attempt. */
  attemptMs?: number | undefined;
  /**
   * Milliseconds after the end of the user's sessions at which the job looks for the last time. Default 30 s: a gateway
   * that missed the end of a session finds it within 10 s, and a statement is given up after 20 s.
   */
  settleMs?: number | undefined;
}

/**
 * The job that erases a user, in small batches, each committed with its counts: an attempt that was cut short is
 * continued by the next. The memberships go first, so that the user can post nothing that a later step would miss.
 * Another job looks again, and finds what requests in progress and sessions that did not end yet left meanwhile.
 */
export const eraseUserKind = (store: JobStore, { attemptMs, settleMs = 30_000 }: EraseUserOptions = {}): JobKind => ({
  concurrency: 1,
  timeoutMs: 15 * 60_000,
  maxAttempts: 20,
  firstDelayMs: 5_000,
  async run(payload, { signal }) {
    const { job_id } = Payload.parse(payload);
    const { jobs } = store.databases;
    const [begun] = await jobs.query<{ user_id: string }>(BEGIN, [job_id]);
    if (!begun) return undefined;
    const { user_id } = begun;
    const erasure: Erasure = { store, job_id, user_id, attempt: beginAttempt(signal, attemptMs) };
    let waitMs = 0;
    try {
      for (;;) {
        [{ ms: waitMs }] = (await jobs.query<{ ms: number }>(WAIT, [user_id, settleMs])) as [{ ms: number }];
        await eraseMemberships(erasure);
        await eraseTies(erasure);
        await eraseMessages(erasure);
        await eraseReactions(erasure);
        await eraseRemains(erasure);
        // A message to the user, or a request that was in progress, may have made the user a member again.
        const hasRejoined = (await jobs.query(REJOINED, [user_id])).length > 0;
        if (!hasRejoined) return waitMs > 0 ? lookAgain(job_id, waitMs) : finish(job_id, user_id);
        await beginAgain(jobs, job_id);
      }
    } catch (error) {
      if (error instanceof FinishedError) return undefined;
      // The last look begins with the first conversation.
      if (error instanceof OutOfTimeError && waitMs > 0) return lookAgain(job_id, 0);
      if (error instanceof OutOfTimeError) return (tx) => continueIn(tx, job_id, 0);
      throw error;
    }
  },
});

/** Requests a job that looks at everything again, in so many milliseconds. */
const lookAgain =
  (jobId: string, ms: number): Effect =>
  async (tx) => {
    await beginAgain(tx, jobId);
    return continueIn(tx, jobId, ms);
  };

/** Ends the erasure, or begins again if a transaction that was open until now has made the user a member. */
const finish =
  (jobId: string, userId: string): Effect =>
  async (tx) => {
    if ((await tx.query(LOCK, [jobId])).length === 0) return undefined;
    await tx.query(LOCK_SETS, [userId]);
    if ((await tx.query(REJOINED, [userId])).length > 0) return lookAgain(jobId, 0)(tx);
    await tx.query(FINISH, [jobId]);
    return undefined;
  };

async function continueIn(tx: Queryable, jobId: string, ms: number): Promise<undefined> {
  await tx.query(CONTINUE, [jobId, jsonParam({ job_id: jobId }), ms]);
}
