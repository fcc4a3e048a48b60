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

/** A process that locks the folder and keeps it. */
async function locking(t: Test, folder: string): Promise<ChildProcess> {
  const file = new URL('../testing/lock-and-wait.js', import.meta.url);
  const child = fork(file, [folder], { execArgv: [] });
  t.teardown(() => child.kill('SIGKILL'));
  const [said] = await once(child, 'message');
  t.equal(said, 'locked');
  return child;
}

t.test('a folder has one owner: whoever else asks is told its pid', async (t) => {
  const folder = newFolder(t);
  t.equal(ownerOf(folder), undefined);
  t.equal(ownerOf(join(folder, 'none')), undefined);
  const child = await locking(t, folder);
  const inUse = { name: 'FolderInUseError', message: new RegExp(`${folder} is in use by process ${child.pid}:`) };
  t.throws(() => lockFolder(folder), inUse);
  t.match(ownerOf(folder), inUse);
  await t.rejects(createPgliteDatabase(folder), inUse);
  t.same(readdirSync(folder), ['godwit.lock'], 'and nothing was opened');

  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  t.equal(ownerOf(folder), undefined, 'the lock ends with the process, however it ends');
  const own = lockFolder(folder);
  t.throws(() => lockFolder(folder), { message: new RegExp(`process ${process.pid}:`) }, 'also within one process');
  own.release();
  lockFolder(folder).release();
});

t.test('a database that is being made is made anew where that was broken off', async (t) => {
  const folder = newFolder(t);
  const keep = async (id: string) => {
    const database = await createPgliteDatabase(folder);
    await database.query('create table if not exists kept (id text)');
    await database.query('insert into kept values ($1)', [id]);
    const rows = await database.query<{ id: string }>('select id from kept order by id');
    await database.close();
    return rows.map((row) => row.id);
  };
  // As a process leaves it that ends while files are moved: some are there, and the mark is not.
  mkdirSync(join(folder, 'godwit.making', 'base'), { recursive: true });
  mkdirSync(join(folder, 'global'));
  writeFileSync(join(folder, 'global', 'pg_control'), 'half of it');
  t.same(await keep('a'), ['a']);
  t.notOk(existsSync(join(folder, 'godwit.making')));
  t.same(await keep('b'), ['a', 'b'], 'and what was kept since is there');
});

t.test('a folder that holds something else is left as it is', async (t) => {
  const folder = newFolder(t);
  mkdirSync(join(folder, 'base'));
  writeFileSync(join(folder, 'base', 'mine.txt'), 'mine');
  await t.rejects(createPgliteDatabase(folder), { message: /holds no database, but something .*: base/ });
  t.equal(readFileSync(join(folder, 'base', 'mine.txt'), 'utf8'), 'mine');
  t.same(readdirSync(folder).sort(), ['base', 'godwit.lock']);
});
