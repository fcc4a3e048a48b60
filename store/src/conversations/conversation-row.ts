import { encodeEntry, godwit, invalid } from '@godwit/schema';
import { checkReturned } from '../database/returned-ids.js';
import { noConversation, notMember } from './refusals.js';

export const Kind = godwit.v1.ConversationKind;
export const Role = godwit.v1.Role;
export const Visibility = godwit.v1.HistoryVisibility;

/** A conversation as one of its members sees it. */
export interface ConversationRow {
  id: string;
  kind: number;
  title: string;
  last_seq: number;
  epoch: number;
  last_change: number;
  history_visibility: number;
  restrictions: number;
  member_count: number;
  created_at: Date;
  active_at: Date;
  /** Null: the caller is not a member. */
  role: number | null;
  read_seq: number | null;
  visible_seq: number | null;
  muted: boolean | null;
  retention_days: number;
  details_version: number;
}

/** A conversation row beside the membership of the user `$2`. */
export const CONVERSATION_OF_USER = `
  select c.*, m.role, m.read_seq, m.visible_seq, m.muted
  from conversations c left join members m on m.conversation_id = c.id and m.user_id = $2`;

/** Converts a row to its wire form. */
export function conversationOf(row: ConversationRow): godwit.v1.Conversation.$Properties {
  return {
    conversation_id: row.id,
    kind: row.kind,
    title: row.title,
    last_seq: row.last_seq,
    read_seq: row.read_seq ?? 0,
    role: row.role ?? Role.ROLE_UNSPECIFIED,
    member_count: row.member_count,
    created_at: row.created_at.getTime(),
    active_at: row.active_at.getTime(),
    history_visibility: row.history_visibility,
    last_change: row.last_change,
    muted: row.muted ?? false,
    retention_days: row.retention_days,
    details_version: row.details_version,
  };
}

/** The event that carries a conversation's title and settings. */
export function detailsEntry(
  row: Pick<ConversationRow, 'id' | 'title' | 'history_visibility' | 'retention_days' | 'details_version'>,
  actor_id = '',
): Uint8Array {
  const { id: conversation_id, title, history_visibility, retention_days, details_version } = row;
  return encodeEntry({
    conversation_changed: { conversation_id, actor_id, title, history_visibility, retention_days, details_version },
  });
}

/**
 * Throws PERMISSION_DENIED where the user is not a member, and NOT_FOUND where the conversation does not exist, except
 * for ids of direct conversations (`noConversation`).
 */
export function assertMember(
  row: ConversationRow | undefined,
  conversationId: string,
  userId: string,
): asserts row is ConversationRow & { role: number } {
  if (!row) throw noConversation(conversationId, userId);
  checkReturned(row.id, conversationId);
  if (row.role === null) throw notMember(conversationId, userId);
}

/** Throws INVALID_ARGUMENT unless it is a setting that this version knows. */
export function checkVisibility(visibility: number): void {
  if (!Visibility[visibility]) throw invalid('history_visibility', 'must be one of those of HistoryVisibility');
}
