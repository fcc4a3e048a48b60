import { checkId, checkUint, GodwitError, type godwit, invalid, limits, type RequestInputs } from '@godwit/schema';
import { isService } from '../auth/caller.js';
import { noConversation, notMember } from '../conversations/refusals.js';
import type { Replica } from '../database/database.js';
import { checkReturned } from '../database/returned-ids.js';
import { type ProfileRow, profileJson, profileSizeSql, usersOf, visibleProfile } from '../profiles/profile-row.js';
import type { Store } from '../store.js';
import { type MessageRow, messageOf, messageSizeSql } from './message-row.js';
import { markOwnReactions } from './own-reactions.js';

const DEFAULT_LIMIT = 50;
/** Approximate bytes of a page and of a message's fixed fields; a page holds at least one message. */
const PAGE_BYTES = 64 * 1024;
const ROW_BYTES = 128;

// Keyset pagination on the primary key: a page costs the same anywhere in the history. The first message of each sender
// has the sender's profile, as `reader` sees it. `bytes` is the running total by which readHistory cuts the page at
// PAGE_BYTES.
const pageSql = (direction: Direction, after: string, reader: string): string => {
  const order = direction === 'before' ? 'desc' : 'asc';
  return `
    select nearest.*, case when p.user_id is not null then ${profileJson('p')} end as sender,
      sum(${messageSizeSql('nearest')} + ${ROW_BYTES} + ${profileSizeSql('p')}) over (order by seq ${order}) as bytes
    from (
      select found.*, row_number() over (partition by sender_id order by seq ${order}) as nth
      from (
        select * from messages
        where conversation_id = $1 and seq ${direction === 'before' ? '<' : '>'} $3::bigint and seq > ${after}
        order by seq ${order}
        limit $4::int
      ) found
    ) nearest
    left join lateral (${visibleProfile('nearest.sender_id', reader, 'nearest.nth = 1')}) p on true`;
};

/** A page for user $2. For a user who is not a member, no messages are read. */
export const historyPage = (direction: Direction): string => `
  select m.user_id is not null as member, page.*
  from conversations c
  left join members m on m.conversation_id = c.id and m.user_id = $2
  left join lateral (${pageSql(direction, 'm.visible_seq', '$2::text')}) page on m.user_id is not null
  where c.id = $1
  order by page.seq ${direction === 'before' ? 'desc' : 'asc'}`;

/** A page of the messages after number $2, with the newest message and change that the replica has. */
const replicaPage = (direction: Direction): string => `
  select c.last_seq, c.last_change, page.*
  from conversations c
  left join lateral (${pageSql(direction, '$2::bigint', '$5::text')}) page on true
  where c.id = $1
  order by page.seq ${direction === 'before' ? 'desc' : 'asc'}`;

const STANDING = `
  select m.user_id is not null as member, greatest(m.visible_seq, c.first_seq - 1) as after, c.last_seq, c.last_change
  from conversations c
  left join members m on m.conversation_id = c.id and m.user_id = $2
  where c.id = $1`;

type Direction = 'before' | 'after';
type Row = MessageRow & { seq: number | null; bytes: string | number; sender: ProfileRow | null };
const PAGES = { before: historyPage('before'), after: historyPage('after') };
const REPLICA_PAGES = { before: replicaPage('before'), after: replicaPage('after') };

/** Parameters of a page. */
interface PageQuery {
  conversation_id: string;
  userId: string;
  direction: Direction;
  from: number;
  count: number;
}

/** One page of a conversation, ascending, for one of its members or a service. */
export async function readHistory(
  store: Store,
  userId: string,
  request: RequestInputs['history'],
): Promise<godwit.v1.HistoryResponse.$Properties> {
  const { conversation_id = '', before_seq = 0, after_seq, limit = 0 } = request;
  checkId('conversation_id', conversation_id);
  checkUint('before_seq', before_seq);
  checkUint('after_seq', after_seq ?? 0);
  if (before_seq && after_seq != null) throw invalid('after_seq', 'must be absent if before_seq is set');
  const count = Math.min(limit || DEFAULT_LIMIT, limits.max_history);

  const direction = after_seq != null ? 'after' : 'before';
  const from = after_seq ?? (before_seq || Number.MAX_SAFE_INTEGER);
  const asked = { conversation_id, userId, direction, from, count } as const;
  const { replica } = store.databases;
  const rows = (replica && (await fromReplica(store, replica, asked))) ?? (await fromDatabase(store, asked));
  if (rows[0]?.seq === null) return { messages: [], has_more: false };

  const page = rows.filter((row, index) => index < count && (index === 0 || Number(row.bytes) <= PAGE_BYTES));
  for (const row of page) checkReturned(row.conversation_id, conversation_id);
  const messages = page.map(messageOf);
  if (direction === 'before') messages.reverse();
  await markOwnReactions(store.databases.reads, userId, messages);
  return { messages, has_more: page.length < rows.length, users: usersOf(page.map(({ sender }) => sender)) };
}

async function fromDatabase(
  { databases }: Store,
  { conversation_id, userId, direction, from, count }: PageQuery,
): Promise<Row[]> {
  if (isService(userId)) {
    const all = await databases.reads.query<Row>(REPLICA_PAGES[direction], [
      conversation_id,
      0,
      from,
      count + 1,
      userId,
    ]);
    if (all.length === 0) throw noConversation(conversation_id, userId);
    return all;
  }
  const params = [conversation_id, userId, from, count + 1];
  const rows = await databases.reads.query<Row & { member: boolean }>(PAGES[direction], params);
  const [first] = rows;
  if (!first) throw noConversation(conversation_id, userId);
  if (!first.member) throw notMember(conversation_id, userId);
  return rows;
}

/**
 * Reads the page from the replica. The database is asked first for the user's permission and the head of the
 * conversation, which takes two look-ups. Undefined: the replica cannot serve the page, and it must be read from the
 * database.
 */
async function fromReplica(
  { databases }: Store,
  { database, counts }: Replica,
  { conversation_id, userId, direction, from, count }: PageQuery,
): Promise<Row[] | undefined> {
  type Standing = { member: boolean; after: number; last_seq: number; last_change: number };
  const [standing] = await databases.reads.query<Standing>(STANDING, [conversation_id, userId]);
  if (!standing?.member) return undefined;
  const params = [conversation_id, standing.after, from, count + 1, userId];
  let rows: (Row & Pick<Standing, 'last_seq' | 'last_change'>)[];
  try {
    rows = await database.query(REPLICA_PAGES[direction], params);
  } catch (error) {
    if (!(error instanceof GodwitError)) throw error;
    counts.away++;
    return undefined;
  }
  const full = rows.length > count;
  const needed = direction === 'before' ? Math.min(from - 1, standing.last_seq) : full ? 0 : standing.last_seq;
  const [known] = rows;
  if (!known || known.last_seq < needed || known.last_change < standing.last_change) {
    counts.behind++;
    return undefined;
  }
  counts.read++;
  return rows;
}
