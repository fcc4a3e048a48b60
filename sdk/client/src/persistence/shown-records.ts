import type { Client } from '../client.js';
import type { Store } from '../store/store.js';
import { KEYS, type Parsed } from './kept-records.js';
import type { NewestMessages } from './newest-messages.js';

/** The most recently active conversations that are kept. */
export const MAX_CONVERSATIONS = 500;
/** Those of them of which messages are kept. */
export const MAX_WITH_MESSAGES = 50;
/** Profiles that are kept: of the users whom these conversations and messages name. */
export const MAX_USERS = 1_000;
/** Positions that are kept. Of a user with more conversations none is: a client that resumes from some would take all others as new. */
export const MAX_POSITIONS = 10_000;
/** Drafts that are kept, and the longest of them. */
export const MAX_DRAFTS = 500;
export const MAX_DRAFT_LENGTH = 20_000;

/** Dependencies of the records. */
export interface ShownRecordsParts {
  put: (key: string, value: unknown) => void;
  newest: NewestMessages;
  parsed: Parsed;
}

/**
 * The records of what a store shows. As a store replaces what changes and nothing else, a record is written when it is
 * another object than the one that was written last.
 */
export class ShownRecords {
  store: Store | undefined;
  readonly #parts: ShownRecordsParts;
  #client: Client | undefined;
  #epoch: string;
  /** The records that are written, or about to be, by key; undefined: written by another persistence. */
  #written = new Map<string, unknown>();
  #drafts: Map<string, string>;

  constructor(parts: ShownRecordsParts) {
    const { epoch, conversations, messages, users, positions, drafts } = parts.parsed;
    this.#parts = parts;
    this.#epoch = epoch;
    if (epoch) this.#written.set(KEYS.epoch, epoch);
    for (const one of conversations) this.#written.set(KEYS.conversation + one.conversation_id, one);
    for (const id of messages.keys()) this.#written.set(KEYS.messages + id, parts.newest.of(id));
    for (const one of users) this.#written.set(KEYS.user + one.user_id, one);
    for (const { conversation_id, seq, change } of positions)
      this.#written.set(KEYS.position + conversation_id, `${seq} ${change}`);
    this.#drafts = new Map(drafts);
  }

  /** From now on the store is kept current by a session. */
  begin(client: Client): void {
    this.#client = client;
  }

  /** Takes over the records of another persistence: their values are not known. */
  takeOver(keys: Iterable<string>): void {
    const kinds: string[] = [KEYS.epoch, KEYS.conversation, KEYS.messages, KEYS.user, KEYS.position];
    for (const key of keys) if (kinds.includes(key[0] as string)) this.#written.set(key, undefined);
  }

  /** Deletes everything but drafts. */
  drop(): void {
    for (const key of this.#written.keys()) this.#parts.put(key, undefined);
    this.#written.clear();
  }

  /** Puts the drafts that have changed. */
  putDrafts(): void {
    const { store } = this;
    if (!store) return;
    const { conversations, state } = store.conversations();
    const drafts = new Map<string, string>();
    for (const { conversation, draft } of conversations)
      if (draft && draft.length <= MAX_DRAFT_LENGTH && drafts.size < MAX_DRAFTS)
        drafts.set(conversation.conversation_id, draft);
    for (const [id, draft] of drafts) if (this.#drafts.get(id) !== draft) this.#parts.put(KEYS.draft + id, draft);
    for (const [id, draft] of this.#drafts) {
      if (drafts.has(id)) continue;
      // Before the list was read, it may be the draft of a conversation that is not known yet.
      if (state === 'ready' || store.conversation(id)) this.#parts.put(KEYS.draft + id, undefined);
      else drafts.set(id, draft);
    }
    this.#drafts = drafts;
  }

  /** Puts everything else that has changed; nothing before a session has confirmed it. */
  put(): void {
    const { store } = this;
    if (!store || !this.#client) return;
    const { newest } = this.#parts;
    const next = new Map<string, { is: unknown; value: unknown }>();
    const add = (key: string, value: unknown, is = value) => next.set(key, { is, value });
    const people = new Set<string>();
    this.#epoch = this.#client.session?.database_epoch ?? this.#epoch;
    add(KEYS.epoch, this.#epoch);
    const { conversations, state } = store.conversations();
    for (const [index, { conversation }] of conversations.slice(0, MAX_CONVERSATIONS).entries()) {
      const { conversation_id: id, counterpart, last_message } = conversation;
      add(KEYS.conversation + id, conversation);
      if (counterpart) people.add(counterpart);
      if (index >= MAX_WITH_MESSAGES) continue;
      newest.shown(id, store.messages(id).getSnapshot());
      if (last_message && last_message.seq > (newest.of(id).at(-1)?.seq ?? 0)) newest.posted(last_message);
      const messages = newest.of(id);
      if (messages.length > 0) add(KEYS.messages + id, messages);
      for (const { sender_id } of messages) people.add(sender_id);
    }
    if (state === 'ready') newest.keepOnly((id) => store.conversation(id) !== undefined);
    for (const id of [...people].slice(0, MAX_USERS)) {
      const user = store.user(id);
      if (user) add(KEYS.user + id, user);
    }
    const cursors = this.#client.cursors();
    if (cursors.length <= MAX_POSITIONS)
      for (const { conversation_id, seq, change } of cursors)
        add(KEYS.position + conversation_id, { seq, change }, `${seq} ${change}`);
    this.#replace(next);
  }

  #replace(next: ReadonlyMap<string, { is: unknown; value: unknown }>): void {
    for (const [key, { is, value }] of next)
      if (this.#written.get(key) !== is) {
        this.#parts.put(key, value);
        this.#written.set(key, is);
      }
    for (const key of this.#written.keys())
      if (!next.has(key)) {
        this.#parts.put(key, undefined);
        this.#written.delete(key);
      }
  }
}
