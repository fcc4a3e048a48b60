import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openDatabases } from '@godwit/store';
import { createTestDatabase, freePort, serverUrl } from '@godwit/store/testing';
import t from 'tap';

const GODWIT = fileURLToPath(new URL('../../bin/godwit.js', import.meta.url));

/** Runs a command to its end; returns its exit code and error output. */
async function godwit(command: string, settings: NodeJS.ProcessEnv): Promise<{ code: number; stderr: string }> {
  const env = {
    PATH: process.env.PATH,
    AUTH_SECRET: 'x'.repeat(32),
    INTERNAL_TOKEN: 'y'.repeat(32),
    REDIS_URL: serverUrl('REDIS_URL'),
    ...settings,
  };
  try {
    return { code: 0, ...(await promisify(execFile)(GODWIT, command.split(' '), { env, timeout: 30_000 })) };
  } catch (error) {
    return error as { code: number; stderr: string };
  }
}

t.test('a command without a database exits with the reason', async (t) => {
  const nobody = `127.0.0.1:${await freePort()}`;
  const { code, stderr } = await godwit('migrate', { DATABASE_URL: `postgres://user:hidden@${nobody}/godwit` });
  t.equal(code, 1);
  t.equal(stderr, `godwit: the database is unavailable: connect ECONNREFUSED ${nobody}\n`);
  const none = new URL('/none', serverUrl('DATABASE_URL')).href;
  t.match(await godwit('migrate', { DATABASE_URL: none }), { code: 1, stderr: /database "none" does not exist\n$/ });
});

t.test('every command refuses a database that may lose commits, unless DATABASE_UNSAFE is allow', async (t) => {
  const { url: DATABASE_URL, drop } = await createTestDatabase();
  t.teardown(drop);
  const databases = await openDatabases(DATABASE_URL);
  await databases.writes.query(
    `alter database ${new URL(DATABASE_URL).pathname.slice(1)} set synchronous_commit = off`,
  );
  await databases.close();
  const refused = { code: 1, stderr: /^godwit: the database is not durable: synchronous_commit is off/ };
  t.match(await godwit('migrate', { DATABASE_URL }), refused);
  t.match(await godwit('migrate', { DATABASE_URL, DATABASE_UNSAFE: 'allow' }), { code: 0 });
  const commands = ['store', 'worker', 'cron cleanup'];
  const ends = await Promise.all(commands.map((command) => godwit(command, { DATABASE_URL })));
  for (const [index, end] of ends.entries()) t.match(end, refused, String(commands[index]));
});
