/** A change of one record: its new value, or undefined to delete it. */
export type RecordChange = readonly [key: string, value: unknown];

/**
 * Keeps records by key: plain objects, arrays, strings, numbers and `Uint8Array`s. One name of an `OpenStorage` holds the
 * records of one user on one server. A persistence makes one call at a time, and bounds the number and size of records.
 */
export interface RecordStorage {
  /** All records. */
  read(): Promise<ReadonlyMap<string, unknown>>;
  /**
   * Applies all changes or none, also if the process ends meanwhile; resolves once they would survive that. Rejects with
   * an error of the name `QuotaExceededError` or the code `ENOSPC` or `EDQUOT` if there is no room for them.
   */
  write(changes: readonly RecordChange[]): Promise<void>;
  /** Deletes the records and closes the storage. */
  erase(): Promise<void>;
  /** Closes the storage. */
  close(): Promise<void>;
  /**
   * Undefined: the storage is this persistence's alone, or shared by several of which this is the first. Otherwise
   * resolves once it has become the first, because the ones before it have ended. The first one alone keeps what all of
   * them show; each keeps its own unsent messages and drafts.
   */
  readonly first?: Promise<void> | undefined;
}

/** Opens the storage of a name, which may hold any characters. Rejects if that is impossible. */
export type OpenStorage = (name: string) => Promise<RecordStorage>;
