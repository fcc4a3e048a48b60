import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { createGunzip } from 'node:zlib';
import yauzl from 'yauzl';
import { isZip } from './media-types.js';

/** Maximum number of files in an archive. */
const MAX_ENTRIES = 100_000;
/** Bytes to which a file may unpack, unless that is no more than the permitted multiple of its own size. */
const MAX_UNPACKED = 1024 ** 3;
const MAX_RATIO = 100;

/**
 * The reason why a file should not be unpacked, or undefined. A ZIP archive is judged by its directory, gzip output by
 * counting its bytes. A file that cannot be read passes, since nothing here unpacks it.
 */
export async function unpackingProblem(path: string, type: string): Promise<string | undefined> {
  const { size } = await stat(path);
  const tooMuch = (unpacked: number) => unpacked > MAX_UNPACKED && unpacked > MAX_RATIO * size;
  if (isZip(type)) return zipProblem(path, tooMuch);
  if (type === 'application/gzip') return gzipProblem(path, tooMuch);
  return undefined;
}

async function zipProblem(path: string, tooMuch: (unpacked: number) => boolean): Promise<string | undefined> {
  const options = { lazyEntries: true, decodeStrings: false };
  const archive = await promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open)(path, options).catch(
    () => undefined,
  );
  if (!archive) return undefined;
  return new Promise((resolve) => {
    let unpacked = 0;
    const end = (problem: string | undefined) => {
      archive.close();
      resolve(problem);
    };
    archive.on('entry', ({ uncompressedSize }: yauzl.Entry) => {
      unpacked += uncompressedSize;
      if (tooMuch(unpacked)) end('unpacks to too much');
      else if (archive.entriesRead > MAX_ENTRIES) end(`holds more than ${MAX_ENTRIES} files`);
      else archive.readEntry();
    });
    archive.on('end', () => end(undefined));
    archive.on('error', () => end(undefined));
    archive.readEntry();
  });
}

async function gzipProblem(path: string, tooMuch: (unpacked: number) => boolean): Promise<string | undefined> {
  let unpacked = 0;
  try {
    for await (const chunk of createReadStream(path).pipe(createGunzip()) as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      if (tooMuch(unpacked)) return 'unpacks to too much';
    }
  } catch {
    // Truncated, or followed by other data.
  }
  return undefined;
}
