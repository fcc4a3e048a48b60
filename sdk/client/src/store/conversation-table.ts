import type { Events, godwit } from '@godwit/schema/client';
import type { Changes } from './changes.js';
import { mergeMessage, type Numbered } from './merge-message.js';
import type { ConversationState, ConversationsSnapshot } from './store.js';
import { advance, readUpTo } from './unread.js';

export type Conversation = Readonly<godwit.v1.Conversation>;

/** Maximum events kept while conversations are read. */
const MAX_LOGGED = 10_000;

/** Dependencies of the table. */
export interface TableParts {
  changes: Changes;
  me: () => string;
  /** Counts unread messages of a conversation between two numbers: see `MessageWindow.unreadBetween`. */
  unreadBetween: (conversationId: string, from: number, to: number, deleted: Set<number>) => number | undefined;
  /** The state shown beside a conversation that has just become known. */
  beside: (conversationId: string) => Omit<ConversationState, 'conversation'>;
  /** Called when the server's read position turns out to be behind the user's. */
  ahead: (conversationId: string, seq: number) => void;
}

interface Row {
  state: ConversationState;
  /** See `advance`. */
  deleted: Set<number>;
  /** `unread` belongs to a lower read position: only the server can count it. */
  isUncounted: boolean;
}

/** The user's conversations as they stand, from what was read of the server and the events since. */
export class ConversationTable {
  readonly #parts: TableParts;
  readonly #rows = new Map<string, Row>();
  /** Events since the request that is under way was made; undefined: there is none, or they were too many. */
  #log: Numbered[] | undefined;
  /** Conversations that the user has left since that request was made. */
  readonly #left = new Set<string>();
  #sorted: readonly ConversationState[] = [];
  #isSorted = true;
  #snapshot: ConversationsSnapshot = { conversations: [], state: 'loading' };

  constructor(parts: TableParts) {
    this.#parts = parts;
  }

  get(id: string): ConversationState | undefined {
    return this.#rows.get(id)?.state;
  }

