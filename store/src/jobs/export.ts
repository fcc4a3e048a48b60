import { Readable } from 'node:stream';
import { godwit } from '@godwit/schema';
import { z } from 'zod';
import { messageJson } from '../messages/message-json.js';
import { type MessageRow, messageOf } from '../messages/message-row.js';
import { blobsOf } from '../store.js';
import { DeadJobError, type JobKind, type JobStore } from './job-kind.js';
import { type JobRequest, resultKey } from './requested-jobs.js';

const Payload = z.object({ job_id: z.string() });

/** Messages per query. */
const PAGE = 500;

const BEGIN = `
  update requested_jobs set started_at = coalesce(started_at, now())
  where id = $1 and finished_at is null returning user_id, request`;
const RANGE = `
  select greatest(m.visible_seq, c.first_seq - 1) as after, c.last_seq as last
  from conversations c join members m on m.conversation_id = c.id and m.user_id = $2 where c.id = $1`;
const MESSAGES = `
  select * from messages
  where conversation_id = $1 and seq > $2::bigint and seq <= $3::bigint order by seq limit ${PAGE}`;
const UNFINISHED = 'select from requested_jobs where id = $1 and finished_at is null';
const FINISH = `
  update requested_jobs set finished_at = now(), size = $2::bigint, count = $3::bigint, after_seq = $4::bigint
  where id = $1 and finished_at is null`;

/** Another worker has finished the same job. */
class FinishedError extends Error {}

/** The job that writes every message of a conversation that a user may read into one file. */
export const exportKind = (store: JobStore): JobKind => ({
  concurrency: 2,
  timeoutMs: 15 * 60_000,
  maxAttempts: 6,
  firstDelayMs: 2_000,
  async run(payload, { signal }) {
    const { job_id } = Payload.parse(payload);
    const { jobs } = store.databases;
    const [asked] = await jobs.query<{ user_id: string; request: JobRequest }>(BEGIN, [job_id]);
    // The job was deleted or is already finished.
    if (!asked) return undefined;
    const { conversation_id, format } = asked.request;
    const [range] = await jobs.query<{ after: number; last: number }>(RANGE, [conversation_id, asked.user_id]);
    if (!range) throw new DeadJobError(`${asked.user_id} is no longer a member of ${conversation_id}`);

    let count = 0;
    const write = format === 'ndjson' ? toLine : toDelimited;
    async function* content({ after, last }: { after: number; last: number }) {
      for (let at = after; at < last; ) {
        signal.throwIfAborted();
        const rows = await jobs.query<MessageRow>(MESSAGES, [conversation_id, at, last]);
        if (rows.length === 0) return;
        count += rows.length;
        at = rows.at(-1)?.seq as number;
        yield Buffer.concat(rows.map((row) => write(messageOf(row))));
      }
      // Another worker has finished this job: abort, because the row stores the size of the file that is already there.
      if ((await jobs.query(UNFINISHED, [job_id])).length === 0) throw new FinishedError();
    }
    const file = Readable.from(content(range), { objectMode: false });
    const size = await blobsOf(store)
      .put(resultKey(job_id), file)
      .catch((error) => {
        if (!(error instanceof FinishedError)) throw error;
      });
    if (size === undefined) return undefined;
    return async (tx) => {
      await tx.query(FINISH, [job_id, size, count, range.after]);
      return undefined;
    };
  },
});

type Message = godwit.v1.Message.$Properties;
const toLine = (message: Message) => Buffer.from(`${JSON.stringify(messageJson(message))}\n`);
const toDelimited = (message: Message) => godwit.v1.Message.encode(message).ldelim().finish();
