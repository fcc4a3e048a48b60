import { Code, checkId, GodwitError, type RequestInputs } from '@godwit/schema';
import type { Store } from '../store.js';

/** Notifications in one request. */
const MAX_CONFIRMED = 1_000;

const CONFIRM = `
  with held as (
    select notification_id from notification_recipients
    where user_id = $1 and notification_id = any ($2::text[]) and not confirmed
    order by notification_id for update
  )
  update notification_recipients r set confirmed = true from held h
  where r.user_id = $1 and r.notification_id = h.notification_id`;

/** Ends that notifications are sent to the user again. Ids that are unknown, or confirmed already, change nothing. */
export async function confirmNotifications(
  { databases: { writes } }: Store,
  userId: string,
  { notification_ids }: RequestInputs['confirm_notifications'],
): Promise<Record<string, never>> {
  const ids = notification_ids ?? [];
  if (ids.length > MAX_CONFIRMED)
    throw new GodwitError(Code.CODE_TOO_LARGE, `notification_ids: at most ${MAX_CONFIRMED}, has ${ids.length}`);
  for (const id of ids) checkId('notification_ids', id);
  if (ids.length > 0) await writes.query(CONFIRM, [userId, ids]);
  return {};
}
