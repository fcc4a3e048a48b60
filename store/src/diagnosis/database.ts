import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Database } from '../database/database.js';
import { assertDurable, assertUtf8 } from '../database/database-check.js';
import { assertMigrated } from '../database/migrate.js';
import { openDatabases, ownerOfDatabase } from '../database/open-databases.js';
import { clockFinding, type Finding, findings, withinLook } from './finding.js';

const { ok, warning, failed } = findings('postgres');
/** The oldest major version of Postgres that the tests run on. */
const OLDEST = 15;
/** Connections that the pools of one store and one worker may open. */
const CONNECTIONS = 30;
const FREE_BYTES = 1024 ** 3;

/** The action for each error of a connection, by its SQLSTATE or the code of the system. */
const REMEDIES: Readonly<Record<string, string>> = {
  ECONNREFUSED:
    'start Postgres, or correct host and port in DATABASE_URL; a firewall or listen_addresses may refuse, too',
  ENOTFOUND: 'correct the host in DATABASE_URL: its name does not resolve',
  EAI_AGAIN: 'correct the host in DATABASE_URL, or the DNS of this machine: its name does not resolve now',
  ETIMEDOUT: 'correct the host in DATABASE_URL, or open the firewall between this machine and Postgres',
  CONNECT_TIMEOUT: 'correct the host in DATABASE_URL, or open the firewall between this machine and Postgres',
  '28P01': 'correct user and password in DATABASE_URL; characters such as @ and / of a password are percent-encoded',
  '28000': 'allow the user in pg_hba.conf, or correct the user or sslmode in DATABASE_URL',
  '3D000': 'create the database (create database … encoding UTF8), or correct its name at the end of DATABASE_URL',
  '53300': 'raise max_connections of Postgres, or run fewer processes, or put PgBouncer before it',
  '57P03': 'wait: Postgres starts or recovers; its log tells how far it is',
};

/** The configuration of the database, and how the role uses it. */
export interface DatabaseDiagnosis {
  url: string;
  replicaUrl: string | undefined;
  /** Whether DATABASE_UNSAFE allows that commits are not durable. */
  allowsUnsafe: boolean;
  /** Whether the role migrates the schema by itself. */
  migrates: boolean;
}

/** Looks at the database. Changes nothing in it. */
export async function diagnoseDatabase(options: DatabaseDiagnosis): Promise<Finding[]> {
  if (options.url.startsWith('pglite:')) return diagnoseEmbedded(options.url);
  const found = await diagnoseServer(options.url, options);
  if (!options.replicaUrl || found.some(({ status }) => status === 'failed')) return found;
  return [...found, ...(await diagnoseReplica(options.replicaUrl))];
}

async function diagnoseServer(url: string, { allowsUnsafe, migrates }: DatabaseDiagnosis): Promise<Finding[]> {
  const databases = await openDatabases(url);
  try {
    const database = databases.health;
    const asked = Date.now();
    const [row] = await withinLook(
      database.query<{ version: number; most: number; used: number; standby: boolean; now: number }>(
        `select current_setting('server_version_num')::int as version, current_setting('max_connections')::int as most,
           (select count(*)::int from pg_stat_activity) as used, pg_is_in_recovery() as standby,
           (extract(epoch from clock_timestamp()) * 1000)::bigint as now`,
      ),
    );
    if (!row) throw new Error('Postgres returned no row');
    const clock = clockFinding('Postgres', row.now, asked, Date.now());
    const major = Math.floor(row.version / 10_000);
    if (row.standby)
      return [
        failed(
          'the server is a standby, which accepts no writes',
          'name the primary in DATABASE_URL, or add target_session_attrs=read-write and all servers',
        ),
      ];
    const problems = [
      ...(major < OLDEST
        ? [failed(`version ${major} is older than ${OLDEST}`, `upgrade Postgres to ${OLDEST} or later`)]
        : []),
      ...(await problemOf(database, assertUtf8, 'create a database with encoding UTF8, and move the data by pg_dump')),
      ...(allowsUnsafe ? [] : await problemOf(database, assertDurable, 'switch the settings on in postgresql.conf')),
      ...(migrates ? [] : await problemOf(database, assertMigrated, 'run godwit migrate once with this version')),
    ];
    if (row.most - row.used < CONNECTIONS)
      problems.push(
        warning(
          `${row.used} of ${row.most} connections are in use; a store and a worker open up to ${CONNECTIONS}`,
          REMEDIES['53300'] as string,
        ),
      );
    const good =
      problems.length > 0 ? [] : [ok(`version ${major}, durable, ${row.used} of ${row.most} connections in use`)];
    return [...good, ...problems, ...(clock ? [clock] : [])];
  } catch (error) {
    return [unreachable(error, 'DATABASE_URL')];
  } finally {
    await databases.close().catch(() => {});
  }
}

