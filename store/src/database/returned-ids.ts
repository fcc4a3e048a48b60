/**
 * An id that a database gave back and nobody had asked for: a driver or a database that changes text. What belongs to one
 * user or conversation must not go to another one, so nothing goes anywhere.
 */
export class ChangedIdError extends Error {
  override readonly name = 'ChangedIdError';

  constructor(returned: string) {
    super(`the database gave back the id ${JSON.stringify(returned)}, which was not asked for`);
  }
}

/** Throws ChangedIdError unless an id that the database gave back is the one that was asked for, byte for byte. */
export function checkReturned(returned: string, asked: string): void {
  if (returned !== asked) throw new ChangedIdError(returned);
}

/** Throws ChangedIdError unless each id that the database gave back is among those that were asked for. */
export function checkAllReturned(returned: readonly string[], asked: readonly string[]): void {
  if (returned.length === 0) return;
  const known = new Set(asked);
  for (const id of returned) if (!known.has(id)) throw new ChangedIdError(id);
}

/** What is kept under an id that was asked for. Throws ChangedIdError where the database gave back another one. */
export function keptFor<T>(asked: ReadonlyMap<string, T>, returned: string): T {
  const kept = asked.get(returned);
  if (kept === undefined) throw new ChangedIdError(returned);
  return kept;
}
