import { Code, checkId, checkSend, checkUserId, GodwitError, invalid } from '@godwit/schema';
import { announceReady } from '../attachments/attachment-events.js';
import { type AttachmentShown, AttachmentState } from '../attachments/attachment-row.js';
import { conversationTopic } from '../bus/bus.js';
import { announceDirect } from '../conversations/conversation-events.js';
import { directConversationId } from '../conversations/direct.js';
import { noConversation, notBetween, notMember } from '../conversations/refusals.js';
import { forbiddenRestrictions } from '../conversations/restrictions.js';
import type { Queryable } from '../database/database.js';
import { timedOutOnLock } from '../database/database-errors.js';
import { PATIENCE_MS } from '../database/lock-patience.js';
import { jsonParam } from '../database/params.js';
import { overQuota, unlimited } from '../quotas/quotas.js';
import type { Store } from '../store.js';
import type { TraceSpan } from '../tracing/tracing.js';
import { readSetsVersions, type SetsVersions } from '../users/sets-versions.js';
import { internal } from '../wire.js';
import { postedEntry } from './message-row.js';

/** A message to append. */
export type AppendItem = internal.store.v1.AppendItem.$Properties & { conversation_id: string; sender_id: string };

/**
 * The committed message's number and time, or the reason for its refusal. `locked`: nothing was done for the message,
 * because others kept its conversation locked.
 */
export type AppendResult =
  | { seq: number; sent_at: number; deduplicated: boolean; failure?: undefined; locked?: undefined }
  | { failure: GodwitError; locked?: boolean };

/** Options of an append. */
export interface AppendOptions {
  /**
   * True: waits for locks only briefly; the items of conversations that stay locked fail as `locked`, all of a
   * conversation or none. Default false: waits for each lock as long as it is held.
   */
  skipLocked?: boolean;
  /** Whether services, as `@name`, are among the senders. Default false: such a sender is refused. */
  services?: boolean;
}

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
    // The error may reveal that the conversation is missing: the sender is one of its two users.
    to_user_id
      ? new GodwitError(Code.CODE_NOT_FOUND, `conversation_id: conversation not found: ${conversation_id}`)
      : noConversation(conversation_id, sender_id),
  member: ({ conversation_id, sender_id }: AppendItem) => notMember(conversation_id, sender_id),
  user: (item: AppendItem) => new GodwitError(Code.CODE_NOT_FOUND, `to_user_id: user not found: ${item.to_user_id}`),
  blocked: notBetween,
  friends: notBetween,
  full: ({ sender_id, to_user_id }: AppendItem) =>
    overQuota('MAX_USER_CONVERSATIONS', `${sender_id} has no room for a conversation with ${to_user_id}`),
  reply: (item: AppendItem) =>
    new GodwitError(Code.CODE_NOT_FOUND, `reply_to: message ${item.reply_to} not found in ${item.conversation_id}`),
  attachment: (item: AppendItem) =>
    new GodwitError(
      Code.CODE_NOT_FOUND,
      `attachment_ids: each of ${item.attachment_ids?.join(', ')} must be an upload of ${item.sender_id} for ` +
        `${item.conversation_id} that was not refused and is not attached to a message yet`,
    ),
  locked: ({ conversation_id }: AppendItem) =>
    new GodwitError(Code.CODE_UNAVAILABLE, `${conversation_id} is locked by another change`, { retryAfterMs: 100 }),
  conflict: () => new GodwitError(Code.CODE_CONFLICT, 'client_message_id: already used for another message'),
};

// The batch is one JSON parameter because both drivers pass it alike. Bodies are base64, a third shorter than
// hexadecimal bytea.
const APPEND = 'select * from append_messages($1::text::jsonb, $2::int, $3::boolean, true, $4::int)';

/**
 * Commits messages in one statement and then publishes them. Items of one conversation are numbered in the order of the
 * batch; results are in the order of the items. If the promise rejects, the batch may or may not have been committed;
 * appending it again is safe.
 */
