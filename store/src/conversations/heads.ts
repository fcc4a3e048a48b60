import { checkAllReturned } from '../database/returned-ids.js';
import type { Store } from '../store.js';
import type { internal } from '../wire.js';
import { isRestricted } from './restrictions.js';

const HEADS = `
  select id, last_seq, epoch, last_change, restrictions, details_version from conversations where id = any ($1::text[])`;

/**
 * The heads of conversations, in the order of the ids: one query for all that a gateway holds. Read from the primary,
 * since a head below a committed one is taken as the sign of a restored database.
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
