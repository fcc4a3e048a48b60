import { Code, checkId, GodwitError } from '@godwit/schema';
import type { Blob, ByteRange } from '../blobs/blob-store.js';
import { getConversation } from '../conversations/get.js';
import { jsonParam } from '../database/params.js';
import { blobsOf, type Store } from '../store.js';

/** A request for a job. */
export interface JobRequest {
  kind: 'export';
  conversation_id: string;
  /** A line of JSON for each message, or each message encoded and preceded by its length as a varint. */
  format: 'ndjson' | 'protobuf';
}

/** A job that a user asked for. */
export interface RequestedJob {
  id: string;
  request: JobRequest;
  /** `failed`: for good, unless an operator has it tried again. */
  state: 'queued' | 'running' | 'done' | 'failed';
  created_at: Date;
  finished_at: Date | null;
  /** Of the result: bytes, and messages in them. */
  size: number;
  count: number;
}

/** Jobs of a user that may be under way. */
const MAX_UNFINISHED = 10;

const REQUEST = `
  with requested as (
    insert into requested_jobs (id, user_id, kind, request)
    select $1, $2, $3, $4::text::jsonb
    where (
      select count(*) from requested_jobs r
      where r.user_id = $2 and r.finished_at is null and r.created_at > now() - interval '1 day'
        and not exists (select from dead_jobs d where d.id = r.id)
    ) < ${MAX_UNFINISHED} or exists (select from requested_jobs r where r.id = $1)
    on conflict (id) do nothing
    returning id, kind, user_id
  ), handed_over as (
    insert into outbox (kind, key, payload, job_id)
    select kind, user_id, jsonb_build_object('job_id', id), id from requested
  )
  select 1 as one from requested`;
// One that nobody finished within a day, nor will: its dead letter was purged.
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

/** The key of a job's file among the blobs. */
export const resultKey = (id: string): string => `job-${id}`;

/** Asks for a job, under an id that nobody guesses; the same one again asks for nothing more, or is a CONFLICT. */
export async function requestJob(store: Store, userId: string, id: string, request: JobRequest): Promise<RequestedJob> {
  blobsOf(store);
  checkId('conversation_id', request.conversation_id);
  // Rejects at once where the user may not read the conversation.
  await getConversation(store, userId, { conversation_id: request.conversation_id });
  await store.databases.writes.query(REQUEST, [id, userId, request.kind, jsonParam(request)]);
  const [row] = await store.databases.writes.query<RequestedJob>(READ, [id, userId]);
  if (!row) {
    const message = `at most ${MAX_UNFINISHED} jobs of a user may be under way`;
    throw new GodwitError(Code.CODE_RATE_LIMITED, message, { retryAfterMs: 10_000 });
  }
  const same = row.request.conversation_id === request.conversation_id && row.request.format === request.format;
  if (!same) throw new GodwitError(Code.CODE_CONFLICT, 'Idempotency-Key: was used for another job');
  store.outboxFilled();
  return row;
}

/** Reads what became of a job. NOT_FOUND for everybody but who asked for it. */
export async function readJob(store: Store, userId: string, id: string): Promise<RequestedJob> {
  checkId('job_id', id);
  const [row] = await store.databases.reads.query<RequestedJob>(READ, [id, userId]);
  if (!row) throw new GodwitError(Code.CODE_NOT_FOUND, `there is no job ${id} of ${userId}`);
  return row;
}

/** Reads a job that is done, for its user, who may still read the conversation. */
export async function readFinishedJob(store: Store, userId: string, id: string): Promise<RequestedJob> {
  const job = await readJob(store, userId, id);
  if (job.state === 'failed') throw new GodwitError(Code.CODE_NOT_FOUND, `job ${id} failed`);
  if (job.state !== 'done')
    throw new GodwitError(Code.CODE_UNAVAILABLE, `job ${id} is not done yet`, { retryAfterMs: 1_000 });
  // A user who was removed, or who came back and may read less than before, gets nothing of the result.
  const [readable] = await store.databases.reads.query(READABLE, [id]);
  if (!readable) throw new GodwitError(Code.CODE_PERMISSION_DENIED, `${userId} may not read what job ${id} found`);
  return job;
}

/** Opens what a job made, all or a part of it. */
export async function openResult(store: Store, id: string, range?: ByteRange): Promise<Blob> {
  const blob = await blobsOf(store).get(resultKey(id), range);
  if (!blob) throw new GodwitError(Code.CODE_NOT_FOUND, `the result of job ${id} is gone`);
  return blob;
}
