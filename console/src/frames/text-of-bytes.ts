const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Control characters other than tab and line breaks. */
const CONTROLS = /[\p{Cc}]/u;

/** Bytes as text; undefined if they are no readable UTF-8. */
export function readText(bytes: Uint8Array): string | undefined {
  try {
    const text = strict.decode(bytes);
    return CONTROLS.test(text.replace(/[\t\r\n]/g, '')) ? undefined : text;
  } catch {
    return undefined;
  }
}

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // A call takes a limited number of arguments.
  for (let at = 0; at < bytes.length; at += 8_192) binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(binary);
}

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Reads hex (with or without `0x`, spaces, colons) or base64 (also URL-safe). Throws if the text is neither. */
export function parseBytes(text: string): Uint8Array {
  const compact = text.replace(/\s+/g, '');
  const hex = compact.replace(/0x|[:,-]/gi, '');
  if (/^([0-9a-f]{2})+$/i.test(hex))
    return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  try {
    const binary = atob(compact.replaceAll('-', '+').replaceAll('_', '/'));
    if (binary === '') throw new Error('empty');
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    throw new Error('This is neither hex nor base64.');
  }
}

/** Lines of 16 bytes: the offset, the bytes in hex, and their ASCII characters. */
export function hexDump(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 16) {
    const row = [...bytes.subarray(at, at + 16)];
    const hex = row.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const text = row.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·')).join('');
    lines.push(`${at.toString(16).padStart(4, '0')}  ${hex.padEnd(47)}  ${text}`);
  }
  return lines.join('\n');
}
