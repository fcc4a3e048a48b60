import { Code, GodwitError, type godwit, type RequestInputs } from '@godwit/schema';
import type { Store } from '../store.js';
import { assertKnown } from '../users/known.js';
import { changePair, checkOther } from './change-pair.js';
import { FRIENDS } from './pair.js';

/** Friends, requests, invitations and blocks that one user may have. */
export const MAX_TIES = 10_000;

const COUNT = `
  select (select count(*) from friendships where low = $1 and (state <> 0 or blocked_by <> 0))
    + (select count(*) from friendships where high = $1 and (state <> 0 or blocked_by <> 0)) as ties`;

/** Sends a friend request; where the other user has already asked, the two become friends. */
export async function requestFriend(
  store: Store,
  userId: string,
  { user_id = '' }: RequestInputs['request_friend'],
): Promise<godwit.v1.RequestFriendResponse.$Properties> {
  checkOther(userId, user_id);
  await assertKnown(store.databases.reads, store.policy, 'user_id', [user_id]);
  const [own, other] = await Promise.all([countTies(store, userId), countTies(store, user_id)]);
  if (own >= MAX_TIES) throw new GodwitError(Code.CODE_CONFLICT, `at most ${MAX_TIES} friends, requests and blocks`);
  if (other >= MAX_TIES) throw takesNone();
  const state = await changePair(store, userId, user_id, ({ state, blocked_by }, { actor }) => {
    if (blocked_by & actor) throw new GodwitError(Code.CODE_CONFLICT, 'user_id: the caller blocks this user');
    if (blocked_by) throw takesNone();
    if (state === FRIENDS || state === actor) return undefined;
    return { state: state === 0 ? actor : FRIENDS, blocked_by };
  });
  return { state };
}

/** The error for a user who can have no more requests, or blocks the caller: the caller is not told which. */
const takesNone = () => new GodwitError(Code.CODE_PERMISSION_DENIED, 'user_id: takes no request from the caller');

async function countTies(store: Store, userId: string): Promise<number> {
  const [row] = await store.databases.reads.query<{ ties: number }>(COUNT, [userId]);
  return row?.ties ?? 0;
}
