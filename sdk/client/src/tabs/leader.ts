import { CloseCode } from '@godwit/schema/client';
import type { TransportEvents } from '../transport.js';
import { SharedConnection, type SharedConnectionOptions } from './shared-connection.js';
import { type InboxMessage, plainError } from './tab-messages.js';
import type { TabChannel, TabPlatform } from './tab-platform.js';
import type { TabSession } from './tab-session.js';

/** Bytes of frames that a tab is sent ahead of what it has processed. */
const MAX_AHEAD_BYTES = 16 * 1024 * 1024;

/** Options of a leader. */
export interface LeaderOptions extends SharedConnectionOptions {
  platform: TabPlatform;
  /** The leader's own id. */
  tab: string;
  /** The name of a tab's inbox, and of the lock that the tab holds while it lives. */
  inboxOf(tab: string): string;
}

/** A tab that the leader serves. */
interface Served {
  session: TabSession;
  connection: number;
  inbox: TabChannel;
  /** Bytes that the tab has not processed. */
  aheadBytes: number;
  stopWatching(): void;
}

/** The leader of a group of tabs: it holds the connection, and serves the other tabs. */
export class Leader {
  readonly #options: LeaderOptions;
  readonly #shared: SharedConnection;
  readonly #served = new Map<string, Served>();

  constructor(options: LeaderOptions) {
    this.#options = options;
    this.#shared = new SharedConnection(options);
  }

  /** Opens the connection for the leader's own client, which has one at a time. */
  openOwn(events: TransportEvents) {
    const { close } = events;
    const session = this.#shared.accept({ frames: (bytes) => events.message(bytes), closed: close }, true);
    // As every transport does, after it was returned.
    queueMicrotask(() => session.isClosed || events.open());
    return {
      send: (bytes: Uint8Array) => this.#shared.receive(session, bytes),
      close: (code?: number) => this.#shared.disconnected(session, code),
    };
  }

  /** Begins to serve a tab. */
  accept(tab: string, connection: number): void {
    if (this.#served.get(tab)?.connection === connection) return;
    this.#dismiss(tab);
    const { platform, inboxOf, tab: own } = this.#options;
    const inbox = platform.openChannel(inboxOf(tab), () => {});
    const post = (message: InboxMessage) => inbox.post(message);
    const about = { tab: own, connection };
    const isServed = () => this.#served.get(tab) === served;
    const session = this.#shared.accept(
      {
        frames: (bytes) => {
          if (served.aheadBytes <= MAX_AHEAD_BYTES) {
            served.aheadBytes += bytes.length;
            post({ type: 'frames', ...about, bytes });
          } else this.#shared.end(session, CloseCode.TOO_SLOW, 'the tab does not process what it is sent');
        },
        closed: (code, reason, error) => {
          post({ type: 'closed', ...about, code, reason, error: plainError(error) });
          if (isServed()) this.#forget(tab);
        },
      },
      false,
    );
    const stopWatching = platform.requestLock(inboxOf(tab), { granted: () => isServed() && this.#dismiss(tab) });
    const served: Served = { session, connection, inbox, aheadBytes: 0, stopWatching };
    this.#served.set(tab, served);
    post({ type: 'accepted', ...about });
  }

  /** Takes a message of a tab. */
  take(message: InboxMessage): void {
    const { type, tab, connection } = message;
    const served = this.#served.get(tab);
    if (served?.connection !== connection) return;
    if (type === 'taken') served.aheadBytes -= message.bytes;
    else if (type === 'close') this.#dismiss(tab, message.code);
    else if (type === 'send') {
      served.inbox.post({ type: 'alive', tab: this.#options.tab, connection } satisfies InboxMessage);
      this.#shared.receive(served.session, message.bytes);
    }
  }

  /** Closes the connection; every tab is told. */
  close(reason: string): void {
    this.#shared.close(reason, CloseCode.SESSION_ENDED);
    for (const tab of [...this.#served.keys()]) this.#forget(tab);
  }

  /** Serves a tab no longer, which closed its connection with `code`, or is gone. */
  #dismiss(tab: string, code?: number): void {
    const served = this.#served.get(tab);
    this.#forget(tab);
    if (served) this.#shared.disconnected(served.session, code);
  }

  #forget(tab: string): void {
    const served = this.#served.get(tab);
    this.#served.delete(tab);
    served?.stopWatching();
    served?.inbox.close();
  }
}
