import { Code, GodwitError } from '@godwit/schema/client';
import type { Client } from '../client.js';
import { mergeMessage, type Numbered, storedItem } from './merge-message.js';
import type { Message, MessageItem } from './store.js';

/** Maximum events kept while a page is read, which takes a time-out at most. */
const MAX_ARRIVED = 10_000;

/** Dependencies and sizes of a window. */
export interface WindowParts {
  client: Client;
  conversationId: string;
  me: () => string;
  windowSize: number;
  pageSize: number;
  changed: () => void;
  /** Called with the messages and profiles of each page. */
  read: (page: Awaited<ReturnType<Client['history']>>) => void;
}

type Page = Awaited<ReturnType<Client['history']>>;
type Kind = 'newest' | 'around' | 'older' | 'newer';

/** The content of a window. Replaced with each change. */
export interface WindowState {
  readonly items: readonly MessageItem[];
  readonly hasOlder: boolean;
  readonly hasNewer: boolean;
  readonly loading: boolean;
  readonly error: GodwitError | undefined;
}

export const EMPTY: WindowState = { items: [], hasOlder: true, hasNewer: false, loading: true, error: undefined };

/**
 * A contiguous part of a conversation's messages. Invariants: between two neighbours of `items` there is no other
 * message; there are at most `windowSize` of them; no message is replaced by an older revision of it. While `hasNewer` is
 * false, every message that is posted is appended.
 */
export class MessageWindow {
  /** Subscribers of the lists that show it. */
  subscribers = 0;
  state = EMPTY;
  readonly #parts: WindowParts;
  /** Whether `items` holds what was asked for. Otherwise the newest messages are read once there is a connection. */
  #isLoaded = false;
  #busy: { kind: Kind; done: Promise<void> } | undefined;
  /** Events since the request that is under way was made: its answer may be older than they are. */
  #arrived: Numbered[] = [];
  /** The items that the page under way replaces. */
  #before: readonly MessageItem[] = [];
  /** Counts the loads that replaced what was shown: an answer to an earlier request has no effect. */
  #generation = 0;

  /** `kept`: messages to show until the newest ones are read. */
  constructor(parts: WindowParts, kept: readonly Message[]) {
    this.#parts = parts;
    if (kept.length > 0) this.state = { ...EMPTY, items: this.#items(kept.slice(-parts.windowSize)) };
  }

  /** Applies an event of the conversation. */
  take(event: Numbered): void {
    if (this.#busy && this.#arrived.length < MAX_ARRIVED) this.#arrived.push(event);
    if (this.#isLoaded) this.#apply(event);
    // A page that could not be read, as before the user joined, can be read now.
    else if (this.subscribers > 0) this.ensureLoaded();
  }

  /** Reads the newest messages unless something is shown or being read, or there is no connection. */
  ensureLoaded(): void {
    if (!this.#isLoaded && !this.#busy && this.#parts.client.session) this.showNewest();
  }

  /** Drops everything, as after a restore of the database, and begins again. */
  reset(): void {
    this.#generation++;
    this.#isLoaded = false;
    this.#busy = undefined;
    this.#set(EMPTY);
    if (this.subscribers > 0) this.ensureLoaded();
  }

  /**
   * The unread messages after `from` and up to `to`; undefined: not all of them are here. Adds the deleted ones to
   * `deleted`. The window may be ahead of events that are still to come.
   */
  unreadBetween(from: number, to: number, deleted: Set<number>): number | undefined {
    const { items } = this.state;
    const [first, last] = [items[0]?.message.seq, items.at(-1)?.message.seq];
    if (!this.#isLoaded || first === undefined || first > from + 1 || (last as number) < to) return undefined;
    const me = this.#parts.me();
    const others = items.filter(({ message: { seq, sender_id } }) => seq > from && seq <= to && sender_id !== me);
    for (const { message } of others) if (message.deleted) deleted.add(message.seq);
    return others.filter(({ message }) => !message.deleted).length;
  }

  showNewest(): Promise<void> {
    return this.#load('newest', async (page) => {
      const { messages, has_more } = await page({});
      return () => this.#replace(messages, has_more, false);
    });
  }

  showAround(seq: number): Promise<void> {
    return this.#load('around', async (page) => {
      const [older, after] = await Promise.all([page({ before_seq: seq + 1 }), page({ after_seq: seq })]);
      // Where `seq` had not been posted, messages up to it may have been posted between the two reads.
      const last = older.messages.at(-1)?.seq ?? 0;
      const newer = last < seq ? await page({ after_seq: last }) : after;
      return () => this.#replace([...older.messages, ...newer.messages], older.has_more, newer.has_more);
    });
  }

  loadOlder(): Promise<void> {
    return this.#move('older', (first) =>
      this.#load('older', async (page) => {
        const { messages, has_more } = await page({ before_seq: first });
        return () => {
          const { items, hasNewer } = this.state;
          const all = [...this.#items(messages), ...items];
          const kept = all.slice(0, this.#parts.windowSize);
          this.#set({ items: kept, hasOlder: has_more, hasNewer: hasNewer || kept.length < all.length });
        };
      }),
    );
  }

