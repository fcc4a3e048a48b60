import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Database } from '../database/database.js';
import { migrate } from '../database/migrate.js';
import { createPostgresDatabase } from '../database/postgres-database.js';

/** An arbitrary key for an advisory lock, used for no other lock on the test server. */
const TEMPLATE_LOCK = 7_401_224;

/** A private database; `drop` removes it. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** The URL in an environment variable that `with-servers` sets for tests. Throws if it is not set. */
export function serverUrl(name: 'DATABASE_URL' | 'REDIS_URL'): string {
  const url = process.env[name];
  if (!url) throw new Error(`${name} is not set: run the tests by npm test, or under npm run with-servers`);
  return url;
}

/** The folder shared by the processes of one `with-servers` run. Throws if it is not set. */
export function testFolder(): string {
  const folder = process.env.GODWIT_TEST_FOLDER;
  if (folder) return folder;
  throw new Error('GODWIT_TEST_FOLDER is not set: run the tests by npm test, or under npm run with-servers');
}

/**
 * Creates an empty private database on the Postgres of DATABASE_URL, or of `server`. `options` are options of
 * `create database`.
 */
export function createTestDatabase(options = '', server = serverUrl('DATABASE_URL')): Promise<TestDatabase> {
  return withAdmin(server, (admin) => createDatabase(admin, server, options));
}

/** Creates a private database with the schema in place: a copy of a template, which the first call migrates. */
export function createMigratedDatabase(): Promise<TestDatabase> {
  const server = serverUrl('DATABASE_URL');
  return withAdmin(server, async (admin) => {
    const template = templateName(testFolder());
    const made = templateMark(testFolder(), server);
    if (!existsSync(made)) {
      await admin.transaction(async (tx) => {
        await tx.query('select pg_advisory_xact_lock($1::bigint)', [TEMPLATE_LOCK]);
        if (existsSync(made)) return;
        // On another connection, because Postgres cannot create a database within a transaction.
        await withAdmin(server, (other) => other.query(`create database ${template}`));
        await withAdmin(urlOf(server, template), migrate);
        writeFileSync(made, '');
      });
    }
    return createDatabase(admin, server, `template ${template}`);
  });
}

/** Removes the template database of the run with this `folder` from a server. */
export async function dropTemplate(folder: string, server: string): Promise<void> {
  if (!existsSync(templateMark(folder, server))) return;
  await withAdmin(server, (admin) => admin.query(`drop database if exists ${templateName(folder)}`));
}

const templateName = (folder: string) =>
  basename(folder)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '_');

/** The file that marks a server as having the template, since tests also start servers of their own. */
const templateMark = (folder: string, server: string) => join(folder, `template-${new URL(server).host}`);

async function createDatabase(admin: Database, server: string, options: string): Promise<TestDatabase> {
  const name = `godwit_test_${randomBytes(6).toString('hex')}`;
  await admin.query(`create database ${name} ${options}`);
  const drop = async () => {
    await withAdmin(server, (admin) => admin.query(`drop database if exists ${name} with (force)`));
  };
  return { url: urlOf(server, name), drop };
}

async function withAdmin<T>(url: string, act: (admin: Database) => Promise<T>): Promise<T> {
  const admin = createPostgresDatabase({ url, max: 1, name: 'tests' });
  try {
    return await act(admin);
  } finally {
    await admin.close();
  }
}

function urlOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
