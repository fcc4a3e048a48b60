import type { godwit } from '@godwit/schema';
import { z } from 'zod';

const ATTACHMENT_STATES = ['unspecified', 'processing', 'ready', 'refused'] as const;

/** An attachment in JSON. */
export const AttachmentJson = z.object({
  attachment_id: z.string(),
  name: z.string(),
  content_type: z
    .string()
    .describe('detected from the bytes once the attachment is ready; before that, as declared by the uploader'),
  size: z.int().describe('bytes'),
  state: z.enum(ATTACHMENT_STATES),
  refused: z.string().describe('human-readable reason for the refusal'),
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
      user_ids: z.array(z.string()).describe('the first 20 users'),
      mine: z.boolean().optional().describe('whether the caller reacted, even if not listed in user_ids'),
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
      // Absent if there is no caller, as in a webhook or an export.
      mine: r.mine ?? undefined,
    })),
    attachments: (message.attachments ?? []).map(attachmentJson),
  };
}
