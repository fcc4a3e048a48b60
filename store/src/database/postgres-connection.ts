import postgres from 'postgres';
import { isConnectionLoss } from './database-errors.js';

/** A client of the driver with one connection of its own. */
export type Sql = postgres.Sql<Record<string, postgres.PostgresType>>;
/** The driver's options, except those set here. */
export type ConnectionOptions = postgres.Options<Record<string, postgres.PostgresType>>;

/** The error of statements whose connection was lost. */
const lostError = () => Object.assign(new Error('the connection was lost'), { code: 'CONNECTION_CLOSED' });

/**
 * A connection for single use: opened when it is first used, and never used again once it is lost. By itself the driver
 * reopens a lost connection and keeps state of the old one: a statement submitted between the error and the close gets
 * no answer or another statement's rows, the row count of a truncated answer carries over, and the rest of a
 * transaction, or its rollback, is sent outside of any transaction or inside another caller's.
 */
export class PostgresConnection {
  readonly #sql: Sql;
  readonly #waiting = new Set<(error: Error) => void>();
  readonly #onLost: () => void;
  #lost = false;

  /** `onLost` is called once, when the connection is lost. */
  constructor(options: ConnectionOptions, onLost = () => {}) {
    this.#onLost = onLost;
    this.#sql = postgres({ ...options, max: 1, onclose: () => this.lose() });
  }

  get lost(): boolean {
    return this.#lost;
  }

  /** Runs one statement. Rejects with an error also where the connection is lost and the driver does not report it. */
  statement<Row>(text: string, params: readonly unknown[]): Promise<Row[]> {
    return this.#unlessLost(() => unsafe<Row>(this.#sql, text, params));
  }

  /** Runs `work` in a transaction; an exception rolls back. Once the connection is lost, `work` never continues. */
  transaction<T>(work: (statement: PostgresConnection['statement']) => Promise<T>): Promise<T> {
    const unanswered = new Promise<never>(() => {});
    return this.#unlessLost(
      () =>
        this.#sql.begin((tx) => {
          const statement = <Row>(text: string, params: readonly unknown[]): Promise<Row[]> =>
            this.#lost
              ? unanswered
              : unsafe<Row>(tx as unknown as Sql, text, params).catch((error) => {
                  if (isConnectionLoss(error)) this.lose();
                  if (this.#lost) return unanswered;
                  throw error;
                });
          return new Promise((resolve, reject) => {
            work(statement).then(
              (value) => this.#lost || resolve(value),
              (error) => this.#lost || reject(error),
            );
          });
        }) as Promise<T>,
    );
  }

  /** Abandons the connection: pending statements are rejected. */
  lose(): void {
    if (this.#lost) return;
    this.#lost = true;
    for (const reject of this.#waiting) reject(lostError());
    this.#waiting.clear();
    this.#sql.end({ timeout: 0 }).catch(() => {});
    this.#onLost();
  }

  /** Closes the connection once the statements in progress are answered, or after 5 s. */
  async close(): Promise<void> {
    if (!this.#lost) await this.#sql.end({ timeout: 5 });
  }

  /** Returns the result of `start`; rejects if the connection is lost first. */
  #unlessLost<T>(start: () => Promise<T>): Promise<T> {
    if (this.#lost) return Promise.reject(lostError());
    return new Promise<T>((resolve, reject) => {
      this.#waiting.add(reject);
      start().then(
        (value) => {
          this.#waiting.delete(reject);
          resolve(value);
        },
        (error) => {
          this.#waiting.delete(reject);
          if (isConnectionLoss(error)) this.lose();
          reject(error);
        },
      );
    });
  }
}

async function unsafe<Row>(sql: Sql, text: string, params: readonly unknown[]): Promise<Row[]> {
  return (await sql.unsafe(text, params as never[], { prepare: true })) as unknown as Row[];
}
