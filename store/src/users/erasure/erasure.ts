import type { Queryable } from '../../database/database.js';
import { jsonParam } from '../../database/params.js';
import type { Attempt } from '../../jobs/erasing.js';
import type { JobStore } from '../../jobs/job-kind.js';

/** An erasure in progress. */
export interface Erasure {
  store: JobStore;
  job_id: string;
  user_id: string;
  attempt: Attempt;
}

/** A committed batch: its result, the rows that it erased by name, and what to publish. */
export interface Batch {
  /** 0: nothing is left. */
  found: number;
  counts?: Readonly<Record<string, number>>;
  afterwards?: () => unknown;
}

/** Another worker has finished the same erasure. */
export class FinishedError extends Error {
  override readonly name = 'FinishedError';
}

const LOCK = 'select counts from erasures where job_id = $1 and finished_at is null for update';
const COUNT = 'update erasures set counts = $2::text::jsonb where job_id = $1';

/**
 * Commits one batch together with its counts; resolves with what it found. The erasure's row is locked first: two
 * workers that have the same job take turns, and no batch is counted twice.
 */
export async function commitBatch(
  { store, job_id }: Erasure,
  work: (tx: Queryable) => Promise<Batch>,
): Promise<number> {
  const { found, afterwards } = await store.databases.jobs.transaction(async (tx) => {
    const [row] = await tx.query<{ counts: Record<string, number> }>(LOCK, [job_id]);
    if (!row) throw new FinishedError(`${job_id} is finished`);
    const batch = await work(tx);
    const added = Object.entries(batch.counts ?? {}).filter(([, count]) => count > 0);
    if (added.length === 0) return batch;
    const counts = { ...row.counts };
    for (const [name, count] of added) counts[name] = (counts[name] ?? 0) + count;
    await tx.query(COUNT, [job_id, jsonParam(counts)]);
    return batch;
  });
  await afterwards?.();
  return found;
}
