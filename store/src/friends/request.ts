import { Code, GodwitError, type godwit, type RequestInputs } from '@godwit/schema';
import { countTies, type TieCounts } from '../quotas/friend-requests.js';
import { overQuota } from '../quotas/quotas.js';
import type { Store } from '../store.js';
import { assertKnown } from '../users/known.js';
import { changePair, checkOther, type DecidePair } from './change-pair.js';
import { FRIENDS } from './pair.js';

/** Maximum number of friends, requests, invitations and blocks of one user. */
export const MAX_TIES = 10_000;

/** Sends a friend request; if the other user has already sent one, the two become friends. */
export async function requestFriend(
  store: Store,
  userId: string,
  { user_id = '' }: RequestInputs['request_friend'],
): Promise<godwit.v1.RequestFriendResponse.$Properties> {
  checkOther(userId, user_id);
  await assertKnown(store.databases.reads, store.policy, 'user_id', [user_id]);
  const { MAX_FRIEND_REQUESTS_SENT: maxSent, MAX_FRIEND_REQUESTS_RECEIVED: maxReceived } = store.policy.quotas;
  let counts: [TieCounts, TieCounts] | undefined;
  const decide: DecidePair = ({ state, blocked_by }, { actor }) => {
    const [own, other] = counts as [TieCounts, TieCounts];
    if (own.ties >= MAX_TIES)
      throw new GodwitError(Code.CODE_CONFLICT, `a user has at most ${MAX_TIES} friends, requests and blocks`);
    if (other.ties >= MAX_TIES) throw takesNone();
    if (blocked_by & actor) throw new GodwitError(Code.CODE_CONFLICT, 'user_id: the caller blocks this user');
    if (blocked_by) throw takesNone();
    if (state === FRIENDS || state === actor) return undefined;
    if (state !== 0) return { state: FRIENDS, blocked_by };
    if (own.sent >= maxSent)
      throw overQuota('MAX_FRIEND_REQUESTS_SENT', `at most ${maxSent} friend requests may await an answer`);
    if (other.received >= maxReceived) throw takesNone();
    return { state: actor, blocked_by };
  };
  const state = await changePair(store, userId, user_id, decide, async (tx) => {
    counts = await countTies(tx, userId, user_id);
  });
  return { state };
}

/** The error for a user who can take no request, or who blocks the caller: the caller cannot tell which. */
const takesNone = () => new GodwitError(Code.CODE_PERMISSION_DENIED, 'user_id: accepts no request from the caller');
