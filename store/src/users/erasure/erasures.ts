import { randomBytes } from 'node:crypto';
import { Code, checkId, checkUserId, GodwitError } from '@godwit/schema';
import type { ServerRequests, ServerResponseInputs } from '@godwit/schema/server';
import type { Store } from '../../store.js';
import { endSessions } from '../access.js';

/** An erasure of a user, as the service that asked for it sees it. */
export interface ErasureRow {
  job_id: string;
  /** `failed`: permanently, unless it is requested again or an operator retries the job. */
  state: 'queued' | 'running' | 'done' | 'failed';
  /** The numbers of rows erased so far, by name. */
  counts: Record<string, number>;
  created_at: Date;
  finished_at: Date | null;
}

// A job of the erasure that has not reached its end: waiting, in a queue, or with a worker.
const PENDING = `(
  exists (select from outbox o where o.kind = 'erase-user' and o.key = e.job_id)
  or exists (select from jobs j where j.kind = 'erase-user' and j.key = e.job_id)
  or exists (select from handed_over_jobs h where h.kind = 'erase-user' and h.key = e.job_id)
)`;
// Neither the payload nor the id of the job names the user. An erasure whose last job died begins again, under a new id.
const REQUEST = `
  with made as (
    insert into erasures (job_id, user_id) values ($1, $2)
    on conflict (user_id) where user_id is not null do nothing
    returning job_id
  ), known as (
    select job_id from erasures where user_id = $2
  ), stopped as (
    select job_id from erasures e where user_id = $2 and not ${PENDING}
  ), revived as (
    delete from dead_jobs where kind = 'erase-user' and key in (select job_id from stopped)
  ), handed_over as (
    insert into outbox (kind, key, payload, job_id)
    select 'erase-user', job_id, jsonb_build_object('job_id', job_id), id
    from (select job_id, job_id as id from made union all select job_id, null from stopped) begun
  )
  select job_id from made union all select job_id from known`;
const MARK = 'update users set erased_at = clock_timestamp() where id = $1';
const READ = `
  select job_id, counts, created_at, finished_at,
    case when finished_at is not null then 'done' when not ${PENDING} then 'failed'
      when started_at is not null then 'running' else 'queued' end as state
  from erasures e where job_id = $1`;

/**
 * Ends all sessions of a user, revokes the tokens issued before now, and requests the job that erases the user. While
 * it is not done, repeated requests return the same job.
 */
export async function deleteUser(
  store: Store,
  { user_id }: ServerRequests['DeleteUser'],
): Promise<ServerResponseInputs['DeleteUser']> {
  checkUserId('user_id', user_id);
  await endSessions(store, { user_id, revoke_tokens: true });
  await store.databases.writes.query(MARK, [user_id]);
  for (;;) {
    const id = randomBytes(16).toString('base64url');
    const [row] = await store.databases.writes.query<{ job_id: string }>(REQUEST, [id, user_id]);
    // Undefined: a request of another process, or the end of an erasure, was committed meanwhile.
    if (!row) continue;
    store.outboxFilled();
    return { job_id: row.job_id };
  }
}

/** Reads the state of an erasure. NOT_FOUND if there is none with this id. */
export async function readErasure(store: Store, id: string): Promise<ErasureRow> {
  checkId('job_id', id);
  const [row] = await store.databases.reads.query<ErasureRow>(READ, [id]);
  if (!row) throw new GodwitError(Code.CODE_NOT_FOUND, `there is no job ${id}`);
  return row;
}
