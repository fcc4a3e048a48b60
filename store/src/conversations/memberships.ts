import { checkUserId, GodwitError, godwit, isId } from '@godwit/schema';
import { keptFor } from '../database/returned-ids.js';
import { readChangedTies } from '../friends/changed-ties.js';
import { FRIENDS_OF } from '../friends/pair.js';
import { readNotifiedVersions } from '../notifications/kept-notifications.js';
import type { Store } from '../store.js';
import { accessOf } from '../users/access.js';
import { readSetsVersions } from '../users/sets-versions.js';
import type { internal } from '../wire.js';
import { readMovedReads } from './moved-reads.js';
import { isRestricted } from './restrictions.js';

const ONLINE = godwit.v1.PresenceStatus.PRESENCE_STATUS_ONLINE;

// Lateral joins with limits: each row is looked up by its key, and no plan scans a whole table when many users connect
// at once.
const MEMBERSHIPS = `
  select m.user_id, c.id as conversation_id, c.last_seq, c.epoch, c.last_change, c.restrictions, c.active_at,
    c.details_version, m.read_seq, m.visible_seq
  from members m cross join lateral (select * from conversations t where t.id = m.conversation_id limit 1) c
  where m.user_id = any ($1::text[])
  order by c.active_at desc, c.id`;
const USERS = `
  select u.id, u.status, u.status_text, u.status_version, u.email, n.user_id is not null as noted,
    u.banned_at is not null as banned, u.ban_reason, u.revoked_before, u.ended_version, u.erased_at
  from unnest($1::text[]) as e(id)
  cross join lateral (select * from users t where t.id = e.id limit 1) u
  left join lateral (select user_id from notifications t where t.user_id = e.id limit 1) n on true`;
// An address stays until a token has another. Locks rows in byte order of their ids, as does every statement that locks
// several rows: the database's own collation may order them differently.
const KEEP = `
  insert into users (id, email)
  select u.id, u.email from rows from (unnest($1::text[]), unnest($2::text[])) as u(id, email) order by u.id collate "C"
  on conflict (id) do update set email = excluded.email where excluded.email <> ''`;
// A connected user needs no notification of unread messages.
const NOTED = `
  with held as (
    select user_id, conversation_id from notifications where user_id = any ($1::text[])
    order by user_id, conversation_id for update
  )
  delete from notifications n using held h where n.user_id = h.user_id and n.conversation_id = h.conversation_id`;

interface UserRow {
  id: string;
  status: number;
  status_text: string;
  status_version: number;
  email: string;
  noted: boolean;
  banned: boolean;
  ban_reason: string;
  revoked_before: Date | null;
  ended_version: number;
  erased_at: Date | null;
}

interface MembershipRow {
  user_id: string;
  conversation_id: string;
  last_seq: number;
  epoch: number;
  last_change: number;
  restrictions: number;
  active_at: Date;
  details_version: number;
  read_seq: number;
  visible_seq: number;
}

/**
 * The sets of each connecting user, in the order of the users: conversations, the most recently active first, friends,
 * and the presence shown to friends. Users who connect for the first time are recorded; `emails` are the addresses in
 * their tokens, or empty. `sinceVersions` are the versions of their sets after which changed ties are wanted; empty:
 * none. `issuedAt` are the times, in Unix milliseconds, at which the tokens were issued: the address in a token that is older
 * than an erasure of its user is not kept. A user whose id breaks the rules for ids, as one from an older version may, gets a failure without affecting
 * the others; conversations whose ids break them are left out, since no request can name them.
 */
export async function readUserSets(
  store: Store,
  userIds: readonly string[],
  emails: readonly string[] = [],
  sinceVersions: readonly number[] = [],
  issuedAt: readonly number[] = [],
): Promise<internal.store.v1.UserSets.$Properties[]> {
  const { reads, writes } = store.databases;
  const refused = new Map<string, internal.store.v1.UserSets.$Properties>();
  for (const id of userIds) {
    const failure = problemOfUser(id);
    if (failure) refused.set(id, { memberships: [], friend_ids: [], failure: failure.toWire() });
  }
  const ids = [...new Set(userIds)].filter((id) => !refused.has(id));
  // Read before the sets themselves, so that the sets contain every change that the version counts.
  const [versions, { asOf }] = await Promise.all([readSetsVersions(reads, ids), readMovedReads(reads, [], [], [])]);
  const since = new Map(sinceVersions.map((version, index) => [userIds[index] as string, version]));
  for (const id of refused.keys()) since.delete(id);
  const [memberships, friends, users, ties, notified] = await Promise.all([
    reads.query<MembershipRow>(MEMBERSHIPS, [ids]),
    reads.query<{ user_id: string; friend_id: string }>(FRIENDS_OF, [ids]),
    reads.query<UserRow>(USERS, [ids]),
    readChangedTies(reads, since),
    readNotifiedVersions(reads, ids),
  ]);
  const sets = new Map(
    ids.map((id) => {
      const version = { sets_version: versions.get(id) ?? 0, ties: ties.get(id) ?? [], reads_as_of: asOf };
      const notified_version = notified.get(id) ?? 0;
      return [
        id,
        { memberships: [], friend_ids: [], status: ONLINE, status_text: '', ...version, notified_version } as UserSets,
      ];
    }),
  );
  // Field by field: objects made by a rest pattern are slow to encode, and a store makes more of these than of any
  // other.
  for (const row of memberships) {
    if (!isId(row.conversation_id)) continue;
    keptFor(sets, row.user_id).memberships.push({
      conversation_id: row.conversation_id,
      last_seq: row.last_seq,
      epoch: row.epoch,
      read_seq: row.read_seq,
      active_at: row.active_at.getTime(),
      last_change: row.last_change,
      visible_seq: row.visible_seq,
      restricted: isRestricted(store.policy, row.restrictions),
      details_version: row.details_version,
    });
  }
  for (const { user_id, friend_id } of friends) keptFor(sets, user_id).friend_ids.push(friend_id);
  const addresses = new Map<string, string>();
  for (const [index, id] of userIds.entries())
    if (!refused.has(id)) addresses.set(id, emails[index] || addresses.get(id) || '');
  const issued = new Map(issuedAt.map((at, index) => [userIds[index] as string, at]));
  const noted: string[] = [];
  for (const row of users) {
    const { id, status, status_text, status_version, email, noted: isNoted } = row;
    // Only new addresses are left.
    const isErased = row.erased_at && (issued.get(id) ?? 0) < row.erased_at.getTime();
    if (addresses.get(id) === '' || addresses.get(id) === email || isErased) addresses.delete(id);
    if (isNoted) noted.push(id);
    Object.assign(keptFor(sets, id), { status, status_text, status_version, access: accessOf(row) });
  }
  if (addresses.size > 0) await writes.query(KEEP, [[...addresses.keys()], [...addresses.values()]]);
  if (noted.length > 0) await writes.query(NOTED, [noted]);
  return userIds.map((id) => refused.get(id) ?? (sets.get(id) as UserSets));
}

function problemOfUser(id: string): GodwitError | undefined {
  try {
    checkUserId('user_id', id);
    return undefined;
  } catch (error) {
    return GodwitError.from(error);
  }
}

type UserSets = Required<Pick<internal.store.v1.UserSets.$Properties, 'status' | 'status_text'>> & {
  memberships: internal.store.v1.Membership.$Properties[];
  friend_ids: string[];
};
