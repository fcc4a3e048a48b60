import type { godwit } from '@godwit/schema';
import { type MessageRow, messageOf } from '../messages/message-row.js';
import { type ConversationRow, conversationOf } from './conversation-row.js';
import { unreadSql } from './unread.js';

/** A conversation in a member's list: with the unread count and the newest message that the member may read. */
export type OverviewRow = ConversationRow & { unread: number; joined_seq: number } & (
    | MessageRow
    | { [column in keyof MessageRow]: null }
  );

/** The columns of an overview, from the conversation `c` and the member `m`, for the user `$1`. */
export const OVERVIEW_COLUMNS = `c.*, m.role, m.read_seq, m.visible_seq, m.joined_seq, m.muted, ${unreadSql('m.read_seq')} as unread, newest.*`;

/** The joins that OVERVIEW_COLUMNS needs besides `c` and `m`. */
export const OVERVIEW_JOIN = `
  left join lateral (
    select * from messages g where g.conversation_id = c.id and g.seq = c.last_seq and g.seq > m.visible_seq limit 1
  ) newest on true`;

/** Converts a row to its wire form. */
export function overviewOf(row: OverviewRow): godwit.v1.Conversation.$Properties {
  const conversation = { ...conversationOf(row), unread: row.unread, joined_seq: row.joined_seq };
  return row.seq === null ? conversation : { ...conversation, last_message: messageOf(row as MessageRow) };
}
