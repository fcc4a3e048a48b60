import { invalid } from '@godwit/schema';

/** Encodes the token, opaque to clients, of the page that starts after `key`. */
export function encodePageToken(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * Decodes a page token to one value for each of `types`; undefined for the first page. Throws INVALID_ARGUMENT for any
 * other token.
 */
export function decodePageToken(
  token: string,
  types: readonly ('string' | 'number')[],
): (string | number)[] | undefined {
  if (!token) return undefined;
  try {
    const key = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === types.length && types.every((type, i) => isKey[type](key[i]))) return key;
  } catch {
    // Not JSON: rejected below like every other invalid token.
  }
  throw invalid('page_token', 'must be the next_page_token of an earlier page, or empty');
}

// Values that the database accepts as part of a key; a token with any other value was forged.
const isKey = {
  string: (value: unknown) => typeof value === 'string' && value.isWellFormed() && !value.includes('\0'),
  number: (value: unknown) => Number.isSafeInteger(value),
};

/** The number of items on a page: the requested limit, 50 by default and at most 200. */
export function pageSize(limit: number | undefined): number {
  return Math.min(limit || 50, 200);
}
