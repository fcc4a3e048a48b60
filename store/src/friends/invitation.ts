import { Code, GodwitError } from '@godwit/schema';
import type { Queryable } from '../database/database.js';
import type { Policy } from '../store.js';
import { assertKnown } from '../users/known.js';

const BLOCKED = `
  select user_id from (
    select high as user_id from friendships where low = $1 and blocked_by <> 0
    union all
    select low from friendships where high = $1 and blocked_by <> 0
  ) blocked
  where user_id = any ($2::text[]) order by user_id limit 1`;

/**
 * Throws unless a user may add all of the others to a conversation: each must be known, with no block between the two.
 * The transaction must hold `lockInviter`.
 */
export async function assertMayInvite(
  tx: Queryable,
  policy: Policy,
  userId: string,
  others: readonly string[],
): Promise<void> {
  if (others.length === 0) return;
  await assertKnown(tx, policy, 'the users named', others);
  const [blocked] = await tx.query<{ user_id: string }>(BLOCKED, [userId, others]);
  if (!blocked) return;
  // Without the reason: users are not told that they are blocked.
  throw new GodwitError(Code.CODE_PERMISSION_DENIED, `${blocked.user_id} cannot be added by ${userId}`);
}
