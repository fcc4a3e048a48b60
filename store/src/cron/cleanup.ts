import { inBatches } from './in-batches.js';
import type { CronTask } from './task.js';

// Longer than a broker holds an unanswered job, and as long as a job may be published again.
const DONE = `
  with old as (
    select id from done_jobs d where done_at < now() - interval '7 days'
      and not exists (select from handed_over_jobs h where h.id = d.id)
    order by done_at limit 5000
  ), held as (
    select id from done_jobs where id = any (array(select id from old)) order by id collate "C" for update
  ), removed as (
    delete from done_jobs d using held where d.id = held.id returning 1
  )
  select count(*)::int as n from removed`;
// Notifications of former members.
const NOTIFICATIONS = `
  with left_over as (
    select n.user_id, n.conversation_id from notifications n
    where not exists (
      select from members m where m.conversation_id = n.conversation_id and m.user_id = n.user_id
    ) limit 5000
  ), held as (
    select user_id, conversation_id from notifications
    where (user_id, conversation_id) in (select user_id, conversation_id from left_over)
    order by user_id, conversation_id for update
  ), removed as (
    delete from notifications n using held h
    where n.user_id = h.user_id and n.conversation_id = h.conversation_id returning 1
  )
  select count(*)::int as n from removed`;

const DEAD = `
  with old as (
    select id from dead_jobs where died_at < now() - interval '90 days' order by died_at limit 5000
  ), held as (
    select id from dead_jobs where id = any (array(select id from old)) order by id collate "C" for update
  ), removed as (
    delete from dead_jobs d using held where d.id = held.id returning 1
  )
  select count(*)::int as n from removed`;

/**
 * Removes obsolete rows: the records of jobs that were done a week ago, notifications of former members, and dead
 * letters that have not been handled for 90 days.
 */
export const cleanup: CronTask = {
  schedule: '41 3 * * *',
  async run({ databases: { jobs } }) {
    const count = (text: string) => inBatches(async () => (await jobs.query<{ n: number }>(text))[0]?.n ?? 0);
    const [done, notifications, dead] = [await count(DONE), await count(NOTIFICATIONS), await count(DEAD)];
    return `removed ${done} notes of done jobs, ${notifications} notifications of former members and ${dead} dead letters`;
  },
};
