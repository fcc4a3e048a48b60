// Fills the disk of an embedded database, and prints the database's behaviour as one line of JSON. The first argument
// is the folder; with a second argument, only counts the rows stored there.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GodwitError } from '@godwit/schema';
import type { Database } from '../database/database.js';
import { openExactPglite } from '../database/exact-pglite.js';
import { createPgliteDatabase, freeBytes, LEAST_FREE, pgliteDatabase } from '../database/pglite-database.js';

const MIB = 1024 ** 2;
const [, , disk = '', count] = process.argv;
const [folder, filler] = [join(disk, 'database'), join(disk, 'filler')];

const COUNT = 'select count(*)::int as n from kept';
// 96,000 incompressible bytes.
const KEEP = `insert into kept select string_agg(md5(random()::text || n), '') from generate_series(1, 3000) n`;

const rows = async (database: Database) => (await database.query<{ n: number }>(COUNT))[0]?.n;
const codeOf = (error: unknown) => GodwitError.from(error).codeName;

/** Fills the disk until at most `left` bytes are free. */
function fill(left: number): void {
  const file = openSync(filler, 'w');
  while (freeBytes(disk) > left) writeSync(file, Buffer.alloc(65_536));
  closeSync(file);
}

/** Inserts rows until an error satisfies `until`; returns the number of rows and the error. */
async function keepUntil(database: Database, until: (error: Error) => boolean) {
  for (let kept = 0; ; kept++) {
    try {
      await database.transaction((tx) => tx.query(KEEP));
    } catch (error) {
      if (until(error as Error)) return { kept, code: codeOf(error), message: (error as Error).message };
      kept--;
    }
  }
}

async function main(): Promise<object> {
  if (count) {
    const database = await createPgliteDatabase(folder);
    const n = await rows(database);
    await database.close();
    return { n };
  }
  const guarded = await createPgliteDatabase(folder);
  await guarded.query('create table kept (text text)');
  fill(LEAST_FREE + 4 * MIB);
  const full = await keepUntil(guarded, () => true);
  const free = freeBytes(disk);
  const read = await rows(guarded);
  rmSync(filler);
  await guarded.query(KEEP);
  const again = await rows(guarded);
  await guarded.close();

  // Without the check of free space.
  const pglite = await openExactPglite(folder);
  const bare = pgliteDatabase(pglite);
  fill(LEAST_FREE - MIB);
  let told: string | undefined;
  bare.lost.then((error) => {
    told = error.name;
  });
  const ended = await keepUntil(bare, (error) => (error.cause as Error | undefined)?.name === 'LostDatabaseError');
  const after = [
    await bare.query(COUNT).catch(codeOf),
    await bare.query(KEEP).catch(codeOf),
    await bare.transaction((tx) => tx.query(COUNT)).catch(codeOf),
  ];
  await bare.close();
  rmSync(filler);
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), disk, 'count'], { encoding: 'utf8' });
  return { full, free, read, again, ended, told, after, found: JSON.parse(child.stdout).n };
}

main().then(
  (told) => process.stdout.write(`${JSON.stringify(told)}\n`),
  (error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
