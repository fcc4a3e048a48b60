import { type godwit, invalid, type RequestInputs } from '@godwit/schema';
import { decodePageToken, encodePageToken, pageSize } from '../page-token.js';
import type { Store } from '../store.js';
import { FRIENDS, Friendship } from './pair.js';

// Both sides of the pairs, each read in index order as far as the page needs; the state is computed as in viewOf.
const side = (mine: 'low' | 'high', bit: 1 | 2) => `
  (select other as user_id, view as state, since from (
    select ${mine === 'low' ? 'high' : 'low'} as other, since,
      case
        when blocked_by & ${bit} <> 0 then ${Friendship.FRIENDSHIP_STATE_BLOCKED}
        when state = ${FRIENDS} then ${Friendship.FRIENDSHIP_STATE_FRIENDS}
        when state = 0 then ${Friendship.FRIENDSHIP_STATE_NONE}
        when state = ${bit} then ${Friendship.FRIENDSHIP_STATE_REQUESTED}
        else ${Friendship.FRIENDSHIP_STATE_INVITED}
      end as view
    from friendships where ${mine} = $1 and (state <> 0 or blocked_by <> 0)
  ) seen
  where other > $2 and view <> ${Friendship.FRIENDSHIP_STATE_NONE} and ($4::int = 0 or view = $4::int)
  order by other limit $3::int)`;
const LIST = `
  select ties.*, case when ties.state = ${Friendship.FRIENDSHIP_STATE_FRIENDS} then u.last_seen_at end as last_seen_at
  from (${side('low', 1)} union all ${side('high', 2)} order by user_id limit $3::int) ties
  left join users u on u.id = ties.user_id
  order by ties.user_id`;

interface TieRow {
  user_id: string;
  state: number;
  since: Date;
  last_seen_at: Date | null;
}

/** A page of a user's friends, pending requests and invitations, and blocked users, ordered by id. */
export async function listFriends(
  store: Store,
  userId: string,
  request: RequestInputs['list_friends'],
): Promise<godwit.v1.ListFriendsResponse.$Properties> {
  const { state = 0 } = request;
  if (!(state in Friendship)) throw invalid('state', 'must be a value of FriendshipState');
  const size = pageSize(request.limit);
  const [after = ''] = decodePageToken(request.page_token ?? '', ['string']) ?? [];
  const rows = await store.databases.reads.query<TieRow>(LIST, [userId, after, size + 1, state]);
  const friends = rows.slice(0, size).map(({ since, last_seen_at, ...tie }) => ({
    ...tie,
    since: since.getTime(),
    last_seen: last_seen_at?.getTime() ?? 0,
  }));
  return { friends, next_page_token: rows.length > size ? encodePageToken([friends.at(-1)?.user_id ?? '']) : '' };
}
