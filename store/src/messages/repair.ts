import type { internal } from '@godwit/schema/store';
import { isRestricted } from '../conversations/restrictions.js';
import type { Store } from '../store.js';
import { changedEntry, type MessageRow, messageOf, messageSizeSql, postedEntry } from './message-row.js';

/** Messages, and bytes of what is long in them, read for one conversation in one go; at least one message. */
const PAGE = 500;
const PAGE_BYTES = 256 * 1024;

const SIZE = messageSizeSql('g');
const nearest = (rows: string, order: string) => `
    select * from (
      select g.*, ${SIZE} as size, sum(${SIZE}) over (order by g.${order}) as bytes
      from (${rows} order by ${order} limit ${PAGE}) g
    ) nearest
    where bytes - size <= ${PAGE_BYTES}`;

// One statement, so that head, messages and members are of one snapshot: no message above the head, no member of
// another epoch.
const REPAIR = `
  with asked as materialized (
    select jsonb_agg(jsonb_build_array(m.user_id, m.visible_seq)) as members from members m
    where m.conversation_id = $1 and m.user_id = any ($3::text[])
  )
  select c.last_seq as head_seq, c.last_change, c.epoch, c.restrictions, c.first_seq, f.visible_seq,
    case when row_number() over (order by page.seq) = 1 then (select members from asked) end as members,
    page.*
  from conversations c
  cross join lateral (
    select coalesce((select visible_seq from members where conversation_id = c.id and user_id = $4), 0) as visible_seq
  ) f
  left join lateral (
    ${nearest('select * from messages where conversation_id = c.id and seq > greatest($2::bigint, f.visible_seq)', 'seq')}
  ) page on true
  where c.id = $1
  order by page.seq`;

// Changes up to the head's alone: a message that was changed again since comes with that change.
const CHANGED = `
  ${nearest(
    `select * from messages
     where conversation_id = $1 and change > $2::bigint and change <= $3::bigint and seq > $4::bigint`,
    'change',
  )}
  order by change`;

// The newest change that was made before a message was posted: who has the message had that change.
const CHANGE_BEFORE = `
  select change from messages
  where conversation_id = $1 and change > 0 and changed_at_seq < $2::bigint order by change desc limit 1`;

/** Reads what a gateway, or one reader, missed of one conversation. */
export async function repairConversation(
  store: Store,
  item: internal.store.v1.RepairItem.$Properties,
): Promise<internal.store.v1.RepairResult.$Properties> {
  const { conversation_id = '', after_seq = 0, user_ids = [], reader_id = '' } = item;
  const { reads } = store.databases;
  type Head = Record<'head_seq' | 'last_change' | 'epoch' | 'restrictions' | 'first_seq' | 'visible_seq', number>;
  // The members stand in the first row alone.
  type Row = MessageRow & Head & { members: [string, number][] | null; seq: number | null };
  const rows = await reads.query<Row>(REPAIR, [conversation_id, after_seq, user_ids, reader_id]);
  const [first] = rows;
  if (!first) return { head: { last_seq: 0, epoch: 0 }, posted: [], member_ids: [], changed: [] };
  const { epoch, head_seq, last_change, restrictions, first_seq, visible_seq } = first;
  const members = first.members ?? [];
  const posted =
    first.seq === null
      ? []
      : rows.map((row) => ({ seq: row.seq as number, epoch, entry: postedEntry(messageOf(row)) }));
  const after = item.after_change ?? (last_change > 0 ? await changeBefore(store, conversation_id, after_seq) : 0);
  const changes =
    after < last_change
      ? await reads.query<MessageRow & { bytes: number }>(CHANGED, [conversation_id, after, last_change, visible_seq])
      : [];
  const last = changes.at(-1);
  const cut = last && (changes.length === PAGE || last.bytes > PAGE_BYTES);
  return {
    head: { last_seq: head_seq, epoch, last_change, first_seq, restricted: isRestricted(store.policy, restrictions) },
    posted,
    member_ids: members.map(([id]) => id),
    visible_seqs: members.map(([, seq]) => seq),
    changed: changes.map((row) => ({ change: row.change, seq: row.seq, epoch, entry: changedEntry(row) })),
    to_change: cut ? last.change : last_change,
  };
}

async function changeBefore(store: Store, conversationId: string, seq: number): Promise<number> {
  const [row] = await store.databases.reads.query<{ change: number }>(CHANGE_BEFORE, [conversationId, seq]);
  return row?.change ?? 0;
}
