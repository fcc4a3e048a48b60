import { GodwitError, type godwit, invalid, type RequestInputs } from '@godwit/schema/client';
import { encodeBody } from '../body.js';
import { type Client, type Outgoing, randomId } from '../client.js';
import type { Changes } from './changes.js';
import { keyOf } from './merge-message.js';
import type { KeptMessage, StorePersistence } from './persistence.js';
import type { MessageItem, SendState } from './store.js';

/** Dependencies of the outbox. */
export interface OutboxParts {
  client: Client;
  changes: Changes;
  me: () => string;
  /** The direct conversation with a user, if there is one. */
  directWith: (userId: string) => string | undefined;
  /** Whether a message may have arrived already: no event of it has to come any more. */
  isPast: (conversationId: string, seq: number) => boolean;
  persistence: StorePersistence | undefined;
}

interface Entry {
  request: RequestInputs['send'];
  item: MessageItem;
  /** Gives up posting it. */
  abort: AbortController;
}

const NONE: readonly MessageItem[] = [];

/**
 * The user's messages from `send` until their events arrive. The client keeps their order, and posts each again until it
 * is stored or refused; here each one has a state that can be shown. The client bounds the number under way, and those
 * past it are `failed` with RATE_LIMITED.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #entries = new Map<string, Entry>();
  /** By conversation; a list is replaced when one of its items changes. */
  #lists = new Map<string, readonly MessageItem[]>();
  #unsent = NONE;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  /** The items of a conversation, in the order of sending. */
  of(conversationId: string): readonly MessageItem[] {
    return this.#lists.get(conversationId) ?? NONE;
  }

  /** All items that the server has not stored. */
  get unsent(): readonly MessageItem[] {
    return this.#unsent;
  }

  /** Adds a message and posts it; returns its key. */
  send(message: Outgoing): string {
    const encoded = encodeBody<'send'>(message);
    const { body = new Uint8Array() } = encoded;
    if (!body.length && !message.attachment_ids?.length && !message.content_type)
      throw invalid('body', 'is empty, and there are no attachment_ids: a message must not be empty');
    const client_message_id = message.client_message_id?.length ? message.client_message_id : randomId();
    const key = keyOf(client_message_id);
    if (this.#entries.has(key)) return key;
    const request = {
      ...encoded,
      body,
      content_type: encoded.content_type || (typeof message.body === 'string' ? 'text/plain' : ''),
      client_message_id,
    };
    this.#save(this.#add({ key, request }));
    return key;
  }

  /** Adds messages that were kept; those that have not failed are posted with the next session. */
  adopt(messages: readonly KeptMessage[]): void {
    for (const message of messages) {
      if (this.#entries.has(message.key)) continue;
      const entry = this.#add(message);
      if (!message.failed) this.#post(entry);
    }
  }

  /** Forgets everything, and posts nothing of it any more: the messages are another user's. */
  clear(): void {
    for (const [key, { abort }] of this.#entries) {
      this.#delete(key);
      abort.abort();
    }
  }

  /** Posts a failed message again. It keeps its `client_message_id`, and moves to the end. */
  retry(key: string): void {
    const entry = this.#entries.get(key);
    if (entry?.item.state !== 'failed') return;
    const { error: _, ...item } = entry.item;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    this.#set(entry, { ...item, state: this.#state() });
    this.#save(entry);
  }

  /** Removes a failed message. */
  discard(key: string): void {
    if (this.#entries.get(key)?.item.state === 'failed') this.stored(key);
  }

  /** Removes a message that has arrived among those of the conversation. */
  stored(key: string): void {
    this.#parts.persistence?.remove(key);
    this.#delete(key);
  }

  /** Forgets the stored messages of a conversation whose events are not awaited any more; of all if it is undefined. */
  forget(conversationId?: string): void {
    for (const [key, { item }] of this.#entries) {
      const isOf = conversationId === undefined || item.message.conversation_id === conversationId;
      if (isOf && item.state === 'sent') this.stored(key);
    }
  }

  /** Notes that a connection was opened or lost. */
  statusChanged(): void {
    const sender_id = this.#parts.me();
    for (const entry of this.#entries.values()) {
      const { state, message } = entry.item;
      const isWaiting = state === 'queued' || state === 'sending';
      // Before the first session it is not known who the user is.
      const own = message.sender_id === sender_id ? message : { ...message, sender_id };
      this.#set(entry, { ...entry.item, message: own, state: isWaiting ? this.#state() : state });
    }
  }

  #state(): SendState {
    return this.#parts.client.session ? 'sending' : 'queued';
  }

  #add({ key, request, failed }: KeptMessage): Entry {
    const { conversation_id, to_user_id, client_message_id, content_type, body, reply_to } = request;
    const shown = { seq: 0, sent_at: 0, edited_at: 0, deleted: false, revision: 0, reactions: [], attachments: [] };
    const item: MessageItem = {
      key,
      state: failed ? 'failed' : this.#state(),
      message: {
        ...shown,
        conversation_id: conversation_id || this.#parts.directWith(to_user_id ?? '') || '',
        sender_id: this.#parts.me(),
        client_message_id,
        content_type,
        body,
        reply_to: reply_to ?? 0,
      } as godwit.v1.Message,
      ...(failed && { error: new GodwitError(failed.code, failed.message) }),
    };
    const entry = { request, item, abort: new AbortController() };
    this.#entries.set(key, entry);
    this.#changed(item);
    return entry;
  }

  /** Posts a message, once it is on storage if it is to be kept. */
  #save(entry: Entry): void {
    const { request, item } = entry;
    const { persistence } = this.#parts;
    if (!persistence) {
      this.#post(entry);
      return;
    }
    this.#set(entry, { ...item, state: 'saving' });
    persistence.save({ key: item.key, request }).then(
      () => {
        if (!this.#isCurrent(entry)) return;
        this.#set(entry, { ...entry.item, state: this.#state() });
        this.#post(entry);
      },
      (thrown) => this.#fail(entry, thrown),
    );
  }

  #post(entry: Entry): void {
    const isAwaited = () => this.#isCurrent(entry) && entry.item.state !== 'sent';
    this.#parts.client.send(entry.request, { timeoutMs: Number.POSITIVE_INFINITY, signal: entry.abort.signal }).then(
      ({ conversation_id, seq, sent_at, deduplicated }) => {
        if (!isAwaited()) return;
        // Stored on an earlier connection, before the position from which this one gets events.
        if (deduplicated && this.#parts.isPast(conversation_id, seq)) {
          this.stored(entry.item.key);
          return;
        }
        // Without its seq: messages that stand before it may not have arrived yet.
        const message = { ...entry.item.message, conversation_id, sent_at };
        this.#set(entry, { ...entry.item, state: 'sent', message });
      },
      (thrown) => {
        if (!isAwaited()) return;
        const { code, message } = this.#fail(entry, thrown);
        const { client, persistence } = this.#parts;
        // A client that was closed has refused nothing: the next one posts the message.
        if (client.status.state === 'closed') return;
        persistence?.save({ key: entry.item.key, request: entry.request, failed: { code, message } }).catch(() => {});
      },
    );
  }

  #fail(entry: Entry, thrown: unknown): GodwitError {
    const error = GodwitError.from(thrown);
    if (this.#isCurrent(entry)) this.#set(entry, { ...entry.item, state: 'failed', error });
    return error;
  }

  #isCurrent(entry: Entry): boolean {
    return this.#entries.get(entry.item.key) === entry;
  }

  #delete(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#changed(entry.item);
  }

  #set(entry: Entry, item: MessageItem): void {
    const before = entry.item;
    if (before.state === item.state && before.message === item.message) return;
    entry.item = item;
    this.#changed(before, item);
  }

  #changed(...changed: MessageItem[]): void {
    const all = [...this.#entries.values()].map(({ item }) => item);
    for (const id of new Set(changed.map(({ message }) => message.conversation_id))) {
      const list = all.filter(({ message }) => message.conversation_id === id);
      if (list.length > 0) this.#lists.set(id, list);
      else this.#lists.delete(id);
    }
    this.#unsent = all.filter(({ state }) => state !== 'sent');
    this.#parts.changes.note();
  }
}
