import type { DeadLetterSink, Delivery } from '../broker/broker.js';
import type { Database } from '../database/database.js';
import { jsonParam, storableText } from '../database/params.js';
import { SETTLING } from '../outbox/handed-over-jobs.js';

/** A job that failed permanently. */
export interface DeadLetter {
  id: string;
  kind: string;
  key: string;
  /** JSON. */
  payload: unknown;
  /** The number of times that it was delivered to a worker. */
  attempts: number;
  /** The error of the last attempt. */
  error: string;
  died_at: Date;
}

/** Selects dead letters by kind and by id; without either, it selects all of them. */
export interface DeadLetterFilter {
  kind?: string | undefined;
  id?: string | undefined;
}

/** The jobs that failed permanently, for an operator to inspect, retry or purge. */
export interface DeadLetters extends DeadLetterSink {
  /** Returns at most `limit` of them, oldest first, starting after the one with the id `after`. */
  list(filter: DeadLetterFilter, page: { limit: number; after?: string | undefined }): Promise<DeadLetter[]>;
  /** Puts them back into the outbox under their ids, with all attempts available again; returns their number. */
  retry(filter: DeadLetterFilter): Promise<number>;
  /** Deletes them; returns their number. */
  purge(filter: DeadLetterFilter): Promise<number>;
  /** Returns the number of dead letters of each kind. */
  counts(): Promise<Record<string, number>>;
}

/** Characters of an error that are stored. */
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
// Locks in the order of ids: several operators may retry and purge the same dead letters at the same time.
const HELD = `held as (select id from dead_jobs where ${MATCHES} order by id collate "C" for update)`;
const RETRY = `
  with ${HELD}, taken as (delete from dead_jobs d using held where d.id = held.id returning d.id, kind, key, payload)
  insert into outbox (kind, key, payload, job_id) select kind, key, payload, id from taken returning 1 as one`;
const PURGE = `with ${HELD} delete from dead_jobs d using held where d.id = held.id returning 1 as one`;
const COUNTS = 'select kind, count(*)::int as n from dead_jobs group by kind';

/** Stores dead letters in the database, whichever broker is in use. */
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
