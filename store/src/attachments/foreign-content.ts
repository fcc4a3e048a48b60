import { open } from 'node:fs/promises';

/** Bytes at each end of a file that are looked at for short marks; long ones are looked for everywhere. */
const WINDOW = 256 * 1024;
const CHUNK = 1024 * 1024;
/** Readers of PDF find its beginning within so many bytes. */
const PDF_WITHIN = 1_024;
const END_OF_CENTRAL_DIRECTORY = Buffer.from('PK\x05\x06');
const CENTRAL_FILE_HEADER = Buffer.from('PK\x01\x02');
/** Marks of archives that are found wherever they begin. */
const ARCHIVES = ['Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c'];
/** What begins a page or a script, in lower case: long ones, and those that chance makes too often to look far. */
const ACTIVE = ['<script', '<!doctype html'];
const ACTIVE_NEAR = ['<html', '<?php', '<svg', '<iframe'];
/** What is shown or played, and never holds a file of another kind. */
const SINGLE = /^(image|audio|video)\/|^application\/pdf$/;

/**
 * Says what else a file is that programs may also take for something other than its type, or undefined: an archive, whose
 * readers begin at its end, a document, a page or a script.
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
    // Documents hold what they like.
    if (type === 'application/pdf') return undefined;
    if (head.subarray(0, PDF_WITHIN).includes('%PDF-')) return 'a PDF document';
    const near = `${head.toString('latin1')}\0${tail.toString('latin1')}`.toLowerCase();
    if (ACTIVE_NEAR.some((mark) => near.includes(mark))) return 'a page or a script';
    const overlap = Math.max(...[...ARCHIVES, ...ACTIVE].map((mark) => mark.length));
    let rest = '';
    for await (const chunk of file.createReadStream({ start: 0, highWaterMark: CHUNK, autoClose: false })) {
      const text = rest + (chunk as Buffer).toString('latin1');
      if (ARCHIVES.some((mark) => text.includes(mark))) return 'an archive';
      const lower = text.toLowerCase();
      if (ACTIVE.some((mark) => lower.includes(mark))) return 'a page or a script';
      rest = text.slice(-overlap);
    }
    return undefined;
  } finally {
    await file.close();
  }
}

/** Whether a ZIP archive ends here: its last record, and an entry of its directory, which may also begin earlier. */
function endsAsZip(tail: Buffer): boolean {
  const at = tail.lastIndexOf(END_OF_CENTRAL_DIRECTORY);
  if (at < 0 || at + 22 > tail.length) return false;
  return tail.includes(CENTRAL_FILE_HEADER) || tail.readUInt32LE(at + 12) > at;
}
