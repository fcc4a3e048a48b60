import type { godwit } from '@godwit/schema';
import { z } from 'zod';
import { MessageJson, messageJson } from '../messages/message-json.js';

/** A conversation in JSON. */
export const ConversationJson = z.object({
  conversation_id: z.string(),
  kind: z.enum(['unspecified', 'group', 'direct']),
  title: z.string(),
  last_seq: z.int(),
  read_seq: z.int(),
  role: z.enum(['unspecified', 'member', 'admin', 'owner']),
  member_count: z.int(),
  created_at: z.int().describe('Unix milliseconds'),
  active_at: z.int().describe('Unix milliseconds'),
  history_visibility: z.enum(['unspecified', 'from_start', 'from_joining']),
  muted: z.boolean().describe('the caller gets no notifications while offline'),
  retention_days: z.int().describe("0: the server's default"),
  unread: z.int().describe('messages by others after read_seq, without deleted ones'),
  counterpart: z.string().describe('the other user of a direct conversation; empty in groups'),
  metadata: z.string().describe('base64, defined by the application'),
  avatar_url: z.string(),
  pinned_seqs: z.array(z.int()).describe('the pinned messages, the newest pin last'),
  last_message: MessageJson.nullable().describe('the newest message that the caller may read'),
});

const VISIBILITIES = ['unspecified', 'from_start', 'from_joining'] as const;
const KINDS = ['unspecified', 'group', 'direct'] as const;
const ROLES = ['unspecified', 'member', 'admin', 'owner'] as const;

/** A conversation as JSON. */
export function conversationJson(conversation: godwit.v1.Conversation.$Properties): z.infer<typeof ConversationJson> {
  return {
    conversation_id: conversation.conversation_id ?? '',
    kind: KINDS[conversation.kind ?? 0] ?? 'unspecified',
    title: conversation.title ?? '',
    last_seq: conversation.last_seq ?? 0,
    read_seq: conversation.read_seq ?? 0,
    role: ROLES[conversation.role ?? 0] ?? 'unspecified',
    member_count: conversation.member_count ?? 0,
    created_at: conversation.created_at ?? 0,
    active_at: conversation.active_at ?? 0,
    history_visibility: VISIBILITIES[conversation.history_visibility ?? 0] ?? 'unspecified',
    muted: conversation.muted ?? false,
    retention_days: conversation.retention_days ?? 0,
    unread: conversation.unread ?? 0,
    counterpart: conversation.counterpart ?? '',
    metadata: Buffer.from(conversation.metadata ?? []).toString('base64'),
    avatar_url: conversation.avatar_url ?? '',
    pinned_seqs: conversation.pinned_seqs ?? [],
    last_message: conversation.last_message ? messageJson(conversation.last_message) : null,
  };
}

/** A member in JSON. */
export const MemberJson = z.object({
  user_id: z.string(),
  role: z.enum(['unspecified', 'member', 'admin', 'owner']),
  joined_seq: z.int(),
  read_seq: z.int(),
});

/** A member as JSON. */
export function memberJson(member: godwit.v1.Member.$Properties): z.infer<typeof MemberJson> {
  return {
    user_id: member.user_id ?? '',
    role: ROLES[member.role ?? 0] ?? 'unspecified',
    joined_seq: member.joined_seq ?? 0,
    read_seq: member.read_seq ?? 0,
  };
}
