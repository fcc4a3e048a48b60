import type { godwit } from '@godwit/schema';
import { z } from 'zod';

const ATTACHMENT_STATES = ['unspecified', 'processing', 'ready', 'refused'] as const;

/** An attachment in JSON. */
export const AttachmentJson = z.object({
  attachment_id: z.string(),
  name: z.string(),
  content_type: z.string().describe('found in the bytes once it is ready; until then what the uploader said'),
  size: z.int().describe('bytes'),
  state: z.enum(ATTACHMENT_STATES),
  refused: z.string().describe('why it was refused, for people'),
  width: z.int().describe('pixels, of an image that is ready; else 0'),
  height: z.int().describe('pixels, of an image that is ready; else 0'),
  thumbnail: z.boolean(),
});

/** An attachment as JSON. */
export function attachmentJson(attachment: godwit.v1.Attachment.$Properties): z.infer<typeof AttachmentJson> {
  return {
    attachment_id: attachment.attachment_id ?? '',
    name: attachment.name ?? '',
    content_type: attachment.content_type ?? '',
    size: attachment.size ?? 0,
    state: ATTACHMENT_STATES[attachment.state ?? 0] ?? 'unspecified',
    refused: attachment.refused ?? '',
    width: attachment.width ?? 0,
    height: attachment.height ?? 0,
    thumbnail: attachment.thumbnail ?? false,
  };
}

/** A message in JSON: the .proto's names, numbers as numbers, bytes as base64. */
export const MessageJson = z.object({
  conversation_id: z.string(),
  seq: z.int(),
  sender_id: z.string(),
  client_message_id: z.string().describe('base64, 16 bytes'),
  sent_at: z.int().describe('Unix milliseconds'),
  content_type: z.string(),
  body: z.string().describe('base64'),
  reply_to: z.int().describe('0: none'),
  edited_at: z.int().describe('Unix milliseconds; 0: never'),
  deleted: z.boolean(),
  revision: z.int(),
  reactions: z.array(
    z.object({
      emoji: z.string(),
      count: z.int(),
      user_ids: z.array(z.string()).describe('the first ones'),
      mine: z.boolean().optional().describe('the caller is among them, named or not'),
    }),
  ),
  attachments: z.array(AttachmentJson),
});

const base64 = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('base64');

/** A message as JSON. */
export function messageJson(message: godwit.v1.Message.$Properties): z.infer<typeof MessageJson> {
  return {
    conversation_id: message.conversation_id ?? '',
    seq: message.seq ?? 0,
    sender_id: message.sender_id ?? '',
    client_message_id: base64(message.client_message_id),
    sent_at: message.sent_at ?? 0,
    content_type: message.content_type ?? '',
    body: base64(message.body),
    reply_to: message.reply_to ?? 0,
    edited_at: message.edited_at ?? 0,
    deleted: message.deleted ?? false,
    revision: message.revision ?? 0,
    reactions: (message.reactions ?? []).map((r) => ({
      emoji: r.emoji ?? '',
      count: r.count ?? 0,
      user_ids: r.user_ids ?? [],
      // Absent where there is no caller, as in a webhook or an export.
      mine: r.mine ?? undefined,
    })),
    attachments: (message.attachments ?? []).map(attachmentJson),
  };
}

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
  muted: z.boolean().describe('the caller is not told of it while offline'),
  retention_days: z.int().describe('0: as the server is set up'),
  unread: z.int().describe('messages by others after read_seq, without deleted ones'),
  last_message: MessageJson.nullable().describe('the newest that the caller may read'),
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

/** The names of FriendshipState, in the order of their numbers. */
export const FRIENDSHIP_STATES = ['unspecified', 'none', 'requested', 'invited', 'friends', 'blocked'] as const;

/** What a user is to another, in JSON. */
export const FriendJson = z.object({
  user_id: z.string(),
  state: z.enum(FRIENDSHIP_STATES),
  since: z.int().describe('Unix milliseconds'),
  last_seen: z.int().describe('of a friend: Unix milliseconds; 0: never'),
});

/** What a user is to another, as JSON. */
export function friendJson(friend: godwit.v1.Friend.$Properties): z.infer<typeof FriendJson> {
  return {
    user_id: friend.user_id ?? '',
    state: FRIENDSHIP_STATES[friend.state ?? 0] ?? 'unspecified',
    since: friend.since ?? 0,
    last_seen: friend.last_seen ?? 0,
  };
}
