import type { Databases } from '@godwit/store';

/** Tables that workers change in the background. */
const BACKGROUND = /^(outbox|jobs|done_jobs|handed_over_jobs|notifications|cron_runs|hourly_statistics|erasures)/;
/** Columns that the opening and closing of sessions changes, and that tell how far a job is. */
const PASSING_COLUMNS = `'{last_seen_at,erased_at}'::text[]`;

/**
 * Creates a function that reads a digest of each table of the database, by the table's name, so that two reads tell
 * whether a request changed anything. Tables of later migrations are included.
 */
export async function createStateReader({ reads }: Databases): Promise<() => Promise<Record<string, string>>> {
  const rows = await reads.query<{ name: string }>(
    `select tablename::text as name from pg_tables where schemaname = current_schema() order by 1`,
  );
  const digests = rows
    .filter(({ name }) => !BACKGROUND.test(name))
    .map(({ name }) => {
      const row = `(to_jsonb(r) - ${PASSING_COLUMNS})::text`;
      // A job removes what a deleted conversation held.
      const kept = `not exists (select from deleted_conversations d where d.id = to_jsonb(r) ->> 'conversation_id')`;
      return `(select md5(coalesce(string_agg(${row}, '|' order by ${row}), '')) from "${name}" r where ${kept}) as "${name}"`;
    });
  const text = `select ${digests.join(', ')}`;
  return async () => {
    const [state] = await reads.query<Record<string, string>>(text);
    return { ...state };
  };
}
