import { type ChildProcess, execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The finding about a file, or the reason why it is refused. */
export type Finding =
  | { content_type: string; width?: number; height?: number; thumbnail?: boolean; refused?: undefined }
  | { refused: string };

/** A finding with the SHA-256 of the file. */
export type Inspection = Finding & { /** In hexadecimal digits. */ sha256: string };

/** The process that inspected a file ended without an answer. */
export class InspectionError extends Error {
  override readonly name = 'InspectionError';
}

const INSPECT = fileURLToPath(new URL('./inspect-file.js', import.meta.url));
/** Milliseconds that the inspection of a file may take. */
const TIMEOUT_MS = 60_000;

/**
 * Hashes and inspects a file: finds its type, checks that it matches the declared type and is nothing else besides, and
 * passes an image's thumbnail to `keep`. Decoding runs in a separate process that has neither secrets nor connections
 * and is killed on a time-out. Throws InspectionError if that process ends without an answer.
 */
export async function inspectUpload(
  body: Readable,
  declaredType: string,
  { signal, keep }: { signal: AbortSignal; keep: (thumbnail: Readable) => Promise<unknown> },
): Promise<Inspection> {
  const folder = await mkdtemp(join(tmpdir(), 'godwit-upload-'));
  try {
    const [path, thumbnailPath] = [join(folder, 'file'), join(folder, 'thumbnail')];
    const hash = createHash('sha256');
    const hashed = new PassThrough();
    hashed.on('data', (chunk: Buffer) => hash.update(chunk));
    await pipeline(body, hashed, createWriteStream(path), { signal });
    const finding = await run([path, declaredType, thumbnailPath], signal);
    if (finding.refused === undefined && finding.thumbnail) await keep(createReadStream(thumbnailPath));
    return { ...finding, sha256: hash.digest('hex') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(args: string[], signal: AbortSignal): Promise<Finding> {
  try {
    const running = promisify(execFile)(process.execPath, ['--max-old-space-size=256', INSPECT, ...args], {
      signal,
      timeout: TIMEOUT_MS,
      killSignal: 'SIGKILL',
      maxBuffer: 64 * 1024,
      env: { PATH: process.env.PATH },
    });
    lowerPriority(running.child);
    const { stdout } = await running;
    return JSON.parse(stdout) as Finding;
  } catch (cause) {
    signal.throwIfAborted();
    throw new InspectionError('the process that inspected the file ended without an answer', { cause });
  }
}

/** Lets everything else on the machine go first: files can wait, messages cannot. */
function lowerPriority({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // The process has ended already, or never began.
  }
}
