import { Code, GodwitError, type godwit, type RequestInputs } from '@godwit/schema';
import type { Store } from '../store.js';
import { changePair } from './change-pair.js';
import { FRIENDS } from './pair.js';

/** Accepts a user's friend request. Between friends, it changes nothing. */
export async function acceptFriend(
  store: Store,
  userId: string,
  { user_id = '' }: RequestInputs['accept_friend'],
): Promise<godwit.v1.AcceptFriendResponse.$Properties> {
  const state = await changePair(store, userId, user_id, ({ state, blocked_by }, { actor }) => {
    if (state === FRIENDS) return undefined;
    if (state !== 3 - actor) throw new GodwitError(Code.CODE_NOT_FOUND, `user_id: no friend request from ${user_id}`);
    return { state: FRIENDS, blocked_by };
  });
  return { state };
}
