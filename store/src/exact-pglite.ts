import { EventEmitter } from 'node:events';
import { type ExecProtocolOptions, type messages, PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { DatabaseError, parse } from 'pg-protocol';

/**
 * A PGlite that gives text back as it was given. PGlite's own parser reads each value with a `TextDecoder` that drops a
 * U+FEFF at the start, so that two ids are one. Its answers are read here by node-postgres' parser, which drops nothing.
 */
class ExactPglite extends PGlite {
  /** Runs one message of Postgres' protocol. Every statement of PGlite goes through here. */
  override async execProtocolStream(
    message: Uint8Array,
    { syncToFs = true, throwOnError = true }: ExecProtocolOptions = {},
  ): Promise<messages.BackendMessage[]> {
    const stream = new EventEmitter();
    const received: unknown[] = [];
    parse(stream as NodeJS.ReadableStream & EventEmitter, (part) => received.push(part));
    // The bytes are PGlite's own memory, which the next statement writes over: the parser gets a copy.
    await this.execProtocolRawStream(message, {
      syncToFs,
      onRawData: (bytes) => stream.emit('data', Buffer.from(bytes)),
    });
    const error = received.find((part) => part instanceof DatabaseError);
    if (error && throwOnError) throw error;
    return received as messages.BackendMessage[];
  }
}

/** Opens a PGlite whose text is exact; `folder` is `memory://` for one that keeps nothing. */
export async function openExactPglite(folder: string, options: PGliteOptions = {}): Promise<PGlite> {
  const pglite = new ExactPglite(folder, options);
  await pglite.waitReady;
  return pglite;
}
