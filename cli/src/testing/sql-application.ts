import type { TestSystem } from './test-system.js';

/** A statement of an application, in a transaction. */
export type Application = Parameters<Parameters<TestSystem['databases']['writes']['transaction']>[0]>[0];

/** Sends a message as an application does, with `godwit.send`; returns its sequence number. */
export const sendInSql = async (
  tx: Application,
  conversation: string,
  sender: string,
  body: string,
): Promise<number> => {
  const [row] = await tx.query<{ seq: number }>('select godwit.send($1::text, $2::text, $3::text) as seq', [
    conversation,
    sender,
    body,
  ]);
  return row?.seq as number;
};

/** Begins a transaction of an application and leaves it open; `end` commits it, or rolls it back. */
export async function begin(
  system: TestSystem,
): Promise<{ tx: Application; end(how: 'commit' | 'rollback'): Promise<void> }> {
  let end = (_how: 'commit' | 'rollback') => {};
  const ended = new Promise<'commit' | 'rollback'>((resolve) => {
    end = resolve;
  });
  const rolledBack = new Error('rolled back');
  return new Promise((resolve, reject) => {
    const finished = system.databases.writes
      .transaction(async (tx) => {
        resolve({
          tx,
          async end(how) {
            end(how);
            await finished;
          },
        });
        if ((await ended) === 'rollback') throw rolledBack;
      })
      .catch((error) => {
        if (error !== rolledBack) throw error;
      });
    finished.catch(reject);
  });
}
