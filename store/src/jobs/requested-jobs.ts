import { Code, checkId, GodwitError } from '@godwit/schema';
import type { Blob, ByteRange } from '../blobs/blob-store.js';
import { getConversation } from '../conversations/get.js';
import { jsonParam } from '../database/params.js';
import { assertMayRequest } from '../quotas/jobs.js';
import { blobsOf, type Store } from '../store.js';

/** A request for a job. */
export interface JobRequest {
  kind: 'export';
  conversation_id: string;
  /** `ndjson`: one line of JSON per message. `protobuf`: encoded messages, each preceded by its length as a varint. */
  format: 'ndjson' | 'protobuf';
}

/** A job that a user requested. */
export interface RequestedJob {
  id: string;
  request: JobRequest;
  /** `failed`: permanently, unless an operator retries the job. */
  state: 'queued' | 'running' | 'done' | 'failed';
  created_at: Date;
  finished_at: Date | null;
  /** Bytes of the result. */
  size: number;
  /** Messages in the result. */
  count: number;
}

const REQUEST = `
  with requested as (
    insert into requested_jobs (id, user_id, kind, request)
    values ($1, $2, $3, $4::text::jsonb)
    on conflict (id) do nothing
    returning id, kind, user_id
  ), handed_over as (
    insert into outbox (kind, key, payload, job_id)
    select kind, user_id, jsonb_build_object('job_id', id), id from requested
  )
  select 1 as one from requested`;
// A job that is unfinished after a day counts as failed: its dead letter was purged, so it will not run again.
const READ = `
  select r.*, case when r.finished_at is not null then 'done'
    when d.id is not null or r.created_at < now() - interval '1 day' then 'failed'
    when r.started_at is not null then 'running' else 'queued' end as state
  from requested_jobs r left join dead_jobs d on d.id = r.id
  where r.id = $1 and r.user_id = $2`;

const READABLE = `
  select 1 as one from requested_jobs r
  join members m on m.conversation_id = r.request->>'conversation_id' and m.user_id = r.user_id
  where r.id = $1 and m.visible_seq <= r.after_seq`;

/** Returns the key of the blob that holds a job's result. */
export const resultKey = (id: string): string => `job-${id}`;

/**
 * Requests a job under an id that nobody can guess. The same request under the same id returns the same job; another
 * request under that id is a CONFLICT.
 */
export async function requestJob(store: Store, userId: string, id: string, request: JobRequest): Promise<RequestedJob> {
  blobsOf(store);
  checkId('conversation_id', request.conversation_id);
  // Throws if the user may not read the conversation.
  await getConversation(store, userId, { conversation_id: request.conversation_id });
  const row = await store.databases.writes.transaction(async (tx) => {
    await assertMayRequest(tx, store.policy.quotas, userId, id);
    await tx.query(REQUEST, [id, userId, request.kind, jsonParam(request)]);
    const [row] = await tx.query<RequestedJob>(READ, [id, userId]);
    return row as RequestedJob;
  });
  const same = row.request.conversation_id === request.conversation_id && row.request.format === request.format;
  if (!same) throw new GodwitError(Code.CODE_CONFLICT, 'Idempotency-Key: already used for another job');
  store.outboxFilled();
  return row;
}

/** Reads the state of a job. NOT_FOUND for every user but the one who requested it. */
export async function readJob(store: Store, userId: string, id: string): Promise<RequestedJob> {
  checkId('job_id', id);
  const [row] = await store.databases.reads.query<RequestedJob>(READ, [id, userId]);
  if (!row) throw new GodwitError(Code.CODE_NOT_FOUND, `${userId} has no job ${id}`);
  return row;
}

/**
 * Reads a finished job. Throws NOT_FOUND if it failed, UNAVAILABLE while it is not done, and PERMISSION_DENIED if its
 * user may no longer read all of the result.
 */
export async function readFinishedJob(store: Store, userId: string, id: string): Promise<RequestedJob> {
  const job = await readJob(store, userId, id);
  if (job.state === 'failed') throw new GodwitError(Code.CODE_NOT_FOUND, `job ${id} failed`);
  if (job.state !== 'done')
    throw new GodwitError(Code.CODE_UNAVAILABLE, `job ${id} is not done yet`, { retryAfterMs: 1_000 });
  // A user who was removed, or who rejoined and may read less than before, may not read the result.
  const [readable] = await store.databases.reads.query(READABLE, [id]);
  if (!readable) throw new GodwitError(Code.CODE_PERMISSION_DENIED, `${userId} may not read the result of job ${id}`);
  return job;
}

/** Opens the result of a job, or a range of it. */
export async function openResult(store: Store, id: string, range?: ByteRange): Promise<Blob> {
  const blob = await blobsOf(store).get(resultKey(id), range);
  if (!blob) throw new GodwitError(Code.CODE_NOT_FOUND, `the result of job ${id} no longer exists`);
  return blob;
}
