import { encodeEntry, type godwit } from '@godwit/schema';
import type { AttachmentShown } from '../attachments/attachment-row.js';

/** A row of `messages`. */
export interface MessageRow {
  conversation_id: string;
  seq: number;
  sender_id: string;
  client_message_id: Uint8Array;
  sent_at: Date;
  content_type: string;
  body: Uint8Array;
  reply_to: number;
  edited_at: Date | null;
  deleted: boolean;
  revision: number;
  /** The change number of the message's newest change; 0: never changed. */
  change: number;
  reactions: godwit.v1.Reaction.$Properties[] | null;
  attachments: AttachmentShown[] | null;
}

/** SQL for the approximate size in bytes of the long columns of a row of `messages`, given the row's alias. */
export const messageSizeSql = (alias: string): string =>
  `octet_length(${alias}.body) + coalesce(octet_length(${alias}.reactions::text), 0)` +
  ` + coalesce(octet_length(${alias}.attachments::text), 0)`;

/** Converts a row to the message of the wire. */
export function messageOf(row: MessageRow): godwit.v1.Message.$Properties {
  return {
    ...row,
    sent_at: row.sent_at.getTime(),
    edited_at: row.edited_at?.getTime() ?? 0,
    reactions: row.reactions ?? [],
    attachments: row.attachments ?? [],
  };
}

/** The encoded `message_changed` event for a message's row. */
export function changedEntry(row: MessageRow): Uint8Array {
  return encodeEntry({ message_changed: { message: messageOf(row), change: row.change } });
}

/** The encoded `message_posted` event for a message. */
export function postedEntry(message: godwit.v1.Message.$Properties): Uint8Array {
  return encodeEntry({ message_posted: { message } });
}
