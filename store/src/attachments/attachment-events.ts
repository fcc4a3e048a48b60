import { encodeEntry } from '@godwit/schema';
import { userTopic } from '../bus/bus.js';
import { announceTold } from '../conversations/conversation-events.js';
import type { Store } from '../store.js';
import { internal } from '../wire.js';
import type { AttachmentShown } from './attachment-row.js';

type Bus = Pick<Store, 'bus'>;

const readyEntry = (
  { attachment_id, content_type, size, refused }: AttachmentShown,
  conversation_id: string,
  seq: number,
): Uint8Array =>
  encodeEntry({ attachment_ready: { attachment_id, conversation_id, content_type, size, refused, seq } });

/** Announces to a conversation's members that the inspection of a message's attachment has finished. */
export function announceReady(
  store: Bus,
  conversation: { id: string; epoch: number },
  { seq, ...attachment }: AttachmentShown & { seq: number },
): void {
  announceTold(store, conversation, readyEntry(attachment, conversation.id, seq), { seq });
}

/** Announces to the uploader that the inspection of an attachment, which no message carries yet, has finished. */
export function tellUploader(
  store: Bus,
  { uploader_id, conversation_id }: { uploader_id: string; conversation_id: string },
  attachment: AttachmentShown,
): void {
  const entry = readyEntry(attachment, conversation_id, 0);
  const frame = internal.store.v1.BusFrame.encode({ told: { entry } }).finish();
  store.bus.publish(userTopic(uploader_id), frame);
}
