import { checkAllReturned } from '../database/returned-ids.js';
import type { Store } from '../store.js';
import type { internal } from '../wire.js';
import { isRestricted } from './restrictions.js';

const HEADS = `
  select id, last_seq, epoch, last_change, restrictions, details_version from conversations where id = any ($1::text[])`;

/**
 * Where conversations stand, in the order of the ids: one query for all that a gateway holds. From the primary: a head
 * below what was committed is how a restore shows.
 */
export async function readHeads(store: Store, ids: readonly string[]): Promise<internal.store.v1.Head.$Properties[]> {
  type Row = { id: string } & Record<'last_seq' | 'epoch' | 'last_change' | 'restrictions' | 'details_version', number>;
  const rows = await store.databases.reads.query<Row>(HEADS, [ids]);
  checkAllReturned(
    rows.map(({ id }) => id),
    ids,
  );
  const byId = new Map(
    rows.map(({ id, restrictions, ...head }) => [
      id,
      { ...head, restricted: isRestricted(store.policy, restrictions) },
    ]),
  );
  return ids.map((id) => byId.get(id) ?? { last_seq: 0, epoch: 0 });
}
