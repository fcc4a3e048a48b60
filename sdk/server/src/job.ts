import { type CallOptions, type ServerOptions, send } from './call.js';
import { errorOf, GodwitError } from './errors.js';

/** The state of a job; `failed`: for good, unless it is requested again. */
export type JobState = 'queued' | 'running' | 'done' | 'failed';

/** The erasure of a user, which DeleteUser requested. Only a service key with the scope `users` reads it. */
export interface ErasureJob {
  job_id: string;
  kind: 'erase-user';
  state: JobState;
  /** Unix milliseconds. */
  created_at: number;
  /** Unix milliseconds; 0: not yet. */
  finished_at: number;
  /** The numbers of things erased so far, by name. */
  counts: Record<string, number>;
}

/** The export of a conversation. Only the token of the user who requested it reads it. */
export interface ExportJob {
  job_id: string;
  kind: 'export';
  conversation_id: string;
  format: 'ndjson' | 'protobuf';
  state: JobState;
  /** Unix milliseconds. */
  created_at: number;
  /** Unix milliseconds; 0: not yet. */
  finished_at: number;
  /** Bytes of the result, and the messages in it. */
  size: number;
  messages: number;
  /** Path of the result, once the job is done. */
  result: string;
}

/** A job, by its `kind`. */
export type Job = ErasureJob | ExportJob;

const JOB_ID = /^[\w-]{1,64}$/;

/** Reads a job. */
export async function readJob(options: ServerOptions, jobId: string, callOptions?: CallOptions): Promise<Job> {
  if (!JOB_ID.test(jobId)) throw new GodwitError('INVALID_ARGUMENT', 'jobId: must be the id of a job');
  const name = `job ${jobId}`;
  const { response, text } = await send(
    options,
    { name, path: `/v1/jobs/${jobId}`, init: { method: 'GET' } },
    callOptions,
  );
  const { status } = response;
  if (status !== 200) throw errorOf(name, response, text);
  const job = jobOf(text);
  if (job) return job;
  throw new GodwitError('UNAVAILABLE', `${name}: the answer is not the store's`, { status });
}

function jobOf(text: string): Job | undefined {
  try {
    const job = JSON.parse(text);
    return typeof job?.job_id === 'string' && typeof job.state === 'string' ? job : undefined;
  } catch {
    return undefined;
  }
}
