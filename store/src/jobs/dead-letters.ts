import type { DeadLetterSink, Delivery } from '../broker/broker.js';
import type { Database } from '../database/database.js';
import { jsonParam, storableText } from '../database/params.js';
import { SETTLING } from '../outbox/handed-over-jobs.js';

/** A job that failed for good. */
export interface DeadLetter {
  id: string;
  kind: string;
  key: string;
  /** JSON. */
  payload: unknown;
  /** How often it was handed to a worker. */
  attempts: number;
  /** Why it failed the last time. */
  error: string;
  died_at: Date;
}

/** Which dead letters: of a kind, with an id, or all of them. */
export interface DeadLetterFilter {
  kind?: string | undefined;
  id?: string | undefined;
}

/** The jobs that failed for good, for an operator to look at, to retry and to purge. */
export interface DeadLetters extends DeadLetterSink {
  /** The oldest ones after `after`, at most `limit`. */
  list(filter: DeadLetterFilter, page: { limit: number; after?: string | undefined }): Promise<DeadLetter[]>;
  /** Hands them over again under their ids, with all attempts; returns how many. */
  retry(filter: DeadLetterFilter): Promise<number>;
  /** Forgets them; returns how many. */
  purge(filter: DeadLetterFilter): Promise<number>;
  /** How many there are of each kind. */
  counts(): Promise<Record<string, number>>;
}

/** An error's text is kept up to this length. */
const MAX_ERROR = 2_000;

const MATCHES = "($1 = '' or kind = $1) and ($2 = '' or id = $2)";
const ADD = `${SETTLING}
  insert into dead_jobs (id, kind, key, payload, attempts, error) values ($1, $2, $3, $4::text::jsonb, $5::int, $6)
  on conflict (id) do nothing`;
const LIST = `
  select id, kind, key, payload, attempts, error, died_at from dead_jobs
  where ${MATCHES}
    and ($3 = '' or (died_at, id) > (select d.died_at, d.id from dead_jobs d where d.id = $3))
  order by died_at, id limit $4::int`;
// In one order: several operators may retry and purge the same ones.
const HELD = `held as (select id from dead_jobs where ${MATCHES} order by id collate "C" for update)`;
const RETRY = `
  with ${HELD}, taken as (delete from dead_jobs d using held where d.id = held.id returning d.id, kind, key, payload)
  insert into outbox (kind, key, payload, job_id) select kind, key, payload, id from taken returning 1 as one`;
const PURGE = `with ${HELD} delete from dead_jobs d using held where d.id = held.id returning 1 as one`;
const COUNTS = 'select kind, count(*)::int as n from dead_jobs group by kind';

/** Keeps dead letters in the database, whatever the broker is. */
export function createDeadLetters(database: Database): DeadLetters {
  const params = ({ kind = '', id = '' }: DeadLetterFilter) => [kind, id];
  return {
    async add({ id, kind, key, payload, attempt }: Delivery, error) {
      await database.query(ADD, [id, kind, key, jsonParam(payload ?? null), attempt, storableText(error, MAX_ERROR)]);
    },
    list: (filter, { limit, after = '' }) => database.query<DeadLetter>(LIST, [...params(filter), after, limit]),
    retry: async (filter) => (await database.query(RETRY, params(filter))).length,
    purge: async (filter) => (await database.query(PURGE, params(filter))).length,
    async counts() {
      const rows = await database.query<{ kind: string; n: number }>(COUNTS);
      return Object.fromEntries(rows.map(({ kind, n }) => [kind, n]));
    },
  };
}
