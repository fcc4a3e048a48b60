import type { Sql, TransactionSql } from 'postgres';

/** That a connection was lost, by its code: the driver's, the system's or the server's. */
export const isConnectionLoss = (error: unknown): boolean => {
  const { code = '' } = ((error as Error)?.cause ?? error) as { code?: string };
  return /^(CONNECTION_|CONNECT_|E[A-Z]+$|57P0|08)/.test(code);
};

/**
 * Runs `work` in a transaction that ends with its connection. By itself the driver goes on with it then: it sends what is
 * left, or the rollback, on the connection's successor, where it stands alone or in somebody else's transaction, or throws
 * where there is none, and nothing can catch that. So once the connection is lost nothing more is sent, and `work` is left
 * where it waits for an answer.
 */
export function beginTransaction<T>(sql: Sql, work: (tx: TransactionSql) => Promise<T>): Promise<T> {
  let lost = false;
  const unanswered = new Promise<never>(() => {});
  const began = sql.begin((tx) => {
    const unsafe = (...args: Parameters<TransactionSql['unsafe']>) => {
      if (lost) return unanswered;
      return tx.unsafe(...args).catch((error) => {
        lost ||= isConnectionLoss(error);
        if (lost) return unanswered;
        throw error;
      });
    };
    return new Promise((resolve, reject) => {
      work({ unsafe } as unknown as TransactionSql).then(
        (value) => lost || resolve(value),
        (error) => lost || reject(error),
      );
    });
  }) as Promise<T>;
  began.catch(() => {
    lost = true;
  });
  return began;
}
