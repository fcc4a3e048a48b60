import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { checkServerIdentity, type PeerCertificate, type ConnectionOptions as TlsOptions } from 'node:tls';
import type { ConnectionOptions } from './postgres-connection.js';

/**
 * Parameters that a Postgres URL may have: each as in libpq, except for `prepare` and `schema`, and that an absent
 * `sslmode` means `disable`.
 */
export const POSTGRES_PARAMETERS = [
  'connect_timeout',
  'host',
  'prepare',
  'schema',
  'search_path',
  'sslcert',
  'sslkey',
  'sslmode',
  'sslrootcert',
  'target_session_attrs',
] as const;
type Parameters = { readonly [P in (typeof POSTGRES_PARAMETERS)[number]]?: string };

const CHOICES: Parameters = {
  prepare: 'true false',
  sslmode: 'disable prefer require verify-ca verify-full',
  target_session_attrs: 'read-write read-only primary standby prefer-standby',
};

interface Server {
  /** A host name, an address, or the folder of a Unix socket. */
  host: string;
  port: number;
}

/** A parsed Postgres URL. */
interface PostgresUrl {
  servers: readonly Server[];
  parameters: Parameters;
  url: URL;
}

/**
 * Parses `postgres://user:password@host:port/database?parameter=value`. Throws an Error that says what is wrong and
 * what would be right; files that it names are not read.
 */
export function parsePostgresUrl(text: string): PostgresUrl {
  const url = new URL(text);
  const parameters: Record<string, string> = {};
  for (const [name, value] of url.searchParams) {
    if (!(POSTGRES_PARAMETERS as readonly string[]).includes(name))
      throw new Error(`the parameter ${name} is not known: use one of ${POSTGRES_PARAMETERS.join(', ')}`);
    if (name in parameters) throw new Error(`the parameter ${name} occurs twice`);
    const choices = CHOICES[name as keyof Parameters]?.split(' ');
    if (choices && !choices.includes(value)) throw new Error(`${name} must be one of ${choices.join(', ')}`);
    if (value === '') throw new Error(`${name} is empty`);
    parameters[name] = value;
  }
  checkTogether(parameters);
  const port = url.port ? Number(url.port) : undefined;
  const hosts = (parameters.host ?? decodeURIComponent(url.hostname)).split(',');
  const servers = hosts.map((host) => serverOf(host, port));
  if (servers.length > 1 && servers.some(({ host }) => host.startsWith('/')))
    throw new Error('host must be either one socket folder or names of servers');
  return { url, parameters, servers };
}

function checkTogether(parameters: Parameters): void {
  const { sslmode = 'disable', sslrootcert, sslcert, sslkey, search_path, schema, connect_timeout } = parameters;
  if (search_path && schema) throw new Error('search_path and schema: set one of them, not both');
  if (connect_timeout && !/^[1-9]\d{0,3}$/.test(connect_timeout))
    throw new Error('connect_timeout must be a number of seconds from 1 to 9999');
  if (Boolean(sslcert) !== Boolean(sslkey)) throw new Error('sslcert and sslkey: set both of them, or neither');
  // With public authorities, which certify any server, only the host name identifies the server.
  if (sslrootcert === 'system' && sslmode !== 'verify-full')
    throw new Error('sslrootcert=system needs sslmode=verify-full');
  if (sslmode === 'verify-ca' && !sslrootcert) throw new Error('sslmode=verify-ca needs sslrootcert');
  if ((sslrootcert || sslcert) && !/^(require|verify)/.test(sslmode))
    throw new Error('sslrootcert, sslcert and sslkey need sslmode=verify-full, verify-ca or require');
}

function serverOf(text: string, fallback = Number(process.env.PGPORT) || 5_432): Server {
  if (text.startsWith('/') || isIP(text)) return { host: text, port: fallback };
  const [, name, port] = /^(\[[^\]]+\]|[^:]*)(?::(\d{1,5}))?$/.exec(text) ?? [];
  if (name === undefined) throw new Error(`host must be names of servers or a socket folder, not ${text}`);
  const host = name.replace(/^\[|\]$/g, '') || process.env.PGHOST || 'localhost';
  return { host, port: port ? Number(port) : fallback };
}

/** The driver's options for a URL. Throws where the URL is wrong, or a file that it names cannot be read. */
export function connectionOptionsOf(text: string): ConnectionOptions {
  const { url, parameters, servers } = parsePostgresUrl(text);
  const { connect_timeout, prepare, schema, search_path, target_session_attrs } = parameters;
  const [first] = servers;
  const folder = first?.host.startsWith('/') ? first.host : undefined;
  const searchPath = search_path ?? (schema && `"${schema.replaceAll('"', '""')}"`);
  return {
    host: servers.map(({ host }) => host),
    port: servers.map(({ port }) => port),
    ...(folder && { path: `${folder}/.s.PGSQL.${first?.port}` }),
    ...(url.username && { username: decodeURIComponent(url.username) }),
    ...(url.password && { password: decodeURIComponent(url.password) }),
    ...(url.pathname.length > 1 && { database: decodeURIComponent(url.pathname.slice(1)) }),
    // A Unix socket needs no TLS, as in libpq.
    ssl: folder ? false : tlsOf(parameters, servers),
    prepare: prepare !== 'false',
    ...(connect_timeout && { connect_timeout: Number(connect_timeout) }),
    ...(target_session_attrs && { target_session_attrs }),
    connection: { ...(searchPath && { search_path: searchPath }) },
  } as unknown as ConnectionOptions;
}

function tlsOf(parameters: Parameters, servers: readonly Server[]): ConnectionOptions['ssl'] {
  const { sslmode = 'disable', sslrootcert, sslcert, sslkey } = parameters;
  if (sslmode === 'disable') return false;
  if (sslmode === 'prefer') return 'prefer';
  const file = (name: string, path: string) => {
    try {
      return readFileSync(path);
    } catch (cause) {
      throw new Error(`${name} cannot be read: ${(cause as Error).message}`, { cause });
    }
  };
  const options: TlsOptions = {
    // `system`: the authorities that Node trusts, including those of NODE_EXTRA_CA_CERTS.
    ...(sslrootcert && sslrootcert !== 'system' && { ca: file('sslrootcert', sslrootcert) }),
    ...(sslcert && sslkey && { cert: file('sslcert', sslcert), key: file('sslkey', sslkey) }),
  };
  // With a root certificate, `require` means `verify-ca`, as in libpq.
  if (sslmode === 'require' && !sslrootcert) return { ...options, rejectUnauthorized: false };
  if (sslmode !== 'verify-full') return { ...options, checkServerIdentity: () => undefined };
  const addresses = servers.map(({ host }) => host).filter((host) => isIP(host));
  return {
    ...options,
    // The driver passes a host name to TLS, but not an IP address: Node would then check for the name "localhost".
    checkServerIdentity(name: string, certificate: PeerCertificate) {
      if (servers.some(({ host }) => host === name)) return checkServerIdentity(name, certificate);
      const problems = addresses.map((address) => checkServerIdentity(address, certificate));
      return problems.some((problem) => !problem) ? undefined : problems[0];
    },
  };
}
