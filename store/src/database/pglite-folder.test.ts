import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { lockFolder, ownerOf } from './folder-lock.js';
import { createPgliteDatabase } from './pglite-database.js';

const newFolder = (t: Test) => {
  const folder = mkdtempSync(join(tmpdir(), 'godwit-folder-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Starts a process that locks the folder until it ends. */
async function locking(t: Test, folder: string): Promise<ChildProcess> {
  const file = new URL('../testing/lock-and-wait.js', import.meta.url);
  const child = fork(file, [folder], { execArgv: [] });
  t.teardown(() => child.kill('SIGKILL'));
  const [said] = await once(child, 'message');
  t.equal(said, 'locked');
  return child;
}

t.test('a folder has one owner, and other processes get an error with its pid', async (t) => {
  const folder = newFolder(t);
  t.equal(ownerOf(folder), undefined);
  t.equal(ownerOf(join(folder, 'none')), undefined);
  const child = await locking(t, folder);
  const inUse = { name: 'FolderInUseError', message: new RegExp(`${folder} is in use by process ${child.pid}:`) };
  t.throws(() => lockFolder(folder), inUse);
  t.match(ownerOf(folder), inUse);
  await t.rejects(createPgliteDatabase(folder), inUse);
  t.same(readdirSync(folder), ['godwit.lock'], 'no database was created');

  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  t.equal(ownerOf(folder), undefined, 'the lock ends with the process, even if it is killed');
  const own = lockFolder(folder);
  t.throws(
    () => lockFolder(folder),
    { message: new RegExp(`process ${process.pid}:`) },
    'a second lock in the same process fails, too',
  );
  own.release();
  lockFolder(folder).release();
});

t.test('the creation of a database that was interrupted starts again', async (t) => {
  const folder = newFolder(t);
  const keep = async (id: string) => {
    const database = await createPgliteDatabase(folder);
    await database.query('create table if not exists kept (id text)');
    await database.query('insert into kept values ($1)', [id]);
    const rows = await database.query<{ id: string }>('select id from kept order by id');
    await database.close();
    return rows.map((row) => row.id);
  };
  // The state after a process was killed while moving files: some are in place, the marker file is not.
  mkdirSync(join(folder, 'godwit.making', 'base'), { recursive: true });
  mkdirSync(join(folder, 'global'));
  writeFileSync(join(folder, 'global', 'pg_control'), 'half of it');
  t.same(await keep('a'), ['a']);
  t.notOk(existsSync(join(folder, 'godwit.making')));
  t.same(await keep('b'), ['a', 'b'], 'the data of the first run is still there');
});

t.test('a folder with foreign files is left unchanged', async (t) => {
  const folder = newFolder(t);
  mkdirSync(join(folder, 'base'));
  writeFileSync(join(folder, 'base', 'mine.txt'), 'mine');
  await t.rejects(createPgliteDatabase(folder), { message: /contains no database, but an entry .*: base/ });
  t.equal(readFileSync(join(folder, 'base', 'mine.txt'), 'utf8'), 'mine');
  t.same(readdirSync(folder).sort(), ['base', 'godwit.lock']);
});
