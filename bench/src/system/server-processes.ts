import { Redis } from 'ioredis';
import postgres from 'postgres';
import { childrenOf, parentOf } from '../measure/process-cpu.js';

/** Asks a Redis on this machine which process it is. */
export async function redisPids(url: string): Promise<() => number[]> {
  const redis = new Redis(url);
  const pid = Number(/process_id:(\d+)/.exec(await redis.info('server'))?.[1]);
  redis.disconnect();
  return () => [pid];
}

/** Asks a Postgres on this machine which process it is; answers those that it consists of at a moment. */
export async function postgresPids(url: string): Promise<() => number[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const [row] = await sql`select pg_backend_pid() as pid`;
  const postmaster = parentOf(row?.pid);
  await sql.end();
  return () => [postmaster, ...childrenOf(postmaster)];
}
