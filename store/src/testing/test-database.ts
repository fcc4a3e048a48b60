import { randomBytes } from 'node:crypto';
import { createPostgresDatabase } from '../postgres-database.js';

/** The URL that a variable holds; tests run under `with-servers`, which sets it. */
export function serverUrl(name: 'DATABASE_URL' | 'REDIS_URL'): string {
  const url = process.env[name];
  if (!url) throw new Error(`${name} is not set: run the tests by npm test, or under npm run with-servers`);
  return url;
}

/**
 * Makes an empty database of one's own on the Postgres of DATABASE_URL, or of `server`; `drop` removes it. `options` are
 * those of `create database`.
 */
export async function createTestDatabase(
  options = '',
  server = serverUrl('DATABASE_URL'),
): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `godwit_test_${randomBytes(6).toString('hex')}`;
  const run = async (statement: string) => {
    const admin = createPostgresDatabase({ url: server, max: 1, name: 'tests' });
    try {
      await admin.query(statement);
    } finally {
      await admin.close();
    }
  };
  await run(`create database ${name} ${options}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(`drop database if exists ${name} with (force)`) };
}
