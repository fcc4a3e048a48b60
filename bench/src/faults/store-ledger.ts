import { bodyText, type Client } from '@godwit/client';
import type { MessageItem, Store } from '@godwit/client/store';

/** Messages of each conversation that are compared. */
const NEWEST = 50;

interface Watched {
  client: Client;
  store: Store;
  conversations: readonly string[];
}

type Message = MessageItem['message'];

const line = (message: Message) =>
  `${message.seq} ${message.sender_id} ${bodyText(message)} revision ${message.revision}`;

/** Compares what the stores of some users show with the server's state, and looks at each of their snapshots. */
export class StoreLedger {
  readonly violations: string[] = [];
  readonly #users = new Map<string, Watched>();

  /** Begins to follow the store of a user, whose first conversation is watched. */
  follow(user: string, client: Client, store: Store, conversations: readonly string[]): void {
    this.#users.set(user, { client, store, conversations });
    for (const id of conversations) {
      const list = store.messages(id);
      list.subscribe(() => this.#look(user, id, list.getSnapshot().items));
    }
    if (conversations[0] !== undefined) store.watch(conversations[0]);
  }

  /** Marks the newest messages of a user's conversations as read, as a user does who looks at them. */
  read(user: string): void {
    const { store, conversations } = this.#users.get(user) ?? {};
    for (const id of conversations ?? []) store?.markVisible(id, store.conversation(id)?.conversation.last_seq ?? 0);
  }

  /** The differences between what the stores show and the server's state. */
  async differences(): Promise<string[]> {
    const all = await Promise.all([...this.#users].map(([user, watched]) => this.#difference(user, watched)));
    return all.flat();
  }

  /** Checks that what is shown has no gap, as it must at any moment. */
  #look(user: string, id: string, items: readonly MessageItem[]): void {
    const seqs = items.map(({ message }) => message.seq).filter((seq) => seq > 0);
    const at = seqs.findIndex((seq, index) => index > 0 && seq !== (seqs[index - 1] ?? 0) + 1);
    if (at >= 0 && this.violations.length < 20)
      this.violations.push(`shown: ${user} sees ${id} ${seqs[at]} after ${seqs[at - 1]}`);
  }

  async #difference(user: string, { client, store, conversations }: Watched): Promise<string[]> {
    try {
      const read = await client.listConversations({ limit: 200 });
      const expected: string[] = [];
      const shown: string[] = [];
      const summary = (one: { last_seq: number; read_seq: number; unread: number } | undefined) =>
        `last ${one?.last_seq} read ${one?.read_seq} unread ${one?.unread}`;
      for (const conversation of read.conversations) {
        const { conversation_id } = conversation;
        const { messages } = await client.history({ conversation_id, limit: NEWEST });
        expected.push(`${conversation_id} ${summary(conversation)}`, ...messages.map((one) => line(one)));
        const { items } = store.messages(conversation_id).getSnapshot();
        shown.push(`${conversation_id} ${summary(store.conversation(conversation_id)?.conversation)}`);
        shown.push(...items.slice(-messages.length || items.length).map(({ message }) => line(message)));
      }
      const [conversation_id] = conversations;
      if (conversation_id !== undefined) {
        const { online_count } = await client.watch({ conversation_id });
        expected.push(`${conversation_id} ${online_count} online`);
        shown.push(`${conversation_id} ${store.conversation(conversation_id)?.onlineCount} online`);
      }
      const at = expected.findIndex((one, index) => one !== shown[index]);
      if (at < 0 && shown.length === expected.length) return [];
      return [`shown: ${user} sees ${shown[at]}, and the server has ${expected[at]}`];
    } catch (thrown) {
      return [`shown: ${user} cannot be compared: ${thrown}`];
    }
  }
}
