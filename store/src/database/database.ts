/** A value that both drivers carry: arrays as text[] or bigint[], JSON as text. Results hold no arrays but in JSON. */
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
  /** Connections at most. */
  readonly max: number;
  readonly open: number;
  readonly used: number;
  /** Statements and transactions that wait for a connection. */
  readonly waiting: number;
  /** Statements and transactions that ended. */
  readonly uses: number;
  /** Seconds that they ran, and that they waited for a connection, all together. */
  readonly useSeconds: number;
  readonly waitSeconds: number;
  /** Of those: failed with UNAVAILABLE. */
  readonly unavailable: number;
  /** Refused because too many waited. */
  readonly refused: number;
}

/** A database: Postgres, or PGlite inside this process. The same SQL runs on both. */
export interface Database extends Queryable {
  /** Runs `work` in one transaction at READ COMMITTED; an exception rolls back. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  /**
   * Runs `work`, which uses the database as ever, while nobody else runs what has the same name, in any process; resolves
   * with undefined, and does not run it, where somebody does.
   */
  exclusively<T>(name: string, work: () => Promise<T>): Promise<T | undefined>;
  /** How its pool stands now. Undefined: it has none. */
  pool?(): PoolCounts;
  close(): Promise<void>;
}

/** A copy of the database that may be behind it, or away. */
export interface Replica {
  database: Database;
  /** Pages that were read from it; that were not, because it did not know all of them yet; or did not answer. */
  readonly counts: { read: number; behind: number; away: number };
}

/** Separate pools, since a slow query stalls those that wait behind it on its connection. */
export interface Databases {
  /** Appends and changes of sets. */
  writes: Database;
  /** History and lists. */
  reads: Database;
  /** Relay, worker, cron. */
  jobs: Database;
  /** Whether the database answers: a connection that serves nothing else, and is given up soon. */
  health: Database;
  /** For pages of history. Undefined: the operator names none. */
  replica?: Replica | undefined;
  /** Of an embedded database: resolves with the reason when it has ended, and this process with it has to be started again. */
  lost?: Promise<Error>;
  close(): Promise<void>;
}
