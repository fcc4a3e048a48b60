// Looks at one file that came from outside: `node inspect-file.js FILE DECLARED-TYPE THUMBNAIL`. Prints what it found as
// JSON. A process of its own, because what decodes hostile files may crash or take all memory: see inspection.ts.
import { open, stat } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { foreignContent } from './foreign-content.js';
import type { Finding } from './inspection.js';
import { hasSignature, isZip, mayBeCalled, plainType } from './media-types.js';
import { zipProblem } from './zip-size.js';

/** What says nothing of what a file is. */
const UNSAID = new Set(['', 'application/octet-stream', 'binary/octet-stream', 'application/x-www-form-urlencoded']);
/** The images that are decoded; others are files like any other. */
const DECODED = new Set(['image/jpeg', 'image/png', 'image/apng', 'image/gif', 'image/webp', 'image/avif']);

async function inspect(path: string, declaredType: string, thumbnailPath: string): Promise<Finding> {
  const declared = UNSAID.has(plainType(declaredType)) ? '' : plainType(declaredType);
  const found = (await fileTypeFromFile(path))?.mime;
  if (!found) return inspectUnsigned(path, declared);
  if (declared && !mayBeCalled(declared, found))
    return { refused: `is ${found}, not ${declared} as it was said to be` };
  const foreign = await foreignContent(path, found);
  if (foreign) return { refused: `is ${found} and ${foreign} at once` };
  if (isZip(found)) {
    const problem = await zipProblem(path, (await stat(path)).size);
    if (problem) return { refused: problem };
  }
  // What is made of others has the better name from its uploader.
  const content_type = declared && !hasSignature(declared) ? declared : plainType(found);
  if (!DECODED.has(found)) return { content_type };
  // Loaded for images alone: it takes longer than all the rest.
  const { picture } = await import('./image.js');
  const shown = await picture(path, thumbnailPath);
  return 'refused' in shown ? shown : { content_type, ...shown, thumbnail: true };
}

/** A file without a signature: text, or what only its uploader knows. */
async function inspectUnsigned(path: string, declared: string): Promise<Finding> {
  if (declared && hasSignature(declared)) return { refused: `is not ${declared}, as it was said to be` };
  const text = await isText(path);
  if (declared.startsWith('text/') && !text) return { refused: `is no text, and was said to be ${declared}` };
  return { content_type: declared || (text ? 'text/plain' : 'application/octet-stream') };
}

/** Whether a file is text in some encoding: UTF-16 with its mark, or without control characters of no use in text. */
async function isText(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    let first = true;
    for await (const chunk of file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
      if (first && chunk.length > 1 && /^(fffe|feff)$/.test(chunk.toString('hex', 0, 2))) return true;
      first = false;
      if (chunk.some((byte) => byte < 32 && !(byte >= 7 && byte <= 13) && byte !== 27)) return false;
    }
    return true;
  } finally {
    await file.close();
  }
}

const [path = '', declaredType = '', thumbnailPath = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await inspect(path, declaredType, thumbnailPath)));
