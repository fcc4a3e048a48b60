import { Code, GodwitError } from '@godwit/schema';
import type { Queryable } from '../database/database.js';
import type { Policy } from '../store.js';

const UNKNOWN = `
  select u as id from unnest($1::text[]) u where not exists (select from users k where k.id = u) order by u limit 1`;

/** Throws NOT_FOUND if policy requires known users and one of these users has never connected. */
export async function assertKnown(
  runner: Queryable,
  policy: Policy,
  field: string,
  userIds: readonly string[],
): Promise<void> {
  if (policy.users !== 'known') return;
  const [unknown] = await runner.query<{ id: string }>(UNKNOWN, [userIds]);
  if (unknown) throw new GodwitError(Code.CODE_NOT_FOUND, `${field}: user not found: ${unknown.id}`);
}
