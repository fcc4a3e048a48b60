import { GodwitError, type godwit, invalid, type RequestInputs } from '@godwit/schema/client';
import { encodeBody } from '../body.js';
import { type Client, type Outgoing, randomId } from '../client.js';
import type { Changes } from './changes.js';
import { keyOf } from './merge-message.js';
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
}

interface Entry {
  request: RequestInputs['send'];
  item: MessageItem;
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
    const shown = { conversation_id: '', seq: 0, sent_at: 0, reply_to: 0, edited_at: 0, deleted: false, revision: 0 };
    const lists = { reactions: [], attachments: [] };
    const { conversation_id, to_user_id, reply_to, content_type } = request;
    const item: MessageItem = {
      key,
      state: this.#state(),
      message: {
        ...shown,
        ...lists,
        conversation_id: conversation_id || this.#parts.directWith(to_user_id ?? '') || '',
        sender_id: this.#parts.me(),
        client_message_id,
        content_type,
        body: request.body,
        reply_to: reply_to ?? 0,
      } as godwit.v1.Message,
    };
    this.#entries.set(key, { request, item });
    this.#changed(item);
    this.#post(key, request);
    return key;
  }

  /** Posts a failed message again. It keeps its `client_message_id`, and moves to the end. */
  retry(key: string): void {
    const entry = this.#entries.get(key);
    if (entry?.item.state !== 'failed') return;
    const { error: _, ...item } = entry.item;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    this.#set(entry, { ...item, state: this.#state() });
    this.#post(key, entry.request);
  }

  /** Removes a failed message. */
  discard(key: string): void {
    if (this.#entries.get(key)?.item.state === 'failed') this.stored(key);
  }

  /** Removes a message that has arrived among those of the conversation. */
  stored(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#changed(entry.item);
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

  #post(key: string, request: RequestInputs['send']): void {
    const under = () => {
      const entry = this.#entries.get(key);
      return entry?.item.state === 'sent' ? undefined : entry;
    };
    this.#parts.client.send(request, { timeoutMs: Number.POSITIVE_INFINITY }).then(
      ({ conversation_id, seq, sent_at, deduplicated }) => {
        const entry = under();
        if (!entry) return;
        // Stored on an earlier connection, before the position from which this one gets events.
        if (deduplicated && this.#parts.isPast(conversation_id, seq)) {
          this.stored(key);
          return;
        }
        // Without its seq: messages that stand before it may not have arrived yet.
        const message = { ...entry.item.message, conversation_id, sent_at };
        this.#set(entry, { ...entry.item, state: 'sent', message });
      },
      (thrown) => {
        const entry = under();
        if (entry) this.#set(entry, { ...entry.item, state: 'failed', error: GodwitError.from(thrown) });
      },
    );
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
