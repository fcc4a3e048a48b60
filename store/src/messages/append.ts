import { Code, checkSend, checkUserId, GodwitError, invalid } from '@godwit/schema';
import { announceReady } from '../attachments/attachment-events.js';
import { type AttachmentShown, AttachmentState } from '../attachments/attachment-row.js';
import { conversationTopic } from '../bus/bus.js';
import { announceDirect } from '../conversations/conversation-events.js';
import { directConversationId } from '../conversations/direct.js';
import { noConversation, notBetween, notMember } from '../conversations/refusals.js';
import { forbiddenRestrictions } from '../conversations/restrictions.js';
import { jsonParam } from '../database/params.js';
import type { Store } from '../store.js';
import type { TraceSpan } from '../tracing/tracing.js';
import { readSetsVersions, type SetsVersions } from '../users/sets-versions.js';
import { internal } from '../wire.js';
import { postedEntry } from './message-row.js';

/** A message to be kept. */
export type AppendItem = internal.store.v1.AppendItem.$Properties & { conversation_id: string; sender_id: string };

/** A message that is kept, or why it is not. */
export type AppendResult =
  | { seq: number; sent_at: number; deduplicated: boolean; failure?: undefined }
  | { failure: GodwitError };

interface AppendedRow {
  ord: number;
  seq: number | null;
  sent_at: Date;
  deduplicated: boolean;
  epoch: number;
  created: boolean;
  attachments: AttachmentShown[] | null;
  failure: keyof typeof FAILURES | null;
}

const FAILURES = {
  conversation: ({ conversation_id, sender_id, to_user_id }: AppendItem) =>
    // Of the two that it is between, either may know.
    to_user_id
      ? new GodwitError(Code.CODE_NOT_FOUND, `conversation_id: there is no conversation ${conversation_id}`)
      : noConversation(conversation_id, sender_id),
  member: ({ conversation_id, sender_id }: AppendItem) => notMember(conversation_id, sender_id),
  user: (item: AppendItem) => new GodwitError(Code.CODE_NOT_FOUND, `to_user_id: nobody knows ${item.to_user_id}`),
  blocked: notBetween,
  friends: notBetween,
  reply: (item: AppendItem) =>
    new GodwitError(Code.CODE_NOT_FOUND, `reply_to: there is no message ${item.reply_to} in ${item.conversation_id}`),
  attachment: (item: AppendItem) =>
    new GodwitError(
      Code.CODE_NOT_FOUND,
      `attachment_ids: each of ${item.attachment_ids?.join(', ')} must be an upload of ${item.sender_id} for ` +
        `${item.conversation_id} that was not refused and that no message carries`,
    ),
  conflict: () => new GodwitError(Code.CODE_CONFLICT, 'client_message_id: was used for another message'),
};

// One parameter that both drivers carry alike. Bodies go as base64, a third shorter than hexadecimal bytea.
const APPEND = 'select * from append_messages($1::text::jsonb, $2::int, $3::boolean, true)';

/**
 * Commits messages in one statement and then publishes them. Items of one conversation get their numbers in the order
 * of the batch. Results stand in the order of the items; the whole batch rejects only where nothing was committed.
 */
export async function appendMessages(store: Store, items: readonly AppendItem[]): Promise<AppendResult[]> {
  const results: AppendResult[] = items.map((item) => ({ failure: problemOf(item) as GodwitError }));
  const valid = items.flatMap((_, index) => (results[index]?.failure ? [] : [index]));
  if (valid.length === 0) return results;

  const spans =
    store.tracing && items.map((item, index) => (results[index]?.failure ? undefined : startCommit(store, item)));
  const batch = valid.map((index) => columns(items[index] as AppendItem, spans?.[index]));
  const rows = await commit(store, batch).catch((error) => {
    for (const span of spans ?? []) span?.end(error);
    throw error;
  });
  const versions = await versionsOfCreated(store, items, rows, valid);
  const announced = new Set<string>();
  for (const row of rows) {
    const index = valid[row.ord - 1] as number;
    const { conversation_id, sender_id, to_user_id } = items[index] as AppendItem;
    if (row.created && to_user_id && !announced.has(conversation_id)) {
      announced.add(conversation_id);
      announceDirect(store, conversation_id, [sender_id, to_user_id], versions);
    }
    results[index] = settle(store, items[index] as AppendItem, row, spans?.[index]);
  }
  store.outboxFilled();
  return results;
}

