import { godwit } from '@godwit/schema';

export const Friendship = godwit.v1.FriendshipState;

/** The relationship of two users. `state`: 0 none, 1 low has asked, 2 high has asked, 3 friends. */
export interface PairState {
  state: number;
  /** The side that blocks the other: 1 low, 2 high, 3 both. */
  blocked_by: number;
}

/** Friends, as `PairState.state`. */
export const FRIENDS = 3;

/** Two users in the order of their row, and which of them acts: 1 low, 2 high. */
export interface Pair {
  low: string;
  high: string;
  actor: 1 | 2;
}

/** The pair of two different users, ordered by byte as the database orders them. */
export function pairOf(actorId: string, otherId: string): Pair {
  return Buffer.compare(Buffer.from(actorId), Buffer.from(otherId)) < 0
    ? { low: actorId, high: otherId, actor: 1 }
    : { low: otherId, high: actorId, actor: 2 };
}

/** One side's view of the other: users are not told that they are blocked. */
export function viewOf({ state, blocked_by }: PairState, side: 1 | 2): godwit.v1.FriendshipState {
  if (blocked_by & side) return Friendship.FRIENDSHIP_STATE_BLOCKED;
  if (state === FRIENDS) return Friendship.FRIENDSHIP_STATE_FRIENDS;
  if (state === 0) return Friendship.FRIENDSHIP_STATE_NONE;
  return state === side ? Friendship.FRIENDSHIP_STATE_REQUESTED : Friendship.FRIENDSHIP_STATE_INVITED;
}

/** The friends of the users `$1`, from either side of the pair. */
export const FRIENDS_OF = `
  select low as user_id, high as friend_id from friendships where low = any ($1::text[]) and state = ${FRIENDS}
  union all
  select high, low from friendships where high = any ($1::text[]) and state = ${FRIENDS}`;
