/** Something that whoever called the command has to put right; it ends with status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
