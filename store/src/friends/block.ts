import { Code, GodwitError, type godwit, type RequestInputs } from '@godwit/schema';
import type { Store } from '../store.js';
import { changePair, checkOther, type DecidePair } from './change-pair.js';
import { stopInvitations } from './invitation-lock.js';
import { pairOf } from './pair.js';

// Users whom the caller could have met: by a present or past request or friendship, or in a common conversation. A user
// who has only blocked the caller is not included: otherwise the caller could detect the block.
const HAVE_MET = `
  select exists (select from friendships where low = $1 and high = $2 and (met or blocked_by & $3::int <> 0))
    or exists (
      select from members a join members b on b.conversation_id = a.conversation_id and b.user_id = $2
      where a.user_id = $1
    ) as met`;

/** Blocks a user: ends friendship, requests, direct messages, invitations and presence between the two. */
export async function blockUser(
  store: Store,
  userId: string,
  { user_id = '' }: RequestInputs['block'],
): Promise<godwit.v1.BlockResponse.$Properties> {
  checkOther(userId, user_id);
  const { low, high, actor } = pairOf(userId, user_id);
  const [row] = await store.databases.writes.query<{ met: boolean }>(HAVE_MET, [low, high, actor]);
  if (!row?.met) {
    const message = `user_id: ${user_id} is a stranger: no friendship, request or conversation with the caller`;
    throw new GodwitError(Code.CODE_NOT_FOUND, message);
  }
  const decide: DecidePair = ({ blocked_by }, { actor }) =>
    blocked_by & actor ? undefined : { state: 0, blocked_by: blocked_by | actor };
  // An invitation either ends before the block is answered, or sees the block.
  await changePair(store, userId, user_id, decide, (tx) => stopInvitations(tx, [low, high]));
  return {};
}

/** Ends the caller's block of a user. If there is none, it changes nothing. */
export async function unblockUser(
  store: Store,
  userId: string,
  { user_id = '' }: RequestInputs['unblock'],
): Promise<godwit.v1.UnblockResponse.$Properties> {
  await changePair(store, userId, user_id, ({ state, blocked_by }, { actor }) =>
    blocked_by & actor ? { state, blocked_by: blocked_by & ~actor } : undefined,
  );
  return {};
}
