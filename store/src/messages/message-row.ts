import { encodeEntry, type godwit } from '@godwit/schema';

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
  /** The number of the newest change made to it; 0: none. */
  change: number;
  reactions: godwit.v1.Reaction.$Properties[] | null;
}

/** A row as it goes over the wire. */
export function messageOf(row: MessageRow): godwit.v1.Message.$Properties {
  return {
    ...row,
    sent_at: row.sent_at.getTime(),
    edited_at: row.edited_at?.getTime() ?? 0,
    reactions: row.reactions ?? [],
  };
}

/** The entry that tells a socket that a message was changed. */
export function changedEntry(row: MessageRow): Uint8Array {
  return encodeEntry({ message_changed: { message: messageOf(row), change: row.change } });
}

/** The entry that tells a socket of a message. */
export function postedEntry(message: godwit.v1.Message.$Properties): Uint8Array {
  return encodeEntry({ message_posted: { message } });
}
