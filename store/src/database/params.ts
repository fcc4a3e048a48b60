import { invalid } from '@godwit/schema';
import type { Param } from './database.js';

/** As JSON.stringify writes what Postgres has no text for: NUL, and a surrogate without its other half. */
const UNSTORABLE_ESCAPE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

const problem = (what: string) => invalid(what, 'must be Unicode text without NUL');

/**
 * Throws INVALID_ARGUMENT unless a database gives each parameter back as it is. Drivers write another character for a
 * surrogate without its other half, and databases refuse NUL with an error of their own.
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

/** A value as a JSON parameter. Throws INVALID_ARGUMENT where a text in it cannot be kept as it is. */
export function jsonParam(value: unknown): string {
  const json = JSON.stringify(value);
  if (json.includes('\\u') && UNSTORABLE_ESCAPE.test(json)) throw problem('text');
  return json;
}

/** A text from elsewhere, such as an error of a remote server, as a database can keep it: at most `length` UTF-16 units. */
export function storableText(text: string, length: number): string {
  return text.slice(0, length).replaceAll('\0', '').toWellFormed();
}