/**
 * The versions of the sets of users whose direct conversations were made: read after the commit, so they may count changes
 * since. A gateway that has not heard of those looks after them.
 */
async function versionsOfCreated(
  store: Store,
  items: readonly AppendItem[],
  rows: readonly AppendedRow[],
  valid: readonly number[],
): Promise<SetsVersions> {
  const users = rows.flatMap(({ created, ord }) => {
    const { sender_id, to_user_id } = items[valid[ord - 1] as number] as AppendItem;
    return created && to_user_id ? [sender_id, to_user_id] : [];
  });
  if (users.length === 0) return new Map();
  // The messages are committed: without the versions, the gateways find out by themselves.
  return readSetsVersions(store.databases.reads, [...new Set(users)]).catch(() => new Map());
}

async function commit(store: Store, batch: readonly object[]): Promise<readonly AppendedRow[]> {
  const rows = await store.databases.writes.query<AppendedRow>(APPEND, [
    jsonParam(batch),
    forbiddenRestrictions(store.policy),
    store.policy.users === 'known',
  ]);
  if (rows.length === batch.length) return rows;
  const message = `${rows.length} answers for ${batch.length} messages`;
  throw new GodwitError(Code.CODE_UNAVAILABLE, message, { retryAfterMs: 500 });
}

/** Begins the span of a message's commit, where its request is traced. */
const startCommit = ({ tracing }: Store, item: AppendItem) =>
  tracing?.follow(item.traceparent, 'commit', 'internal', { attributes: messaging('create', item) });

const messaging = (operation: string, item: AppendItem) => ({
  'messaging.system': 'godwit',
  'messaging.operation.type': operation,
  'messaging.message.conversation_id': item.conversation_id,
});

function problemOf(item: AppendItem): GodwitError | undefined {
  try {
    checkUserId('sender_id', item.sender_id);
    checkSend({ ...item, to_user_id: '' });
    if (item.to_user_id && item.conversation_id !== directConversationId(item.sender_id, item.to_user_id)) {
      throw invalid('conversation_id', 'is not that of the two users');
    }
    return undefined;
  } catch (error) {
    return GodwitError.from(error);
  }
}

function columns(item: AppendItem, span: TraceSpan | undefined) {
  const { conversation_id: c, sender_id: s, client_message_id, content_type: ct = '', body, reply_to: r = 0 } = item;
  const m = Buffer.from(client_message_id as Uint8Array).toString('hex');
  const b = body ? Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('base64') : '';
  // Undefined fields are left out of the JSON.
  const a = item.attachment_ids?.length ? item.attachment_ids : undefined;
  return { c, s, m, ct, b, r, t: item.to_user_id || undefined, a, tp: span?.traceparent };
}

/** Publishes what was committed, and turns the row into the item's result. */
function settle(store: Store, item: AppendItem, row: AppendedRow, span: TraceSpan | undefined): AppendResult {
  const failure = row.failure ? FAILURES[row.failure](item) : undefined;
  span?.set({ 'godwit.seq': row.seq ?? 0, 'godwit.deduplicated': row.deduplicated });
  span?.end(failure);
  if (failure) return { failure };
  const seq = row.seq as number;
  const sent_at = row.sent_at.getTime();
  if (row.deduplicated) return { seq, sent_at, deduplicated: true };
  const attachments = row.attachments ?? [];
  const { conversation_id, sender_id, client_message_id, content_type, body, reply_to } = item;
  const message = {
    conversation_id,
    seq,
    sender_id,
    client_message_id,
    sent_at,
    content_type,
    body,
    reply_to,
    attachments,
  };
  const entry = postedEntry(message);
  const publication = span?.child('publish', 'producer', messaging('send', item));
  const posted = { seq, epoch: row.epoch, entry, sent_at, traceparent: publication?.traceparent };
  store.bus.publish(conversationTopic(item.conversation_id), internal.store.v1.BusFrame.encode({ posted }).finish());
  publication?.end();
  for (const attachment of attachments) {
    if (attachment.state === AttachmentState.ATTACHMENT_STATE_PROCESSING) continue;
    announceReady(store, { id: item.conversation_id, epoch: row.epoch }, { ...attachment, seq });
  }
  return { seq, sent_at, deduplicated: false };
}
