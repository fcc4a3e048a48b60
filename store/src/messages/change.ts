import { Code, checkId, checkUint, GodwitError } from '@godwit/schema';
import { conversationTopic } from '../bus/bus.js';
import { type ConversationRow, SERVICE_ROLE } from '../conversations/conversation-row.js';
import { lockConversation } from '../conversations/lock.js';
import { notBetween } from '../conversations/refusals.js';
import { isRestricted } from '../conversations/restrictions.js';
import type { Queryable } from '../database/database.js';
import { jsonParam } from '../database/params.js';
import { checkReturned } from '../database/returned-ids.js';
import { recordEvent } from '../outbox/application-events.js';
import type { Store } from '../store.js';
import { internal } from '../wire.js';
import { changedEntry, type MessageRow } from './message-row.js';

/** The columns of a message that a change sets. */
export type Change =
  | { kind: 'edit'; content_type: string; body: Uint8Array }
  | { kind: 'delete' }
  | { kind: 'react'; reactions: MessageRow['reactions'] }
  | { kind: 'attach'; attachments: MessageRow['attachments'] };

/** Decides on the change of a message while the conversation is locked; undefined: no change. */
export type Decide = (
  tx: Queryable,
  actor: ConversationRow & { role: number },
  message: MessageRow,
) => Promise<Change | undefined>;

const READ = 'select * from messages where conversation_id = $1 and seq = $2 and seq > $3';
const COUNT = 'update conversations set last_change = last_change + 1 where id = $1 returning last_change';
const STAMP = `revision = revision + 1, change = $3, changed_at_seq = $4
  where conversation_id = $1 and seq = $2 returning *`;
const UPDATES = {
  edit: `update messages set content_type = $5, body = decode($6, 'hex'),
    edited_at = date_trunc('milliseconds', clock_timestamp()), ${STAMP}`,
  delete: `update messages set content_type = '', body = '', reactions = null, attachments = null, deleted = true,
    ${STAMP}`,
  react: `update messages set reactions = $5::text::jsonb, ${STAMP}`,
  attach: `update messages set attachments = $5::text::jsonb, ${STAMP}`,
};

/**
 * Changes a message, increments the conversation's change number and publishes the change to the members; resolves with
 * the message's revision. The conversation is locked, so changes are ordered against messages and changes of members.
 */
export async function changeMessage(
  store: Store,
  userId: string,
  { conversation_id, seq }: { conversation_id: string; seq: number },
  decide: Decide,
): Promise<number> {
  checkId('conversation_id', conversation_id);
  checkUint('seq', seq);
  const { epoch, message, changed } = await store.databases.writes.transaction(async (tx) => {
    const actor = await lockConversation(tx, conversation_id, userId);
    const [message] = await tx.query<MessageRow>(READ, [conversation_id, seq, actor.visible_seq]);
    if (!message) throw new GodwitError(Code.CODE_NOT_FOUND, `seq: message ${seq} not found in ${conversation_id}`);
    const change = await decide(tx, actor, message);
    if (!change) return { epoch: actor.epoch, message, changed: false };
    const at = { conversation_id, seq, last_seq: actor.last_seq, actor_id: userId };
    return { epoch: actor.epoch, message: await writeChange(tx, at, change), changed: true };
  });
  if (changed) publishChange(store, message, epoch);
  return message.revision;
}

/**
 * Writes a change of an existing message and its application event; returns the changed message. `last_seq` is the last
 * sequence number of the conversation, which the transaction must have locked. NOT_FOUND if the message does not exist.
 */
export async function writeChange(
  tx: Queryable,
  at: { conversation_id: string; seq: number; last_seq: number; actor_id: string },
  change: Change,
): Promise<MessageRow> {
  const { conversation_id, seq, last_seq, actor_id } = at;
  const [count] = await tx.query<{ last_change: number }>(COUNT, [conversation_id]);
  const stamp = [conversation_id, seq, count?.last_change as number, last_seq];
  const [next] = await tx.query<MessageRow>(UPDATES[change.kind], [...stamp, ...columns(change)]);
  // Retention removed the message after it was read.
  if (!next) throw new GodwitError(Code.CODE_NOT_FOUND, `seq: message ${seq} not found in ${conversation_id}`);
  checkReturned(next.conversation_id, conversation_id);
  const { revision } = next;
  await recordEvent(tx, { type: 'message.changed', conversation_id, seq, revision, actor_id });
  return next;
}

/** Publishes a committed change to the members. `message` is the changed message, `epoch` that of its conversation. */
export function publishChange(store: Pick<Store, 'bus'>, message: MessageRow, epoch: number): void {
  const { conversation_id, change, seq } = message;
  const frame = internal.store.v1.BusFrame.encode({ changed: { change, seq, epoch, entry: changedEntry(message) } });
  store.bus.publish(conversationTopic(conversation_id), frame.finish());
}

function columns(change: Change): string[] {
  switch (change.kind) {
    case 'edit':
      return [change.content_type, Buffer.from(change.body).toString('hex')];
    case 'react':
      return [jsonParam(change.reactions)];
    case 'attach':
      return [jsonParam(change.attachments)];
    case 'delete':
      return [];
  }
}

/** Throws PERMISSION_DENIED if the direct conversation accepts no messages, other than those of services. */
export function assertUnrestricted(store: Store, { restrictions, role }: ConversationRow): void {
  if (role !== SERVICE_ROLE && isRestricted(store.policy, restrictions)) throw notBetween();
}

/** Throws CONFLICT if the message is deleted. */
export function assertNotDeleted({ deleted, seq }: MessageRow): void {
  if (deleted) throw new GodwitError(Code.CODE_CONFLICT, `seq: message ${seq} is deleted`);
}
