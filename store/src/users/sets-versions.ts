import type { Queryable } from '../database/database.js';

const VERSIONS = `
  select e.id, s.version from unnest($1::text[]) as e(id)
  cross join lateral (select version from user_sets t where t.user_id = e.id limit 1) s`;

/** The versions of users' sets, by user; absent: not known, or never changed. */
export type SetsVersions = ReadonlyMap<string, number>;

/** How often users' sets changed (`store/sql/0012-user-sets.sql`). In the transaction of a change: which version that made. */
export async function readSetsVersions(runner: Queryable, userIds: readonly string[]): Promise<SetsVersions> {
  const rows = await runner.query<{ id: string; version: number }>(VERSIONS, [userIds]);
  return new Map(rows.map(({ id, version }) => [id, version]));
}
