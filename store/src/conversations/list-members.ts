import { checkId, type godwit, type RequestInputs } from '@godwit/schema';
import { decodePageToken, encodePageToken, pageSize } from '../page-token.js';
import { cutByBytes } from '../profiles/page-bytes.js';
import { type ProfileRow, profileBytes, profileJson, usersOf, visibleProfile } from '../profiles/profile-row.js';
import type { Store } from '../store.js';
import { assertMember, CONVERSATION_OF_USER, type ConversationRow } from './conversation-row.js';

const LIST = `
  select page.*, case when p.user_id is not null then ${profileJson('p')} end as profile
  from (
    select user_id, role, joined_seq, read_seq from members
    where conversation_id = $1 and user_id > $2 order by user_id limit $3::int
  ) page
  left join lateral (${visibleProfile('page.user_id', '$4::text')}) p on true
  order by page.user_id`;

/** A page of a conversation's members, ordered by id, as requested by one of them. */
export async function listMembers(
  store: Store,
  userId: string,
  request: RequestInputs['list_members'],
): Promise<godwit.v1.ListMembersResponse.$Properties> {
  const { conversation_id = '' } = request;
  checkId('conversation_id', conversation_id);
  const size = pageSize(request.limit);
  const [after = ''] = decodePageToken(request.page_token ?? '', ['string']) ?? [];
  const { reads } = store.databases;
  type Row = { user_id: string; role: number; joined_seq: number; read_seq: number; profile: ProfileRow | null };
  const text = `${CONVERSATION_OF_USER} where c.id = $1`;
  const [[row], rows] = await Promise.all([
    reads.query<ConversationRow>(text, [conversation_id, userId]),
    reads.query<Row>(LIST, [conversation_id, after, size + 1, userId]),
  ]);
  assertMember(row, conversation_id, userId);
  const page = cutByBytes(rows.slice(0, size), ({ profile }) => profileBytes(profile));
  return {
    members: page.map(({ profile: _, ...member }) => member),
    next_page_token: rows.length > page.length ? encodePageToken([page.at(-1)?.user_id ?? '']) : '',
    users: usersOf(page.map(({ profile }) => profile)),
  };
}
