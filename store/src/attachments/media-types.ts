import { supportedMimeTypes } from 'file-type';

/** Names of one thing: a file that is one of them may be called by any other of its row. */
const ALIASES: readonly (readonly string[])[] = [
  ['image/jpeg', 'image/jpg', 'image/pjpeg'],
  ['image/png', 'image/x-png', 'image/apng', 'image/vnd.mozilla.apng'],
  ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'],
  ['image/bmp', 'image/x-bmp', 'image/x-ms-bmp'],
  ['image/x-icon', 'image/vnd.microsoft.icon', 'image/ico'],
  ['image/tiff', 'image/tif'],
  ['image/vnd.adobe.photoshop', 'image/x-photoshop', 'application/x-photoshop', 'application/photoshop'],
  ['application/pdf', 'application/x-pdf'],
];
const NAMES = new Map(ALIASES.flatMap(([first, ...others]) => others.map((name) => [name, first as string] as const)));
const canonical = (type: string) => NAMES.get(type) ?? type;
const SIGNED = new Set([...supportedMimeTypes].map((type) => canonical(type)));

/** Formats that others are made of: what is found to be one has a better name from its uploader. */
const WRAPPERS = /^application\/(zip|xml|gzip|x-cfb|x-sqlite3)$/;
/** What is played: containers hold sound or pictures, and programs name them as they like. */
const PLAYED = /^(audio|video)\/|^application\/(ogg|mxf|vnd\.ms-asf|vnd\.rn-realmedia)$/;
/** What runs, by what it is found to be and by what it may be called. */
const EXECUTABLE =
  /x-msdownload|x-elf|x-mach-binary|java-vm|wasm|portable-executable|executable|sharedlib|dosexec|ms-dos/;
/** Pages and pictures that may be XML, or XML that was compressed. */
const XML = /^(text\/html|[a-z]+\/[^/]+\+xml)$/;
/** What a PDF document may be called beside its own name. */
const PDF_TOO = /postscript|illustrator/;
/** Names that systems give by the end of a file's name to what is text. */
const TEXT_BY_MISTAKE = /^video\/(mp2t|vnd\.dlna\.mpeg-tts)$|^application\/vnd\.ms-excel$/;

/** A media type without parameters, in lower case. */
export function plainType(type: string): string {
  return (type.split(';')[0] as string).trim().toLowerCase();
}

/** Whether every file of this type begins with bytes that tell it, and is of use to nobody without. */
export function hasSignature(type: string): boolean {
  return /^image\/|^application\/(pdf|x-pdf|zip)$/.test(type) && SIGNED.has(canonical(type));
}

/** Whether text may be called so. */
export function mayBeText(declared: string): boolean {
  return !/^(image|audio|video|font)\//.test(declared) || XML.test(declared) || TEXT_BY_MISTAKE.test(declared);
}

/** Whether a text that was said to be something else is just text. */
export const isTextByMistake = (declared: string): boolean => TEXT_BY_MISTAKE.test(declared);

/** Whether a file is a ZIP archive inside. `found` is what its bytes say. */
export function isZip(found: string): boolean {
  return /^application\/zip$|[+-](zip|archive)\b|openxmlformats|opendocument|android\.package/.test(found);
}

/** Whether a file may be called what its uploader calls it. `found` is what its bytes say. */
export function mayBeCalled(declared: string, found: string): boolean {
  if (canonical(declared) === canonical(found)) return true;
  if (/^application\/(xml|gzip)$/.test(found) && XML.test(declared)) return true;
  if (PLAYED.test(found)) return PLAYED.test(declared);
  if (/^(image|text|audio|video)\//.test(declared) || found.startsWith('image/')) return false;
  if (EXECUTABLE.test(found)) return EXECUTABLE.test(declared);
  if (found === 'application/pdf') return PDF_TOO.test(declared);
  return canonical(declared) !== 'application/pdf';
}

/** The name of a file that may be called `declared`, and was found to be `found`. */
export function nameOf(declared: string, found: string): string {
  const better = WRAPPERS.test(found) || (PLAYED.test(found) && PLAYED.test(declared)) || !SIGNED.has(found);
  return declared && better ? declared : found;
}
