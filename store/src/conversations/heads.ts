import type { internal } from '@godwit/schema/store';
import { checkAllReturned } from '../returned-ids.js';
import type { Store } from '../store.js';
import { isRestricted } from './restrictions.js';

const HEADS = 'select id, last_seq, epoch, last_change, restrictions from conversations where id = any ($1::text[])';

/**
 * Where conversations stand, in the order of the ids: one query for all that a gateway holds. From the primary: a head
 * below what was committed is how a restore shows.
 */
export async function readHeads(store: Store, ids: readonly string[]): Promise<internal.store.v1.Head.$Properties[]> {
  type Row = { id: string; last_seq: number; epoch: number; last_change: number; restrictions: number };
  const rows = await store.databases.reads.query<Row>(HEADS, [ids]);
  checkAllReturned(
    rows.map(({ id }) => id),
    ids,
  );
  const byId = new Map(
    rows.map(({ id, last_seq, epoch, last_change, restrictions }) => [
      id,
      { last_seq, epoch, last_change, restricted: isRestricted(store.policy, restrictions) },
    ]),
  );
  return ids.map((id) => byId.get(id) ?? { last_seq: 0, epoch: 0 });
}
