import { randomBytes } from 'node:crypto';
import { finished, type Readable, Transform } from 'node:stream';
import {
  Code,
  checkId,
  checkText,
  checkUserId,
  GodwitError,
  invalid,
  MAX_ATTACHMENT_NAME_BYTES,
  MAX_CONTENT_TYPE_BYTES,
} from '@godwit/schema';
import { assertMember, CONVERSATION_OF_USER, type ConversationRow } from '../conversations/conversation-row.js';
import { directConversationId } from '../conversations/direct.js';
import { reserveUpload } from '../quotas/uploads.js';
import { blobsOf, type Store } from '../store.js';
import { type AttachmentRow, contentKey } from './attachment-row.js';

const MEMBER = `${CONVERSATION_OF_USER} where c.id = $1`;
const BEGIN = `
  insert into attachments (id, conversation_id, uploader_id, name, declared_type, content_type, size)
  values ($1, $2, $3, $4, $5, $5, $6::bigint)`;
// In one statement with the outbox entry of the inspection job.
const FINISH = `
  with finished as (
    update attachments set state = 1, size = $2::bigint where id = $1 and state = 0 returning *
  ), handed_over as (
    insert into outbox (kind, key, payload)
    select 'process-upload', conversation_id, jsonb_build_object('attachment_id', id) from finished
  )
  select * from finished`;
const GIVE_UP = 'delete from attachments where id = $1 and state = 0';

/** An upload and its conversation: exactly one of the first two fields is set. */
export interface UploadRequest {
  conversation_id?: string | undefined;
  /** The other user of a direct conversation, which is created by its first message. */
  to_user_id?: string | undefined;
  name?: string | undefined;
  /** The declared media type; empty: detect it. */
  content_type?: string | undefined;
  /** Bytes of the file; undefined: unknown. A longer file is refused. */
  size?: number | undefined;
}

/**
 * Stores a file for a later message, durably before it resolves, and enqueues its inspection. Rejects with TOO_LARGE
 * if it has more bytes than are allowed; a stream that breaks leaves nothing behind.
 */
export async function uploadAttachment(
  store: Store,
  userId: string,
  request: UploadRequest,
  body: Readable,
): Promise<AttachmentRow> {
  const { name = '', content_type = '' } = request;
  // Attached before anything is awaited, so that a client's disconnect is not missed.
  const { maxUploadBytes } = store.policy;
  const most = Math.min(request.size ?? maxUploadBytes, maxUploadBytes);
  const content = bounded(body, most);
  const blobs = blobsOf(store);
  const { writes } = store.databases;
  checkText('name', name, MAX_ATTACHMENT_NAME_BYTES);
  checkText('content_type', content_type, MAX_CONTENT_TYPE_BYTES);
  const conversationId = await conversationFor(store, userId, request);

  const id = randomBytes(16).toString('base64url');
  await writes.transaction(async (tx) => {
    await reserveUpload(tx, store.policy, userId, most);
    await tx.query(BEGIN, [id, conversationId, userId, name, content_type, most]);
  });
  try {
    const size = await blobs.put(contentKey(id), content);
    const [row] = await writes.query<AttachmentRow>(FINISH, [id, size]);
    if (!row) throw new GodwitError(Code.CODE_UNAVAILABLE, 'the upload took too long', { retryAfterMs: 1_000 });
    store.outboxFilled();
    return row;
  } catch (error) {
    // A blob that cannot be deleted now is an orphan, which a cron task removes.
    await blobs.delete(contentKey(id)).then(
      () => writes.query(GIVE_UP, [id]).catch(() => {}),
      () => {},
    );
    throw error;
  }
}

async function conversationFor(
  store: Store,
  userId: string,
  { conversation_id = '', to_user_id = '' }: UploadRequest,
): Promise<string> {
  if (Boolean(conversation_id) === Boolean(to_user_id))
    throw invalid('conversation_id', 'must be set if and only if to_user_id is not');
  if (to_user_id) {
    checkUserId('to_user_id', to_user_id);
    return directConversationId(userId, to_user_id);
  }
  checkId('conversation_id', conversation_id);
  const [row] = await store.databases.reads.query<ConversationRow>(MEMBER, [conversation_id, userId]);
  assertMember(row, conversation_id, userId);
  return conversation_id;
}

/** The same stream, which fails with TOO_LARGE after `max` bytes and with UNAVAILABLE if the client disconnects. */
function bounded(body: Readable, max: number): Readable {
  let size = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > max) done(new GodwitError(Code.CODE_TOO_LARGE, `an upload has at most ${max} bytes`));
      else done(null, chunk);
    },
  });
  // Also reports a stream that broke before this was called.
  finished(body, { writable: false }, (cause) => {
    if (cause) counted.destroy(new GodwitError(Code.CODE_UNAVAILABLE, 'the upload was interrupted', { cause }));
  });
  // Needed even while the stream has no reader.
  counted.on('error', () => body.unpipe(counted));
  return body.pipe(counted);
}
