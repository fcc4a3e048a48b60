import { promisify } from 'node:util';
import yauzl from 'yauzl';

/** Files that an archive may hold. */
const MAX_ENTRIES = 100_000;
/** Bytes to which an archive may unpack at most, and to how many times its own size where that is more than the first. */
const MAX_UNPACKED = 1024 ** 3;
const MAX_RATIO = 100;
const SMALL_UNPACKED = 64 * 1024 ** 2;

/** Says why a ZIP archive of `size` bytes should not be unpacked, as its directory describes it; undefined: it may be. */
export async function zipProblem(path: string, size: number): Promise<string | undefined> {
  const archive = await promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open)(path, { lazyEntries: true }).catch(
    () => undefined,
  );
  if (!archive) return 'is not a whole ZIP archive';
  return new Promise((resolve) => {
    let unpacked = 0;
    const end = (problem: string | undefined) => {
      archive.close();
      resolve(problem);
    };
    archive.on('entry', ({ uncompressedSize }: yauzl.Entry) => {
      unpacked += uncompressedSize;
      const tooLarge = unpacked > MAX_UNPACKED || (unpacked > SMALL_UNPACKED && unpacked > MAX_RATIO * size);
      if (tooLarge) end('unpacks to too much');
      else if (archive.entriesRead > MAX_ENTRIES) end(`holds more than ${MAX_ENTRIES} files`);
      else archive.readEntry();
    });
    archive.on('end', () => end(undefined));
    archive.on('error', () => end('is not a whole ZIP archive'));
    archive.readEntry();
  });
}
