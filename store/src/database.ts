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

/** A database: Postgres, or PGlite inside this process. The same SQL runs on both. */
export interface Database extends Queryable {
  /** Runs `work` in one transaction at READ COMMITTED; an exception rolls back. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  /**
   * Runs `work`, which uses the database as ever, while nobody else runs what has the same name, in any process; resolves
   * with undefined, and does not run it, where somebody does.
   */
  exclusively<T>(name: string, work: () => Promise<T>): Promise<T | undefined>;
  close(): Promise<void>;
}

/** Separate pools, since a slow query stalls those that wait behind it on its connection. */
export interface Databases {
  /** Appends and changes of sets. */
  writes: Database;
  /** History and lists. */
  reads: Database;
  /** Relay, worker, cron. */
  jobs: Database;
  close(): Promise<void>;
}
