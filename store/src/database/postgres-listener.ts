import { randomUUID } from 'node:crypto';
import type { Queryable } from './database.js';
import { type ConnectionOptions, PostgresConnection } from './postgres-connection.js';
import { connectionOptionsOf } from './postgres-url.js';

/** Milliseconds between probes of the connection, and within which a probe or a statement must be answered. */
const [PROBE_MS, ANSWER_MS] = [15_000, 5_000];
/** Milliseconds before the next attempt: doubled with each failure, up to the maximum. */
const [RETRY_MS, MAX_RETRY_MS] = [500, 30_000];

/** A connection that waits for notifications. */
export interface Listening {
  /** Whether the last probe arrived, so that notifications do too. */
  readonly live: boolean;
  close(): Promise<void>;
}

/** Options of a listener. */
export interface ListenerOptions {
  /** The server to listen on: directly, since a pooler in transaction mode passes no notifications on. */
  url: string;
  channel: string;
  /** Another connection to the same database, which sends probes. */
  database: Queryable;
  /** Called for each notification with an empty payload, and whenever one may have been missed. */
  onNotify: () => void;
  /** Called when `live` changes, with the reason if it became false or was false from the start. */
  onLive: (live: boolean, reason?: unknown) => void;
  probeMs?: number;
  answerMs?: number;
}

/**
 * Listens for notifications on one connection of its own, which is opened again whenever it is lost. From time to time a
 * probe, sent over another connection, must arrive: a peer that has vanished, and a pooler that accepts LISTEN and then
 * passes nothing on, show themselves in no other way.
 */
export function listenOnPostgres(options: ListenerOptions): Listening {
  const { url, channel, database, onNotify, onLive, probeMs = PROBE_MS, answerMs = ANSWER_MS } = options;
  let [live, reported, closed] = [false, false, false];
  /** Ends the current pause. */
  let interrupt = () => {};
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      interrupt = () => {
        clearTimeout(timer);
        resolve();
      };
      if (closed) interrupt();
    });
  const report = (now: boolean, reason?: unknown) => {
    if (reported && now === live) return;
    [live, reported] = [now, true];
    onLive(now, reason);
  };

  let connection: PostgresConnection | undefined;

  /** Listens until the connection fails. */
  const listen = async (): Promise<void> => {
    let probe = '';
    let arrived = () => {};
    let failed = (_error: Error) => {};
    const settings = {
      connect_timeout: 10,
      ...connectionOptionsOf(url),
      connection: { application_name: 'godwit listener' },
      idle_timeout: null,
      max_lifetime: null,
      fetch_types: false,
      onnotice: () => {},
      onnotify(_channel: string, payload: string) {
        if (payload === '') onNotify();
        else if (payload === probe) arrived();
      },
    } as unknown as ConnectionOptions;
    const current = new PostgresConnection(settings, () => {
      failed(new Error('the connection was lost'));
      interrupt();
    });
    connection = current;
    try {
      await within(answerMs, 'the answer to LISTEN', current.statement(`listen ${channel}`, []));
      onNotify();
      while (!closed && !current.lost) {
        probe = randomUUID();
        const arrival = new Promise<void>((resolve, reject) => {
          [arrived, failed] = [resolve, reject];
        });
        const sending = database.query('select pg_notify($1, $2)', [channel, probe]);
        await within(answerMs, 'a notification', Promise.all([sending, arrival]));
        if (!current.lost) report(true);
        await pause(probeMs);
      }
      if (!closed) throw new Error('the connection was lost');
    } finally {
      current.lose();
    }
  };

  const loop = async () => {
    for (let retryMs = RETRY_MS; !closed; retryMs = Math.min(2 * retryMs, MAX_RETRY_MS)) {
      await listen().catch((error) => {
        if (live) retryMs = RETRY_MS;
        if (!closed) report(false, error);
      });
      if (!closed) await pause(retryMs);
    }
  };
  const finished = loop();
  return {
    get live() {
      return live;
    },
    async close() {
      closed = true;
      connection?.lose();
      interrupt();
      await finished;
    },
  };
}

/** Resolves with the result of `answer`; rejects if it takes longer than `ms` milliseconds. */
function within<T>(ms: number, what: string, answer: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${what} did not arrive within ${ms} ms`)), ms);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
