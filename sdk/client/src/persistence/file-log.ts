import { type FileHandle, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { Code, GodwitError } from '@godwit/schema/client';
import type { RecordChange } from './record-storage.js';

const HEADER = 'godwit records 1\n';
/** Bytes that a file may hold beyond twice its records before it is written anew. */
const SLACK_BYTES = 1024 * 1024;
/** Characters of a checksum. */
const CHECKSUM = 8;
const LINE_END = Buffer.of(10);

/** The text of a changed record; undefined: it is deleted. */
type TextChange = readonly [key: string, text: string | undefined];

/**
 * Records in a file. After a header it has a line for each write: a checksum, and the changes as JSON. A line that a crash
 * has cut is ignored, and overwritten by the next one. When the file is much longer than its records, a new one takes its
 * place, under another name until it is complete.
 */
export class FileLog {
  readonly #path: string;
  /** The records, as JSON. */
  readonly #texts = new Map<string, string>();
  /** The length of these texts. */
  #length = 0;
  /** The bytes of the header and the lines that hold. */
  #size = 0;
  #handle: FileHandle | undefined;
  #last: Promise<void> = Promise.resolve();

  private constructor(path: string) {
    this.#path = path;
  }

  /** Opens a file, or creates it. The caller owns it: see `lockFile`. Rejects with UNIMPLEMENTED if it is another kind. */
  static async open(path: string): Promise<FileLog> {
    const log = new FileLog(path);
    const found = await readFile(path).catch((thrown) => {
      if (thrown.code === 'ENOENT') return undefined;
      throw thrown;
    });
    if (found) log.#read(found);
    else await log.#rewrite();
    return log;
  }

  records(): ReadonlyMap<string, unknown> {
    return new Map([...this.#texts].map(([key, text]) => [key, decode(text)]));
  }

  /** Applies all changes or none; resolves once they are on the disk. */
  write(changes: readonly RecordChange[]): Promise<void> {
    const written = this.#last.then(() => this.#write(changes));
    this.#last = written.catch(() => {});
    return written;
  }

  /** Closes the file, once what is being written is. */
  async close(): Promise<void> {
    await this.#last;
    await this.#handle?.close();
    this.#handle = undefined;
  }

  #read(found: Buffer): void {
    if (!found.subarray(0, HEADER.length).equals(Buffer.from(HEADER)))
      throw new GodwitError(Code.CODE_UNIMPLEMENTED, `persistence: not a file of this version: ${this.#path}`);
    this.#size = HEADER.length;
    for (;;) {
      const end = found.indexOf(LINE_END, this.#size);
      const json = found.subarray(this.#size + CHECKSUM, end);
      if (end < 0 || found.toString('latin1', this.#size, this.#size + CHECKSUM) !== checksum(json)) return;
      for (const [key, value] of JSON.parse(json.toString()))
        this.#apply([key, value === null ? undefined : JSON.stringify(value)]);
      this.#size = end + 1;
    }
  }

  async #write(changes: readonly RecordChange[]): Promise<void> {
    const texts = changes.map(([key, value]): TextChange => [key, value === undefined ? undefined : encode(value)]);
    const line = lineOf(texts);
    this.#handle ??= await open(this.#path, 'r+');
    // Behind the lines that hold: whatever a failed write has left there is overwritten.
    for (let at = 0; at < line.length; )
      at += (await this.#handle.write(line, at, line.length - at, this.#size + at)).bytesWritten;
    await this.#handle.datasync();
    this.#size += line.length;
    for (const text of texts) this.#apply(text);
    // The changes are written already: where this fails, the next write tries again.
    if (this.#size > 2 * this.#length + SLACK_BYTES) await this.#rewrite().catch(() => {});
  }

  #apply([key, text]: TextChange): void {
    this.#length += (text?.length ?? 0) - (this.#texts.get(key)?.length ?? 0);
    if (text === undefined) this.#texts.delete(key);
    else this.#texts.set(key, text);
  }

  async #rewrite(): Promise<void> {
    const data = Buffer.concat([Buffer.from(HEADER), ...[...this.#texts].map((text) => lineOf([text]))]);
    await writeWhole(`${this.#path}.new`, data);
    // Windows replaces no file that is open.
    await this.#handle?.close();
    this.#handle = undefined;
    await rename(`${this.#path}.new`, this.#path);
    this.#size = data.length;
    await syncFolder(dirname(this.#path));
  }
}

async function writeWhole(path: string, data: Buffer): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(data);
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** Makes a new name in a folder survive a loss of power. Windows opens no folders, and does without. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => undefined);
  await opened?.sync().catch(() => {});
  await opened?.close();
}

function lineOf(changes: readonly TextChange[]): Buffer {
  const json = Buffer.from(`[${changes.map(([key, text]) => `[${JSON.stringify(key)},${text ?? 'null'}]`).join()}]`);
  return Buffer.concat([Buffer.from(checksum(json)), json, LINE_END]);
}

function checksum(json: Buffer): string {
  return crc32(json).toString(16).padStart(CHECKSUM, '0');
}

/** The JSON of a value, in which bytes are objects with base64. */
function encode(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, given) {
    // Not `given`: a Buffer would have made numbers of itself.
    const bytes = this[key];
    return bytes instanceof Uint8Array ? { $base64: Buffer.from(bytes).toString('base64') } : given;
  });
}

function decode(text: string): unknown {
  return JSON.parse(text, (_key, value) =>
    typeof value?.$base64 === 'string' ? new Uint8Array(Buffer.from(value.$base64, 'base64')) : value,
  );
}
