import { inBatches } from './in-batches.js';
import type { CronTask } from './task.js';

// A digest is due notifyQuietSeconds after the newest message, or notifyMaxSeconds after the oldest one. A digest that
// was queued but not sent within an hour is queued again: its job may be dead.
const QUEUE = `
  with due as (
    select user_id from notifications
    where queued_at is null or queued_at < now() - interval '1 hour'
    group by user_id
    having max(newest_at) < now() - $1::int * interval '1 second' or min(since) < now() - $2::int * interval '1 second'
    limit 500
  ), held as (
    select user_id, conversation_id from notifications
    where user_id = any (array(select user_id from due)) and (queued_at is null or queued_at < now() - interval '1 hour')
    order by user_id, conversation_id for no key update
  ), queued as (
    update notifications n set queued_at = now() from held h
    where n.user_id = h.user_id and n.conversation_id = h.conversation_id
    returning n.user_id
  ), handed_over as (
    insert into outbox (kind, key, payload)
    select distinct 'digest', user_id, jsonb_build_object('user_id', user_id) from queued
    returning 1
  )
  select count(*)::int as n from handed_over`;

/** Enqueues the digests that are due. */
export const digest: CronTask = {
  schedule: '* * * * *',
  async run({ databases, settings }) {
    const users = await inBatches(async () => {
      const params = [settings.notifyQuietSeconds, settings.notifyMaxSeconds];
      return (await databases.jobs.query<{ n: number }>(QUEUE, params))[0]?.n ?? 0;
    });
    return `queued digests for ${users} users`;
  },
};
