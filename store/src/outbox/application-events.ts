import type { Queryable } from '../database/database.js';
import { jsonParam } from '../database/params.js';

/** An event as applications get it by webhook: see README.md. */
export type ApplicationEvent =
  | { type: 'message.posted'; conversation_id: string; seq: number }
  | { type: 'message.changed'; conversation_id: string; seq: number; revision: number; actor_id: string }
  | {
      type: 'conversation.created';
      conversation_id: string;
      actor_id: string;
      title: string;
      member_count: number;
      /** The first ones, at most MAX_LISTED. */
      member_ids: readonly string[];
    }
  | {
      type: 'conversation.updated';
      conversation_id: string;
      actor_id: string;
      title: string;
      history_visibility: number;
      retention_days: number;
    }
  | {
      type: 'members.changed';
      conversation_id: string;
      /** The conversation's last seq when the change was made. */
      seq: number;
      actor_id: string;
      /** Members who joined or whose role changed: their number, and the first ones, at most MAX_LISTED. */
      changed_count: number;
      members: readonly { user_id: string; role: number }[];
      removed_count: number;
      removed_user_ids: readonly string[];
    }
  | {
      type: 'user.unread';
      user_id: string;
      conversations: readonly { conversation_id: string; unread: number; last_seq: number }[];
    };

/** Users that an event lists: a job is small enough for every broker. */
export const MAX_LISTED = 1_000;

/** The types of events that an application may ask for. */
export const eventTypes = [
  'message.posted',
  'message.changed',
  'conversation.created',
  'conversation.updated',
  'members.changed',
  'user.unread',
] as const satisfies readonly ApplicationEvent['type'][];

const RECORD = `insert into outbox (kind, key, payload) values ('event', $1, $2::text::jsonb)`;

/** Hands an event over with what caused it: in the same transaction. */
export async function recordEvent(tx: Queryable, event: ApplicationEvent): Promise<void> {
  const key = 'user_id' in event ? event.user_id : event.conversation_id;
  await tx.query(RECORD, [key, jsonParam(event)]);
}
