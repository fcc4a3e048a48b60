import { EventEmitter } from 'node:events';
import { type ExecProtocolOptions, type messages, PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { DatabaseError, parse } from 'pg-protocol';

/** That an embedded database ended within its process, which alone can open it again. */
export class LostDatabaseError extends Error {
  override readonly name = 'LostDatabaseError';

  constructor(cause: unknown) {
    super('the embedded database ended: its process has to be started again', { cause });
  }
}

/** Severities of errors after which Postgres ends. PGlite goes on, and with its next statement blocks the process for ever. */
const LAST = ['PANIC', 'FATAL'];

/**
 * A PGlite that gives text back as it was given. PGlite's own parser reads each value with a `TextDecoder` that drops a
 * U+FEFF at the start, so that two ids are one. Its answers are read here by node-postgres' parser, which drops nothing.
 * Once it has ended, as after a write-ahead log that could not be written, it is asked nothing any more.
 */
export class ExactPglite extends PGlite {
  #ended: LostDatabaseError | undefined;
  #tell: (error: LostDatabaseError) => void = () => {};

  /** Resolves when it has ended, other than by `close`. */
  readonly lost = new Promise<LostDatabaseError>((resolve) => {
    this.#tell = resolve;
  });

  /** Runs one message of Postgres' protocol. Every statement of PGlite goes through here. */
  override async execProtocolStream(
    message: Uint8Array,
    { syncToFs = true, throwOnError = true }: ExecProtocolOptions = {},
  ): Promise<messages.BackendMessage[]> {
    if (this.#ended) throw this.#ended;
    const stream = new EventEmitter();
    const received: unknown[] = [];
    parse(stream as NodeJS.ReadableStream & EventEmitter, (part) => received.push(part));
    // The bytes are PGlite's own memory, which the next statement writes over: the parser gets a copy.
    try {
      await this.execProtocolRawStream(message, {
        syncToFs,
        onRawData: (bytes) => stream.emit('data', Buffer.from(bytes)),
      });
    } catch (error) {
      // It aborted: what Postgres itself refuses is among what was received.
      throw this.#end(error);
    }
    const error = received.find((part) => part instanceof DatabaseError);
    if (error && LAST.includes(error.severity ?? '')) throw this.#end(error);
    if (error && throwOnError) throw error;
    return received as messages.BackendMessage[];
  }

  /** Closes it; one that has ended is left as it is. */
  override async close(): Promise<void> {
    if (!this.#ended) await super.close();
  }

  #end(cause: unknown): LostDatabaseError {
    this.#ended ??= new LostDatabaseError(cause);
    this.#tell(this.#ended);
    return this.#ended;
  }
}

/** Opens a PGlite whose text is exact; `folder` is `memory://` for one that keeps nothing. */
export async function openExactPglite(folder: string, options: PGliteOptions = {}): Promise<ExactPglite> {
  const pglite = new ExactPglite(folder, options);
  await pglite.waitReady;
  return pglite;
}
