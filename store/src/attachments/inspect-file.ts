// Inspects one untrusted file: `node inspect-file.js FILE DECLARED-TYPE THUMBNAIL`. Prints its finding as JSON. Runs in
// a process of its own, because decoding a hostile file may crash it or exhaust its memory: see inspection.ts.
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

/** Declared types that say nothing about a file. */
const UNSAID = new Set(['', 'application/octet-stream', 'binary/octet-stream', 'application/x-www-form-urlencoded']);
/** The image types that are decoded; other images are treated as plain files. */
const DECODED = new Set(['image/jpeg', 'image/png', 'image/apng', 'image/gif', 'image/webp', 'image/avif']);

/** Formats in their own right that consist of text. */
const TEXTUAL = /^text\/|^application\/(pdf|xml|rtf|postscript|eps|pgp-encrypted)$|^image\/svg/;

async function inspect(path: string, declaredType: string, thumbnailPath: string): Promise<Finding> {
  const declared = UNSAID.has(plainType(declaredType)) ? '' : plainType(declaredType);
  const text = await isText(path);
  // A signature found at the start of a text is accidental.
  if (text && declared && (declared.startsWith('text/') || isTextByMistake(declared)))
    return { content_type: isTextByMistake(declared) ? 'text/plain' : withCharset(declaredType, declared) };
  const found = plainType((await fileTypeFromFile(path))?.mime ?? '');
  if (!found || (text && !TEXTUAL.test(found))) return inspectUnsigned(path, declared, text);
  if (declared && !mayBeCalled(declared, found)) return { refused: `is ${found}, but was declared as ${declared}` };
  const foreign = await foreignContent(path, found);
  if (foreign) return { refused: `is ${found} and ${foreign} at once` };
  const problem = await unpackingProblem(path, found);
  if (problem) return { refused: problem };
  const content_type = nameOf(declared, found);
  if (!DECODED.has(found)) return { content_type };
  // Loaded for images alone: loading it takes longer than everything else here.
  const { picture } = await import('./image.js');
  const shown = await picture(path, thumbnailPath);
  return 'refused' in shown ? shown : { content_type, ...shown, thumbnail: true };
}

/** Inspects a file without a signature: text, or a type that only the uploader knows. */
async function inspectUnsigned(path: string, declared: string, text: boolean): Promise<Finding> {
  // PDF readers accept a document that begins a little later.
  if (/^application\/(x-)?pdf$/.test(declared) && (await startsWithin(path, '%PDF-', 1_024))) {
    const foreign = await foreignContent(path, 'application/pdf');
    return foreign ? { refused: `is application/pdf and ${foreign} at once` } : { content_type: 'application/pdf' };
  }
  if (declared && hasSignature(declared)) return { refused: `is not ${declared}, as it was declared` };
  if (declared.startsWith('text/') && !text) return { refused: `is not text, but was declared as ${declared}` };
  if (text && declared && !mayBeText(declared)) return { refused: `is text, but was declared as ${declared}` };
  if (text) return { content_type: declared || 'text/plain' };
  // An unrecognised format is not labelled as audio, video, an image or a font.
  return { content_type: /^(audio|video|image|font)\//.test(declared) ? UNKNOWN : declared || UNKNOWN };
}

/** A text's type with its charset, if the uploader declared a supported charset. */
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
 * Whether a file is text in some encoding: UTF-16 with a byte order mark, or nearly free of the control characters that
 * text does not use.
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

/** Whether bytes after a UTF-16 mark are UTF-16 text: most characters belong to one of a few alphabets. */
function isUtf16(head: Buffer): boolean {
  const text = new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern searches for control characters.
  return !/[\u0000-\u0006\u000e-\u001a\ufffd]/.test(text.slice(0, -1));
}

const [path = '', declaredType = '', thumbnailPath = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await inspect(path, declaredType, thumbnailPath)));
