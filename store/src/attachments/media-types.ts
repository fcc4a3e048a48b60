import { supportedMimeTypes } from 'file-type';

/** Synonyms: a file found to have one of these types may be declared as any other in its row. */
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

/** Container formats that other formats are built on: for these the uploader's type is the better name. */
const WRAPPERS = /^application\/(zip|xml|gzip|x-cfb|x-sqlite3)$/;
/** Playable types: their containers hold audio or video, and programs label them inconsistently. */
const PLAYED = /^(audio|video)\/|^application\/(ogg|mxf|vnd\.ms-asf|vnd\.rn-realmedia)$/;
/** Executable types, both as detected and as declared. */
const EXECUTABLE =
  /x-msdownload|x-elf|x-mach-binary|java-vm|wasm|portable-executable|executable|sharedlib|dosexec|ms-dos/;
/** Pages and images that may be XML, or compressed XML. */
const XML = /^(text\/html|[a-z]+\/[^/]+\+xml)$/;
/** Other types that a PDF document may be declared as. */
const PDF_TOO = /postscript|illustrator/;
/** Types that systems derive from a file name's extension for files that are in fact text. */
const TEXT_BY_MISTAKE = /^video\/(mp2t|vnd\.dlna\.mpeg-tts)$|^application\/vnd\.ms-excel$/;

/** A media type without parameters, in lower case. */
export function plainType(type: string): string {
  return (type.split(';')[0] as string).trim().toLowerCase();
}

/** Whether every valid file of this type begins with a signature. */
export function hasSignature(type: string): boolean {
  return /^image\/|^application\/(pdf|x-pdf|zip)$/.test(type) && SIGNED.has(canonical(type));
}

/** Whether a text file may be declared as this type. */
export function mayBeText(declared: string): boolean {
  return !/^(image|audio|video|font)\//.test(declared) || XML.test(declared) || TEXT_BY_MISTAKE.test(declared);
}

/** Whether systems declare text files as this type by mistake. */
export const isTextByMistake = (declared: string): boolean => TEXT_BY_MISTAKE.test(declared);

/** Whether a file is a ZIP archive inside. `found` is the type detected from its bytes. */
export function isZip(found: string): boolean {
  return /^application\/zip$|[+-](zip|archive)\b|openxmlformats|opendocument|android\.package/.test(found);
}

/** Whether a file may keep its declared type. `found` is the type detected from its bytes. */
export function mayBeCalled(declared: string, found: string): boolean {
  if (canonical(declared) === canonical(found)) return true;
  if (/^application\/(xml|gzip)$/.test(found) && XML.test(declared)) return true;
  if (PLAYED.test(found)) return PLAYED.test(declared);
  if (/^(image|text|audio|video)\//.test(declared) || found.startsWith('image/')) return false;
  if (EXECUTABLE.test(found)) return EXECUTABLE.test(declared);
  if (found === 'application/pdf') return PDF_TOO.test(declared);
  return canonical(declared) !== 'application/pdf';
}

/** The media type to store for a file that may be declared as `declared` and was detected as `found`. */
export function nameOf(declared: string, found: string): string {
  const better = WRAPPERS.test(found) || (PLAYED.test(found) && PLAYED.test(declared)) || !SIGNED.has(found);
  return declared && better ? declared : found;
}
