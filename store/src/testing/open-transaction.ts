import type { Database, Queryable } from '../database/database.js';

/**
 * Begins a transaction and resolves once its statements are done. The transaction keeps their locks until the returned
 * function commits it. Rejects if a statement fails.
 */
export async function openTransaction(
  database: Pick<Database, 'transaction'>,
  run: (tx: Queryable) => Promise<unknown>,
): Promise<() => Promise<void>> {
  let commit = () => {};
  const released = new Promise<void>((resolve) => {
    commit = resolve;
  });
  let done = () => {};
  const isDone = new Promise<void>((resolve) => {
    done = resolve;
  });
  const committed = database.transaction(async (tx) => {
    await run(tx);
    done();
    await released;
  });
  await Promise.race([isDone, committed]);
  return async () => {
    commit();
    await committed;
  };
}
