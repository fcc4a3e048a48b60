import { z } from 'zod';
import { jsonParam } from '../database/params.js';
import type { Job } from './broker.js';

const JobMessage = z.object({
  id: z.string().min(1),
  kind: z.string().min(1),
  key: z.string(),
  payload: z.unknown(),
  // A malformed trace context does not invalidate the job.
  traceparent: z.string().max(512).optional().catch(undefined),
});

/** Encodes a job for brokers, as JSON. */
export const encodeJob = ({ id, kind, key, payload, traceparent }: Job): Buffer =>
  Buffer.from(JSON.stringify({ id, kind, key, payload, traceparent }));

/** Decodes a message from a broker; undefined where it is not a job, or contains text that a database cannot store. */
export function decodeJob(body: Uint8Array): Job | undefined {
  try {
    const job = JobMessage.parse(JSON.parse(Buffer.from(body).toString())) as Job;
    jsonParam(job);
    return job;
  } catch {
    return undefined;
  }
}
