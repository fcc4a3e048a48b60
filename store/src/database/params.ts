import { invalid } from '@godwit/schema';
import type { Param } from './database.js';

/** JSON.stringify's escapes of characters that Postgres text cannot hold: NUL, and unpaired surrogates. */
const UNSTORABLE_ESCAPE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

const problem = (what: string) => invalid(what, 'must be Unicode text without NUL');

/**
 * Throws INVALID_ARGUMENT unless a database would return each parameter unchanged. Drivers replace unpaired surrogates,
 * and databases refuse NUL with an error of their own.
 */
export function checkParams(params: readonly Param[]): void {
  for (const param of params) {
    if (typeof param === 'string') checkStorable(param);
    else if (Array.isArray(param)) for (const item of param) if (typeof item === 'string') checkStorable(item);
  }
}

function checkStorable(text: string): void {
  if (!text.isWellFormed() || text.includes('\0')) throw problem('text');
}

/** A value as a JSON parameter. Throws INVALID_ARGUMENT where it contains text that cannot be stored unchanged. */
export function jsonParam(value: unknown): string {
  const json = JSON.stringify(value);
  if (json.includes('\\u') && UNSTORABLE_ESCAPE.test(json)) throw problem('text');
  return json;
}

/** Makes external text, such as a remote server's error, storable: at most `length` UTF-16 units. */
export function storableText(text: string, length: number): string {
  return text.slice(0, length).replaceAll('\0', '').toWellFormed();
}
