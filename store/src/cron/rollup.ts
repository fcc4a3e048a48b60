import type { CronTask } from './task.js';

/** Hours that each run counts again, to include messages that were committed late. */
const AGAIN_HOURS = 2;

// Counts one hour: for each conversation, and '' for all of them. An hour without messages has no row except the one
// that records how far the count has come. Services, whose ids begin with @, are no users and no members.
const COUNT = `
  with counted as (
    select g.conversation_id, count(*) as messages,
      count(distinct g.sender_id) filter (where g.sender_id not like '@%') as active_users,
      sum(greatest(c.member_count - (g.sender_id not like '@%')::int, 0)) as deliveries
    from messages g join conversations c on c.id = g.conversation_id
    where g.sent_at >= $1::timestamptz and g.sent_at < $1::timestamptz + interval '1 hour'
    group by g.conversation_id
  ), overall as (
    select '' as conversation_id, coalesce(sum(messages), 0) as messages,
      (select count(distinct g.sender_id) from messages g
        where g.sender_id not like '@%' and g.sent_at >= $1::timestamptz and g.sent_at < $1::timestamptz + interval '1 hour') as active_users,
      coalesce(sum(deliveries), 0) as deliveries
    from counted
  )
  insert into hourly_statistics (hour, conversation_id, messages, active_users, deliveries)
  select $1::timestamptz, conversation_id, messages, active_users, deliveries
  from (select * from overall union all select * from counted) rows
  on conflict (hour, conversation_id) do update
  set messages = excluded.messages, active_users = excluded.active_users, deliveries = excluded.deliveries`;
// From where the last count ended; the first count begins at the oldest message.
const HOURS = `
  select hour::text from generate_series(
    coalesce(
      (select max(hour) - ${AGAIN_HOURS} * interval '1 hour' from hourly_statistics where conversation_id = ''),
      (select date_trunc('hour', min(created_at)) from conversations)
    ),
    date_trunc('hour', now()), interval '1 hour'
  ) hour`;

/** Counts the activity in each hour up to the current one. */
export const rollup: CronTask = {
  schedule: '7 * * * *',
  async run({ databases: { jobs } }) {
    const hours = await jobs.query<{ hour: string }>(HOURS);
    for (const { hour } of hours) await jobs.query(COUNT, [hour]);
    return `counted ${hours.length} hours`;
  },
};
