import type { Queryable } from '../database/database.js';

const VERSIONS = `
  select e.id, s.version from unnest($1::text[]) as e(id)
  cross join lateral (select version from user_sets t where t.user_id = e.id limit 1) s`;

/** The versions of users' sets, by user; absent: unknown, or never changed. */
export type SetsVersions = ReadonlyMap<string, number>;

/**
 * Reads the versions of users' sets, which count their changes (`store/sql/0012-user-sets.sql`). Within the transaction
 * of a change, the result is the version that the change made.
 */
export async function readSetsVersions(runner: Queryable, userIds: readonly string[]): Promise<SetsVersions> {
  const rows = await runner.query<{ id: string; version: number }>(VERSIONS, [userIds]);
  return new Map(rows.map(({ id, version }) => [id, version]));
}
