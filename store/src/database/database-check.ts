import type { Queryable } from './database.js';

/** Throws unless the database's encoding is UTF-8: no other encoding can store every text that users write. */
export async function assertUtf8(runner: Queryable): Promise<void> {
  const [row] = await runner.query<{ encoding: string }>(`select current_setting('server_encoding') as encoding`);
  if (row?.encoding !== 'UTF8')
    throw new Error(
      `the database's encoding is ${row?.encoding}, but must be UTF8: create it with create database … encoding 'UTF8'`,
    );
}

/** The settings that must be on, each with the harm that it causes when off. */
const NEEDED = {
  fsync: 'a crash of the machine loses or damages acknowledged data',
  full_page_writes: 'a crash of the machine damages the database',
  synchronous_commit: "a crash loses acknowledged data (it may be off for Godwit's role or database alone)",
};

const SETTINGS = 'select e.name, current_setting(e.name) as setting from unnest($1::text[]) as e(name)';

/** Throws where the settings of Postgres, or of Godwit's role, do not make commits durable. */
export async function assertDurable(runner: Queryable): Promise<void> {
  const rows = await runner.query<{ name: keyof typeof NEEDED; setting: string }>(SETTINGS, [Object.keys(NEEDED)]);
  const off = rows.filter(({ setting }) => setting === 'off').map(({ name }) => `${name} is off: ${NEEDED[name]}`);
  if (off.length > 0)
    throw new Error(
      `the database is not durable: ${off.join('; ')}. Switch it on, or set DATABASE_UNSAFE=allow if losing data is acceptable`,
    );
}
