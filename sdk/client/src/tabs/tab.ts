import { CloseCode, Code, GodwitError } from '@godwit/schema/client';
import type { Transport, TransportEvents } from '../transport.js';
import { Leader } from './leader.js';
import type { SharedConnectionOptions } from './shared-connection.js';
import { TabLink } from './tab-link.js';
import type { GroupMessage, InboxMessage } from './tab-messages.js';
import type { TabChannel, TabPlatform } from './tab-platform.js';

/** Milliseconds to wait for a leader after one has been silent. */
const SUSPECT_MS = 500;

/** Options of a tab. */
export interface TabOptions extends SharedConnectionOptions {
  platform: TabPlatform;
  /** Names the group of tabs that share one connection. */
  group: string;
  /** Milliseconds within which the leader must answer; otherwise its lock is taken away. */
  answerMs: number;
  /** Called when another tab says that the user signed out. */
  signedOut(): void;
}

/** The connection of this tab's client: to the leader, or to the server if this tab is the leader. */
interface Opened {
  events: TransportEvents;
  /** Over another tab; undefined: this tab is the leader, or the page is suspended. */
  link?: TabLink | undefined;
  /** Undefined while the page is suspended. */
  transport?: Transport;
}

/**
 * One tab of a group. The tab that holds the group's lock is the leader. The lock passes on when the leader closes, is
 * suspended or crashes, and is taken away if the leader does not answer.
 */
export class Tab {
  readonly #options: TabOptions;
  readonly #id: string = crypto.randomUUID();
  readonly #stopWatching: () => void;
  /** The channel of the group; undefined while the page is suspended. */
  #group: TabChannel | undefined;
  #inbox: TabChannel | undefined;
  /** The channel to the inbox of the tab that was written to last. */
  #outgoing: { tab: string; channel: TabChannel } | undefined;
  #releaseLife = () => {};
  /** Whether others can tell by a lock that this tab lives. */
  #isAlive = false;
  #releaseLock = () => {};
  #leader: Leader | undefined;
  #opened: Opened | undefined;
  #connections = 0;
  /** The last leader was silent. */
  #isSuspect = false;
  #hasLeft = false;

