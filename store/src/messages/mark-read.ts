import { checkId, checkUint, type godwit, invalid, type RequestInputs } from '@godwit/schema';
import { announceTold } from '../conversations/conversation-events.js';
import { assertMember, type ConversationRow } from '../conversations/conversation-row.js';
import { unreadSql } from '../conversations/unread.js';
import type { Store } from '../store.js';
import { readEntry, readKey } from './read-entry.js';

// The update evaluates its condition on the row as it is once locked: of two concurrent positions, the higher one wins.
const MARK_READ = `
  with advanced as (
    update members set read_seq = $3::bigint, marked_seq = $3::bigint, read_xid = pg_current_xact_id()
    where conversation_id = $1 and user_id = $2 and read_seq < $3::bigint
      and $3::bigint <= (select last_seq from conversations where id = $1)
    returning read_seq
  )
  select c.*, m.role, exists (select from advanced) as advanced,
    ${unreadSql('greatest(m.read_seq, $3::bigint)')} as unread
  from conversations c left join members m on m.conversation_id = c.id and m.user_id = $2
  where c.id = $1`;

/** Moves the user's read position forward and publishes it to the members; a lower position changes nothing. */
export async function markRead(
  store: Store,
  userId: string,
  request: RequestInputs['mark_read'],
): Promise<godwit.v1.MarkReadResponse.$Properties> {
  const { conversation_id = '', seq = 0 } = request;
  checkId('conversation_id', conversation_id);
  checkUint('seq', seq);
  type Row = ConversationRow & { advanced: boolean; unread: number };
  const [row] = await store.databases.writes.query<Row>(MARK_READ, [conversation_id, userId, seq]);
  assertMember(row, conversation_id, userId);
  const { last_seq, advanced, unread } = row as Row;
  if (seq > last_seq)
    throw invalid('seq', `must be at most ${last_seq}, the last sequence number of ${conversation_id}`);
  if (advanced) {
    const entry = readEntry(conversation_id, userId, seq);
    const key = readKey(conversation_id, userId);
    announceTold(store, row, entry, { key, read_user_id: userId, read_seq: seq });
  }
  return { unread };
}
