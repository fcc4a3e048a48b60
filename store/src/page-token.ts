import { invalid } from '@godwit/schema';

/** Makes the token of the page that goes on after `key`: opaque to clients. */
export function encodePageToken(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Reads a page token back: as many values as `types` names, each of its type; undefined for the first page. */
export function decodePageToken(
  token: string,
  types: readonly ('string' | 'number')[],
): (string | number)[] | undefined {
  if (!token) return undefined;
  try {
    const key = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === types.length && types.every((type, i) => isKey[type](key[i]))) return key;
  } catch {
    // Not JSON: refused below with whatever else is not ours.
  }
  throw invalid('page_token', 'must be the next_page_token of an earlier page, or empty');
}

// Values that the database takes as part of a key; a token with any other was forged.
const isKey = {
  string: (value: unknown) => typeof value === 'string' && value.isWellFormed() && !value.includes('\0'),
  number: (value: unknown) => Number.isSafeInteger(value),
};

/** How many items a page holds: what was asked for, within bounds. */
export function pageSize(limit: number | undefined): number {
  return Math.min(limit || 50, 200);
}
