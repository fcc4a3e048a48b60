import { z } from 'zod';
import { announceReady, tellUploader } from '../attachments/attachment-events.js';
import {
  type AttachmentRow,
  type AttachmentShown,
  AttachmentState,
  contentKey,
  thumbnailKey,
} from '../attachments/attachment-row.js';
import { type Inspection, InspectionError, inspectUpload } from '../attachments/inspection.js';
import type { Queryable } from '../database/database.js';
import { publishChange, writeChange } from '../messages/change.js';
import type { MessageRow } from '../messages/message-row.js';
import { blobsOf } from '../store.js';
import type { Effect, JobKind, JobStore } from './job-kind.js';

const Payload = z.object({ attachment_id: z.string() });

/** Crashes of the inspecting process after which a file is refused. */
const MAX_CRASHES = 3;

const WAITING = 'select * from attachments where id = $1 and state = 1';
const CRASHED = 'update attachments set crashes = crashes + 1 where id = $1 returning crashes';
// The conversation before the attachment: sending and deleting a message lock in this order.
const LOCK = 'select 1 from conversations where id = $1 for no key update';
const SETTLE = `
  update attachments a set state = $2::int, content_type = $3, width = $4::int, height = $5::int, thumbnail = $6::boolean,
    sha256 = $7, refused = $8
  where id = $1 and state = 1 returning seq, attachment_shown(a) as shown`;
const CARRYING = `
  select m.*, c.epoch, c.last_seq from conversations c join messages m on m.conversation_id = c.id
  where c.id = $1 and m.seq = $2::bigint and not m.deleted`;
const SHOWN = `
  select jsonb_agg(attachment_shown(a) order by o.place) as attachments
  from messages m cross join lateral jsonb_array_elements(m.attachments) with ordinality as o(shown, place)
  join attachments a on a.id = o.shown->>'attachment_id'
  where m.conversation_id = $1 and m.seq = $2::bigint`;

/**
 * The job that follows an upload: detects its type, hashes it, makes a thumbnail of an image, and refuses a file that
 * does not match its declared type, that is valid as two types at once, or that would decompress to too much. It
 * publishes the result as a change of the message that carries the file, and as `attachment_ready`.
 */
export const processUploadKind = (store: JobStore): JobKind => ({
  concurrency: 2,
  timeoutMs: 5 * 60_000,
  maxAttempts: 10,
  firstDelayMs: 2_000,
  async run(payload, { signal }) {
    const { attachment_id } = Payload.parse(payload);
    const [row] = await store.databases.jobs.query<AttachmentRow>(WAITING, [attachment_id]);
    // The attachment was deleted or has already been processed.
    if (!row) return undefined;
    const found = await inspect(store, row, signal).catch(async (error): Promise<Inspection> => {
      if (!(error instanceof InspectionError)) throw error;
      // Counted in the row, since attempts also fail for other reasons.
      const [row] = await store.databases.jobs.query<{ crashes: number }>(CRASHED, [attachment_id]);
      if ((row?.crashes ?? 0) < MAX_CRASHES) throw error;
      return { refused: 'cannot be inspected', sha256: '' };
    });
    return recordInspection(store, row, found);
  },
});

async function inspect(store: JobStore, row: AttachmentRow, signal: AbortSignal): Promise<Inspection> {
  const blobs = blobsOf(store);
  const blob = await blobs.get(contentKey(row.id));
  if (!blob) return { refused: 'no longer exists', sha256: '' };
  const keep = (thumbnail: Parameters<typeof blobs.put>[1]) => blobs.put(thumbnailKey(row.id), thumbnail);
  return inspectUpload(blob.body, row.declared_type, { signal, keep });
}

/** Writes the result of the inspection to the attachment and to the message that carries it. */
function recordInspection(store: JobStore, attachment: AttachmentRow, found: Inspection): Effect {
  const { conversation_id, uploader_id } = attachment;
  return async (tx: Queryable) => {
    await tx.query(LOCK, [conversation_id]);
    const [settled] = await tx.query<{ seq: number | null; shown: AttachmentShown }>(
      SETTLE,
      columns(attachment, found),
    );
    if (!settled) return undefined;
    const { seq, shown } = settled;
    if (seq === null) return () => tellUploader(store, { uploader_id, conversation_id }, shown);

    const at = { conversation_id, seq };
    const [carrying] = await tx.query<MessageRow & { epoch: number; last_seq: number }>(CARRYING, [
      conversation_id,
      seq,
    ]);
    if (!carrying) return undefined;
    const { epoch, last_seq } = carrying;
    const [row] = await tx.query<Pick<MessageRow, 'attachments'>>(SHOWN, [conversation_id, seq]);
    const change = { kind: 'attach', attachments: row?.attachments ?? null } as const;
    const message = await writeChange(tx, { ...at, last_seq, actor_id: uploader_id }, change);
    return () => {
      publishChange(store, message, epoch);
      announceReady(store, { id: conversation_id, epoch }, { ...shown, seq });
    };
  };
}

function columns({ id, declared_type }: AttachmentRow, found: Inspection) {
  const { ATTACHMENT_STATE_READY, ATTACHMENT_STATE_REFUSED } = AttachmentState;
  if (found.refused !== undefined)
    return [id, ATTACHMENT_STATE_REFUSED, declared_type, 0, 0, false, found.sha256, found.refused];
  const { content_type, width = 0, height = 0, thumbnail = false, sha256 } = found;
  return [id, ATTACHMENT_STATE_READY, content_type, width, height, thumbnail, sha256, ''];
}
