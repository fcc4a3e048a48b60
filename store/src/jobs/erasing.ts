import { setTimeout as sleep } from 'node:timers/promises';
import pLimit from 'p-limit';
import { contentKey, thumbnailKey } from '../attachments/attachment-row.js';
import type { JobStore } from './job-kind.js';
import { resultKey } from './requested-jobs.js';

/** Milliseconds after which an attempt leaves the rest to another job: less than a job may take. */
const ATTEMPT_MS = 10 * 60_000;
/** Files removed in one batch, and blobs deleted at a time. */
export const FILES = 100;
const AT_A_TIME = 8;

const FORGET_ATTACHMENTS = `
  with held as (select id from attachments where id = any ($1::text[]) and state = 4 order by id for update)
  delete from attachments a using held where a.id = held.id`;
// With the records that they are done, as the task `files` does.
const FORGET_RESULTS = `
  with forgotten as (delete from requested_jobs where id = any ($1::text[]) returning id), held as (
    select id from done_jobs where id = any (array(select id from forgotten)) order by id collate "C" for update
  )
  delete from done_jobs d using held where d.id = held.id`;

/** An attempt has used its time; the rest is for another job. */
export class OutOfTimeError extends Error {
  override readonly name = 'OutOfTimeError';
}

/** One attempt of a job that removes data in small batches. */
export interface Attempt {
  /**
   * Repeats a batch until it finds nothing more, and returns the sum of the results. It pauses after each batch for as
   * long as the batch took. Rejects when the job is aborted, and with OutOfTimeError when the attempt's time is up.
   */
  all(batch: () => Promise<number>): Promise<number>;
  /** Runs one batch of such a repetition, under the same conditions. */
  one<T>(batch: () => Promise<T>): Promise<T>;
}

/** Begins an attempt, with `ms` milliseconds. */
export function beginAttempt(signal: AbortSignal, ms = ATTEMPT_MS): Attempt {
  const until = performance.now() + ms;
  const one = async <T>(batch: () => Promise<T>): Promise<T> => {
    signal.throwIfAborted();
    if (performance.now() > until) throw new OutOfTimeError('the rest is for another job');
    return batch();
  };
  return {
    one,
    async all(batch) {
      for (let sum = 0; ; ) {
        const began = performance.now();
        const count = await one(batch);
        if (count === 0) return sum;
        sum += count;
        await sleep(Math.min(performance.now() - began, 1_000));
      }
    },
  };
}

/**
 * Removes the files of the attachments that a statement finds for `$1` and that are marked as removed, then their rows.
 * Returns their number.
 */
export async function removeAttachments(store: JobStore, text: string, param: string): Promise<number> {
  const ids = await idsOf(store, text, param);
  if (ids.length === 0) return 0;
  await removeBlobs(
    store,
    ids.flatMap((id) => [contentKey(id), thumbnailKey(id)]),
  );
  await store.databases.jobs.query(FORGET_ATTACHMENTS, [ids]);
  return ids.length;
}

/** Removes the results of the requested jobs that a statement finds for `$1`, then their rows. Returns their number. */
export async function removeResults(store: JobStore, text: string, param: string): Promise<number> {
  const ids = await idsOf(store, text, param);
  if (ids.length === 0) return 0;
  await removeBlobs(store, ids.map(resultKey));
  await store.databases.jobs.query(FORGET_RESULTS, [ids]);
  return ids.length;
}

async function idsOf({ databases }: JobStore, text: string, param: string): Promise<string[]> {
  return (await databases.jobs.query<{ id: string }>(text, [param])).map(({ id }) => id);
}

async function removeBlobs({ blobs }: JobStore, keys: readonly string[]): Promise<void> {
  const limited = pLimit(AT_A_TIME);
  await Promise.all(keys.map((key) => limited(() => blobs?.delete(key))));
}
