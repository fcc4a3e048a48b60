import type { Queryable } from '../database/database.js';
import { jsonParam } from '../database/params.js';

/** An event as applications receive it by webhook: see docs/guide/notifications-and-webhooks.md. */
export type ApplicationEvent =
  | { type: 'message.posted'; conversation_id: string; seq: number }
  | { type: 'message.changed'; conversation_id: string; seq: number; revision: number; actor_id: string }
  | {
      type: 'conversation.created';
      conversation_id: string;
      actor_id: string;
      title: string;
      member_count: number;
      /** The first members, at most MAX_LISTED. */
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
  | { type: 'conversation.deleted'; conversation_id: string; actor_id: string }
  | {
      type: 'members.changed';
      conversation_id: string;
      /** The conversation's last seq when the change was made. */
      seq: number;
      actor_id: string;
      /** Number of members who joined or whose role changed. */
      changed_count: number;
      /** The first of these members, at most MAX_LISTED. */
      members: readonly { user_id: string; role: number }[];
      removed_count: number;
      removed_user_ids: readonly string[];
    }
  | {
      type: 'user.unread';
      user_id: string;
      conversations: readonly { conversation_id: string; unread: number; last_seq: number }[];
    };

/** Users that an event lists at most, so that its job is small enough for every broker. */
export const MAX_LISTED = 1_000;

/** The types of events that an application may subscribe to. */
export const eventTypes = [
  'message.posted',
  'message.changed',
  'conversation.created',
  'conversation.updated',
  'conversation.deleted',
  'members.changed',
  'user.unread',
] as const satisfies readonly ApplicationEvent['type'][];

const RECORD = `insert into outbox (kind, key, payload) values ('event', $1, $2::text::jsonb)`;

/** Adds an event to the outbox, in the transaction of its cause. */
export async function recordEvent(tx: Queryable, event: ApplicationEvent): Promise<void> {
  const key = 'user_id' in event ? event.user_id : event.conversation_id;
  await tx.query(RECORD, [key, jsonParam(event)]);
}
