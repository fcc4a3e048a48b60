import { godwit } from '@godwit/schema';

export const AttachmentState = godwit.v1.AttachmentState;

/** An attachment as messages show it, in the column `messages.attachments` and over the wire. */
export type AttachmentShown = Required<Omit<godwit.v1.Attachment.$Properties, '$unknowns'>>;

/** A row of `attachments`, once all of it was uploaded. */
export interface AttachmentRow extends Omit<AttachmentShown, 'attachment_id'> {
  id: string;
  conversation_id: string;
  uploader_id: string;
  /** The media type that the uploader declared. */
  declared_type: string;
  /** SHA-256 of the bytes in hexadecimal digits; empty until the attachment was inspected. */
  sha256: string;
  /** Sequence number of the message that carries the attachment; null: none. */
  seq: number | null;
}

/** The blob key of an attachment's bytes. */
export const contentKey = (id: string): string => `attachment-${id}`;
/** The blob key of an attachment's thumbnail. */
export const thumbnailKey = (id: string): string => `attachment-${id}.thumbnail`;
