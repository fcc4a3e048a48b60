import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Database } from '../database/database.js';
import { migrate } from '../database/migrate.js';
import { createPostgresDatabase } from '../database/postgres-database.js';

/** Any number that nothing else on the tests' server locks by. */
const TEMPLATE_LOCK = 7_401_224;

/** A database of one's own; `drop` removes it. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** The URL that a variable holds; tests run under `with-servers`, which sets it. */
export function serverUrl(name: 'DATABASE_URL' | 'REDIS_URL'): string {
  const url = process.env[name];
  if (!url) throw new Error(`${name} is not set: run the tests by npm test, or under npm run with-servers`);
  return url;
}

/** The folder that the processes of one run of `with-servers` share. */
export function testFolder(): string {
  const folder = process.env.GODWIT_TEST_FOLDER;
  if (folder) return folder;
  throw new Error('GODWIT_TEST_FOLDER is not set: run the tests by npm test, or under npm run with-servers');
}

/**
 * Makes an empty database of one's own on the Postgres of DATABASE_URL, or of `server`. `options` are those of
 * `create database`.
 */
export function createTestDatabase(options = '', server = serverUrl('DATABASE_URL')): Promise<TestDatabase> {
  return withAdmin(server, (admin) => createDatabase(admin, server, options));
}

/** Makes a database of one's own whose schema is there already: a copy of one that the first who asks migrates. */
export function createMigratedDatabase(): Promise<TestDatabase> {
  const server = serverUrl('DATABASE_URL');
  return withAdmin(server, async (admin) => {
    const template = templateName(testFolder());
    const made = templateMark(testFolder(), server);
    if (!existsSync(made)) {
      await admin.transaction(async (tx) => {
        await tx.query('select pg_advisory_xact_lock($1::bigint)', [TEMPLATE_LOCK]);
        if (existsSync(made)) return;
        // On a connection of its own: a database is not made within a transaction.
        await withAdmin(server, (other) => other.query(`create database ${template}`));
        await withAdmin(urlOf(server, template), migrate);
        writeFileSync(made, '');
      });
    }
    return createDatabase(admin, server, `template ${template}`);
  });
}

/** Removes from a server what the processes of a run, which share `folder`, copied their databases from. */
export async function dropTemplate(folder: string, server: string): Promise<void> {
  if (!existsSync(templateMark(folder, server))) return;
  await withAdmin(server, (admin) => admin.query(`drop database if exists ${templateName(folder)}`));
}

const templateName = (folder: string) =>
  basename(folder)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '_');

/** The file that says that a server has the template: tests start servers of their own, too. */
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
