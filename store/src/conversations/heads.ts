import type { internal } from '@godwit/schema/store';
import type { Store } from '../store.js';

const HEADS = 'select id, last_seq, epoch from conversations where id = any ($1::text[])';

/** Where conversations stand, in the order of the ids: one query for all that a gateway holds. */
export async function readHeads(store: Store, ids: readonly string[]): Promise<internal.store.v1.Head.$Properties[]> {
  const rows = await store.databases.reads.query<{ id: string; last_seq: number; epoch: number }>(HEADS, [ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => ({ last_seq: byId.get(id)?.last_seq ?? 0, epoch: byId.get(id)?.epoch ?? 0 }));
}
