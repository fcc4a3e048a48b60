import { Code, GodwitError, type godwit } from '@godwit/schema/client';
import type { Client } from '../client.js';
import { startTimer } from '../timer.js';
import type { ConversationTable } from './conversation-table.js';
import type { ConversationsSnapshot, User } from './store.js';

/** Conversations per page. */
const PAGE = 200;
/** More conversations than these are read as a list, in a few requests. */
const MAX_SINGLE = 20;
/** Milliseconds before another attempt if the server does not name a delay. */
const RETRY_MS = 1_000;
/** Milliseconds within which the members of a conversation read it again after one event, so that not all do at once. */
const SPREAD_MS = 1_000;

/** Dependencies of the reader. */
export interface ReaderParts {
  client: Client;
  table: ConversationTable;
  met: (users: readonly User[]) => void;
  changed: () => void;
  /** Called when the user turns out to be no member of a conversation. */
  gone: (conversationId: string) => void;
}

/**
 * Reads conversations: all of them at first, later those of which something is not known from events. One request at a
 * time, until nothing is left to read; what fails is read again after a while or on the next connection.
 */
export class ConversationReader {
  readonly #parts: ReaderParts;
  readonly #stale = new Set<string>();
  #isListed = false;
  /** The list was read since the last time that nothing was left: what it left out is read one by one. */
  #wasListed = false;
  /** Counts the calls of `relist`: one that comes while the list is read makes it be read again. */
  #relists = 0;
  #isReading = false;
  #error: GodwitError | undefined;
  readonly #timers = new Set<() => void>();
  #isClosed = false;

  constructor(parts: ReaderParts) {
    this.#parts = parts;
  }

  get progress(): Omit<ConversationsSnapshot, 'conversations'> {
    if (this.#isListed) return { state: 'ready' };
    return this.#error ? { state: 'failed', error: this.#error } : { state: 'loading' };
  }

  /** Reads the list once more: too much may have changed unseen. */
  relist(): void {
    this.#isListed = false;
    this.#relists++;
    this.wake();
  }

  /** Reads one conversation. */
  refresh(conversationId: string): void {
    this.#stale.add(conversationId);
    this.wake();
  }

  /** Reads one conversation a little later, after a random delay. */
  refreshLater(conversationId: string): void {
    this.#later(Math.random() * SPREAD_MS, () => this.refresh(conversationId));
  }

  forget(conversationId: string): void {
    this.#stale.delete(conversationId);
  }

  close(): void {
    this.#isClosed = true;
    for (const cancel of this.#timers) cancel();
  }

  /** Reads what is left to read, if there is a connection. */
  async wake(): Promise<void> {
    const { client, table, changed } = this.#parts;
    const { session } = client;
    if (this.#isReading || this.#isClosed || !session || this.#isDone) return;
    this.#isReading = true;
    try {
      while (client.session === session && !this.#isClosed && !this.#isDone) {
        table.beginReading();
        if (!this.#isListed || (this.#stale.size > MAX_SINGLE && !this.#wasListed)) await this.#list();
        else await this.#one([...this.#stale][0] as string);
        this.#error = undefined;
      }
      if (this.#isDone) this.#wasListed = false;
    } catch (thrown) {
      this.#error = GodwitError.from(thrown);
      if (client.session === session) this.#later(this.#error.retryAfterMs || RETRY_MS, () => this.wake());
    } finally {
      table.endReading();
      this.#isReading = false;
      changed();
    }
    // Otherwise the connection was replaced meanwhile, and the new one found this one still reading.
    if (client.session !== session) this.wake();
  }

  get #isDone(): boolean {
    return this.#isListed && this.#stale.size === 0;
  }

  async #one(conversation_id: string): Promise<void> {
    const { client, gone } = this.#parts;
    // Events that arrive while it is read may make it stale again.
    this.#stale.delete(conversation_id);
    try {
      const { conversation } = await client.getConversation({ conversation_id });
      if (conversation) this.#put(conversation);
    } catch (thrown) {
      const { code } = GodwitError.from(thrown);
      if (code === Code.CODE_NOT_FOUND || code === Code.CODE_PERMISSION_DENIED) gone(conversation_id);
      else {
        this.#stale.add(conversation_id);
        throw thrown;
      }
    }
  }

  async #list(): Promise<void> {
    const { client, table, met } = this.#parts;
    const before = new Set(table.ids);
    const stale = [...this.#stale];
    const relists = this.#relists;
    this.#stale.clear();
    try {
      for (let page_token = ''; ; ) {
        const page = await client.listConversations({ limit: PAGE, page_token });
        met(page.users);
        for (const conversation of page.conversations) {
          before.delete(conversation.conversation_id);
          this.#put(conversation);
        }
        this.#parts.changed();
        page_token = page.next_page_token;
        if (!page_token) break;
      }
      this.#isListed = relists === this.#relists;
      this.#wasListed = true;
      // A conversation that became active meanwhile moved to a page that had been read, or the user is no longer a member.
      for (const id of before) this.#stale.add(id);
    } catch (thrown) {
      for (const id of stale) this.#stale.add(id);
      throw thrown;
    }
  }

  #put(conversation: godwit.v1.Conversation): void {
    const { table } = this.#parts;
    if (!table.isReading) throw new GodwitError(Code.CODE_UNAVAILABLE, 'too many events arrived meanwhile');
    if (table.put(conversation)) return;
    const { conversation_id } = conversation;
    this.#later(RETRY_MS, () => this.refresh(conversation_id));
  }

  #later(ms: number, action: () => void): void {
    const cancel = startTimer(ms, () => {
      this.#timers.delete(cancel);
      action();
    });
    this.#timers.add(cancel);
  }
}
