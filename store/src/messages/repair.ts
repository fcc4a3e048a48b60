import type { DetailsRow } from '../conversations/conversation-details.js';
import { type ConversationRow, detailsEntry } from '../conversations/conversation-row.js';
import { isRestricted } from '../conversations/restrictions.js';
import { jsonParam } from '../database/params.js';
import { checkAllReturned, checkReturned } from '../database/returned-ids.js';
import type { Store } from '../store.js';
import type { internal } from '../wire.js';
import { changedEntry, type MessageRow, messageOf, messageSizeSql, postedEntry } from './message-row.js';

/** Most messages and approximate bytes read for one conversation at a time; a page holds at least one message. */
const PAGE = 500;
const PAGE_BYTES = 256 * 1024;

const SIZE = messageSizeSql('g');
const nearest = (rows: string, order: string) => `
    select * from (
      select g.*, ${SIZE} as size, sum(${SIZE}) over (order by g.${order}) as bytes
      from (${rows} order by ${order} limit ${PAGE}) g
    ) nearest
    where bytes - size <= ${PAGE_BYTES}`;

// One statement, so that each conversation's head, messages and members are from one snapshot: no message is above the
// head, and no member is of another epoch. An item is { c: conversation, s: after_seq, u: users, r: reader, d:
// after_details }; only the first row of an item holds members and details.
const REPAIR = `
  select i.ord::int, c.last_seq as head_seq, c.last_change, c.epoch, c.restrictions, c.first_seq, f.visible_seq,
    c.details_version,
    case when row_number() over (partition by i.ord order by page.seq) = 1 then asked.members end as members,
    case when row_number() over (partition by i.ord order by page.seq) = 1 and c.details_version > i.d then
      jsonb_build_object('title', c.title, 'history_visibility', c.history_visibility, 'retention_days', c.retention_days,
        'metadata', encode(cd.metadata, 'hex'), 'avatar_url', cd.avatar_url, 'pinned_seqs', cd.pinned_seqs,
        'first_seq', c.first_seq)
    end as details,
    page.*
  from rows from (jsonb_to_recordset($1::text::jsonb) as (c text, s bigint, u text[], r text, d bigint))
    with ordinality as i(c, s, u, r, d, ord)
  cross join lateral (select * from conversations t where t.id = i.c limit 1) c
  left join lateral (
    select * from conversation_details t where t.conversation_id = i.c and c.details_version > i.d limit 1
  ) cd on true
  cross join lateral (
    select coalesce((select visible_seq from members t where t.conversation_id = i.c and t.user_id = i.r limit 1), 0)
      as visible_seq
  ) f
  cross join lateral (
    select jsonb_agg(jsonb_build_array(t.user_id, t.visible_seq)) as members from members t
    where t.conversation_id = i.c and t.user_id = any (i.u)
  ) asked
  left join lateral (
    ${nearest('select * from messages where conversation_id = i.c and seq > greatest(i.s, f.visible_seq)', 'seq')}
  ) page on true
  order by i.ord, page.seq`;

// Only changes up to the head's: a message that was changed again later belongs to the page of that later change.
const CHANGED = `
  ${nearest(
    `select * from messages
     where conversation_id = $1 and change > $2::bigint and change <= $3::bigint and seq > $4::bigint`,
    'change',
  )}
  order by change`;

// A reader that has message `$2` but knows no change number has the changes made half a minute before that message was
// posted: a gateway may have sent the message before a change that the bus lost or delivered late, but not by that much.
// The search for the last message of that time is bounded; a message that is no longer kept bounds it by itself.
const CHANGE_BEFORE = `
  select change from messages
  where conversation_id = $1 and change > 0 and changed_at_seq < (
    select case when kept.seq is null then $2::bigint else coalesce((
      select seq from messages
      where conversation_id = $1 and seq between $2::bigint - 1000 and $2::bigint
        and sent_at <= kept.sent_at - interval '30 seconds'
      order by seq desc limit 1
    ), $2::bigint - 1000) end
    from (select 1) one left join messages kept on kept.conversation_id = $1 and kept.seq = $2::bigint
  )
  order by change desc limit 1`;

type Head = Record<
  'head_seq' | 'last_change' | 'epoch' | 'restrictions' | 'first_seq' | 'visible_seq' | 'details_version',
  number
>;
type Details = Pick<ConversationRow, 'title' | 'history_visibility' | 'retention_days'> & DetailsRow;
type Row = MessageRow &
  Head & { ord: number; members: [string, number][] | null; details: Details | null; seq: number | null };

/**
 * Reads the messages and changes that a gateway or one reader missed, for each conversation, in the order of the
 * items.
 */
export async function repairConversations(
  store: Store,
  items: readonly internal.store.v1.RepairItem.$Properties[],
): Promise<internal.store.v1.RepairResult.$Properties[]> {
  const asked = items.map((item) => {
    const { conversation_id: c, after_seq: s = 0, user_ids: u = [], reader_id: r, after_details: d } = item;
    return { c, s, u, r, d };
  });
  const rows = await store.databases.reads.query<Row>(REPAIR, [jsonParam(asked)]);
  const byItem = items.map((): Row[] => []);
  for (const row of rows) byItem[row.ord - 1]?.push(row);
  return Promise.all(items.map((item, index) => repaired(store, item, byItem[index] as Row[])));
}

/** Builds the result of one item; reads its changes if there are any. */
async function repaired(
  store: Store,
  item: internal.store.v1.RepairItem.$Properties,
  rows: readonly Row[],
): Promise<internal.store.v1.RepairResult.$Properties> {
  const { conversation_id = '', after_seq = 0 } = item;
  const [first] = rows;
  if (!first) return { head: { last_seq: 0, epoch: 0 }, posted: [], member_ids: [], changed: [] };
  const { epoch, head_seq, last_change, restrictions, first_seq, visible_seq, details, details_version } = first;
  const members = first.members ?? [];
  checkAllReturned(
    members.map(([id]) => id),
    item.user_ids ?? [],
  );
  if (first.seq !== null) for (const row of rows) checkReturned(row.conversation_id, conversation_id);
  const posted =
    first.seq === null
      ? []
      : rows.map((row) => ({
          seq: row.seq as number,
          epoch,
          entry: postedEntry(messageOf(row)),
          sent_at: row.sent_at.getTime(),
        }));
  const after = item.after_change ?? (last_change > 0 ? await changeBefore(store, conversation_id, after_seq) : 0);
  const changes =
    after < last_change
      ? await store.databases.reads.query<MessageRow & { bytes: number }>(CHANGED, [
          conversation_id,
          after,
          last_change,
          visible_seq,
        ])
      : [];
  for (const row of changes) checkReturned(row.conversation_id, conversation_id);
  const last = changes.at(-1);
  const cut = last && (changes.length === PAGE || last.bytes > PAGE_BYTES);
  return {
    head: {
      last_seq: head_seq,
      epoch,
      last_change,
      first_seq,
      restricted: isRestricted(store.policy, restrictions),
      details_version,
    },
    details: details ? detailsEntry({ ...details, id: conversation_id, details_version }) : undefined,
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
