/**
 * A value that both drivers carry: arrays as text[] or bigint[], JSON as text. Results contain arrays only within JSON.
 */
export type Param = string | number | boolean | null | readonly string[] | readonly number[];

/**
 * Runs statements. bigint comes back as number, bytea as Uint8Array, timestamptz as Date. Rejects with a GodwitError
 * UNAVAILABLE where the same statement may succeed later (no connection, fail-over, serialization), else with the
 * driver's own error.
 */
export interface Queryable {
  query<Row>(text: string, params?: readonly Param[]): Promise<Row[]>;
}

/** Figures of a pool of connections, for metrics. */
export interface PoolCounts {
  /** Maximum number of connections. */
  readonly max: number;
  readonly open: number;
  readonly used: number;
  /** Statements and transactions that wait for a connection. */
  readonly waiting: number;
  /** Completed statements and transactions. */
  readonly uses: number;
  /** Total seconds that they ran, and that they waited for a connection. */
  readonly useSeconds: number;
  readonly waitSeconds: number;
  /** Completed ones that failed with UNAVAILABLE. */
  readonly unavailable: number;
  /** Statements and transactions refused because too many were waiting. */
  readonly refused: number;
}

/** A database: Postgres, or PGlite inside this process. The same SQL runs on both. */
export interface Database extends Queryable {
  /** Runs `work` in one transaction at READ COMMITTED; an exception rolls back. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  /**
   * Runs `work`, which may use the database as usual, unless work of the same name is running in any process; in that
   * case resolves with undefined without running it.
   */
  exclusively<T>(name: string, work: () => Promise<T>): Promise<T | undefined>;
  /** Current figures of its pool. Undefined: it has none. */
  pool?(): PoolCounts;
  close(): Promise<void>;
}

/** A copy of the database that may lag behind it or be down. */
export interface Replica {
  database: Database;
  /** Pages read from it; pages not read from it because it lagged behind; pages not read because it did not answer. */
  readonly counts: { read: number; behind: number; away: number };
}

/** Separate pools, since a slow query stalls the queries that wait behind it on its connection. */
export interface Databases {
  /** For appends that wait only briefly for locks: no statement that waits for a lock holds its connections. */
  appends: Database;
  /** For changes of sets, and appends that wait for locks. */
  writes: Database;
  /** For history and lists. */
  reads: Database;
  /** For the relay, the worker and cron. */
  jobs: Database;
  /** For health checks: a connection that serves nothing else, and is given up after a short time-out. */
  health: Database;
  /** For pages of history. Undefined: none is configured. */
  replica?: Replica | undefined;
  /**
   * For an embedded database: resolves with the reason when it has ended, after which this process must be restarted.
   */
  lost?: Promise<Error>;
  close(): Promise<void>;
}