async function diagnoseReplica(url: string): Promise<Finding[]> {
  const check = findings('replica');
  const databases = await openDatabases(url);
  try {
    const [row] = await withinLook(
      databases.health.query<{ standby: boolean; behind: number | null }>(
        `select pg_is_in_recovery() as standby,
           (extract(epoch from now() - pg_last_xact_replay_timestamp()))::float8 as behind`,
      ),
    );
    if (row?.standby) return [check.ok(`the last transaction is from ${Math.round(row.behind ?? 0)} s ago`)];
    return [check.failed('the server is no standby', 'name a streaming replica in DATABASE_REPLICA_URL, or unset it')];
  } catch (error) {
    return [{ ...unreachable(error, 'DATABASE_REPLICA_URL'), check: 'replica', status: 'warning' }];
  } finally {
    await databases.close().catch(() => {});
  }
}

async function problemOf(
  database: Database,
  assert: (database: Database) => Promise<void>,
  remedy: string,
): Promise<Finding[]> {
  try {
    await assert(database);
    return [];
  } catch (error) {
    return [failed((error as Error).message, remedy)];
  }
}

function unreachable(error: unknown, setting: string): Finding {
  const codes: string[] = [];
  let detail = '';
  for (
    let at = error as { cause?: unknown; code?: unknown; message?: string } | undefined;
    at;
    at = at.cause as typeof at
  ) {
    if (typeof at.code === 'string') codes.push(at.code);
    if (at.message) detail = at.message;
  }
  const known = codes.map((code) => REMEDIES[code]).find((remedy) => remedy);
  const remedy = (known ?? 'see the log of Postgres').replaceAll('DATABASE_URL', setting);
  return failed(`cannot be used: ${detail || codes.at(-1) || String(error)}`, remedy);
}

function diagnoseEmbedded(url: string): Finding[] {
  const check = findings('embedded database');
  const folder = url.slice('pglite://'.length);
  if (folder === 'memory')
    return [check.warning('it is kept in memory and lost at the end', 'name a folder in DATABASE_URL')];
  const owner = ownerOfDatabase(url);
  if (owner)
    return [check.warning(owner.message, 'nothing, if that process is the Godwit that is to run; else end it')];
  let parent = resolve(folder);
  while (!existsSync(parent)) parent = dirname(parent);
  try {
    accessSync(parent, constants.W_OK | constants.X_OK);
  } catch {
    return [
      check.failed(
        `${parent} cannot be written to`,
        'give the folder to the user of this process, or name another one in DATABASE_URL',
      ),
    ];
  }
  const { bavail, bsize } = statfsSync(parent);
  const free = `${Math.floor((bavail * bsize) / 1024 ** 2).toLocaleString('en')} MiB free`;
  if (bavail * bsize < FREE_BYTES)
    return [check.warning(free, 'make room: a full disk ends the acceptance of messages')];
  return [check.ok(`${resolve(folder)}, ${free}`)];
}
