import { Code, checkId, GodwitError } from '@godwit/schema';
import type { Blob } from '../blobs/blob-store.js';
import { blobsOf, type Store } from '../store.js';
import { type AttachmentRow, AttachmentState, contentKey, thumbnailKey } from './attachment-row.js';

// Who may read the message may see what it carries; while none does, who uploaded it.
const READ = `
  select a.* from attachments a
  left join conversations c on c.id = a.conversation_id
  left join members m on m.conversation_id = a.conversation_id and m.user_id = $2
  where a.id = $1 and a.state in (1, 2, 3)
    and case when a.seq is null then a.uploader_id = $2
      else m.user_id is not null and a.seq > m.visible_seq and a.seq >= c.first_seq end`;

/** Reads what there is to say of an attachment. NOT_FOUND for whoever may not see it. */
export async function readAttachment(store: Store, userId: string, id: string): Promise<AttachmentRow> {
  checkId('attachment_id', id);
  const [row] = await store.databases.reads.query<AttachmentRow>(READ, [id, userId]);
  if (!row) throw new GodwitError(Code.CODE_NOT_FOUND, `attachment_id: there is no attachment ${id} for ${userId}`);
  return row;
}

/** The bytes of an attachment that is ready, or of its thumbnail. */
export async function openAttachment(store: Store, row: AttachmentRow, what: 'content' | 'thumbnail'): Promise<Blob> {
  if (row.state === AttachmentState.ATTACHMENT_STATE_PROCESSING)
    throw new GodwitError(Code.CODE_UNAVAILABLE, `attachment ${row.id} was not looked at yet`, { retryAfterMs: 1_000 });
  if (row.state === AttachmentState.ATTACHMENT_STATE_REFUSED)
    throw new GodwitError(Code.CODE_PERMISSION_DENIED, `attachment ${row.id} was refused: ${row.refused}`);
  const key = what === 'content' ? contentKey(row.id) : thumbnailKey(row.id);
  const blob = what === 'content' || row.thumbnail ? await blobsOf(store).get(key) : undefined;
  if (!blob) throw new GodwitError(Code.CODE_NOT_FOUND, `attachment ${row.id} has no ${what}`);
  return blob;
}