  get ids(): string[] {
    return [...this.#rows.keys()];
  }

  /** The direct conversation with a user, if there is one. */
  directWith(userId: string): string | undefined {
    if (!userId) return undefined;
    for (const [id, { state }] of this.#rows) if (state.conversation.counterpart === userId) return id;
    return undefined;
  }

  /** The snapshot; `state` and `error` describe the reading of the list. */
  snapshot({ state, error }: Omit<ConversationsSnapshot, 'conversations'>): ConversationsSnapshot {
    if (!this.#isSorted) {
      const sorted = [...this.#rows.values()].map((row) => row.state).sort(byActivity);
      const before = this.#sorted;
      const isSame = sorted.length === before.length && sorted.every((one, index) => one === before[index]);
      if (!isSame) this.#sorted = sorted;
      this.#isSorted = true;
    }
    const { conversations, ...shown } = this.#snapshot;
    if (conversations !== this.#sorted || shown.state !== state || shown.error !== error)
      this.#snapshot = { conversations: this.#sorted, state, ...(error && { error }) };
    return this.#snapshot;
  }

  /** Begins a request whose answers `put` takes: events since then are applied to them. */
  beginReading(): void {
    this.#log = [];
    this.#left.clear();
  }

  /** Whether the events since `beginReading` are known, so that answers can be taken. */
  get isReading(): boolean {
    return this.#log !== undefined;
  }

  endReading(): void {
    this.#log = undefined;
  }

  /** Takes a conversation that was read. False: it is older than what is known, and has to be read again. */
  put(read: Conversation): boolean {
    const { conversation_id: id } = read;
    if (this.#left.has(id)) return true;
    const known = this.get(id)?.conversation;
    // Deletions are counted against this answer anew: it does not count those before it, and they do not come again.
    const deleted = new Set<number>();
    let next = read;
    for (const event of this.#log ?? [])
      if (event.message.conversation_id === id) next = advance(next, event, this.#parts.me(), deleted);
    if (known && (next.last_seq < known.last_seq || next.last_change < known.last_change)) return false;
    if (known && known.details_version > next.details_version) next = { ...next, ...details(known) };
    const [held, message] = [known?.last_message, next.last_message];
    if (held && message?.seq === held.seq)
      next = { ...next, last_message: mergeMessage(held, message, this.#parts.me(), false) as typeof held };
    const row = this.#set(id, next, deleted);
    row.isUncounted = false;
    if (known && known.read_seq > next.read_seq) {
      this.read(id, known.read_seq);
      this.#parts.ahead(id, known.read_seq);
    }
    return true;
  }

  /** Takes an event of a message. False: the conversation has to be read, as it or its number of unread is not known. */
  take(event: Numbered): boolean {
    const id = event.message.conversation_id;
    if (this.#log && this.#log.push(event) > MAX_LOGGED) this.#log = undefined;
    const row = this.#rows.get(id);
    if (!row) return false;
    const { last_seq, read_seq } = row.state.conversation;
    const { message, change } = event;
    const isUnread = message.sender_id !== this.#parts.me() && message.seq > read_seq && !row.deleted.has(message.seq);
    this.#set(id, advance(row.state.conversation, event, this.#parts.me(), row.deleted), row.deleted);
    // Counted by an answer before it was deleted, or after: no event of the deletion has to come.
    return !(change === undefined && message.deleted && isUnread && message.seq <= last_seq);
  }

  /** Takes new settings; an older version has no effect. */
  changed(event: Events['conversation_changed']): void {
    const row = this.#rows.get(event.conversation_id);
    const known = row?.state.conversation;
    if (row && known && event.details_version > known.details_version)
      this.#set(event.conversation_id, { ...known, ...details(event) }, row.deleted);
  }

  /** Moves the user's read position forward. */
  read(id: string, seq: number): void {
    const row = this.#rows.get(id);
    if (!row || seq <= row.state.conversation.read_seq) return;
    const { last_seq } = row.state.conversation;
    const counted = this.#parts.unreadBetween(id, seq, last_seq, row.deleted);
    this.#set(id, readUpTo(row.state.conversation, seq, counted), row.deleted);
    row.isUncounted = seq < last_seq && counted === undefined;
  }

  /** Whether only the server knows the number of unread messages. */
  isUncounted(id: string): boolean {
    return this.#rows.get(id)?.isUncounted ?? false;
  }

  /** Replaces what is shown beside a conversation. */
  show(id: string, shown: Partial<Omit<ConversationState, 'conversation'>>): void {
    const row = this.#rows.get(id);
    if (!row) return;
    row.state = { ...row.state, ...shown };
    this.#noteChange();
  }

  /** Adds a conversation that the user has joined. */
  join(conversation: Conversation): void {
    this.#left.delete(conversation.conversation_id);
    this.put(conversation);
  }

  delete(id: string): void {
    this.#left.add(id);
    if (this.#rows.delete(id)) this.#noteChange();
  }

  clear(): void {
    this.#rows.clear();
    this.#log = undefined;
    this.#noteChange();
  }

  #set(id: string, conversation: Conversation, deleted: Set<number>): Row {
    const known = this.#rows.get(id);
    const row = known ?? { state: { ...this.#parts.beside(id), conversation }, deleted, isUncounted: false };
    if (!known) this.#rows.set(id, row);
    else if (known.state.conversation !== conversation) row.state = { ...row.state, conversation };
    else return row;
    row.deleted = deleted;
    this.#noteChange();
    return row;
  }

  #noteChange(): void {
    this.#isSorted = false;
    this.#parts.changes.note();
  }
}

/** The most recently active first; of two that are equally active, in the server's order. */
function byActivity({ conversation: a }: ConversationState, { conversation: b }: ConversationState): number {
  return b.active_at - a.active_at || (a.conversation_id < b.conversation_id ? 1 : -1);
}

/** The settings of a conversation that `details_version` counts. */
function details(from: Conversation | Events['conversation_changed']) {
  const { title, history_visibility, retention_days, details_version, metadata, avatar_url, pinned_seqs } = from;
  return { title, history_visibility, retention_days, details_version, metadata, avatar_url, pinned_seqs };
}
