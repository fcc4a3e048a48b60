import { isService } from '../auth/caller.js';
import type { Queryable } from '../database/database.js';
import { FRIENDS } from '../friends/pair.js';
import { readSetsVersions, type SetsVersions } from '../users/sets-versions.js';
import { overQuota, type Quotas, unlimited } from './quotas.js';

/** Conversations of a user in which acquaintances are looked for. */
const MAX_SEARCHED = 1_000;

// In one row with the version: the trigger that counts one counts the other (store/sql/0018-quotas.sql).
const JOINED = `
  select e.id, s.version, s.joined, s.left_ms from unnest($1::text[]) as e(id)
  cross join lateral (
    select version,
      case when joined_since > now() - interval '1 day' then joined else 0 end as joined,
      greatest(1, extract(epoch from joined_since + interval '1 day' - now()) * 1000)::float8 as left_ms
    from user_sets t where t.user_id = e.id limit 1
  ) s`;
const COUNT = `
  select e.id, (select count(*)::int from (select from members m where m.user_id = e.id limit $2::int) m) as count
  from unnest($1::text[]) as e(id)`;
// The last lock of a transaction: nothing that holds it waits for anything.
const ADDED = `
  insert into users_added as a (user_id, count, since) values ($1, $2::int, now())
  on conflict (user_id) do update set
    count = case when a.since > now() - interval '1 day' then a.count else 0 end + excluded.count,
    since = case when a.since > now() - interval '1 day' then a.since else excluded.since end
  returning count, greatest(1, extract(epoch from since + interval '1 day' - now()) * 1000)::float8 as left_ms`;
// The conversation itself does not count: a user who has left it is a stranger there. Lateral joins with limits, so that
// each row is looked up by its key; a user past a quota asks again and again, so the search is bounded.
const STRANGER = `
  select e.id from unnest($2::text[]) as e(id)
  where not exists (
    select from friendships f
    where f.low = least($1 collate "C", e.id collate "C") and f.high = greatest($1 collate "C", e.id collate "C")
      and f.state = ${FRIENDS}
  ) and not exists (
    select from (
      select conversation_id as id from members where user_id = $1 and conversation_id <> $3 limit ${MAX_SEARCHED}
    ) own
    cross join lateral (select from members m where m.conversation_id = own.id and m.user_id = e.id limit 1) other
    cross join lateral (select from messages m where m.conversation_id = own.id and m.sender_id = e.id limit 1) posted
  )
  limit 1`;

/** Users who were just inserted as members of a conversation, and the user who did it, who may be one of them. */
export interface Joined {
  conversationId: string;
  actorId: string;
  userIds: readonly string[];
}

interface JoinedRow {
  id: string;
  version: number;
  joined: number;
  left_ms: number;
}

/**
 * Returns the versions of the sets of users who were just inserted as members, as `readSetsVersions` does. Throws if
 * one of them is then in too many conversations, or was added by a stranger and may only be added by acquaintances:
 * friends, and members of another conversation in which the user has posted.
 *
 * The insertion has locked the rows of `user_sets`, so no concurrent one takes the same last place.
 */
export async function checkJoined(tx: Queryable, quotas: Quotas, joined: Joined): Promise<SetsVersions> {
  // Backends may do what users may not.
  if (isService(joined.actorId)) return readSetsVersions(tx, joined.userIds);
  const rows = await tx.query<JoinedRow>(JOINED, [joined.userIds]);
  const crowded = await readCrowded(tx, quotas, joined, rows);
  const frequent = rows.filter((row) => row.joined > quotas.MAX_JOINS_PER_DAY && row.id !== joined.actorId);
  await assertAcquainted(tx, joined, [...crowded, ...frequent.map(({ id }) => id)], (id) => {
    const row = frequent.find((one) => one.id === id);
    if (!row)
      return overQuota(
        'MAX_USER_CONVERSATIONS',
        `${id} is in more than half as many conversations, and can be added only by friends and acquaintances`,
      );
    return overQuota(
      'MAX_JOINS_PER_DAY',
      `${id} has joined ${quotas.MAX_JOINS_PER_DAY} conversations within a day, and can be added only by friends and acquaintances`,
      row.left_ms,
    );
  });
  await countAdded(tx, quotas, joined);
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/**
 * The users, other than the actor, with so many conversations that strangers may not add them. Throws if a user has
 * too many. The version of a user's sets has counted every membership, so few users need to be counted.
 */
async function readCrowded(
  tx: Queryable,
  { MAX_USER_CONVERSATIONS: max }: Quotas,
  { actorId }: Joined,
  rows: readonly JoinedRow[],
): Promise<string[]> {
  const half = Math.ceil(max / 2);
  const changed = rows.filter(({ version }) => version > half).map(({ id }) => id);
  if (changed.length === 0) return [];
  const counts = await tx.query<{ id: string; count: number }>(COUNT, [changed, max + 1]);
  const full = counts.find(({ count }) => count > max);
  if (full) throw overQuota('MAX_USER_CONVERSATIONS', `${full.id} is in ${max} conversations, which is the most`);
  return counts.filter(({ id, count }) => count > half && id !== actorId).map(({ id }) => id);
}

/** Counts the users whom the actor has added in a day; past the quota, all that are added must be acquaintances. */
async function countAdded(tx: Queryable, quotas: Quotas, joined: Joined): Promise<void> {
  const others = joined.userIds.filter((id) => id !== joined.actorId);
  const max = quotas.MAX_USERS_ADDED_PER_DAY;
  // The additions of a backend, which may be many at once, do not wait for each other's row.
  if (others.length === 0 || max === unlimited.MAX_USERS_ADDED_PER_DAY) return;
  const [row] = await tx.query<{ count: number; left_ms: number }>(ADDED, [joined.actorId, others.length]);
  if (!row || row.count <= max) return;
  await assertAcquainted(tx, joined, others, (id) =>
    overQuota('MAX_USERS_ADDED_PER_DAY', `${joined.actorId} has added ${max} users within a day: ${id}`, row.left_ms),
  );
}

async function assertAcquainted(
  tx: Queryable,
  { actorId, conversationId }: Joined,
  userIds: readonly string[],
  refusal: (userId: string) => Error,
): Promise<void> {
  if (userIds.length === 0) return;
  const [stranger] = await tx.query<{ id: string }>(STRANGER, [actorId, userIds, conversationId]);
  if (stranger) throw refusal(stranger.id);
}
