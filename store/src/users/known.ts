import { Code, GodwitError } from '@godwit/schema';
import type { Queryable } from '../database/database.js';
import type { Policy } from '../store.js';

const UNKNOWN = `
  select u as id from unnest($1::text[]) u where not exists (select from users k where k.id = u) order by u limit 1`;

/** NOT_FOUND where policy asks that users are known and one of these never connected. */
export async function assertKnown(
  runner: Queryable,
  policy: Policy,
  field: string,
  userIds: readonly string[],
): Promise<void> {
  if (policy.users !== 'known') return;
  const [unknown] = await runner.query<{ id: string }>(UNKNOWN, [userIds]);
  if (unknown) throw new GodwitError(Code.CODE_NOT_FOUND, `${field}: nobody knows a user ${unknown.id}`);
}
