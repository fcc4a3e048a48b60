import type { internal } from '@godwit/schema/store';
import type { Store } from '../store.js';

const MEMBERSHIPS = `
  select m.user_id, c.id as conversation_id, c.last_seq, c.epoch, m.read_seq, c.active_at
  from members m join conversations c on c.id = m.conversation_id
  where m.user_id = any ($1::text[])
  order by c.active_at desc, c.id`;

interface MembershipRow {
  user_id: string;
  conversation_id: string;
  last_seq: number;
  epoch: number;
  read_seq: number;
  active_at: Date;
}

/** What each user belongs to, the most recently active first; in the order of the users. */
export async function readMemberships(
  store: Store,
  userIds: readonly string[],
): Promise<internal.store.v1.UserSets.$Properties[]> {
  const rows = await store.databases.reads.query<MembershipRow>(MEMBERSHIPS, [[...new Set(userIds)]]);
  const byUser = new Map<string, internal.store.v1.Membership.$Properties[]>(userIds.map((id) => [id, []]));
  for (const row of rows) byUser.get(row.user_id)?.push({ ...row, active_at: row.active_at.getTime() });
  return userIds.map((id) => ({ memberships: byUser.get(id) ?? [] }));
}
