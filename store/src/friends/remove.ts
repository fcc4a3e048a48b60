import type { godwit, RequestInputs } from '@godwit/schema';
import type { Store } from '../store.js';
import { changePair } from './change-pair.js';

/** Ends a friendship, declines an invitation or withdraws a request. If there is none, it changes nothing. */
export async function removeFriend(
  store: Store,
  userId: string,
  { user_id = '' }: RequestInputs['remove_friend'],
): Promise<godwit.v1.RemoveFriendResponse.$Properties> {
  const state = await changePair(store, userId, user_id, ({ state, blocked_by }) =>
    state === 0 ? undefined : { state: 0, blocked_by },
  );
  return { state };
}
