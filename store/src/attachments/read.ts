import { Code, checkId, GodwitError } from '@godwit/schema';
import type { Blob, ByteRange } from '../blobs/blob-store.js';
import { isReadableAvatar } from '../profiles/avatar.js';
import { blobsOf, type Store } from '../store.js';
import { type AttachmentRow, AttachmentState, contentKey, thumbnailKey } from './attachment-row.js';

// Readers of the message may see its attachments; while no message carries an attachment, only its uploader may.
const read = (more: string) => `
  select a.* from attachments a
  left join conversations c on c.id = a.conversation_id
  left join members m on m.conversation_id = a.conversation_id and m.user_id = $2
  where a.id = $1 and a.state in (1, 2, 3)
    and (case when a.seq is null then a.uploader_id = $2
      else m.user_id is not null and a.seq > m.visible_seq and a.seq >= c.first_seq end ${more})`;
const READ = read('');
const READ_FILE = read(`or ${isReadableAvatar('$2::text')}`);

/** Reads an attachment's row. NOT_FOUND for users who may not see it. */
export function readAttachment(store: Store, userId: string, id: string): Promise<AttachmentRow> {
  return readRow(store, READ, userId, id);
}

/**
 * Reads the row of an attachment for its bytes alone: also if it is the avatar of its uploader, for users who may read
 * the profile. NOT_FOUND for all others.
 */
export function readFile(store: Store, userId: string, id: string): Promise<AttachmentRow> {
  return readRow(store, READ_FILE, userId, id);
}

async function readRow(store: Store, text: string, userId: string, id: string): Promise<AttachmentRow> {
  checkId('attachment_id', id);
  const [row] = await store.databases.reads.query<AttachmentRow>(text, [id, userId]);
  if (!row) throw new GodwitError(Code.CODE_NOT_FOUND, `attachment_id: attachment ${id} not found for ${userId}`);
  return row;
}

/** Selects the bytes of an attachment. */
export type AttachmentPart = 'content' | 'thumbnail';

/** Throws unless the requested part of an attachment can be read; the caller has checked that the user may see it. */
export function checkReady({ id, state, refused, thumbnail }: AttachmentRow, what: AttachmentPart): void {
  if (state === AttachmentState.ATTACHMENT_STATE_PROCESSING)
    throw new GodwitError(Code.CODE_UNAVAILABLE, `attachment ${id} was not inspected yet`, { retryAfterMs: 1_000 });
  if (state === AttachmentState.ATTACHMENT_STATE_REFUSED)
    throw new GodwitError(Code.CODE_PERMISSION_DENIED, `attachment ${id} was refused: ${refused}`);
  if (what === 'thumbnail' && !thumbnail)
    throw new GodwitError(Code.CODE_NOT_FOUND, `attachment ${id} has no thumbnail`);
}

/** Opens the bytes of a ready attachment or of its thumbnail, all or a range of them. */
export async function openAttachment(
  store: Store,
  { id }: AttachmentRow,
  what: AttachmentPart,
  range?: ByteRange,
): Promise<Blob> {
  const blob = await blobsOf(store).get(what === 'content' ? contentKey(id) : thumbnailKey(id), range);
  if (!blob) throw new GodwitError(Code.CODE_NOT_FOUND, `attachment ${id} has no ${what}`);
  return blob;
}
