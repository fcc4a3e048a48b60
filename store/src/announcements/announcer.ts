import { setTimeout as sleep } from 'node:timers/promises';
import { type Listening, listenOnPostgres } from '../database/postgres-listener.js';
import type { Store } from '../store.js';
import { publishAnnouncements } from './publish-announcements.js';

/** The channel on which the functions of the schema `godwit` notify. */
const CHANNEL = 'godwit';
/** Milliseconds between reads for rows whose notification did not arrive. */
const POLL_MS = 1_000;

/** Figures of an announcer, for metrics. */
export interface AnnouncerCounts {
  /** Rows that were published. */
  published: number;
  /** Batches that failed, which are published again, and single rows, which are not. */
  failures: number;
}

/** Publishes what applications committed with the functions of the schema `godwit`. */
export interface Announcer {
  readonly counts: AnnouncerCounts;
  /** Whether notifications arrive; if not, rows are found within a second. */
  readonly listening: boolean;
  /** Stops; resolves once the batch in progress is published. */
  stop(): Promise<void>;
}

/** Options of an announcer. */
export interface AnnouncerOptions {
  store: Store;
  /** The URL of the database for LISTEN. Undefined: the table is read every second only. */
  listenUrl: string | undefined;
  /** Called with the errors of batches, which are retried, and of single rows, which gateways find by comparing. */
  onError: (error: unknown) => void;
  /** Called when `listening` changes, with the reason if it is false. */
  onListening?: (listening: boolean, reason?: unknown) => void;
  /** Milliseconds between reads without a notification. Default 1 s. */
  pollMs?: number;
}

/** Starts to publish. Each store runs one: whichever reads a row first publishes it. */
export function startAnnouncer(options: AnnouncerOptions): Announcer {
  const { store, listenUrl, onError, onListening = () => {}, pollMs = POLL_MS } = options;
  const counts: AnnouncerCounts = { published: 0, failures: 0 };
  const failed = (error: unknown) => {
    counts.failures++;
    onError(error);
  };
  let stopped = false;
  let wake = () => {};
  let endPause = () => {};

  const loop = async () => {
    while (!stopped) {
      // Before the read, so that a notification during the read is not missed.
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const published = await publishAnnouncements(store, failed).catch((error) => {
        failed(error);
        return -1;
      });
      counts.published += Math.max(0, published);
      if (published > 0 || stopped) continue;
      const timer = new AbortController();
      endPause = () => timer.abort();
      const pause = sleep(pollMs, undefined, { signal: timer.signal }).catch(() => {});
      // After a failure, a notification must not shorten the pause.
      await (published < 0 ? pause : Promise.race([woken, pause]));
      timer.abort();
    }
  };
  const finished = loop();
  const listening: Listening | undefined = listenUrl
    ? listenOnPostgres({
        url: listenUrl,
        channel: CHANNEL,
        database: store.databases.appends,
        onNotify: () => wake(),
        onLive: onListening,
      })
    : undefined;
  return {
    counts,
    get listening() {
      return listening?.live ?? false;
    },
    async stop() {
      stopped = true;
      endPause();
      await Promise.all([listening?.close(), finished]);
    },
  };
}
