import { EventEmitter } from 'node:events';
import { type ExecProtocolOptions, type messages, PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { DatabaseError, parse } from 'pg-protocol';

/** An embedded database has ended; only a restart of its process can open it again. */
export class LostDatabaseError extends Error {
  override readonly name = 'LostDatabaseError';

  constructor(cause: unknown) {
    super('the embedded database has ended: restart its process', { cause });
  }
}

/**
 * Severities of errors after which Postgres exits. PGlite continues, and its next statement blocks the process for
 * ever.
 */
const FATAL_SEVERITIES = ['PANIC', 'FATAL'];

/**
 * A PGlite that returns text exactly as stored. PGlite's own parser reads each value with a `TextDecoder` that drops a
 * leading U+FEFF, so that two ids become one. Here node-postgres' parser, which drops nothing, reads its answers. Once
 * the database has ended, as after a failed write to the write-ahead log, no more statements are sent to it.
 */
export class ExactPglite extends PGlite {
  #ended: LostDatabaseError | undefined;
  #resolveLost: (error: LostDatabaseError) => void = () => {};

  /** Resolves with the reason when the database has ended, other than by `close`. */
  readonly lost = new Promise<LostDatabaseError>((resolve) => {
    this.#resolveLost = resolve;
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
    // The bytes are in PGlite's memory, which the next statement overwrites: the parser gets a copy.
    try {
      await this.execProtocolRawStream(message, {
        syncToFs,
        onRawData: (bytes) => stream.emit('data', Buffer.from(bytes)),
      });
    } catch (error) {
      // PGlite itself aborted: errors of Postgres arrive among the received messages.
      throw this.#end(error);
    }
    const error = received.find((part) => part instanceof DatabaseError);
    if (error && FATAL_SEVERITIES.includes(error.severity ?? '')) throw this.#end(error);
    if (error && throwOnError) throw error;
    return received as messages.BackendMessage[];
  }

  /** Closes it; does nothing once it has ended. */
  override async close(): Promise<void> {
    if (!this.#ended) await super.close();
  }

  #end(cause: unknown): LostDatabaseError {
    this.#ended ??= new LostDatabaseError(cause);
    this.#resolveLost(this.#ended);
    return this.#ended;
  }
}

/** Opens an ExactPglite; `folder` is `memory://` for one that persists nothing. */
export async function openExactPglite(folder: string, options: PGliteOptions = {}): Promise<ExactPglite> {
  const pglite = new ExactPglite(folder, options);
  await pglite.waitReady;
  return pglite;
}
