import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Database, Queryable } from './database.js';
import { assertUtf8 } from './database-check.js';

const FOLDER = new URL('../../sql/', import.meta.url);
const FUNCTIONS = new URL('functions/', FOLDER);
// An arbitrary number that no other advisory lock in the database uses.
const LOCK = 7_401_223;

interface Migration {
  version: number;
  name: string;
}

/** The migrations of this build, in order. They only go forward, and a landed one is never edited. */
export function migrations(): Migration[] {
  return readdirSync(fileURLToPath(FOLDER))
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ version: Number.parseInt(name, 10), name }));
}

/**
 * Migrates the schema to this build, and returns the names of the applied files. Safe when several processes run it at
 * once: each migration commits with its version, under a lock for which the others wait. Throws, and changes nothing,
 * where the database's encoding is not UTF-8.
 */
export async function migrate(database: Database): Promise<string[]> {
  await assertUtf8(database);
  const applied: string[] = [];
  for (const migration of migrations()) {
    await database.transaction(async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1::bigint)', [LOCK]);
      await tx.query(
        `create table if not exists migrations
           (version integer primary key, name text not null, applied_at timestamptz not null default now())`,
      );
      if ((await versionOf(tx)) >= migration.version) return;
      for (const statement of statements(readFileSync(new URL(migration.name, FOLDER), 'utf8')))
        await tx.query(statement);
      await tx.query('insert into migrations (version, name) values ($1, $2)', [migration.version, migration.name]);
      applied.push(migration.name);
      // In the newest migration's transaction: a process that sees its version also sees the functions that belong to
      // it.
      if (migration.version === newest()) applied.push(...(await replaceFunctions(tx)));
    });
  }
  return [...applied, ...(await database.transaction(replaceFunctions))];
}

/**
 * Updates functions to this build, and returns the files of those whose text differed. A file is `create or replace`,
 * and is edited when a function changes; a function whose parameters or result change is dropped by a migration. An
 * older build does not touch the functions of a newer schema.
 */
async function replaceFunctions(tx: Queryable): Promise<string[]> {
  await tx.query('select pg_advisory_xact_lock($1::bigint)', [LOCK]);
  if ((await versionOf(tx)) > newest()) return [];
  const known = await tx.query<{ name: string; digest: string }>('select name, digest from functions');
  const digests = new Map(known.map(({ name, digest }) => [name, digest]));
  const replaced: string[] = [];
  for (const name of readdirSync(fileURLToPath(FUNCTIONS)).sort()) {
    const text = readFileSync(new URL(name, FUNCTIONS), 'utf8');
    const digest = createHash('sha256').update(text).digest('hex');
    if (digests.get(name) === digest) continue;
    for (const statement of statements(text)) await tx.query(statement);
    await tx.query(
      'insert into functions (name, digest) values ($1, $2) on conflict (name) do update set digest = excluded.digest',
      [name, digest],
    );
    replaced.push(`functions/${name}`);
  }
  // Each time: the right to create the schema may have been granted since.
  await tx.query('select sql_install()');
  return replaced;
}

/**
 * Throws unless the schema is at least that of this build, and text is UTF-8; a newer schema is fine, as in a rolling
 * upgrade.
 */
export async function assertMigrated(database: Database): Promise<void> {
  await assertUtf8(database);
  const [table] = await database.query<{ found: boolean }>(`select to_regclass('migrations') is not null as found`);
  const have = table?.found ? await versionOf(database) : 0;
  const need = newest();
  if (have < need)
    throw new Error(`the database's schema is at version ${have}, this build needs ${need}: run godwit migrate`);
}

/** The schema version of this build. */
function newest(): number {
  return migrations().at(-1)?.version ?? 0;
}

async function versionOf(runner: Queryable): Promise<number> {
  const [row] = await runner.query<{ version: number }>('select coalesce(max(version), 0) as version from migrations');
  return row?.version ?? 0;
}

/** Splits a script at the semicolons that end a line outside of $$ … $$. */
function statements(script: string): string[] {
  const parts: string[] = [];
  let current = '';
  let quoted = false;
  for (const line of script.split('\n')) {
    current += `${line}\n`;
    if (((line.match(/\$\$/g) ?? []).length & 1) === 1) quoted = !quoted;
    if (!quoted && line.replace(/--.*$/, '').trimEnd().endsWith(';')) {
      parts.push(current);
      current = '';
    }
  }
  if (current.replace(/--.*$/gm, '').trim()) parts.push(current);
  return parts;
}
