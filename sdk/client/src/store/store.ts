import type { GodwitError, godwit } from '@godwit/schema/client';
import type { Outgoing } from '../client.js';

/** A message in its current state. Never changed in place: a changed message is another object. */
export type Message = Readonly<godwit.v1.Message>;
/** The presence of a user. */
export type Presence = Readonly<godwit.v1.Presence>;
/** The profile of a user. */
export type User = Readonly<godwit.v1.User>;
/** A member of a conversation, with the member's role and read position. */
export type Member = Readonly<godwit.v1.Member>;

/**
 * The state of a message. `saving`: not on storage yet, so that a crash would lose it; only with a persistence.
 * `queued`: waits for a connection. `sending`: under way. `failed`: refused or given up, until
 * `retry` or `discard`. `sent`: stored by the server.
 */
export type SendState = 'saving' | 'queued' | 'sending' | 'sent' | 'failed';

/** One entry of a conversation's list of messages. */
export interface MessageItem {
  /** Identifies the entry in its conversation, from before it is sent: use it as the key of a rendered element. */
  readonly key: string;
  readonly state: SendState;
  /**
   * `sent_at` is 0 until the server has answered, and `seq` until the message has its place: all that stand before it
   * have arrived.
   */
  readonly message: Message;
  /** The reason of `failed`. */
  readonly error?: GodwitError;
}

/** A contiguous part of a conversation: between its first and its last message none is missing. */
export interface MessagesSnapshot {
  /** Ascending. If the newest message is among them, the user's unsent messages follow it. */
  readonly items: readonly MessageItem[];
  /** There may be older messages: see `MessageList.loadOlder`. */
  readonly hasOlder: boolean;
  /** There are newer messages, and those that arrive are not shown: see `MessageList.loadNewer`. */
  readonly hasNewer: boolean;
  /** A page is being read. */
  readonly loading: boolean;
  /** The reason why the last page could not be read. The next call of a `load` function tries again. */
  readonly error?: GodwitError;
}

/**
 * The messages of a conversation that are shown: a window that moves over the history, of at most
 * `StoreOptions.windowSize` messages. All lists of one conversation share one window. It is read and kept up to date
 * while it has a subscriber; the windows of the conversations that were shown last stay in memory.
 */
export interface MessageList {
  readonly conversationId: string;
  /** The same object until something in it changes. */
  getSnapshot(): MessagesSnapshot;
  /** Calls the listener after each change; the first subscriber makes the newest messages be read. */
  subscribe(listener: () => void): () => void;
  /** Reads older messages, and drops the newest ones past the window's size. Never rejects: see `error`. */
  loadOlder(): Promise<void>;
  /** Reads newer messages, and drops the oldest ones past the window's size. Never rejects. */
  loadNewer(): Promise<void>;
  /** Shows the messages around one: in answer to a link, a search or a pinned message. Never rejects. */
  showAround(seq: number): Promise<void>;
  /** Shows the newest messages, and follows those that arrive. Never rejects. */
  showNewest(): Promise<void>;
}

/** A conversation of the user. Never changed in place. */
export interface ConversationState {
  /**
   * The conversation as the server describes it, kept up to date: `title`, `last_message`, `last_seq`, `read_seq`,
   * `unread`, `active_at`, `counterpart` of a direct conversation, and the other fields.
   */
  readonly conversation: Readonly<godwit.v1.Conversation>;
  /** The other users who are typing, in the order in which they began. */
  readonly typing: readonly string[];
  /** The number of members who are online, as it changes; undefined while the conversation is not watched. */
  readonly onlineCount: number | undefined;
  /** The text that the user has begun to write; empty: none. */
  readonly draft: string;
}

/** The members of a conversation. */
export interface MembersSnapshot {
  readonly members: readonly Member[];
  /** Whether all members are listed; the store reads at most 1,000 of a conversation. */
  readonly complete: boolean;
  readonly error?: GodwitError;
}

/** The members of a conversation, with roles and read positions, read and kept up to date while there is a subscriber. */
export interface MemberList {
  readonly conversationId: string;
  /** The same object until something in it changes. */
  getSnapshot(): MembersSnapshot;
  /** Calls the listener after each change; the first subscriber makes the members be read. */
  subscribe(listener: () => void): () => void;
}

/** All conversations of the user. */
export interface ConversationsSnapshot {
  /** The most recently active one first. */
  readonly conversations: readonly ConversationState[];
  /** `loading`: not all have been read yet. `failed`: reading failed, and is repeated on the next connection. */
  readonly state: 'loading' | 'ready' | 'failed';
  readonly error?: GodwitError;
}

/**
 * The state of a user's conversations, kept by a `Client`. Everything that a getter returns is immutable, and stays the
 * same object until it changes, also as a part of a larger snapshot: `subscribe` and a getter fit React's
 * `useSyncExternalStore` and its like. Changes that arrive together cause one call of each listener, in a microtask;
 * those that an action of the application causes are seen before the action returns.
 */
export interface Store {
  /** Calls the listener after changes of anything that the getters below return; returns the function that ends it. */
  subscribe(listener: () => void): () => void;

  /** All conversations, sorted. */
  conversations(): ConversationsSnapshot;
  /** One conversation; undefined: the user is not a member, or it has not been read yet. */
  conversation(conversationId: string): ConversationState | undefined;
  /** The presence of a user: of friends, and of members of watched conversations. Undefined: offline or not known. */
  presence(userId: string): Presence | undefined;
  /** The profile of a user, of those met in what was read; undefined: not known. */
  user(userId: string): User | undefined;
  /** The user's messages that the server has not stored yet, in all conversations, in the order of sending. */
  unsent(): readonly MessageItem[];

  /** The messages of a conversation. Cheap: nothing is read before somebody subscribes to the list. */
  messages(conversationId: string): MessageList;
  /** The members of a conversation. Cheap: nothing is read before somebody subscribes to the list. */
  members(conversationId: string): MemberList;

  /**
   * Shows a message at once, and posts it as soon as there is a connection, with a persistence once it is on storage: from
   * then on (its state is no longer `saving`) it survives the end of the page or process. Returns the `key` of its `MessageItem`. A
   * message that the server refuses stays, with the state `failed`. A message to `to_user_id` is shown in the direct
   * conversation if there is one, and in `unsent` until it is stored. Throws INVALID_ARGUMENT if it is empty.
   */
  send(message: Outgoing): string;
  /** Sends a failed message again, as the same message: if it had been stored after all, it is not posted twice. */
  retry(key: string): void;
  /** Removes a failed message. It may have been stored if it failed with UNAVAILABLE, and is shown again then. */
  discard(key: string): void;

  /**
   * Notes that a message is visible: moves the user's read position to it. Call it as often as you like: the newest
   * position is sent, one request at a time, and again after a reconnect.
   */
  markVisible(conversationId: string, seq: number): void;
  /**
   * Notes that the user types, or has stopped. Call it with each key press: the server is told every few seconds. Sending
   * a message ends it.
   */
  setTyping(conversationId: string, active: boolean): void;
  /** Keeps the text that the user has begun to write; empty: none. */
  setDraft(conversationId: string, text: string): void;
  /**
   * Watches a conversation until the returned function is called: `presence` then knows its members. Nested calls are
   * counted.
   */
  watch(conversationId: string): () => void;

  /** Ends the store: it does not change any more. The client stays open. */
  close(): void;
}
