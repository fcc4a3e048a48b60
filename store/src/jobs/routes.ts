import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Job } from '../broker/broker.js';

/** A row of the outbox: what happened, or a job that is asked for. */
export interface OutboxRow {
  id: number;
  kind: string;
  key: string;
  payload: unknown;
  job_id: string | null;
}

/** Where application events go beside the jobs of the system: each one's URL. */
export interface EventTargets {
  webhooks: readonly string[];
}

const Posted = z.object({ conversation_id: z.string(), first: z.int(), last: z.int() });

/**
 * The jobs that rows of the outbox give rise to. The same rows give the same jobs under the same ids, so that handing them
 * over twice is harmless.
 */
export function jobsOf(rows: readonly OutboxRow[], { webhooks }: EventTargets): Job[] {
  const jobs: Job[] = [];
  // What was posted last in a conversation covers what was posted before.
  const notify = new Map<string, Job>();
  const tell = (id: string, key: string, event: unknown) => {
    for (const url of webhooks)
      jobs.push({ id: `${id}:${digest(url)}`, kind: 'webhook', key, payload: { url, event } });
  };
  for (const { id, kind, key, payload, job_id } of rows) {
    const jobId = `outbox:${id}`;
    if (kind === 'posted') {
      const { conversation_id, first, last } = Posted.parse(payload);
      notify.set(key, { id: jobId, kind: 'notify', key, payload: { conversation_id, seq: last } });
      if (webhooks.length === 0) continue;
      for (let seq = first; seq <= last; seq++) {
        tell(`${jobId}:${seq}`, key, { type: 'message.posted', conversation_id, seq });
      }
    } else if (kind === 'event') {
      tell(jobId, key, payload);
    } else {
      jobs.push({ id: job_id ?? jobId, kind, key, payload });
    }
  }
  return [...notify.values(), ...jobs];
}

const digest = (url: string) => createHash('sha256').update(url).digest('hex').slice(0, 16);
