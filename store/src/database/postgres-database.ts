import { Code, GodwitError } from '@godwit/schema';
import pLimit from 'p-limit';
import type { Database, Param, Queryable } from './database.js';
import { classifyDatabaseError, timedOutOnLock, wasRolledBack } from './database-errors.js';
import { checkParams } from './params.js';
import { type ConnectionOptions, PostgresConnection } from './postgres-connection.js';
import { connectionOptionsOf } from './postgres-url.js';

/** Options of a Postgres pool. */
export interface PostgresOptions {
  /** `postgres://user:password@host:port/database?parameter=value` (`postgres-url.ts`). */
  url: string;
  /** Maximum number of connections. */
  max: number;
  /** Shown in pg_stat_activity. */
  name: string;
  /**
   * Milliseconds after which a statement without an answer counts as lost, and its connection with it. Default 20,000.
   */
  stuckMs?: number;
}

/** An array as a Postgres array literal. */
function arrayLiteral(values: readonly (string | number)[]): string {
  const quoted = values.map((value) => `"${String(value).replace(/[\\"]/g, '\\$&')}"`);
  return `{${quoted.join(',')}}`;
}

/** Statements and transactions that may wait for a connection of a pool; further ones fail with UNAVAILABLE. */
const MAX_WAITING = 4_096;

const STUCK_MS = 20_000;
/** Locks held at a time; further requests wait. */
const MAX_LOCKS = 16;
const TRY_LOCK = 'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as mine';

/** A pool of connections to Postgres 15 or later. Throws where the URL is wrong. */
export function createPostgresDatabase(options: PostgresOptions): Database {
  const { connection: parameters, ...target } = connectionOptionsOf(options.url);
  const connectionOptions = {
    idle_timeout: 60,
    connect_timeout: 10,
    ...target,
    connection: { application_name: `godwit ${options.name}`, ...parameters },
    // Array types are listed here instead of being queried on each new connection: where the connection breaks during
    // that query, it is never answered, and its error ends the process.
    fetch_types: false,
    types: {
      bigint: { to: 20, from: [20], parse: Number, serialize: String },
      textArray: { to: 1009, from: [], parse: String, serialize: arrayLiteral },
      bigintArray: { to: 1016, from: [], parse: String, serialize: arrayLiteral },
    },
    onnotice: () => {},
  } as unknown as ConnectionOptions;
  const connections = new Set<PostgresConnection>();
  const open = () => {
    const connection = new PostgresConnection(connectionOptions);
    connections.add(connection);
    return connection;
  };

  const slots = pLimit(options.max);
  const idle: PostgresConnection[] = [];
  const ended = { uses: 0, useSeconds: 0, waitSeconds: 0, unavailable: 0, refused: 0 };
  /**
   * Runs work once a connection is free, with exclusive use of it: no statement waits behind another caller's slow one
   * or runs in another caller's transaction. The most recently used connection is taken first.
   */
  const withConnection = <T>(work: (connection: PostgresConnection) => Promise<T>): Promise<T> => {
    if (slots.pendingCount >= MAX_WAITING) {
      ended.refused++;
      const message = 'the database is overloaded';
      return Promise.reject(new GodwitError(Code.CODE_UNAVAILABLE, message, { retryAfterMs: 500 }));
    }
    const asked = performance.now();
    return slots(async () => {
      const began = performance.now();
      ended.waitSeconds += (began - asked) / 1_000;
      let connection = idle.pop();
      while (connection?.lost) {
        connections.delete(connection);
        connection = idle.pop();
      }
      connection ??= open();
      try {
        return await work(connection);
      } catch (error) {
        const classified = classifyDatabaseError(error);
        // A lock that others hold is no fault of the database.
        const isUnavailable = classified instanceof GodwitError && classified.code === Code.CODE_UNAVAILABLE;
        if (isUnavailable && !timedOutOnLock(classified)) ended.unavailable++;
        throw classified;
      } finally {
        ended.uses++;
        ended.useSeconds += (performance.now() - began) / 1_000;
        if (connection.lost) connections.delete(connection);
        else idle.push(connection);
      }
    });
  };

  const stuckMs = options.stuckMs ?? STUCK_MS;
  /**
   * Abandons a connection that does not answer: the operating system would wait many minutes for a vanished peer.
   */
  const watch = (connection: PostgresConnection) => setTimeout(() => connection.lose(), stuckMs);
  /** Runs statements on a connection, each with a time-out. */
  const queryable = (connection: PostgresConnection, statement: PostgresConnection['statement']): Queryable => ({
    async query<Row>(text: string, params: readonly Param[] = []) {
      checkParams(params);
      const stuck = watch(connection);
      try {
        return await statement<Row>(text, params);
      } catch (error) {
        throw classifyDatabaseError(error);
      } finally {
        clearTimeout(stuck);
      }
    },
  });
  const alone = (connection: PostgresConnection) =>
    queryable(connection, (text, params) => connection.statement(text, params));

  /**
   * Runs a transaction. The time-out applies to its begin, each statement and its end, but not to the rest of `work`.
   */
  const transaction = <T>(connection: PostgresConnection, work: (tx: Queryable) => Promise<T>): Promise<T> => {
    let stuck = watch(connection);
    return connection
      .transaction(async (statement) => {
        clearTimeout(stuck);
        try {
          return await work(queryable(connection, statement));
        } finally {
          if (!connection.lost) stuck = watch(connection);
        }
      })
      .finally(() => clearTimeout(stuck));
  };

  const lockSlots = pLimit(MAX_LOCKS);
  return {
    query: <Row>(text: string, params?: readonly Param[]) =>
      withConnection((connection) => {
        const run = () => alone(connection).query<Row>(text, params);
        return run().catch((error) => {
          if (!wasRolledBack(error)) throw error;
          return run();
        });
      }),
    transaction: <T>(work: (tx: Queryable) => Promise<T>) =>
      withConnection((connection) => transaction(connection, work)),
    // On a connection of its own, since the work needs other connections of the pool. The lock belongs to a transaction
    // that does nothing else, so it always ends with the connection. If that is lost, `work` continues without the
    // lock: tasks are safe to run twice at once.
    exclusively: <T>(name: string, work: () => Promise<T>) =>
      lockSlots(async () => {
        const connection = open();
        try {
          return await transaction(connection, async (tx) => {
            const [row] = await tx.query<{ mine: boolean }>(TRY_LOCK, [name]);
            return row?.mine ? work() : undefined;
          });
        } catch (error) {
          throw classifyDatabaseError(error);
        } finally {
          connections.delete(connection);
          await connection.close();
        }
      }),
    pool: () => ({
      max: options.max,
      open: connections.size,
      used: slots.activeCount,
      waiting: slots.pendingCount,
      ...ended,
    }),
    async close() {
      await Promise.all([...connections].map((connection) => connection.close()));
    },
  };
}
