import { godwit } from '@godwit/schema';

export const AttachmentState = godwit.v1.AttachmentState;

/** An attachment as messages show it, in the column `messages.attachments` and over the wire. */
export type AttachmentShown = Required<Omit<godwit.v1.Attachment.$Properties, '$unknowns'>>;

/** A row of `attachments`, once all of it was uploaded. */
export interface AttachmentRow extends Omit<AttachmentShown, 'attachment_id'> {
  id: string;
  conversation_id: string;
  uploader_id: string;
  /** What the uploader says that it is. */
  declared_type: string;
  /** Of the bytes, in hexadecimal digits; empty until it was looked at. */
  sha256: string;
  /** The message that carries it; null: none does. */
  seq: number | null;
}

/** The key of its bytes among the blobs. */
export const contentKey = (id: string): string => `attachment-${id}`;
/** The key of its thumbnail. */
export const thumbnailKey = (id: string): string => `attachment-${id}.thumbnail`;
