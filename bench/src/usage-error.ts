/** An error in the command line or its files; the command ends with exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
