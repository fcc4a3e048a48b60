import {
  Code,
  checkId,
  checkUint,
  GodwitError,
  type godwit,
  invalid,
  limits,
  type RequestInputs,
} from '@godwit/schema';
import type { Store } from '../store.js';
import { type MessageRow, messageOf, messageSizeSql } from './message-row.js';

const DEFAULT_LIMIT = 50;
/** Bytes of what is long in messages and of fixed fields in one page, roughly; a page holds at least one message. */
const PAGE_BYTES = 64 * 1024;
const ROW_BYTES = 128;

// Keyset on the primary key: a page costs the same wherever it lies. The lateral part is not run for non-members; the
// window cuts the page where it would pass PAGE_BYTES, before any body is fetched from its row.
export const historyPage = (direction: 'before' | 'after'): string => `
  select m.user_id is not null as member, page.*
  from conversations c
  left join members m on m.conversation_id = c.id and m.user_id = $2
  left join lateral (
    select *, sum(${messageSizeSql('nearest')} + ${ROW_BYTES}) over (order by seq ${direction === 'before' ? 'desc' : 'asc'}) as bytes
    from (
      select * from messages
      where conversation_id = $1 and seq ${direction === 'before' ? '<' : '>'} $3::bigint and seq > m.visible_seq
      order by seq ${direction === 'before' ? 'desc' : 'asc'}
      limit $4::int
    ) nearest
  ) page on m.user_id is not null
  where c.id = $1`;

const PAGES = { before: historyPage('before'), after: historyPage('after') };

/** One page of a conversation, ascending, for one of its members. */
export async function readHistory(
  store: Store,
  userId: string,
  request: RequestInputs['history'],
): Promise<godwit.v1.HistoryResponse.$Properties> {
  const { conversation_id = '', before_seq = 0, after_seq, limit = 0 } = request;
  checkId('conversation_id', conversation_id);
  checkUint('before_seq', before_seq);
  checkUint('after_seq', after_seq ?? 0);
  if (before_seq && after_seq != null) throw invalid('after_seq', 'must be absent where before_seq is set');
  const count = Math.min(limit || DEFAULT_LIMIT, limits.max_history);

  const direction = after_seq != null ? 'after' : 'before';
  const from = after_seq ?? (before_seq || Number.MAX_SAFE_INTEGER);
  type Row = MessageRow & { member: boolean; seq: number | null; bytes: string | number };
  const rows = await store.databases.reads.query<Row>(PAGES[direction], [conversation_id, userId, from, count + 1]);

  const [first] = rows;
  if (!first)
    throw new GodwitError(Code.CODE_NOT_FOUND, `conversation_id: there is no conversation ${conversation_id}`);
  if (!first.member)
    throw new GodwitError(Code.CODE_PERMISSION_DENIED, `${userId} is not a member of ${conversation_id}`);
  if (first.seq === null) return { messages: [], has_more: false };

  const page = rows.filter((row, index) => index < count && (index === 0 || Number(row.bytes) <= PAGE_BYTES));
  const messages = page.map(messageOf);
  if (direction === 'before') messages.reverse();
  return { messages, has_more: page.length < rows.length };
}
