import { Redis } from 'ioredis';
import postgres from 'postgres';
import { childrenOf, parentOf } from '../measure/process-cpu.js';

/** The URL in an environment variable. Throws if it is not set. */
export function serverUrl(name: 'DATABASE_URL' | 'REDIS_URL'): string {
  const url = process.env[name];
  if (!url) throw new Error(`${name} is not set: run the scenario with npm run bench`);
  return url;
}

/** Finds the process of a Redis on this machine. */
export async function redisPids(url: string): Promise<() => number[]> {
  const redis = new Redis(url);
  const pid = Number(/process_id:(\d+)/.exec(await redis.info('server'))?.[1]);
  redis.disconnect();
  return () => [pid];
}

/** Finds the processes of a Postgres on this machine; the returned function lists the current ones. */
export async function postgresPids(url: string): Promise<() => number[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const [row] = await sql`select pg_backend_pid() as pid`;
  const postmaster = parentOf(row?.pid);
  await sql.end();
  return () => [postmaster, ...childrenOf(postmaster)];
}

/** The versions of the servers that DATABASE_URL and REDIS_URL name. */
export async function serverVersions(env: NodeJS.ProcessEnv): Promise<Record<string, string>> {
  const versions: Record<string, string> = {};
  if (env.REDIS_URL) {
    const redis = new Redis(env.REDIS_URL);
    const found = /redis_version:(\S+)/.exec(await redis.info('server'))?.[1];
    redis.disconnect();
    if (found) versions.redis = found;
  }
  if (env.DATABASE_URL?.startsWith('postgres')) {
    const sql = postgres(env.DATABASE_URL, { max: 1, onnotice: () => {} });
    const [row] = await sql`show server_version`;
    await sql.end();
    versions.postgres = String(row?.server_version).split(' ')[0] as string;
  }
  return versions;
}
