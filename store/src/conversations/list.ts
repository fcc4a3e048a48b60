import type { godwit, RequestInputs } from '@godwit/schema';
import { markOwnReactions } from '../messages/own-reactions.js';
import { decodePageToken, encodePageToken, pageSize } from '../page-token.js';
import { cutByBytes } from '../profiles/page-bytes.js';
import { type ProfileRow, profileBytes, profileJson, usersOf, visibleProfile } from '../profiles/profile-row.js';
import type { Store } from '../store.js';
import { OVERVIEW_COLUMNS, OVERVIEW_JOIN, type OverviewRow, overviewOf } from './overview.js';

// Keyset on (active_at, id), in whole microseconds since numbers keep those exactly and Dates do not. The first row of
// each sender of a last message has the sender's profile.
const LIST = `
  with page as materialized (
    select c.id, (extract(epoch from c.active_at) * 1000000)::bigint as active_us
    from members m join conversations c on c.id = m.conversation_id
    where m.user_id = $1
      and ($2::bigint is null or ((extract(epoch from c.active_at) * 1000000)::bigint, c.id) < ($2::bigint, $3::text))
    order by c.active_at desc, c.id desc
    limit $4::int
  ), rows as materialized (
    select ${OVERVIEW_COLUMNS}, page.active_us
    from page
    join conversations c on c.id = page.id
    join members m on m.conversation_id = page.id and m.user_id = $1 ${OVERVIEW_JOIN}
  )
  select listed.*, case when s.user_id is not null then ${profileJson('s')} end as sender,
    case when o.user_id is not null then ${profileJson('o')} end as other
  from (
    select rows.*, row_number() over (partition by rows.sender_id order by rows.active_us desc, rows.id desc) as nth
    from rows
  ) listed
  left join lateral (${visibleProfile('listed.sender_id', '$1::text', 'listed.nth = 1')}) s on true
  left join lateral (${visibleProfile('listed.counterpart', '$1::text')}) o on true
  order by listed.active_us desc, listed.id desc`;

/** A page of a user's conversations, the most recently active first. */
export async function listConversations(
  store: Store,
  userId: string,
  request: RequestInputs['list_conversations'],
): Promise<godwit.v1.ListConversationsResponse.$Properties> {
  const size = pageSize(request.limit);
  const [active, id] = decodePageToken(request.page_token ?? '', ['number', 'string']) ?? [null, null];
  type Row = OverviewRow & { active_us: number; sender: ProfileRow | null; other: ProfileRow | null };
  const rows = await store.databases.reads.query<Row>(LIST, [userId, active as number, id as string, size + 1]);
  const bytesOf = ({ sender, other }: Row) => profileBytes(sender) + profileBytes(other);
  const page = cutByBytes(rows.slice(0, size), bytesOf);
  const last = page.at(-1);
  const conversations = page.map((row) => overviewOf(row, userId));
  await markOwnReactions(
    store.databases.reads,
    userId,
    conversations.map(({ last_message }) => last_message),
  );
  return {
    conversations,
    next_page_token: last && rows.length > page.length ? encodePageToken([last.active_us, last.id]) : '',
    users: usersOf(page.flatMap(({ sender, other }) => [sender, other])),
  };
}