  loadNewer(): Promise<void> {
    return this.#move('newer', (last) =>
      this.#load('newer', async (page) => {
        const { messages, has_more } = await page({ after_seq: last });
        return () => {
          const { items, hasOlder } = this.state;
          this.#append([...items, ...this.#items(messages)], hasOlder, has_more);
        };
      }),
    );
  }

  /** Moves an end of the window once no other page is being read, unless that was the same move. */
  async #move(kind: 'older' | 'newer', load: (edge: number) => Promise<void>): Promise<void> {
    // Nothing is awaited between this and `load`: two calls that waited together would read the same page.
    while (this.#busy) {
      const { kind: under, done } = this.#busy;
      await done;
      if (under === kind) return;
    }
    const { items, hasOlder, hasNewer } = this.state;
    const edge = (kind === 'older' ? items[0] : items.at(-1))?.message.seq;
    if (!this.#isLoaded) this.ensureLoaded();
    else if (edge !== undefined && (kind === 'older' ? hasOlder : hasNewer)) await load(edge);
  }

  /** Runs one request; the function that `read` resolves with applies its answer. */
  #load(kind: Kind, read: (page: (of: object) => Promise<Page>) => Promise<() => void>): Promise<void> {
    const { client, conversationId: conversation_id, pageSize: limit, read: seen } = this.#parts;
    if (kind === 'newest' || kind === 'around') this.#generation++;
    const generation = this.#generation;
    const isCurrent = () => generation === this.#generation;
    this.#arrived = [];
    this.#set({ loading: true, error: undefined });
    const page = async (of: object) => {
      const answer = await client.history({ conversation_id, limit, ...of });
      if (isCurrent()) seen(answer);
      return answer;
    };
    const run = async () => {
      let error: GodwitError | undefined;
      let apply = () => {};
      try {
        apply = await read(page);
        if (this.#arrived.length >= MAX_ARRIVED)
          throw new GodwitError(Code.CODE_UNAVAILABLE, 'too many events arrived meanwhile');
      } catch (thrown) {
        error = GodwitError.from(thrown);
      }
      if (!isCurrent()) return;
      this.#busy = undefined;
      const arrived = this.#arrived;
      this.#arrived = [];
      this.#set({ loading: false, error });
      if (error) return;
      apply();
      this.#isLoaded = true;
      for (const event of arrived) this.#apply(event);
      this.#before = [];
    };
    const done = run();
    this.#busy = { kind, done };
    return done;
  }

  #apply({ message, change }: Numbered): void {
    const { items, hasNewer, hasOlder } = this.state;
    const last = items.at(-1)?.message.seq;
    const index = items.findIndex((item) => item.message.seq === message.seq);
    const held = items[index];
    if (held) {
      const merged = mergeMessage(held.message, message, this.#parts.me(), true);
      if (merged !== held.message) {
        const changed = items.slice();
        changed[index] = { ...held, message: merged };
        this.#set({ items: changed });
      }
      return;
    }
    if (change !== undefined || hasNewer || (last !== undefined && message.seq < last)) return;
    if (last !== undefined && message.seq !== last + 1) this.#gap();
    else this.#append([...items, this.#item(message, true)], hasOlder);
  }

  /** Messages between the last one and one that was posted are no longer kept, or have not been read. */
  #gap(): void {
    this.#generation++;
    this.#isLoaded = false;
    this.#busy = undefined;
    this.#set({ hasNewer: true, loading: false });
    if (this.subscribers > 0) this.ensureLoaded();
  }

  #replace(messages: readonly Message[], hasOlder: boolean, hasNewer: boolean): void {
    this.#before = this.state.items;
    this.#set({ items: messages.map((message) => this.#item(message, false)), hasOlder, hasNewer });
  }

  /** The item of a message: the same object as before where nothing changed. */
  #item(message: Message, isEvent: boolean): MessageItem {
    const held = this.#before.find((item) => item.message.seq === message.seq);
    const merged = mergeMessage(held?.message, message, this.#parts.me(), isEvent);
    return held && merged === held.message
      ? held
      : { ...storedItem(merged, this.#parts.me()), ...(held && { key: held.key }) };
  }

  #append(all: readonly MessageItem[], hasOlder: boolean, hasNewer = false): void {
    // An older page that is under way must stay next to the oldest message here; the window shrinks when it is applied.
    const items = this.#busy?.kind === 'older' ? all : all.slice(-this.#parts.windowSize);
    this.#set({ items, hasOlder: hasOlder || items.length < all.length, hasNewer });
  }

  #items(messages: readonly Message[]): MessageItem[] {
    return messages.map((message) => storedItem(message, this.#parts.me()));
  }

  #set(state: Partial<WindowState>): void {
    this.state = { ...this.state, ...state };
    this.#parts.changed();
  }
}
