import { supportedMimeTypes } from 'file-type';

/** Names of one thing: a file that is one of them may be called by any other of its row. */
const ALIASES: readonly (readonly string[])[] = [
  ['image/jpeg', 'image/jpg', 'image/pjpeg'],
  ['image/png', 'image/x-png', 'image/apng', 'image/vnd.mozilla.apng'],
  ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'],
  ['image/bmp', 'image/x-bmp', 'image/x-ms-bmp'],
  ['image/x-icon', 'image/vnd.microsoft.icon'],
  ['image/tiff', 'image/tif'],
  ['image/vnd.adobe.photoshop', 'image/x-photoshop', 'application/x-photoshop'],
  ['audio/mpeg', 'audio/mp3', 'audio/x-mp3', 'audio/x-mpeg'],
  ['audio/wav', 'audio/wave', 'audio/x-wav', 'audio/vnd.wave'],
  ['audio/flac', 'audio/x-flac'],
  ['audio/aac', 'audio/x-aac', 'audio/aacp'],
  ['audio/ogg', 'audio/opus', 'audio/vorbis', 'video/ogg', 'application/ogg', 'audio/ogg; codecs=opus'],
  ['video/mp4', 'video/x-m4v', 'video/quicktime', 'audio/mp4', 'audio/m4a', 'audio/x-m4a', 'video/3gpp', 'video/3gpp2'],
  ['video/webm', 'audio/webm', 'video/matroska', 'video/x-matroska', 'audio/matroska', 'audio/x-matroska'],
  ['video/avi', 'video/vnd.avi', 'video/msvideo', 'video/x-msvideo'],
  ['application/gzip', 'application/x-gzip', 'application/x-tgz'],
  ['application/zip', 'application/x-zip', 'application/x-zip-compressed'],
  ['application/x-rar-compressed', 'application/vnd.rar', 'application/x-rar'],
  ['application/rtf', 'text/rtf'],
  ['application/xml', 'text/xml'],
  ['application/x-msdownload', 'application/vnd.microsoft.portable-executable', 'application/x-dosexec'],
];
const NAMES = new Map(ALIASES.flatMap(([first, ...others]) => others.map((name) => [name, first as string] as const)));

const SIGNED = new Set([...supportedMimeTypes].map((type) => canonical(type)));
/** Formats that others are made of. */
const WRAPPERS = /^application\/(zip|xml|gzip|x-cfb|x-sqlite3)$/;
/** Types of files that are archives or documents of XML inside, by what their names have in common. */
const WRAPPED = /[+-](zip|xml|archive)\b|openxmlformats|opendocument|ms-(excel|word|powerpoint)/;

/** Pages and pictures that may be XML. */
const XML = /^(text\/html|[a-z]+\/[^/]+\+xml)$/;

/** A media type without parameters, in lower case. */
export function plainType(type: string): string {
  return (type.split(';')[0] as string).trim().toLowerCase();
}

function canonical(type: string): string {
  return NAMES.get(type) ?? type;
}

/** Whether every file of this type begins with bytes that tell it. */
export function hasSignature(type: string): boolean {
  return SIGNED.has(canonical(type));
}

/** Whether a file is a ZIP archive inside. `found` is what its bytes say. */
export function isZip(found: string): boolean {
  return canonical(found) === 'application/zip' || /[+-](zip|archive)\b|openxmlformats|opendocument/.test(found);
}

/** Whether a file may be called what its uploader calls it. `found` is what its bytes say. */
export function mayBeCalled(declared: string, found: string): boolean {
  if (canonical(declared) === canonical(found)) return true;
  if (canonical(declared) === 'application/zip') return isZip(found);
  if (found === 'application/xml' && XML.test(declared)) return true;
  // What has no signature of its own may be made of what was found.
  const made = declared.startsWith('application/') && (!hasSignature(declared) || WRAPPED.test(declared));
  return made && WRAPPERS.test(canonical(found));
}
