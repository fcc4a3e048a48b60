import { type Client, godwit } from '@godwit/client';
import { Inbox } from './inbox.js';

const { FriendshipState } = godwit.v1;

const titled = (conversationId: string, title: string) => `${conversationId} "${title}"`;

/**
 * A device that begins empty and follows events as the protocol demands. It tracks the user's conversations with their
 * titles, and the user's friends.
 */
export class DeviceState {
  readonly client: Client;
  readonly userId: string;
  readonly inbox: Inbox;
  #taken = 0;
  readonly #conversations = new Map<string, { title: string; version: number }>();
  readonly #ties = new Map<string, godwit.v1.FriendshipState>();

  constructor(client: Client, userId: string) {
    this.client = client;
    this.userId = userId;
    this.inbox = new Inbox(client);
  }

  /** Reads the current state, for a device that connects later. */
  async begin(): Promise<void> {
    const { conversations } = await this.client.listConversations({ limit: 200 });
    const { friends } = await this.client.listFriends({ limit: 200 });
    for (const conversation of conversations) this.#note(conversation);
    for (const { user_id, state } of friends) this.#ties.set(user_id, state);
    this.#follow();
  }

  /** The state known to the device, as lines. */
  lines(): string[] {
    this.#follow();
    const ties = [...this.#ties].filter(([, state]) => state !== FriendshipState.FRIENDSHIP_STATE_NONE);
    const conversations = [...this.#conversations].map(([id, { title }]) => titled(id, title));
    return [...conversations, ...ties.map(([other, state]) => `${other} ${state}`)].sort();
  }

  /** The user's friends known to the device. */
  friends(): string[] {
    this.#follow();
    return [...this.#ties].flatMap(([other, state]) =>
      state === FriendshipState.FRIENDSHIP_STATE_FRIENDS ? other : [],
    );
  }

  /** The state in the store, as the same kind of lines. */
  async truth(): Promise<string[]> {
    const { conversations } = await this.client.listConversations({ limit: 200 });
    const { friends } = await this.client.listFriends({ limit: 200 });
    const titles = conversations.map(({ conversation_id, title }) => titled(conversation_id, title));
    return [...titles, ...friends.map(({ user_id, state }) => `${user_id} ${state}`)].sort();
  }

  /** Resolves once the device's state equals the store's; rejects after `limitMs`, listing both. */
  async converged(limitMs: number): Promise<void> {
    const expected = (await this.truth()).join('\n');
    await this.inbox
      .until(() => this.lines().join('\n') === expected, limitMs)
      .catch((cause) => {
        throw new Error(`${this.userId} knows\n${this.lines().join('\n')}\ninstead of\n${expected}`, { cause });
      });
  }

  #note({ conversation_id = '', title = '', details_version: version = 0 }: godwit.v1.Conversation.$Properties): void {
    this.#conversations.set(conversation_id, { title, version });
  }

  #follow(): void {
    const { events } = this.inbox;
    for (; this.#taken < events.length; this.#taken++) {
      const { name, event } = events[this.#taken] as (typeof events)[number];
      if (name === 'conversation_joined') {
        const { conversation } = event as godwit.v1.ConversationJoined;
        if (conversation) this.#note(conversation);
      } else if (name === 'conversation_changed') {
        const changed = event as godwit.v1.ConversationChanged;
        const known = this.#conversations.get(changed.conversation_id);
        if (known && changed.details_version >= known.version) this.#note(changed);
      } else if (name === 'conversation_left') {
        this.#conversations.delete((event as godwit.v1.ConversationLeft).conversation_id);
      } else if (name === 'friendship_changed') {
        const { user_id, state } = event as godwit.v1.FriendshipChanged;
        this.#ties.set(user_id, state);
      }
    }
  }
}
