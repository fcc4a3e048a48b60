import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Job } from '../broker/broker.js';

/** A row of the outbox: an event, or a job that was requested. */
export interface OutboxRow {
  id: number;
  kind: string;
  key: string;
  payload: unknown;
  job_id: string | null;
}

/** The endpoints that receive application events. */
export interface EventTargets {
  /** Their URLs. */
  webhooks: readonly string[];
  /** The types of events that are sent; if empty, all types. */
  events: readonly string[];
}

/** A job, and the ids of the rows that it comes from. */
export interface RoutedJob {
  job: Job;
  rows: number[];
}

/** Conversations in one `notify` job. */
export const MAX_CONVERSATIONS = 50;

const Event = z.looseObject({ type: z.string() });
/** The range of messages that a batch posted in one conversation. */
const Posted = z.object({
  conversation_id: z.string(),
  first: z.int(),
  last: z.int(),
  /** The trace contexts of traced messages, by seq. */
  traces: z.record(z.string(), z.string()).optional(),
});
const PostedBatch = z.object({ posted: z.array(Posted) });

/** The messages in a row of either kind: the previous version writes `posted`, one row per conversation. */
const postedOf = ({ kind, payload }: OutboxRow) =>
  kind === 'posted' ? [Posted.parse(payload)] : PostedBatch.parse(payload).posted;

const isPosted = ({ kind }: OutboxRow) => kind === 'posted_batch' || kind === 'posted';

/** Returns an upper bound of the number of jobs that a row produces. */
export function countJobs(row: OutboxRow, { webhooks }: EventTargets): number {
  if (webhooks.length === 0) return 1;
  if (!isPosted(row)) return row.kind === 'event' ? webhooks.length : 1;
  let messages = 0;
  try {
    for (const { first, last } of postedOf(row)) messages += last - first + 1;
  } catch {
    // The row becomes one dead letter.
  }
  return 1 + messages * webhooks.length;
}

/**
 * Returns the jobs for rows of the outbox. The same rows always produce the same jobs under the same ids, so that
 * handing them over twice is harmless. Rows whose payload is invalid are passed to `unreadable`.
 */
export function jobsOf(
  rows: readonly OutboxRow[],
  { webhooks, events }: EventTargets,
  unreadable: (row: OutboxRow, error: unknown) => void,
): RoutedJob[] {
  const jobs: RoutedJob[] = [];
  // The last message posted in a conversation covers the ones before it.
  const posted = new Map<string, PostedIn>();
  const addWebhookJobs = (rowId: number, id: string, key: string, event: { type: string }, traceparent?: string) => {
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
          // The first conversation has the ids that the previous version uses for its rows of one conversation.
          const idOfPlace = place === 0 ? jobId : `${jobId}.${place}`;
          for (let seq = first; seq <= last; seq++) {
            const event: z.infer<typeof Event> = { type: 'message.posted', conversation_id, seq };
            addWebhookJobs(id, `${idOfPlace}:${seq}`, conversation_id, event, traces[seq]);
          }
        }
      } else if (kind === 'event') {
        addWebhookJobs(id, jobId, key, Event.parse(payload));
      } else {
        jobs.push({ job: { id: job_id ?? jobId, kind, key, payload }, rows: [id] });
      }
    } catch (error) {
      unreadable(row, error);
    }
  }
  return [...notifyJobs([...posted]), ...jobs];
}

/**
 * The messages posted in a conversation: the last seq, the ids of their rows, and the first trace context among them.
 */
interface PostedIn {
  seq: number;
  rows: number[];
  traceparent: string | undefined;
}

/**
 * Returns one job per MAX_CONVERSATIONS conversations, since most of its cost does not depend on their number. Its id
 * is a hash of its payload.
 */
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
