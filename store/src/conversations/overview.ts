import type { godwit } from '@godwit/schema';
import { isService } from '../auth/caller.js';
import { type MessageRow, messageOf } from '../messages/message-row.js';
import { DETAILS_COLUMNS, DETAILS_JOIN } from './conversation-details.js';
import { type ConversationRow, conversationOf, Kind } from './conversation-row.js';
import { directConversationId } from './direct.js';
import { unreadSql } from './unread.js';

/** A conversation in a member's list: with the unread count and the newest message that the member may read. */
export type OverviewRow = ConversationRow & {
  unread: number | null;
  joined_seq: number | null;
  /** The other member of a direct conversation; null: there is none. */
  counterpart: string | null;
} & (MessageRow | { [column in keyof MessageRow]: null });

/** The columns of an overview, from the conversation `c` and the member `m`, for the user `$1`. */
export const OVERVIEW_COLUMNS = `c.*, m.role, m.read_seq, m.visible_seq, m.joined_seq, m.muted, ${unreadSql('m.read_seq')} as unread, ${DETAILS_COLUMNS},
  case when c.kind = ${Kind.CONVERSATION_KIND_DIRECT} then (
    select o.user_id from members o where o.conversation_id = c.id and o.user_id <> $1 limit 1
  ) end as counterpart, newest.*`;

/** The joins that OVERVIEW_COLUMNS needs besides `c` and `m`. */
export const OVERVIEW_JOIN = `
  ${DETAILS_JOIN}
  left join lateral (
    select * from messages g where g.conversation_id = c.id and g.seq = c.last_seq and g.seq > coalesce(m.visible_seq, 0) limit 1
  ) newest on true`;

/** Converts a row of a caller's to its wire form. */
export function overviewOf(row: OverviewRow, callerId: string): godwit.v1.Conversation.$Properties {
  const more = { unread: row.unread ?? 0, joined_seq: row.joined_seq ?? 0, counterpart: counterpartOf(row, callerId) };
  const conversation = { ...conversationOf(row), ...more };
  return row.seq === null ? conversation : { ...conversation, last_message: messageOf(row as MessageRow) };
}

/** The other user of a direct conversation: in the one with oneself, the caller; for a service, none. */
function counterpartOf({ id, counterpart }: OverviewRow, callerId: string): string {
  if (isService(callerId)) return '';
  return counterpart ?? (id === directConversationId(callerId, callerId) ? callerId : '');
}
