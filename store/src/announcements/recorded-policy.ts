import { forbiddenRestrictions } from '../conversations/restrictions.js';
import type { Store } from '../store.js';

const RECORD = `
  update sql_policy set forbidding = $1::int, only_known = $2::boolean
  where forbidding <> $1::int or only_known <> $2::boolean`;

/**
 * Records the policy of this store in the database, where the functions of the schema `godwit` read it. Of stores with
 * different policies, the one that started last decides.
 */
export async function recordPolicy({ databases, policy }: Pick<Store, 'databases' | 'policy'>): Promise<void> {
  await databases.writes.query(RECORD, [forbiddenRestrictions(policy), policy.users === 'known']);
}
