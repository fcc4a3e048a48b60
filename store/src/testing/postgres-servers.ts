import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Certificate, makeAuthority, makeCertificate } from './certificates.js';
import { freePort, install, launchUntil, type PrivateServer, privateServer, which } from './servers.js';

const LOOPBACK = 'postgres://postgres@127.0.0.1/postgres';
const STARTED = /ready to accept connections/;

/** Starts a private Postgres, durable as in production. */
export async function startPostgres(): Promise<PrivateServer> {
  return servePostgres(initialized(), LOOPBACK, STARTED);
}

/** A private Postgres that requires TLS, except over its Unix socket. */
export interface TlsPostgres extends PrivateServer {
  /** The folder of the Unix socket. */
  readonly folder: string;
  /** The file of the authority of the clients' certificates and the server's, which names `localhost` and 127.0.0.1. */
  readonly authority: string;
  /** The client certificate required for the user `certified`. */
  readonly client: Certificate;
}

/** Starts a Postgres with certificates of a new authority. */
export async function startTlsPostgres(): Promise<TlsPostgres> {
  const home = initialized();
  const { folder, user } = home;
  const signer = makeAuthority(folder);
  const server = makeCertificate(folder, signer, 'localhost', 'DNS:localhost,IP:127.0.0.1');
  const client = makeCertificate(folder, signer, 'certified');
  if (user) chownSync(server.key, user.uid, user.gid);
  const access = 'local all all trust\nhostssl all certified all cert\nhostssl all all all trust\n';
  writeFileSync(join(folder, 'data', 'pg_hba.conf'), access);
  const started = await servePostgres(home, LOOPBACK, STARTED, {
    ssl: 'on',
    ssl_cert_file: server.certificate,
    ssl_key_file: server.key,
    ssl_ca_file: signer.certificate,
  });
  return { ...started, folder, client, authority: signer.certificate };
}

/** Makes a home with the data of an empty Postgres. */
function initialized(): Home {
  const home = makeHome('postgres');
  const settings = [
    '-D',
    join(home.folder, 'data'),
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
  ];
  execFileSync(join(postgresPrograms(), 'initdb'), settings, { ...home.user, stdio: 'ignore', cwd: home.folder });
  return home;
}

/** Starts a streaming replica of a private Postgres. */
export async function startReplica(postgresUrl: string): Promise<PrivateServer> {
  const home = makeHome('replica');
  const copy = [
    '-d',
    postgresUrl,
    '-D',
    join(home.folder, 'data'),
    '-X',
    'stream',
    '-c',
    'fast',
    '--no-sync',
    '--write-recovery-conf',
  ];
  execFileSync(join(postgresPrograms(), 'pg_basebackup'), copy, { ...home.user, stdio: 'ignore', cwd: home.folder });
  return servePostgres(home, postgresUrl, /ready to accept read-only connections/);
}

/** Starts a server on the folder `data` of a home; its URL is the URL `like` with another port. */
async function servePostgres(
  { folder, user }: Home,
  like: string,
  ready: RegExp,
  more: Readonly<Record<string, string>> = {},
): Promise<PrivateServer> {
  const url = new URL(like);
  url.port = String(await freePort());
  const settings = {
    port: url.port,
    listen_addresses: '127.0.0.1',
    max_connections: 200,
    unix_socket_directories: folder,
    ...more,
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const binary = join(postgresPrograms(), 'postgres');
  const launch = () =>
    launchUntil(spawn(binary, ['-D', join(folder, 'data'), ...args], { ...user, cwd: folder }), ready);
  return privateServer(url.href, folder, launch, 'SIGINT');
}

/**
 * Starts a private PgBouncer in transaction mode in front of a Postgres. Its URL disables prepared statements, which
 * releases before 1.21 do not support. All clients of a database share `serverConnections` connections.
 */
export async function startPgbouncer(postgresUrl: string, serverConnections = 20): Promise<PrivateServer> {
  const find = () => which('pgbouncer');
  const binary = find() ?? install('pgbouncer', find, 'PgBouncer 1.18 or later (pgbouncer)', 'PATH');
  const port = await freePort();
  const { hostname, port: serverPort, username, password, pathname } = new URL(postgresUrl);
  const login = password ? `user=${username} password=${password}` : `user=${username}`;
  const { folder, user } = makeHome('pgbouncer');
  const file = join(folder, 'pgbouncer.ini');
  const settings = `[databases]
* = host=${hostname} port=${serverPort || 5_432} ${login}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = ${serverConnections}
max_client_conn = 1000
`;
  writeFileSync(file, settings);
  const launch = () => launchUntil(spawn(binary, [file], { ...user, cwd: folder }), /process up/);
  const url = `postgres://${username}@127.0.0.1:${port}${pathname}?prepare=false`;
  return privateServer(url, folder, launch, 'SIGTERM');
}

/** A private folder and its owner; these servers refuse to run as root. */
interface Home {
  folder: string;
  user: { uid: number; gid: number } | undefined;
}

function makeHome(name: string): Home {
  const folder = mkdtempSync(join(tmpdir(), `godwit-${name}-`));
  if (process.getuid?.() !== 0) return { folder, user: undefined };
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody']).toString());
  const user = { uid: id('-u'), gid: id('-g') };
  chownSync(folder, user.uid, user.gid);
  return { folder, user };
}

/** The folder of the Postgres programs: the server and the backup tools. */
export function postgresPrograms(): string {
  const what = 'PostgreSQL 15 or later (initdb, postgres)';
  return postgresFolder() ?? install('postgresql', postgresFolder, what, 'DATABASE_URL');
}

function postgresFolder(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const packaged = versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
  const initdb = which('initdb');
  return packaged ?? (initdb ? join(initdb, '..') : undefined);
}