  constructor(options: TabOptions) {
    this.#options = options;
    this.#stopWatching = options.platform.watchLifecycle(
      () => this.#suspend(),
      () => this.#enter(),
    );
    this.#enter();
  }

  /** Whether this tab holds the connection. */
  get isLeader(): boolean {
    return this.#leader !== undefined;
  }

  /** Opens the connection of the tab's client, which has one at a time. */
  open(events: TransportEvents): Transport {
    const forget = () => {
      if (this.#opened === opened) this.#opened = undefined;
    };
    const close: TransportEvents['close'] = (...why) => {
      forget();
      events.close(...why);
    };
    const opened: Opened = { events: { open: events.open, message: events.message, close } };
    this.#opened = opened;
    this.#connect(opened);
    return {
      send: (bytes) => opened.transport?.send(bytes),
      close: (code) => {
        forget();
        opened.transport?.close(code);
      },
    };
  }

  /** Tells the other tabs that the user signed out. */
  signOut(): void {
    this.#post({ type: 'sign-out', tab: this.#id });
  }

  /** Lets another tab try to hold the connection; without another one, this tab holds it again. */
  yield(): void {
    if (!this.#leader) return;
    this.#stopLeading('another tab shall connect');
    this.#queue(false);
  }

  /** Leaves the group for good: if this tab is the leader, the next one takes over. */
  leave(): void {
    this.#hasLeft = true;
    this.#stopWatching();
    this.#suspend();
  }

  #enter(): void {
    if (this.#group || this.#hasLeft) return;
    const { platform, group } = this.#options;
    this.#group = platform.openChannel(group, (message) => this.#takeGroup(message as GroupMessage));
    this.#inbox = platform.openChannel(this.#inboxOf(this.#id), (message) => this.#takeInbox(message as InboxMessage));
    const release = platform.requestLock(this.#inboxOf(this.#id), {
      granted: () => {
        if (this.#releaseLife !== release) return;
        this.#isAlive = true;
        this.#ask();
      },
    });
    this.#releaseLife = release;
    this.#queue(false);
    if (this.#opened) this.#connect(this.#opened);
  }

  /** Gives everything up until the page runs again: a page that is frozen or kept serves nobody. */
  #suspend(): void {
    if (!this.#group) return;
    const why = 'the page is suspended';
    this.#stopLeading(why);
    this.#end(why);
    this.#releaseLock();
    this.#releaseLock = () => {};
    this.#releaseLife();
    this.#releaseLife = () => {};
    this.#isAlive = false;
    for (const channel of [this.#group, this.#inbox, this.#outgoing?.channel]) channel?.close();
    this.#group = undefined;
    this.#outgoing = undefined;
  }

  /** Queues for the group's lock, or takes it from its holder. */
  #queue(steal: boolean): void {
    this.#releaseLock();
    const release = this.#options.platform.requestLock(this.#options.group, {
      steal,
      granted: () => {
        if (this.#releaseLock === release) this.#lead();
      },
      lost: () => {
        if (this.#releaseLock !== release) return;
        this.#stopLeading('another tab took the connection over');
        this.#queue(false);
      },
    });
    this.#releaseLock = release;
  }

  #lead(): void {
    this.#isSuspect = false;
    this.#leader = new Leader({ ...this.#options, tab: this.#id, inboxOf: (tab) => this.#inboxOf(tab) });
    this.#post({ type: 'lead', tab: this.#id });
    const opened = this.#opened;
    if (opened?.link?.leader === undefined && opened) {
      opened.link?.close();
      this.#connect(opened);
    } else this.#end('this tab holds the connection now');
  }

  #stopLeading(why: string): void {
    const leader = this.#leader;
    this.#leader = undefined;
    leader?.close(why);
  }

  #connect(opened: Opened): void {
    if (!this.#group) return;
    opened.link = undefined;
    if (this.#leader) {
      opened.transport = this.#leader.openOwn(opened.events);
      return;
    }
    const { answerMs } = this.#options;
    const link = new TabLink({
      connection: ++this.#connections,
      tab: this.#id,
      events: opened.events,
      answerMs,
      post: (leader, message) => this.#outgoingTo(leader).post(message),
      unanswered: () => this.#opened === opened && this.#queue(true),
      silent: () => {
        this.#isSuspect = true;
        this.#end('the tab that holds the connection does not answer');
      },
      // Its lock is free when it is gone.
      watch: (leader) =>
        this.#options.platform.requestLock(this.#inboxOf(leader), {
          granted: () => opened.link === link && this.#end('the tab that held the connection is gone'),
        }),
    });
    opened.link = link;
    opened.transport = link;
    this.#ask();
  }

  /** Asks the leader to accept the connection that is being opened. */
  #ask(): void {
    const link = this.#opened?.link;
    if (!link || link.leader !== undefined || !this.#isAlive) return;
    this.#post({ type: 'open', tab: this.#id, connection: link.connection });
    link.asked(this.#isSuspect ? SUSPECT_MS : this.#options.answerMs);
  }

  /** Ends the connection over another tab: the client connects again. */
  #end(why: string): void {
    this.#opened?.link?.end(CloseCode.SESSION_ENDED, why, new GodwitError(Code.CODE_UNAVAILABLE, why));
  }

  #takeGroup(message: GroupMessage): void {
    const { type, tab } = message;
    if (type === 'sign-out') this.#options.signedOut();
    else if (type === 'open') this.#leader?.accept(tab, message.connection);
    else if (!this.#leader) {
      this.#isSuspect = false;
      const leader = this.#opened?.link?.leader;
      if (leader === undefined) this.#ask();
      else if (leader !== tab) this.#end('another tab holds the connection now');
    }
  }

  #takeInbox(message: InboxMessage): void {
    const { type } = message;
    if (type === 'send' || type === 'taken' || type === 'close') this.#leader?.take(message);
    else this.#opened?.link?.take(message);
  }

  #post(message: GroupMessage): void {
    this.#group?.post(message);
  }

  #outgoingTo(tab: string): TabChannel {
    if (this.#outgoing?.tab !== tab) {
      this.#outgoing?.channel.close();
      this.#outgoing = { tab, channel: this.#options.platform.openChannel(this.#inboxOf(tab), () => {}) };
    }
    return this.#outgoing.channel;
  }

  #inboxOf(tab: string): string {
    return `${this.#options.group} ${tab}`;
  }
}
