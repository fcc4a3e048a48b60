import { Code, GodwitError } from '@godwit/schema';
import pLimit from 'p-limit';
import postgres from 'postgres';
import type { Database, Param, Queryable } from './database.js';
import { beginTransaction } from './postgres-transaction.js';

/** How to reach Postgres. */
export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`. */
  url: string;
  /** Connections at most. */
  max: number;
  /** Shown in pg_stat_activity. */
  name: string;
  /** Milliseconds after which a statement without an answer counts as lost, and its connection with it. Default 20,000. */
  stuckMs?: number;
}

// SQLSTATEs after which the same statement may succeed: connection trouble, a server that is starting, stopping or a
// standby, serialization and deadlock, too many connections.
const RETRYABLE = /^(08|57P0|40001|40P01|25006|53)/;
const CONNECTION = /^(CONNECTION_|CONNECT_|E[A-Z]+$)/;

function classify(error: unknown): unknown {
  const code = (error as { code?: string }).code ?? '';
  if (!RETRYABLE.test(code) && !CONNECTION.test(code)) return error;
  return new GodwitError(Code.CODE_UNAVAILABLE, 'the database is unavailable', { retryAfterMs: 500, cause: error });
}

/** An array as Postgres reads it. */
function arrayLiteral(values: readonly (string | number)[]): string {
  const quoted = values.map((value) => `"${String(value).replace(/[\\"]/g, '\\$&')}"`);
  return `{${quoted.join(',')}}`;
}

/** Statements and transactions that may wait for a connection of a pool; one more is answered UNAVAILABLE. */
const MAX_WAITING = 4_096;

const STUCK_MS = 20_000;
/** Locks that are held at a time; who wants one more waits. */
const MAX_LOCKS = 16;
const TRY_LOCK = 'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as mine';

/** A pool of connections to Postgres 15 or later. */
export function createPostgresDatabase(options: PostgresOptions): Database {
  const open = (max: number) =>
    postgres(options.url, {
      max,
      idle_timeout: 60,
      connect_timeout: 10,
      connection: { application_name: `godwit ${options.name}` },
      // The array types are named here instead of being asked for on each new connection: that question goes unanswered,
      // and takes the process with it, where the connection breaks meanwhile.
      fetch_types: false,
      types: {
        bigint: { to: 20, from: [20], parse: Number, serialize: String },
        textArray: { to: 1009, from: [], parse: String, serialize: arrayLiteral },
        bigintArray: { to: 1016, from: [], parse: String, serialize: arrayLiteral },
      },
      onnotice: () => {},
    } as postgres.Options<Record<string, postgres.PostgresType>>);
  let sql = open(options.max);
  // Connections of their own: who holds a lock needs others of the pool for what it does.
  let locks: typeof sql | undefined;
  const lockSlots = pLimit(MAX_LOCKS);

  const slots = pLimit(options.max);
  /**
   * Runs what needs a connection when one is free: no statement waits behind another's slow one. Nor does a BEGIN, which
   * the driver may send without reserving the connection where others are in the connection's pipeline: the transaction
   * would stay open, and what others write there be lost with it.
   */
  const whenFree = <T>(work: () => Promise<T>): Promise<T> => {
    if (slots.pendingCount >= MAX_WAITING) {
      const message = 'the database has more to do than it can';
      return Promise.reject(new GodwitError(Code.CODE_UNAVAILABLE, message, { retryAfterMs: 500 }));
    }
    return slots(work);
  };

  /** Gives all connections up and takes new ones: what waits on the old ones is UNAVAILABLE. */
  const renew = (stuck: typeof sql) => {
    if (stuck !== sql) return;
    sql = open(options.max);
    stuck.end({ timeout: 0 }).catch(() => {});
  };

  const queryable = (runner: Pick<typeof sql, 'unsafe'>): Queryable => ({
    async query<Row>(text: string, params: readonly Param[] = []) {
      const pool = sql;
      // Where the other end is gone without a word, the system goes on waiting for a quarter of an hour.
      const stuck = setTimeout(() => renew(pool), options.stuckMs ?? STUCK_MS);
      try {
        return (await runner.unsafe(text, params as never[], { prepare: true })) as unknown as Row[];
      } catch (error) {
        throw classify(error);
      } finally {
        clearTimeout(stuck);
      }
    },
  });

  return {
    query: <Row>(text: string, params?: readonly Param[]) => whenFree(() => queryable(sql).query<Row>(text, params)),
    transaction: <T>(work: (tx: Queryable) => Promise<T>) =>
      whenFree(async () => {
        try {
          return await beginTransaction(sql, (tx) => work(queryable(tx as unknown as typeof sql)));
        } catch (error) {
          throw classify(error);
        }
      }),
    // The lock is the transaction's, which does nothing else: it ends with the connection, whatever happens. Where that is
    // lost, `work` goes on without it: tasks are safe to run twice at once.
    exclusively: <T>(name: string, work: () => Promise<T>) =>
      lockSlots(async () => {
        locks ??= open(MAX_LOCKS);
        try {
          return await beginTransaction(locks, async (tx) => {
            const [row] = await tx.unsafe(TRY_LOCK, [name]);
            return row?.mine ? work() : undefined;
          });
        } catch (error) {
          throw classify(error);
        }
      }),
    async close() {
      await Promise.all([sql.end({ timeout: 5 }), locks?.end({ timeout: 5 })]);
    },
  };
}
