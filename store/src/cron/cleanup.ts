import { removalOf } from '../database/removal.js';
import { KEPT_DAYS } from '../notifications/notify-users.js';
import { inBatches } from './in-batches.js';
import type { CronTask } from './task.js';

/** Rows removed in one batch. */
const ROWS = 5_000;
const BY_ID = 'id = any (array(select id from picked))';
const inPicked = (...key: string[]) => `(${key.join(', ')}) in (select ${key.join(', ')} from picked)`;

// Seven days exceed the time for which a broker holds an unanswered job. A job that may be handed over again is kept.
const DONE = removalOf({
  table: 'done_jobs',
  key: ['id'],
  picked: `
    select id from done_jobs d where done_at < now() - interval '7 days'
      and not exists (select from handed_over_jobs h where h.id = d.id)
    order by done_at limit ${ROWS}`,
  where: BY_ID,
  order: 'id collate "C"',
});
// Notifications of former members.
const NOTIFICATIONS = removalOf({
  table: 'notifications',
  key: ['user_id', 'conversation_id'],
  picked: `
    select n.user_id, n.conversation_id from notifications n
    where not exists (
      select from members m where m.conversation_id = n.conversation_id and m.user_id = n.user_id
    ) limit ${ROWS}`,
  where: inPicked('user_id', 'conversation_id'),
});

// Dead letters.
const DEAD = removalOf({
  table: 'dead_jobs',
  key: ['id'],
  picked: `select id from dead_jobs where died_at < now() - interval '90 days' order by died_at limit ${ROWS}`,
  where: BY_ID,
  order: 'id collate "C"',
});

// Notifications that were kept until their time was over, confirmed or not: first their recipients.
const RECIPIENTS = removalOf({
  table: 'notification_recipients',
  key: ['user_id', 'notification_id'],
  picked: `
    select user_id, notification_id from notification_recipients
    where sent_at < now() - interval '${KEPT_DAYS} days' order by sent_at limit ${ROWS}`,
  where: inPicked('user_id', 'notification_id'),
});
const KEPT = removalOf({
  table: 'kept_notifications',
  key: ['id'],
  picked: `
    select id from kept_notifications where sent_at < now() - interval '${KEPT_DAYS} days' order by sent_at limit 500`,
  where: BY_ID,
});

// Reports of erasures.
const ERASURES = removalOf({
  table: 'erasures',
  key: ['job_id'],
  where: `finished_at < now() - interval '90 days'`,
  order: 'job_id collate "C"',
  limit: ROWS,
});

/**
 * Removes obsolete rows: the records of jobs that were done a week ago, notifications of former members, dead
 * letters that have not been handled for 90 days, notifications that were kept for 30 days, and reports of erasures that
 * were done 90 days ago.
 */
export const cleanup: CronTask = {
  schedule: '41 3 * * *',
  async run({ databases: { jobs } }) {
    const count = (text: string) => inBatches(async () => (await jobs.query<{ n: number }>(text))[0]?.n ?? 0);
    const [done, notifications, dead] = [await count(DONE), await count(NOTIFICATIONS), await count(DEAD)];
    await count(ERASURES);
    const [recipients, kept] = [await count(RECIPIENTS), await count(KEPT)];
    return `removed ${done} job records, ${notifications} notifications of former members and ${dead} dead letters; ${kept} kept notifications of ${recipients} users expired`;
  },
};
