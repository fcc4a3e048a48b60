/**
 * A database returned an id that was not requested: the driver or the database changes text. Data of one user or
 * conversation must not reach another, so the whole operation fails.
 */
export class ChangedIdError extends Error {
  override readonly name = 'ChangedIdError';

  constructor(returned: string) {
    super(`the database returned the id ${JSON.stringify(returned)}, which was not requested`);
  }
}

/** Throws ChangedIdError unless an id that the database returned is the requested one, byte for byte. */
export function checkReturned(returned: string, asked: string): void {
  if (returned !== asked) throw new ChangedIdError(returned);
}

/** Throws ChangedIdError unless each id that the database returned is among the requested ones. */
export function checkAllReturned(returned: readonly string[], asked: readonly string[]): void {
  if (returned.length === 0) return;
  const known = new Set(asked);
  for (const id of returned) if (!known.has(id)) throw new ChangedIdError(id);
}

/** Looks up the value for a returned id. Throws ChangedIdError where that id was not requested. */
export function keptFor<T>(asked: ReadonlyMap<string, T>, returned: string): T {
  const kept = asked.get(returned);
  if (kept === undefined) throw new ChangedIdError(returned);
  return kept;
}
