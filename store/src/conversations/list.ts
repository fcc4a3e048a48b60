import type { godwit, RequestInputs } from '@godwit/schema';
import { markOwnReactions } from '../messages/own-reactions.js';
import { decodePageToken, encodePageToken, pageSize } from '../page-token.js';
import type { Store } from '../store.js';
import { OVERVIEW_COLUMNS, OVERVIEW_JOIN, type OverviewRow, overviewOf } from './overview.js';

// Keyset on (active_at, id), in whole microseconds since numbers keep those exactly and Dates do not.
const LIST = `
  with page as materialized (
    select c.id, (extract(epoch from c.active_at) * 1000000)::bigint as active_us
    from members m join conversations c on c.id = m.conversation_id
    where m.user_id = $1
      and ($2::bigint is null or ((extract(epoch from c.active_at) * 1000000)::bigint, c.id) < ($2::bigint, $3::text))
    order by c.active_at desc, c.id desc
    limit $4::int
  )
  select ${OVERVIEW_COLUMNS}, page.active_us
  from page
  join conversations c on c.id = page.id
  join members m on m.conversation_id = page.id and m.user_id = $1 ${OVERVIEW_JOIN}
  order by page.active_us desc, page.id desc`;

/** A page of a user's conversations, the most recently active first. */
export async function listConversations(
  store: Store,
  userId: string,
  request: RequestInputs['list_conversations'],
): Promise<godwit.v1.ListConversationsResponse.$Properties> {
  const size = pageSize(request.limit);
  const [active, id] = decodePageToken(request.page_token ?? '', ['number', 'string']) ?? [null, null];
  type Row = OverviewRow & { active_us: number };
  const rows = await store.databases.reads.query<Row>(LIST, [userId, active as number, id as string, size + 1]);
  const page = rows.slice(0, size);
  const last = page.at(-1);
  const conversations = page.map(overviewOf);
  await markOwnReactions(
    store.databases.reads,
    userId,
    conversations.map(({ last_message }) => last_message),
  );
  return {
    conversations,
    next_page_token: last && rows.length > size ? encodePageToken([last.active_us, last.id]) : '',
  };
}
