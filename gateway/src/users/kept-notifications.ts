import type { StoreClient } from '@godwit/store/client';
import type { internal } from '@godwit/store/wire';
import type { Logger } from 'pino';
import type { Flusher } from '../socket/send-buffer.js';
import type { Session } from '../socket/session.js';
import { Lane } from '../store-calls/lane.js';
import type { LocalUser } from './users.js';

/** Users whose notifications are read in one call: with the largest bodies, a response has about 6 MB. */
const BATCH = 20;
/** Users whose reads may be queued. */
const MAX_QUEUED = 50_000;
/** Versions that a session remembers: as many as the store keeps notifications for a user. */
const MAX_REMEMBERED = 100;
/** Milliseconds before a read is repeated that failed, or a socket that is slow is looked at again. */
const RETRY_MS = 1_000;

type Range = internal.store.v1.KeptRange.$Properties;
type Page = internal.store.v1.KeptPage;

/**
 * Sends notifications that are kept for users. Each has the version of the user's sets that it made. A session gets those
 * up to the version of its Hello from the store, and later ones from the user's topic; what the topic lost is found by
 * the comparison of versions, which may find some again that a session has: it remembers the versions.
 */
export interface KeptNotifications {
  /** Sends a session that has just opened all notifications up to a version; retries until they are sent. */
  sendAll(session: Session, toVersion: number): void;
  /** Sends a user's sessions the notifications of a range that did not arrive. Rejects if the store cannot answer. */
  sendMissed(user: LocalUser, afterVersion: number, toVersion: number): Promise<void>;
}

interface Parts {
  store: StoreClient;
  flusher: Flusher;
  log: Pick<Logger, 'warn'>;
}

export function createKeptNotifications({ store, flusher, log }: Parts): KeptNotifications {
  const lane = new Lane<Range, Page>({
    run: async (items) => (await store.call('kept_notifications', { items })).pages as Page[],
    maxBatch: BATCH,
    maxQueued: MAX_QUEUED,
  });
  return {
    sendAll(session, toVersion) {
      const { user_id } = session;
      const isOver = () => session.state !== 'open';
      const send = async () => {
        let after: number | undefined = 0;
        while (after !== undefined && !isOver()) {
          const range = { user_id, after_version: after, to_version: toVersion };
          const page = await lane.submit(range).catch((error) => {
            log.warn({ err: error }, "a user's notifications could not be read");
          });
          if (isOver()) return;
          for (const { entry } of page?.notifications ?? []) flusher.push(session.sendBuffer, entry as Uint8Array);
          if (page) after = nextOf(page);
          if (!page || (after !== undefined && session.sendBuffer.slow)) await retryDelay();
        }
      };
      void send();
    },
    async sendMissed(user, afterVersion, toVersion) {
      let after: number | undefined = afterVersion;
      while (after !== undefined) {
        const page: Page = await lane.submit({ user_id: user.id, after_version: after, to_version: toVersion });
        for (const [at, { entry }] of page.notifications.entries())
          sendNotification(flusher, user, entry as Uint8Array, page.versions[at] as number);
        after = nextOf(page);
      }
    },
  };
}

const retryDelay = () => new Promise<void>((resolve) => void setTimeout(resolve, RETRY_MS).unref());

/** The version after which the next page begins; undefined: there is none. */
const nextOf = ({ has_more, versions }: Page) => (has_more ? versions.at(-1) : undefined);

/** Sends a notification to those sessions of a user that do not have it, now or once their Hello is answered. */
export function sendNotification(flusher: Flusher, user: LocalUser, entry: Uint8Array, version: number): void {
  user.sets.came(version);
  for (const session of user.sessions) {
    const send = () => {
      // The notifications up to this version are sent by `sendAll`.
      if (version <= session.setsVersion || !remember(session, version)) return;
      flusher.push(session.sendBuffer, entry);
    };
    if (session.deferred) session.deferred.push(send);
    else if (session.state === 'open') send();
  }
}

/** Records that a session has the notification of a version; false if it had it before. */
function remember(session: Session, version: number): boolean {
  session.notified ??= new Set();
  if (session.notified.has(version)) return false;
  session.notified.add(version);
  const [oldest] = session.notified;
  if (session.notified.size > MAX_REMEMBERED) session.notified.delete(oldest as number);
  return true;
}
