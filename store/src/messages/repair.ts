import type { internal } from '@godwit/schema/store';
import type { Store } from '../store.js';
import { type MessageRow, messageOf, postedEntry } from './message-row.js';

/** Messages, and bytes of bodies, read for one conversation in one go; at least one message. */
const PAGE = 500;
const PAGE_BYTES = 256 * 1024;

// One statement, so that head, messages and members are of one snapshot: no message above the head, no member of
// another epoch.
const REPAIR = `
  select c.last_seq as head_seq, c.epoch,
    (select coalesce(jsonb_agg(m.user_id), '[]') from members m
      where m.conversation_id = c.id and m.user_id = any ($3::text[])) as member_ids,
    page.*
  from conversations c
  left join lateral (
    select * from (
      select g.*, sum(octet_length(g.body)) over (order by g.seq) - octet_length(g.body) as bytes_before
      from (select * from messages where conversation_id = c.id and seq > $2::bigint order by seq limit ${PAGE}) g
    ) nearest
    where bytes_before <= ${PAGE_BYTES}
  ) page on true
  where c.id = $1
  order by page.seq`;

/** Reads what a gateway missed of one conversation. */
export async function repairConversation(
  store: Store,
  item: internal.store.v1.RepairItem.$Properties,
): Promise<internal.store.v1.RepairResult.$Properties> {
  const { conversation_id = '', after_seq = 0, user_ids = [] } = item;
  type Row = MessageRow & { head_seq: number; epoch: number; member_ids: string[]; seq: number | null };
  const rows = await store.databases.reads.query<Row>(REPAIR, [conversation_id, after_seq, user_ids]);
  const [first] = rows;
  if (!first) return { head: { last_seq: 0, epoch: 0 }, posted: [], member_ids: [] };
  const { epoch, head_seq, member_ids } = first;
  const posted =
    first.seq === null
      ? []
      : rows.map((row) => ({ seq: row.seq as number, epoch, entry: postedEntry(messageOf(row)) }));
  return { head: { last_seq: head_seq, epoch }, posted, member_ids };
}
