import { addressesOf } from '../addresses.js';
import { Client } from '../client.js';
import { type ClientOptions, checkOptions, type Status } from '../client-options.js';
import { settle } from '../connect.js';
import type { FetchToken } from '../token-source.js';
import { type OpenTransport, openWebSocket } from '../transport.js';
import { Tab } from './tab.js';
import { browserPlatform, type TabPlatform } from './tab-platform.js';
import { subjectOf } from './token-subject.js';

/** The version of this package: only tabs of the same version share a connection. */
export const SDK_VERSION = '0.1.0';

/** Milliseconds within which a tab must open the connection, and a tab without requests in flight answers. */
const OPEN_TIMEOUT_MS = 10_000;
const ANSWER_MS = 3_000;
const PROBE_MS = 3_000;
/** Failed attempts after which a tab lets another one try. */
const MAX_FAILURES = 3;
/** The delays of a tab that connects over another one: no server has to be spared. */
const NEARBY = { firstMs: 50, maxMs: 1_000 };

/** Options of a client that shares its connection with the other tabs. */
export interface TabsOptions extends ClientOptions {
  /** Milliseconds after which a tab that holds the connection and does not answer loses it. Default 3,000. */
  tabAnswerMs?: number;
  /** The browser's means for tabs; tests bring their own. */
  platform?: TabPlatform | undefined;
}

/**
 * A client that shares one connection with the clients of the same user, server and version in the other tabs of the
 * browser. Every tab has the whole interface of `Client`, with its own position in each conversation: events arrive in
 * every tab, once and in order, and each tab's requests go over the connection that one of them holds. When that tab
 * closes, crashes or is frozen, another one connects, and each goes on from its own position.
 * Where the browser lacks Web Locks or BroadcastChannel, in Node, and with a token that names no user, the client has a
 * connection of its own.
 */
export class TabsClient extends Client {
  readonly #sharing: Sharing;

  /** Starts to connect. Throws INVALID_ARGUMENT if an option is invalid. */
  constructor(options: TabsOptions) {
    checkOptions(options);
    const sharing = new Sharing(options);
    super(sharing.options);
    this.#sharing = sharing;
    this.onStatus((status) => sharing.statusChanged(status));
    sharing.statusChanged(this.status);
  }

  /** Whether this tab holds the connection: of all tabs, one does. True without sharing. */
  get isLeader(): boolean {
    return this.#sharing.tab?.isLeader ?? true;
  }

  /**
   * Ends the sessions of all tabs: each client closes with the reason `signed-out`, without another call of its token
   * function. The same happens where the token function of one tab says that the user is signed out.
   */
  signOut(): void {
    this.#sharing.signOut();
  }
}

/**
 * As `connect`, with a connection that is shared with the other tabs of the browser: see `TabsClient`. Resolves and
 * rejects as `connect` does.
 */
export async function connectTabs(options: TabsOptions): Promise<TabsClient> {
  return settle(() => new TabsClient(options), options);
}

/** Connects one client over its tab's group, which the user of its token determines. */
class Sharing {
  readonly #given: TabsOptions;
  readonly #platform: TabPlatform | undefined;
  /** The user of the last token. */
  #user: string | undefined;
  #signedOut = false;
  /** Failed attempts as the leader since the last session. */
  #failures = 0;
  #closeConnection = () => {};
  #group = '';
  /** The tab as a member of its group; undefined: it shares nothing. */
  tab: Tab | undefined;

  constructor(given: TabsOptions) {
    this.#given = given;
    this.#platform = 'platform' in given ? given.platform : browserPlatform();
  }

  /** The options of the client. */
  get options(): ClientOptions {
    const isNearby = () => this.tab?.isLeader === false;
    const { backoff } = this.#given;
    return {
      ...this.#given,
      token: this.#token,
      openTransport: this.#open,
      get backoff() {
        return isNearby() ? { ...backoff, ...NEARBY } : backoff;
      },
    };
  }

  signOut(): void {
    this.tab?.signOut();
    this.#signOut();
  }

  statusChanged(status: Status): void {
    if (status.state === 'connected') this.#failures = 0;
    // The others wait for this tab, and its network, token or extensions may be the trouble.
    if (status.state === 'waiting' && this.tab?.isLeader && ++this.#failures % MAX_FAILURES === 0) this.tab.yield();
    if (status.state !== 'closed') return;
    if (status.reason === 'signed-out' && !this.#signedOut) this.tab?.signOut();
    this.tab?.leave();
    this.tab = undefined;
  }

  readonly #token: FetchToken = async (asked) => {
    if (this.#signedOut) return null;
    const { token } = this.#given;
    const got = typeof token === 'function' ? await token(asked) : token;
    if (typeof got === 'string') this.#user = subjectOf(got);
    return this.#signedOut ? null : got;
  };

  readonly #open: OpenTransport = (url, events) => {
    const open = this.#given.openTransport ?? openWebSocket;
    const tab = this.#join(url, open);
    const transport = tab ? tab.open(events) : open(url, events);
    this.#closeConnection = () => {
      transport.close(1000);
      events.close(4500, 'the user signed out');
    };
    return transport;
  };

  /** Joins the group of the last token's user. */
  #join(url: string, open: OpenTransport): Tab | undefined {
    const platform = this.#platform;
    const user = this.#user;
    const group = JSON.stringify(['godwit', SDK_VERSION, url, addressesOf(this.#given).http, user]);
    if (this.tab && group === this.#group) return this.tab;
    this.tab?.leave();
    this.tab = undefined;
    if (!platform || user === undefined) return undefined;
    this.#group = group;
    this.tab = new Tab({
      platform,
      group,
      url,
      open,
      openTimeoutMs: Math.min(OPEN_TIMEOUT_MS, this.#given.requestTimeoutMs ?? OPEN_TIMEOUT_MS),
      probeMs: this.#given.probeTimeoutMs ?? PROBE_MS,
      answerMs: this.#given.tabAnswerMs ?? ANSWER_MS,
      signedOut: () => this.#signOut(),
    });
    return this.tab;
  }

  #signOut(): void {
    this.#signedOut = true;
    // The client asks for another token, and is told that there is none.
    this.#closeConnection();
  }
}
