import { randomUUID } from 'node:crypto';
import {
  Code,
  checkId,
  checkIds,
  checkText,
  GodwitError,
  type godwit,
  invalid,
  MAX_TITLE_BYTES,
  type RequestInputs,
} from '@godwit/schema';
import type { Store } from '../store.js';
import { CONVERSATION_OF_USER, type ConversationRow, conversationOf, Kind, Role } from './conversation-row.js';
import { isDirectId } from './direct.js';
import { announceJoined } from './events.js';

const INSERT = `
  insert into conversations (id, kind, title, member_count) values ($1, $2, $3, $4) on conflict do nothing returning id`;
const INSERT_MEMBERS = `
  insert into members (conversation_id, user_id, role, joined_seq)
  select $1, u, case when u = $3 then ${Role.ROLE_OWNER} else ${Role.ROLE_MEMBER} end, 0 from unnest($2::text[]) u`;

/** Makes a group conversation. Repeated by its owner with the same id, it changes nothing and answers what is there. */
export async function createConversation(
  store: Store,
  userId: string,
  request: RequestInputs['create_conversation'],
): Promise<godwit.v1.CreateConversationResponse.$Properties> {
  const { title = '', conversation_id = '' } = request;
  const members = [...new Set([userId, ...(request.member_ids ?? [])])];
  checkText('title', title, MAX_TITLE_BYTES);
  checkIds('member_ids', members);
  if (conversation_id) checkId('conversation_id', conversation_id);
  if (isDirectId(conversation_id))
    throw invalid('conversation_id', 'must not begin as those of direct conversations do');
  const id = conversation_id || randomUUID();

  const { row, made } = await store.databases.writes.transaction(async (tx) => {
    const inserted = await tx.query(INSERT, [id, Kind.CONVERSATION_KIND_GROUP, title, members.length]);
    if (inserted.length > 0) await tx.query(INSERT_MEMBERS, [id, members, userId]);
    const [row] = await tx.query<ConversationRow>(`${CONVERSATION_OF_USER} where c.id = $1`, [id, userId]);
    return { row: row as ConversationRow, made: inserted.length > 0 };
  });
  if (!made && row.role !== Role.ROLE_OWNER) {
    throw new GodwitError(Code.CODE_CONFLICT, `conversation_id: ${id} is another's conversation`);
  }
  if (made) {
    const roles = members.map((id) => ({ user_id: id, role: id === userId ? Role.ROLE_OWNER : Role.ROLE_MEMBER }));
    announceJoined(store, row, roles);
  }
  return { conversation: conversationOf(row) };
}
