import type { godwit } from '@godwit/schema';
import { type MessageRow, messageOf } from '../messages/message-row.js';
import { type ConversationRow, conversationOf } from './conversation-row.js';
import { unreadSql } from './unread.js';

/** A conversation as a member finds it in a list: with what is unread and the newest message that the member may read. */
export type OverviewRow = ConversationRow & { unread: number; joined_seq: number } & (
    | MessageRow
    | { [column in keyof MessageRow]: null }
  );

/** What an overview holds of the conversation `c` and the member `m`, for the user `$1`. */
export const OVERVIEW_COLUMNS = `c.*, m.role, m.read_seq, m.visible_seq, m.joined_seq, m.muted, ${unreadSql('m.read_seq')} as unread, newest.*`;

/** What its columns are joined from, beside `c` and `m`. */
export const OVERVIEW_JOIN = `
  left join lateral (
    select * from messages g where g.conversation_id = c.id and g.seq = c.last_seq and g.seq > m.visible_seq limit 1
  ) newest on true`;

/** A row as it goes over the wire. */
export function overviewOf(row: OverviewRow): godwit.v1.Conversation.$Properties {
  const conversation = { ...conversationOf(row), unread: row.unread, joined_seq: row.joined_seq };
  return row.seq === null ? conversation : { ...conversation, last_message: messageOf(row as MessageRow) };
}
