// Looks at one file that came from outside: `node inspect-file.js FILE DECLARED-TYPE THUMBNAIL`. Prints what it found as
// JSON. A process of its own, because what decodes hostile files may crash or take all memory: see inspection.ts.
import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { foreignContent } from './foreign-content.js';
import type { Finding } from './inspection.js';
import { hasSignature, isTextByMistake, mayBeCalled, mayBeText, nameOf, plainType } from './media-types.js';
import { unpackingProblem } from './unpacking.js';

const UNKNOWN = 'application/octet-stream';
const UTF16 = /^(fffe|feff)$/;
/** The share of control characters that a text may have. */
const MAX_STRANGE = 0.01;

/** What says nothing of what a file is. */
const UNSAID = new Set(['', 'application/octet-stream', 'binary/octet-stream', 'application/x-www-form-urlencoded']);
/** The images that are decoded; others are files like any other. */
const DECODED = new Set(['image/jpeg', 'image/png', 'image/apng', 'image/gif', 'image/webp', 'image/avif']);

/** Formats of their own that consist of text. */
const TEXTUAL = /^text\/|^application\/(pdf|xml|rtf|postscript|eps|pgp-encrypted)$|^image\/svg/;

async function inspect(path: string, declaredType: string, thumbnailPath: string): Promise<Finding> {
  const declared = UNSAID.has(plainType(declaredType)) ? '' : plainType(declaredType);
  const text = await isText(path);
  // The first letters of a text mean nothing.
  if (text && declared && (declared.startsWith('text/') || isTextByMistake(declared)))
    return { content_type: isTextByMistake(declared) ? 'text/plain' : withCharset(declaredType, declared) };
  const found = plainType((await fileTypeFromFile(path))?.mime ?? '');
  if (!found || (text && !TEXTUAL.test(found))) return inspectUnsigned(path, declared, text);
  if (declared && !mayBeCalled(declared, found))
    return { refused: `is ${found}, not ${declared} as it was said to be` };
  const foreign = await foreignContent(path, found);
  if (foreign) return { refused: `is ${found} and ${foreign} at once` };
  const problem = await unpackingProblem(path, found);
  if (problem) return { refused: problem };
  const content_type = nameOf(declared, found);
  if (!DECODED.has(found)) return { content_type };
  // Loaded for images alone: it takes longer than all the rest.
  const { picture } = await import('./image.js');
  const shown = await picture(path, thumbnailPath);
  return 'refused' in shown ? shown : { content_type, ...shown, thumbnail: true };
}

/** A file without a signature: text, or what only its uploader knows. */
async function inspectUnsigned(path: string, declared: string, text: boolean): Promise<Finding> {
  // Readers find a document that begins a little later.
  if (/^application\/(x-)?pdf$/.test(declared) && (await startsWithin(path, '%PDF-', 1_024))) {
    const foreign = await foreignContent(path, 'application/pdf');
    return foreign ? { refused: `is application/pdf and ${foreign} at once` } : { content_type: 'application/pdf' };
  }
  if (declared && hasSignature(declared)) return { refused: `is not ${declared}, as it was said to be` };
  if (declared.startsWith('text/') && !text) return { refused: `is no text, and was said to be ${declared}` };
  if (text && declared && !mayBeText(declared)) return { refused: `is text, not ${declared} as it was said to be` };
  if (text) return { content_type: declared || 'text/plain' };
  // Sound or video of a kind that is not known is not called so.
  return { content_type: /^(audio|video|image|font)\//.test(declared) ? UNKNOWN : declared || UNKNOWN };
}

/** A text's type with its encoding, where the uploader says it in a way that is understood. */
function withCharset(declaredType: string, plain: string): string {
  const charset = /;\s*charset="?([\w.-]{1,40})"?/i.exec(declaredType)?.[1];
  return charset ? `${plain}; charset=${charset}` : plain;
}

async function startsWithin(path: string, mark: string, bytes: number): Promise<boolean> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(bytes);
    const { bytesRead } = await file.read(head, 0, bytes, 0);
    return head.subarray(0, bytesRead).includes(mark);
  } finally {
    await file.close();
  }
}

/**
 * Whether a file is text in some encoding: UTF-16 with its mark, or with next to none of the control characters that text
 * has no use for.
 */
async function isText(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    let size = 0;
    let strange = 0;
    for await (const chunk of file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
      if (size === 0 && UTF16.test(chunk.toString('hex', 0, 2)) && chunk.length % 2 === 0) return isUtf16(chunk);
      size += chunk.length;
      for (const byte of chunk) if (byte < 32 && !(byte >= 7 && byte <= 13) && byte !== 27) strange++;
      if (strange > size * MAX_STRANGE) return false;
    }
    return true;
  } finally {
    await file.close();
  }
}

/** Whether what begins with the mark of UTF-16 goes on as text in it: most of it is in one of a few alphabets. */
function isUtf16(head: Buffer): boolean {
  const text = new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are looked for.
  return !/[\u0000-\u0006\u000e-\u001a\ufffd]/.test(text.slice(0, -1));
}

const [path = '', declaredType = '', thumbnailPath = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await inspect(path, declaredType, thumbnailPath)));
