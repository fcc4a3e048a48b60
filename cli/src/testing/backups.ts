import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type PrivateServer, postgresPrograms } from '@godwit/store/testing';

/** A backup. `restore` replaces the current data with it, `remove` deletes it. */
export interface Backup {
  restore(): Promise<void>;
  remove(): void;
}

const execute = promisify(execFile);

/** Runs one of Postgres' programs asynchronously: this process may hold the locks that the program waits for. */
async function run(program: string, ...args: string[]): Promise<string> {
  return (await execute(join(postgresPrograms(), program), args)).stdout;
}

/** Dumps a database by pg_dump; pg_restore replaces its tables while clients stay connected. */
export async function dump(databaseUrl: string): Promise<Backup & { file: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'godwit-dump-'));
  const file = join(folder, 'dump');
  await run('pg_dump', '-Fc', '-f', file, databaseUrl);
  return {
    file,
    async restore() {
      await run('pg_restore', '--clean', '--if-exists', '--single-transaction', '-d', databaseUrl, file);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Dumps a database, and restores only the rows: like the restore of a disk snapshot, this leaves no trace. */
export async function dumpOfRows(databaseUrl: string): Promise<Backup> {
  const { remove, file } = await dump(databaseUrl);
  const names = `select string_agg(format('%I', tablename), ', ') from pg_tables where schemaname = 'public'`;
  return {
    async restore() {
      const tables = (await run('psql', '-At', '-c', names, databaseUrl)).trim();
      await run('pg_restore', '--data-only', '--disable-triggers', '-f', `${file}.sql`, file);
      // In one transaction: gateways write connection rows again as soon as the tables are empty.
      await run(
        'psql',
        '-q',
        '-v',
        'ON_ERROR_STOP=1',
        '-1',
        '-c',
        `truncate ${tables}`,
        '-f',
        `${file}.sql`,
        databaseUrl,
      );
    },
    remove,
  };
}

/** Copies a server by pg_basebackup; recovery from the copy ends with its log, on a new timeline. */
export async function copyOf(server: PrivateServer): Promise<Backup> {
  const folder = mkdtempSync(join(tmpdir(), 'godwit-copy-'));
  const copy = join(folder, 'data');
  await run('pg_basebackup', '-d', server.url, '-D', copy, '-X', 'stream', '-c', 'fast', '--no-sync');
  const data = (await run('psql', '-At', '-c', 'show data_directory', server.url)).trim();
  return {
    async restore() {
      const { uid, gid } = statSync(data);
      await server.kill('SIGINT');
      renameSync(data, join(folder, 'before'));
      cpSync(copy, data, { recursive: true });
      // The archive holds no log beyond the copy's own.
      appendFileSync(join(data, 'postgresql.auto.conf'), "restore_command = 'false'\n");
      writeFileSync(join(data, 'recovery.signal'), '');
      await execute('chown', ['-R', `${uid}:${gid}`, data]);
      await execute('chmod', ['700', data]);
      await server.start();
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
