import { Code, GodwitError } from './errors.js';

/** Creates an INVALID_ARGUMENT error that names the field. */
export function invalid(field: string, problem: string, cause?: unknown): GodwitError {
  return new GodwitError(Code.CODE_INVALID_ARGUMENT, `${field}: ${problem}`, { cause });
}
