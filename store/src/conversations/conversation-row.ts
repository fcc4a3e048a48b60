import { encodeEntry, godwit, invalid } from '@godwit/schema';
import { isService } from '../auth/caller.js';
import { checkReturned } from '../database/returned-ids.js';
import { DETAILS_COLUMNS, DETAILS_JOIN, type DetailsRow, detailsOf } from './conversation-details.js';
import { noConversation, notMember } from './refusals.js';

export const Kind = godwit.v1.ConversationKind;
export const Role = godwit.v1.Role;
export const Visibility = godwit.v1.HistoryVisibility;
/** The role of services in every conversation: above the owner's. It is never stored, and never on the wire. */
export const SERVICE_ROLE = Role.ROLE_OWNER + 1;

/** A conversation as one of its members sees it. */
export interface ConversationRow extends DetailsRow {
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
  select c.*, m.role, m.read_seq, m.visible_seq, m.muted, ${DETAILS_COLUMNS}
  from conversations c left join members m on m.conversation_id = c.id and m.user_id = $2 ${DETAILS_JOIN}`;

/** Converts a row to its wire form. */
export function conversationOf(row: ConversationRow): godwit.v1.Conversation.$Properties {
  return {
    conversation_id: row.id,
    kind: row.kind,
    title: row.title,
    last_seq: row.last_seq,
    read_seq: row.read_seq ?? 0,
    role: row.role === null || row.role === SERVICE_ROLE ? Role.ROLE_UNSPECIFIED : row.role,
    member_count: row.member_count,
    created_at: row.created_at.getTime(),
    active_at: row.active_at.getTime(),
    history_visibility: row.history_visibility,
    last_change: row.last_change,
    muted: row.muted ?? false,
    retention_days: row.retention_days,
    details_version: row.details_version,
    ...detailsOf(row),
  };
}

/** The event that carries a conversation's title, settings, metadata, avatar and pins. */
export function detailsEntry(
  row: Pick<ConversationRow, 'id' | 'title' | 'history_visibility' | 'retention_days' | 'details_version'> & DetailsRow,
  actor_id = '',
): Uint8Array {
  const { id: conversation_id, title, history_visibility, retention_days, details_version } = row;
  const settings = { title, history_visibility, retention_days, details_version };
  return encodeEntry({ conversation_changed: { conversation_id, actor_id, ...settings, ...detailsOf(row) } });
}

/**
 * Grants a service its rights in the conversation. Throws PERMISSION_DENIED if a user is not a member, and NOT_FOUND if the conversation does not exist, except
 * for ids of direct conversations (`noConversation`).
 */
export function assertMember(
  row: ConversationRow | undefined,
  conversationId: string,
  userId: string,
): asserts row is ConversationRow & { role: number } {
  if (!row) throw noConversation(conversationId, userId);
  checkReturned(row.id, conversationId);
  if (isService(userId)) Object.assign(row, { role: SERVICE_ROLE, visible_seq: 0 });
  if (row.role === null) throw notMember(conversationId, userId);
}

/** Throws INVALID_ARGUMENT if this version does not know the setting. */
export function checkVisibility(visibility: number): void {
  if (!Visibility[visibility]) throw invalid('history_visibility', 'must be a value of HistoryVisibility');
}
