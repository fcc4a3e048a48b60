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

/** Where application events go beside the jobs of the system: each one's URL, and the types that are sent; empty: all. */
export interface EventTargets {
  webhooks: readonly string[];
  events: readonly string[];
}

/** A job, and the rows that it stands for. */
export interface RoutedJob {
  job: Job;
  rows: number[];
}

/** Conversations in one `notify` job. */
export const MAX_CONVERSATIONS = 50;

const Event = z.looseObject({ type: z.string() });
/** The messages that a batch posted in one conversation. */
const Posted = z.object({
  conversation_id: z.string(),
  first: z.int(),
  last: z.int(),
  /** By seq: the trace contexts of those messages that are traced. */
  traces: z.record(z.string(), z.string()).optional(),
});
const PostedBatch = z.object({ posted: z.array(Posted) });

/** The messages that a row tells of, whichever version wrote it: the last version wrote a row for each conversation. */
const postedOf = ({ kind, payload }: OutboxRow) =>
  kind === 'posted' ? [Posted.parse(payload)] : PostedBatch.parse(payload).posted;

const isPosted = ({ kind }: OutboxRow) => kind === 'posted_batch' || kind === 'posted';

/** How many jobs a row may give rise to. */
export function countJobs(row: OutboxRow, { webhooks }: EventTargets): number {
  if (webhooks.length === 0) return 1;
  if (!isPosted(row)) return row.kind === 'event' ? webhooks.length : 1;
  let messages = 0;
  try {
    for (const { first, last } of postedOf(row)) messages += last - first + 1;
  } catch {
    // It becomes a dead letter, which is one thing.
  }
  return 1 + messages * webhooks.length;
}

/**
 * The jobs that rows of the outbox give rise to. The same rows give the same jobs under the same ids, so that handing them
 * over twice is harmless. Rows that say nothing that is understood are given to `unreadable`.
 */
export function jobsOf(
  rows: readonly OutboxRow[],
  { webhooks, events }: EventTargets,
  unreadable: (row: OutboxRow, error: unknown) => void,
): RoutedJob[] {
  const jobs: RoutedJob[] = [];
  // The last message posted in a conversation covers the ones before it.
  const posted = new Map<string, PostedIn>();
  const tell = (rowId: number, id: string, key: string, event: { type: string }, traceparent?: string) => {
    if (events.length > 0 && !events.includes(event.type)) return;
    for (const url of webhooks) {
      const job = { id: `${id}:${digest(url)}`, kind: 'webhook', key, payload: { url, event }, traceparent };
      jobs.push({ job, rows: [rowId] });
    }
  };
  for (const row of rows) {
    const { id, kind, key, payload, job_id } = row;
    const jobId = `outbox:${id}`;
    try {
      if (isPosted(row)) {
        for (const [place, { conversation_id, first, last, traces = {} }] of postedOf(row).entries()) {
          const known = posted.get(conversation_id);
          if (known) known.rows.push(id);
          const traceparent = known?.traceparent ?? Object.values(traces)[0];
          posted.set(conversation_id, { seq: last, rows: known?.rows ?? [id], traceparent });
          if (webhooks.length === 0) continue;
          // As the version before calls what its rows, of one conversation each, give rise to.
          const idOfPlace = place === 0 ? jobId : `${jobId}.${place}`;
          for (let seq = first; seq <= last; seq++) {
            const event: z.infer<typeof Event> = { type: 'message.posted', conversation_id, seq };
            tell(id, `${idOfPlace}:${seq}`, conversation_id, event, traces[seq]);
          }
        }
      } else if (kind === 'event') {
        tell(id, jobId, key, Event.parse(payload));
      } else {
        jobs.push({ job: { id: job_id ?? jobId, kind, key, payload }, rows: [id] });
      }
    } catch (error) {
      unreadable(row, error);
    }
  }
  return [...notifyJobs([...posted]), ...jobs];
}

/** The messages posted in a conversation: the last seq, the rows that tell of them, and the first trace among them. */
interface PostedIn {
  seq: number;
  rows: number[];
  traceparent: string | undefined;
}

/** One job for many conversations, since most of its work is the same for one and for many. What it says is its id. */
function notifyJobs(posted: readonly (readonly [string, PostedIn])[]): RoutedJob[] {
  const jobs: RoutedJob[] = [];
  for (let from = 0; from < posted.length; from += MAX_CONVERSATIONS) {
    const some = posted.slice(from, from + MAX_CONVERSATIONS);
    const payload = { posted: some.map(([conversation_id, { seq }]) => ({ conversation_id, seq })) };
    const id = `notify:${digest(JSON.stringify(payload))}`;
    const traceparent = some.find(([, one]) => one.traceparent)?.[1].traceparent;
    jobs.push({
      job: { id, kind: 'notify', key: id, payload, traceparent },
      rows: [...new Set(some.flatMap(([, { rows }]) => rows))],
    });
  }
  return jobs;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);
