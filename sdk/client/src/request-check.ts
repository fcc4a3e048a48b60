import type { Command, RequestInputs } from '@godwit/schema/client';
import { type Field, fieldsOf, invalid, isBytes, isScalar } from '@godwit/schema/client';

const SURROGATE = /\p{Surrogate}/u;
const MAX_UINT32 = 2 ** 32 - 1;

/**
 * Throws INVALID_ARGUMENT, naming the field, unless every field of a request can be encoded unchanged. The codec would
 * silently encode a different value, or throw and fail the other requests of the same batch as well. The server checks
 * what values mean.
 */
export function checkRequest<C extends Command>(command: C, request: RequestInputs[C]): void {
  const { type } = fieldsOf('ClientFrame').find(({ name }) => name === command) as Field;
  checkFields('', request, type);
}

function checkFields(path: string, value: unknown, type: string): void {
  if (typeof value !== 'object' || value === null) throw invalid(path || 'request', 'must be an object');
  for (const field of fieldsOf(type)) {
    const given = (value as Record<string, unknown>)[field.name];
    if (given !== undefined && given !== null) checkField(path ? `${path}.${field.name}` : field.name, given, field);
  }
}

function checkField(path: string, value: unknown, { type, repeated }: Field): void {
  if (repeated && !Array.isArray(value)) throw invalid(path, 'must be an array');
  if (repeated) for (const [index, item] of (value as unknown[]).entries()) checkValue(`${path}[${index}]`, item, type);
  else checkValue(path, value, type);
}

function checkValue(path: string, value: unknown, type: string): void {
  if (isScalar(type)) {
    const problem = problemOf(value, type);
    if (problem) throw invalid(path, problem);
  } else {
    checkFields(path, value, type);
  }
}

/** The reason why a value is not of a scalar type; undefined: it is. */
function problemOf(value: unknown, type: string): string | undefined {
  switch (type) {
    case 's':
      if (typeof value !== 'string') return 'must be a string';
      return SURROGATE.test(value) ? 'must be Unicode text, has a lone surrogate' : undefined;
    case 'b':
      return isBytes(value) ? undefined : 'must be a Uint8Array';
    case 't':
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    case 'u':
      return Number.isSafeInteger(value) && (value as number) >= 0
        ? undefined
        : 'must be a whole number from 0 to 2^53 - 1';
    case 'v':
      return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= MAX_UINT32
        ? undefined
        : 'must be a whole number from 0 to 2^32 - 1';
    default:
      return Number.isInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 31
        ? undefined
        : 'must be a value of the enum';
  }
}
