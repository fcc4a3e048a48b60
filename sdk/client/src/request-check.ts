import type { Command, RequestInputs } from '@godwit/schema';
import { type FieldShape, invalid, requestFields } from '@godwit/schema';

const SURROGATE = /\p{Surrogate}/u;
const MAX_UINT32 = 2 ** 32 - 1;

/**
 * Throws INVALID_ARGUMENT, naming the field, unless every field of a request can be encoded as it is: the codec makes something
 * else of it in silence, or throws and takes the requests beside it along. What values mean is the server's to check.
 */
export function checkRequest<C extends Command>(command: C, request: RequestInputs[C]): void {
  checkFields('', request, requestFields[command]);
}

function checkFields(path: string, value: unknown, fields: Readonly<Record<string, FieldShape>>): void {
  if (typeof value !== 'object' || value === null) throw invalid(path || 'request', 'must be an object');
  for (const [name, shape] of Object.entries(fields)) {
    const field = (value as Record<string, unknown>)[name];
    if (field !== undefined && field !== null) checkField(path ? `${path}.${name}` : name, field, shape);
  }
}

function checkField(path: string, value: unknown, shape: FieldShape): void {
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) throw invalid(path, 'must be an array');
    for (const [index, item] of value.entries()) checkField(`${path}[${index}]`, item, shape[0] as FieldShape);
  } else if (typeof shape === 'object') {
    checkFields(path, value, shape as Readonly<Record<string, FieldShape>>);
  } else {
    const problem = problemOf(value, shape as Exclude<FieldShape, object>);
    if (problem) throw invalid(path, problem);
  }
}

function problemOf(value: unknown, type: Exclude<FieldShape, object>): string | undefined {
  switch (type) {
    case 'string':
      if (typeof value !== 'string') return 'must be a string';
      return SURROGATE.test(value) ? 'must be Unicode text, has half of a surrogate pair' : undefined;
    case 'bytes':
      return value instanceof Uint8Array ? undefined : 'must be a Uint8Array';
    case 'bool':
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    case 'uint64':
      return Number.isSafeInteger(value) && (value as number) >= 0
        ? undefined
        : 'must be a whole number from 0 to 2^53 - 1';
    case 'uint32':
      return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= MAX_UINT32
        ? undefined
        : 'must be a whole number from 0 to 2^32 - 1';
    case 'enum':
      return Number.isInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 31
        ? undefined
        : 'must be a value of the enum';
  }
}
