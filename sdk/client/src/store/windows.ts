import type { Client } from '../client.js';
import type { Changes } from './changes.js';
import type { Numbered } from './merge-message.js';
import { EMPTY, MessageWindow, type WindowParts } from './message-window.js';
import type { Outbox } from './outbox.js';
import type { Message, MessageList, MessagesSnapshot } from './store.js';

/** Dependencies of the windows, and their number and sizes. */
export interface WindowsParts extends Pick<WindowParts, 'me' | 'windowSize' | 'pageSize' | 'read'> {
  client: Client;
  changes: Changes;
  outbox: Outbox;
  /** The newest messages of a conversation that were kept: they are shown until the newest ones are read. */
  newest: (conversationId: string) => readonly Message[];
  /** Windows kept without a subscriber. */
  keptWindows: number;
}

interface Shown {
  from: readonly unknown[];
  snapshot: MessagesSnapshot;
}

/** The windows of all conversations that are shown, and of those that were shown last. */
export class Windows {
  readonly #parts: WindowsParts;
  /** The ones that were used last come last. */
  readonly #windows = new Map<string, MessageWindow>();
  readonly #shown = new WeakMap<MessageWindow, Shown>();

  constructor(parts: WindowsParts) {
    this.#parts = parts;
  }

  /** Returns a list of a conversation's messages. It holds no state. */
  list(conversationId: string): MessageList {
    const of = () => this.#use(conversationId);
    return {
      conversationId,
      getSnapshot: () => this.#snapshot(conversationId),
      subscribe: (listener) => this.#subscribe(conversationId, listener),
      loadOlder: () => of().loadOlder(),
      loadNewer: () => of().loadNewer(),
      showAround: (seq) => of().showAround(seq),
      showNewest: () => of().showNewest(),
    };
  }

  /** Applies an event to the conversation's window, if there is one. */
  take(event: Numbered): void {
    this.#windows.get(event.message.conversation_id)?.take(event);
  }

  /** Reads what is shown and has not been read. */
  connected(): void {
    for (const window of this.#windows.values()) if (window.subscribers > 0) window.ensureLoaded();
  }

  /** Reads a conversation that is shown, and that the user has just joined. */
  joined(conversationId: string): void {
    const window = this.#windows.get(conversationId);
    // A read from before is under way perhaps, and will be refused.
    if (window && window.subscribers > 0) void window.showNewest();
  }

  /** Drops the messages of one conversation. */
  reset(conversationId: string): void {
    this.#windows.get(conversationId)?.reset();
  }

  /** Drops the messages of all conversations. */
  resetAll(): void {
    for (const window of this.#windows.values()) window.reset();
  }

  /** See `MessageWindow.unreadBetween`. */
  unreadBetween(conversationId: string, from: number, to: number, deleted: Set<number>): number | undefined {
    return this.#windows.get(conversationId)?.unreadBetween(from, to, deleted);
  }

  #snapshot(conversationId: string): MessagesSnapshot {
    const window = this.#windows.get(conversationId);
    const unsent = this.#parts.outbox.of(conversationId);
    if (!window || (window.state === EMPTY && unsent.length === 0)) return NOT_SHOWN;
    const { items, error, ...rest } = window.state;
    const from = [window.state, unsent];
    const before = this.#shown.get(window);
    if (before?.from.every((one, index) => one === from[index])) return before.snapshot;
    const all = !rest.hasNewer && unsent.length > 0 ? [...items, ...unsent] : items;
    const snapshot = { ...rest, ...(error && { error }), items: all };
    this.#shown.set(window, { from, snapshot });
    return snapshot;
  }

  #subscribe(conversationId: string, listener: () => void): () => void {
    const window = this.#use(conversationId);
    window.subscribers++;
    window.ensureLoaded();
    let before = this.#snapshot(conversationId);
    const stop = this.#parts.changes.subscribe(() => {
      const now = this.#snapshot(conversationId);
      if (now === before) return;
      before = now;
      listener();
    });
    let isSubscribed = true;
    return () => {
      if (!isSubscribed) return;
      isSubscribed = false;
      stop();
      window.subscribers--;
      this.#evict();
    };
  }

  #use(conversationId: string): MessageWindow {
    const { client, changes, me, windowSize, pageSize, read, newest } = this.#parts;
    const changed = () => changes.note();
    const window =
      this.#windows.get(conversationId) ??
      new MessageWindow({ client, conversationId, me, windowSize, pageSize, changed, read }, newest(conversationId));
    this.#windows.delete(conversationId);
    this.#windows.set(conversationId, window);
    this.#evict(window);
    return window;
  }

  #evict(used?: MessageWindow): void {
    const idle = [...this.#windows].filter(([, window]) => window.subscribers === 0 && window !== used);
    const most = this.#parts.keptWindows;
    for (const [id] of idle.slice(0, Math.max(0, idle.length - most))) this.#windows.delete(id);
  }
}

const NOT_SHOWN: MessagesSnapshot = { items: [], hasOlder: true, hasNewer: false, loading: true };
