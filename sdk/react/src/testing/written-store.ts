import type { Client, Outgoing, Status } from '@godwit/client';
import type { ConversationState, MembersSnapshot, MessagesSnapshot, Presence, User } from '@godwit/client/store';
import type { Godwit } from '../context.js';

/** A store whose content the test writes, with counts of what it was asked for. */
export class WrittenStore {
  conversations: readonly ConversationState[] = [];
  messages: MessagesSnapshot = { items: [], hasOlder: false, hasNewer: false, loading: false };
  members: MembersSnapshot = { members: [], complete: true };
  readonly presences: Map<string, Presence> = new Map();
  readonly users: Map<string, User> = new Map();
  readonly sent: Outgoing[] = [];
  readonly calls: string[] = [];
  /** Conversations that are watched, and lists that are subscribed to, now. */
  readonly watched = new Map<string, number>();
  subscribers = 0;
  readonly #listeners = new Set<() => void>();
  #list = new Map<string, object>();
  #snapshot: { of: unknown; state: 'ready'; conversations: readonly ConversationState[] } | undefined;
  status: Status = { state: 'closed', reason: 'closed' };
  readonly #statusListeners = new Set<(status: Status) => void>();

  /** Tells everybody that something changed. */
  tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  setStatus(status: Status): void {
    this.status = status;
    for (const listener of [...this.#statusListeners]) listener(status);
  }

  get godwit(): Godwit {
    const own = this;
    const subscribe = (listener: () => void) => {
      own.subscribers++;
      own.#listeners.add(listener);
      return () => {
        own.subscribers--;
        own.#listeners.delete(listener);
      };
    };
    const list = (kind: 'messages' | 'members', id: string) => {
      const key = `${kind} ${id}`;
      const known = own.#list.get(key);
      if (known) return known;
      const move = (name: string) => async (seq?: number) => void own.calls.push(`${name} ${id} ${seq ?? ''}`.trim());
      const made = {
        conversationId: id,
        getSnapshot: () => own[kind],
        subscribe(listener: () => void) {
          own.watched.set(key, (own.watched.get(key) ?? 0) + 1);
          const end = subscribe(listener);
          return () => {
            own.watched.set(key, (own.watched.get(key) ?? 0) - 1);
            end();
          };
        },
        loadOlder: move('older'),
        loadNewer: move('newer'),
        showAround: move('around'),
        showNewest: move('newest'),
      };
      own.#list.set(key, made);
      return made;
    };
    const store = {
      subscribe,
      conversations() {
        if (own.#snapshot?.of !== own.conversations)
          own.#snapshot = { of: own.conversations, state: 'ready', conversations: own.conversations };
        return own.#snapshot;
      },
      conversation: (id: string) => own.conversations.find(({ conversation }) => conversation.conversation_id === id),
      presence: (id: string) => own.presences.get(id),
      user: (id: string) => own.users.get(id),
      messages: (id: string) => list('messages', id),
      members: (id: string) => list('members', id),
      send: (message: Outgoing) => `key ${own.sent.push(message)}`,
      markVisible: (id: string, seq: number) => void own.calls.push(`visible ${id} ${seq}`),
      watch(id: string) {
        own.watched.set(id, (own.watched.get(id) ?? 0) + 1);
        return () => own.watched.set(id, (own.watched.get(id) ?? 0) - 1);
      },
    };
    const client = {
      get status() {
        return own.status;
      },
      onStatus(listener: (status: Status) => void) {
        own.#statusListeners.add(listener);
        return () => own.#statusListeners.delete(listener);
      },
    };
    return { client: client as unknown as Client, store: store as unknown as Godwit['store'] };
  }
}

/** A conversation of the store. */
export const conversationOf = (conversation_id: string, more: Partial<ConversationState> = {}): ConversationState => ({
  conversation: { conversation_id, title: conversation_id, unread: 0 } as ConversationState['conversation'],
  typing: [],
  onlineCount: undefined,
  draft: '',
  ...more,
});
