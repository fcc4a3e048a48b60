import { removeAttachments, removeReactions } from '../messages/remove-parts.js';
import { inBatches } from './in-batches.js';
import type { CronTask } from './task.js';

/** Conversations checked, and messages removed, in one batch. */
const CONVERSATIONS = 200;
const MESSAGES = 500;

const WITH_RETENTION = `
  select id, case when retention_days > 0 then retention_days else $2::int end as days from conversations
  where id > $1 and last_seq > 0 and (retention_days > 0 or $2::int > 0) order by id limit ${CONVERSATIONS}`;
// Only the oldest messages are checked, in the order in which they were sent: a conversation without any old enough
// costs one look-up.
const OLDEST = `
  select max(seq) as last from (
    select seq, sent_at from messages where conversation_id = $1 order by seq limit ${MESSAGES}
  ) oldest
  where sent_at < now() - $2::int * interval '1 day'`;
// Before the messages are removed, so that messages about to go are not counted as unread. No statement holds a lock
// while it waits for another: an edit takes the locks in the opposite order.
// Their pins are removed as well, from the row as it is once the conversation is locked; readers leave out a pin that this
// statement does not see yet.
const ADVANCE = `
  with pinned as materialized (
    select d.conversation_id from conversation_details d
    where d.conversation_id = $1
      and exists (select from jsonb_array_elements(d.pinned_seqs) as e(seq) where e.seq::bigint <= $2::bigint)
  ), advanced as (
    update conversations
    set first_seq = $2::bigint + 1, details_version = details_version + (select count(*) from pinned)
    where id = $1 and first_seq <= $2::bigint
    returning id
  )
  update conversation_details d
  set pinned_seqs = (
    select coalesce(jsonb_agg(e.seq order by e.place) filter (where e.seq::bigint > $2::bigint), '[]')
    from jsonb_array_elements(d.pinned_seqs) with ordinality as e(seq, place)
  )
  from pinned p join advanced a on a.id = p.conversation_id
  where d.conversation_id = p.conversation_id`;
const REMOVE_ATTACHMENTS = removeAttachments('seq <= $2::bigint');
const REMOVE_REACTIONS = removeReactions('seq <= $2::bigint');
const REMOVE = `
  with removed as (delete from messages where conversation_id = $1 and seq <= $2::bigint returning 1)
  select count(*)::int as n from removed`;

/** Removes messages that are older than the retention of their conversation, in small batches. */
export const retention: CronTask = {
  schedule: '17 * * * *',
  async run({ databases, settings }) {
    const { jobs } = databases;
    let messages = 0;
    let conversations = 0;
    for (let after = ''; ; ) {
      const rows = await jobs.query<{ id: string; days: number }>(WITH_RETENTION, [after, settings.retentionDays]);
      for (const { id, days } of rows) {
        const removed = await inBatches(async () => {
          const [oldest] = await jobs.query<{ last: number | null }>(OLDEST, [id, days]);
          if (oldest?.last == null) return 0;
          await jobs.query(ADVANCE, [id, oldest.last]);
          await jobs.query(REMOVE_ATTACHMENTS, [id, oldest.last]);
          await jobs.query(REMOVE_REACTIONS, [id, oldest.last]);
          return (await jobs.query<{ n: number }>(REMOVE, [id, oldest.last]))[0]?.n ?? 0;
        });
        messages += removed;
        if (removed > 0) conversations++;
      }
      if (rows.length < CONVERSATIONS) return `removed ${messages} messages of ${conversations} conversations`;
      after = rows.at(-1)?.id as string;
    }
  },
};
