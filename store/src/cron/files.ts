import pLimit from 'p-limit';
import { contentKey, thumbnailKey } from '../attachments/attachment-row.js';
import { resultKey } from '../jobs/requested-jobs.js';
import { IS_AVATAR } from '../profiles/avatar.js';
import { inBatches } from './in-batches.js';
import type { CronContext, CronTask } from './task.js';

/** Files removed in one batch, and blobs deleted concurrently. */
const BATCH = 100;
const AT_A_TIME = 8;

// Uploads that no message carried within a day and no profile shows, including broken ones.
const ORPHANED = `
  with orphans as (
    select a.id from attachments a
    where a.seq is null and a.state < 4 and a.created_at < now() - interval '1 day' and not ${IS_AVATAR}
    order by a.created_at limit 1000
  ), held as (
    select id from attachments where id = any (array(select id from orphans)) and seq is null
    order by id for no key update
  ), marked as (
    update attachments a set state = 4 from held where a.id = held.id returning 1
  )
  select count(*)::int as n from marked`;
const TO_REMOVE = `select id from attachments where state = 4 order by id limit ${BATCH}`;
const REMOVED = `
  with held as (select id from attachments where id = any ($1::text[]) and state = 4 order by id for update)
  delete from attachments a using held where a.id = held.id`;
const OLD_RESULTS = `
  select id from requested_jobs where created_at < now() - interval '7 days' order by created_at limit ${BATCH}`;
// Also deletes the records that the jobs are done: a new request under the same key runs again.
const DELETE_RESULTS = `
  with forgotten as (delete from requested_jobs where id = any ($1::text[]) returning id), held as (
    select id from done_jobs where id = any (array(select id from forgotten)) order by id collate "C" for update
  )
  delete from done_jobs d using held where d.id = held.id`;

/**
 * Removes files that can no longer be read: uploads that no message carries, attachments of removed messages, results
 * of jobs that were requested a week ago. The bytes are removed before the row that refers to them.
 */
export const files: CronTask = {
  schedule: '27 * * * *',
  async run(context) {
    const { jobs } = context.databases;
    const { blobs } = context;
    if (!blobs) return 'no files are kept here: BLOBS_URL is not set';
    const orphans = await inBatches(async () => (await jobs.query<{ n: number }>(ORPHANED))[0]?.n ?? 0);
    const attachments = await remove(context, TO_REMOVE, REMOVED, (id) => [contentKey(id), thumbnailKey(id)]);
    const results = await remove(context, OLD_RESULTS, DELETE_RESULTS, (id) => [resultKey(id)]);
    await blobs.sweep();
    return `removed ${attachments} attachments, ${orphans} of them orphans, and ${results} results of jobs`;
  },
};

/** Removes the blobs of the selected rows, then the rows, until none is left; returns the number of rows. */
function remove(
  { databases: { jobs }, blobs }: CronContext,
  select: string,
  forget: string,
  keysOf: (id: string) => string[],
): Promise<number> {
  const limited = pLimit(AT_A_TIME);
  return inBatches(async () => {
    const ids = (await jobs.query<{ id: string }>(select)).map(({ id }) => id);
    await Promise.all(ids.flatMap(keysOf).map((key) => limited(() => blobs?.delete(key))));
    if (ids.length > 0) await jobs.query(forget, [ids]);
    return ids.length;
  });
}
