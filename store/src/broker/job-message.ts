import { z } from 'zod';
import { jsonParam } from '../database/params.js';
import type { Job } from './broker.js';

const JobMessage = z.object({
  id: z.string().min(1),
  kind: z.string().min(1),
  key: z.string(),
  payload: z.unknown(),
  // Nothing is lost for a context that makes no sense.
  traceparent: z.string().max(512).optional().catch(undefined),
});

/** A job as brokers carry it: JSON. */
export const encodeJob = ({ id, kind, key, payload, traceparent }: Job): Buffer =>
  Buffer.from(JSON.stringify({ id, kind, key, payload, traceparent }));

/** Reads what a broker delivered; undefined where it is not a job, or has text that no database keeps. */
export function decodeJob(body: Uint8Array): Job | undefined {
  try {
    const job = JobMessage.parse(JSON.parse(Buffer.from(body).toString())) as Job;
    jsonParam(job);
    return job;
  } catch {
    return undefined;
  }
}