export async function appendMessages(
  store: Store,
  items: readonly AppendItem[],
  options: AppendOptions = {},
): Promise<AppendResult[]> {
  const results: AppendResult[] = items.map((item) => ({ failure: problemOfItem(item, options) as GodwitError }));
  const valid = items.flatMap((_, index) => (results[index]?.failure ? [] : [index]));
  if (valid.length === 0) return results;

  const spans =
    store.tracing && items.map((item, index) => (results[index]?.failure ? undefined : startCommit(store, item)));
  const batch = valid.map((index) => columns(store, items[index] as AppendItem, spans?.[index]));
  const rows = await commit(store, batch, options).catch((error) => {
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
 * The versions of the sets of users whose direct conversations were created. They are read after the commit, so they
 * may include later changes; a gateway that has not received those changes reads them from the store.
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
  // The messages are committed, so a failed read must not fail the batch: gateways find out about the change by
  // themselves.
  return readSetsVersions(store.databases.reads, [...new Set(users)]).catch(() => new Map());
}

async function commit(
  store: Store,
  batch: readonly object[],
  { skipLocked = false }: AppendOptions,
): Promise<readonly AppendedRow[]> {
  const { appends, writes } = store.databases;
  const run = (database: Queryable, patience: number | null) =>
    database.query<AppendedRow>(APPEND, [
      jsonParam(batch),
      forbiddenRestrictions(store.policy),
      store.policy.users === 'known',
      patience,
    ]);
  const rows = await (skipLocked
    ? run(appends, PATIENCE_MS).catch((error) => {
        if (!timedOutOnLock(error)) throw error;
        return run(appends, 0);
      })
    : run(writes, null));
  if (rows.length === batch.length) return rows;
  const message = `the database returned ${rows.length} results for ${batch.length} messages`;
  throw new GodwitError(Code.CODE_UNAVAILABLE, message, { retryAfterMs: 500 });
}

/** Starts the span of a message's commit if its request is traced. */
const startCommit = ({ tracing }: Store, item: AppendItem) =>
  tracing?.follow(item.traceparent, 'commit', 'internal', { attributes: messaging('create', item) });

const messaging = (operation: string, item: AppendItem) => ({
  'messaging.system': 'godwit',
  'messaging.operation.type': operation,
  'messaging.message.conversation_id': item.conversation_id,
});

/** The error of an item that breaks the rules for requests; undefined: none. */
export function problemOfItem(item: AppendItem, { services }: AppendOptions = {}): GodwitError | undefined {
  try {
    if (services) checkId('sender_id', item.sender_id);
    else checkUserId('sender_id', item.sender_id);
    checkSend({ ...item, to_user_id: '' });
    if (item.to_user_id && item.conversation_id !== directConversationId(item.sender_id, item.to_user_id)) {
      throw invalid('conversation_id', 'must be the id of the direct conversation of sender and to_user_id');
    }
    return undefined;
  } catch (error) {
    return GodwitError.from(error);
  }
}

function columns(store: Store, item: AppendItem, span: TraceSpan | undefined) {
  const { conversation_id: c, sender_id: s, client_message_id, content_type: ct = '', body, reply_to: r = 0 } = item;
  const m = Buffer.from(client_message_id as Uint8Array).toString('hex');
  const b = body ? Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('base64') : '';
  // Undefined fields are left out of the JSON.
  const a = item.attachment_ids?.length ? item.attachment_ids : undefined;
  const o = item.original_digest?.length ? Buffer.from(item.original_digest).toString('hex') : undefined;
  const max = store.policy.quotas.MAX_USER_CONVERSATIONS;
  const q = item.to_user_id && max < unlimited.MAX_USER_CONVERSATIONS ? max : undefined;
  return { c, s, m, ct, b, r, t: item.to_user_id || undefined, a, tp: span?.traceparent, o, q };
}

/** Publishes a committed message, and turns its row into the item's result. */
function settle(store: Store, item: AppendItem, row: AppendedRow, span: TraceSpan | undefined): AppendResult {
  const failure = row.failure ? FAILURES[row.failure](item) : undefined;
  span?.set({ 'godwit.seq': row.seq ?? 0, 'godwit.deduplicated': row.deduplicated });
  span?.end(failure);
  if (failure) return row.failure === 'locked' ? { failure, locked: true } : { failure };
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
