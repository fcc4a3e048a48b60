import { open } from 'node:fs/promises';

/** Bytes at each end of a file that are looked at. */
const WINDOW = 256 * 1024;
/** Readers of PDF find its beginning within so many bytes. */
const PDF_WITHIN = 1_024;
const END_OF_CENTRAL_DIRECTORY = Buffer.from('PK\x05\x06');
const CENTRAL_FILE_HEADER = Buffer.from('PK\x01\x02');
const END_SIZE = 22;
/** What begins a page or a script, in lower case. */
const ACTIVE = ['<script', '<html', '<!doctype html', '<?php'];
/** What is shown or played, and never holds a file of another kind. */
const SINGLE = /^(image|audio|video)\/|^application\/pdf$/;

/**
 * Says what else a file is that programs may also take for something other than its type, or undefined. Looks at both ends
 * only: an archive is found from its end, everything else from its beginning.
 */
export async function foreignContent(path: string, type: string): Promise<string | undefined> {
  if (!SINGLE.test(type) || type === 'image/svg+xml') return undefined;
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const head = Buffer.alloc(Math.min(size, WINDOW));
    const tail = Buffer.alloc(Math.min(size, WINDOW));
    await file.read(head, 0, head.length, 0);
    await file.read(tail, 0, tail.length, size - tail.length);
    if (endsAsZip(tail)) return 'a ZIP archive';
    if (type === 'application/pdf') return undefined;
    if (head.subarray(0, PDF_WITHIN).includes('%PDF-')) return 'a PDF document';
    const text = `${head.toString('latin1')}\0${tail.toString('latin1')}`.toLowerCase();
    return ACTIVE.some((mark) => text.includes(mark)) ? 'a page or a script' : undefined;
  } finally {
    await file.close();
  }
}

/** Whether a ZIP archive ends here: its last record, and before it the directory of which it says the size. */
function endsAsZip(tail: Buffer): boolean {
  for (let at = tail.lastIndexOf(END_OF_CENTRAL_DIRECTORY); at >= 0; at = before(tail, at)) {
    if (at + END_SIZE > tail.length) continue;
    const directorySize = tail.readUInt32LE(at + 12);
    const directory = at - directorySize;
    // One that begins before what was read is believed: such a record does not come about by chance.
    const begins = directory < 0 || tail.subarray(directory, directory + 4).equals(CENTRAL_FILE_HEADER);
    if (directorySize > 0 && begins && tail.readUInt16LE(at + 10) > 0 && directorySize <= 0x7fffffff) return true;
  }
  return false;
}

function before(buffer: Buffer, at: number): number {
  return at === 0 ? -1 : buffer.lastIndexOf(END_OF_CENTRAL_DIRECTORY, at - 1);
}
