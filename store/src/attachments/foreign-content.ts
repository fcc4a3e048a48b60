import { open } from 'node:fs/promises';

/** Bytes at each end of a file that are searched for short signatures; long ones are searched for everywhere. */
const WINDOW = 256 * 1024;
const CHUNK = 1024 * 1024;
/** PDF readers accept a header that starts within this many bytes. */
const PDF_WITHIN = 1_024;
const END_OF_CENTRAL_DIRECTORY = Buffer.from('PK\x05\x06');
const CENTRAL_FILE_HEADER = Buffer.from('PK\x01\x02');
/** Signatures of archives that readers find at any offset. */
const ARCHIVES = ['Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c'];
/** Beginnings of pages and scripts, in lower case: long ones, and ones too common by chance to search for far. */
const ACTIVE = ['<script', '<!doctype html'];
const ACTIVE_NEAR = ['<html', '<?php', '<svg', '<iframe'];
/** Types that are shown or played and never contain a file of another kind. */
const SINGLE = /^(image|audio|video)\/|^application\/pdf$/;

/**
 * Names a second type that programs could take the file for: an archive (whose readers begin at its end), a document, a
 * page or a script. Undefined if there is none.
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
    // A PDF document may embed any content.
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

/** Whether a ZIP archive ends here: its end record, and a directory entry, which may also begin before the tail. */
function endsAsZip(tail: Buffer): boolean {
  const at = tail.lastIndexOf(END_OF_CENTRAL_DIRECTORY);
  if (at < 0 || at + 22 > tail.length) return false;
  return tail.includes(CENTRAL_FILE_HEADER) || tail.readUInt32LE(at + 12) > at;
}
