import type { godwit } from '@godwit/schema/client';
import fc from 'fast-check';
import t from 'tap';
import { Client } from '../client.js';
import { MemoryServer } from '../testing/memory-server.js';
import { turn } from '../testing/settlement.js';
import { createStore } from './create-store.js';
import type { MessageItem, MessageList, Store } from './store.js';

const ROOMS = ['a', 'b', 'c'];
const USERS = ['ben', 'cas', 'dee', 'eve'];
const WINDOW = 20;
/** Milliseconds for the store to come to the server's state; a request that was refused is repeated after a second. */
const SETTLE_MS = 15_000;

const step = fc.record({
  does: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('process', 'event', 'reply', 'all') },
    { weight: 3, arbitrary: fc.constantFrom('post', 'send', 'change', 'send', 'post') },
    { weight: 1, arbitrary: fc.constantFrom('cut', 'repeat', 'wait', 'burst', 'other device') },
    { weight: 2, arbitrary: fc.constantFrom('older', 'newer', 'newest', 'around', 'visible', 'read', 'toggle') },
    { weight: 1, arbitrary: fc.constantFrom('leave', 'join', 'restore', 'wait', 'wait') },
    { weight: 2, arbitrary: fc.constantFrom('online', 'member') },
  ),
  room: fc.nat(2),
  n: fc.nat(30),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** One run: a server, a client and its store, with the lists that the "page" shows. */
class Run {
  readonly server = new MemoryServer('ann');
  readonly client: Client;
  readonly store: Store;
  readonly lists: MessageList[];
  readonly shown = new Map<string, () => void>();
  #isRestored = false;
  #wrong: string | undefined;
  /** The items of each room that were shown last, by key. */
  readonly #seen = new Map<string, Map<string, MessageItem>>();
  /** Keys of what the store sent, by room, in order. */
  readonly sent = new Map<string, string[]>();

  constructor() {
    for (const id of ROOMS) this.server.join(id);
    const { open } = this.server;
    const backoff = { firstMs: 0, maxMs: 0 };
    this.client = new Client({ url: 'wss://chat/v1/ws', token: 'a token', openTransport: open, backoff });
    this.store = createStore(this.client, { windowSize: WINDOW, pageSize: 5, keptWindows: 1 });
    this.lists = ROOMS.map((id) => this.store.messages(id));
    this.toggle('a');
  }

  toggle(id: string): void {
    const shown = this.shown.get(id);
    this.shown.delete(id);
    this.#seen.delete(id);
    if (shown) shown();
    else {
      const list = this.store.messages(id);
      const end = list.subscribe(() => this.#checkSharing(id, list.getSnapshot().items));
      const unwatch = this.store.watch(id);
      this.shown.set(id, () => {
        end();
        unwatch();
      });
    }
  }

  async do({ does, room, n }: Step): Promise<void> {
    const { server, store } = this;
    const id = ROOMS[room] as string;
    const list = this.lists[room] as MessageList;
    const actions: Record<string, () => unknown> = {
      process: () => server.process(),
      event: () => server.event(),
      reply: () => server.reply(),
      repeat: () => server.event(true),
      all: () => this.deliverAll(),
      cut: () => server.cut(),
      wait: () => new Promise((resolve) => setTimeout(resolve, 1)),
      post: () => server.post(id, 'ben', `post ${n}`),
      burst: () => {
        for (let i = 0; i < n; i++) server.post(id, 'ben', `burst ${i}`);
      },
      'other device': () => server.post(id, 'ann', `other ${n}`),
      send: () => {
        const key = store.send({ conversation_id: id, body: `send ${n}` });
        this.sent.set(id, [...(this.sent.get(id) ?? []), key]);
      },
      change: () => server.change(id, n + 1, (['edit', 'delete', 'react'] as const)[n % 3] as 'edit'),
      older: () => void list.loadOlder(),
      newer: () => void list.loadNewer(),
      newest: () => void list.showNewest(),
      around: () => void list.showAround(n + 1),
      visible: () => store.markVisible(id, n),
      read: () => server.read(id, n),
      toggle: () => this.toggle(id),
      online: () => server.people.toggle(USERS[n % USERS.length] as string),
      member: () => server.people.toggleMember(id, USERS[n % USERS.length] as string),
      leave: () => n % 4 === 0 && server.leave(id),
      join: () => server.join(id),
      restore: () => {
        if (n % 4 > 0) return;
        this.#isRestored = true;
        server.restore(1 + (n % 3));
      },
    };
    await actions[does]?.();
    await turn();
  }

  async deliverAll(): Promise<void> {
    for (let i = 0; i < 20; i++) {
      this.server.process();
      this.server.event();
      this.server.reply();
      await turn();
    }
  }

  /** Checks what must hold at every moment. */
  check(): void {
    const { server, store } = this;
    if (this.#wrong) throw new Error(this.#wrong);
    for (const list of this.lists) {
      const snapshot = list.getSnapshot();
      const { items, hasNewer } = snapshot;
      if (list.getSnapshot() !== snapshot) throw new Error('a snapshot is another object though nothing changed');
      const stored = items.filter(({ message }) => message.seq > 0);
      const room = server.rooms.get(list.conversationId);
      for (const [index, { message }] of stored.entries()) {
        const before = stored[index - 1]?.message.seq;
        if (before !== undefined && message.seq !== before + 1)
          throw new Error(`a gap in ${list.conversationId}: ${stored.map((one) => one.message.seq)}`);
        const actual = room?.messages[message.seq - 1];
        if (actual && !this.#isRestored && message.revision > actual.revision)
          throw new Error('a revision that does not exist');
      }
      if (stored.length > WINDOW + 20) throw new Error(`${stored.length} messages in a window of ${WINDOW}`);
      if (hasNewer && items.some(({ state }) => state !== 'sent'))
        throw new Error('an unsent message before newer ones');
      const keys = items.map(({ key }) => key);
      if (new Set(keys).size !== keys.length) throw new Error(`a key twice in ${list.conversationId}: ${keys}`);
    }
    const all = store.conversations();
    if (store.conversations() !== all) throw new Error('the list is another object though nothing changed');
  }

  /** An item that is equal to what it was is the same object, except after a restore, when all are read again. */
  #checkSharing(id: string, items: readonly MessageItem[]): void {
    for (const item of items) {
      // The server's form takes the place of what `send` showed.
      if (this.sent.get(id)?.includes(item.key)) continue;
      const before = this.#seen.get(id)?.get(item.key);
      if (before && item.message.revision < before.message.revision && !this.#isRestored)
        this.#wrong ??= `message ${item.message.seq} of ${id} went back to an older revision`;
      if (before && before !== item && !this.#isRestored && same(before, item))
        this.#wrong ??= `message ${item.message.seq} of ${id} is another object though it did not change`;
    }
    this.#seen.set(id, new Map(items.map((item) => [item.key, item])));
  }

  /** Lets everything arrive, and resolves once the store shows the server's state. Otherwise rejects with the difference. */
  async settle(): Promise<void> {
    const { server, store } = this;
    for (const id of ROOMS) if (!this.shown.has(id)) this.toggle(id);
    const deadline = performance.now() + SETTLE_MS;
    for (;;) {
      await this.deliverAll();
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (!server.isQuiet) continue;
      for (const list of this.lists) if (list.getSnapshot().hasNewer) list.showNewest();
      const difference = this.#difference();
      if (difference === undefined) return;
      if (performance.now() > deadline) throw new Error(difference);
      if (store.unsent().some(({ state }) => state === 'failed'))
        for (const { key } of store.unsent()) store.discard(key);
    }
  }

  #difference(): string | undefined {
    const { server, store } = this;
    const rooms = [...server.rooms.values()].filter(({ isMember }) => isMember);
    const expected = rooms
      .map((room) => server.conversation(room))
      .sort(
        (a, b) =>
          (b.active_at ?? 0) - (a.active_at ?? 0) || ((a.conversation_id ?? '') < (b.conversation_id ?? '') ? 1 : -1),
      )
      .map((room) => line(room as godwit.v1.Conversation));
    const actual = store.conversations().conversations.map(({ conversation }) => line(conversation));
    if (String(actual) !== String(expected))
      return `conversations:\n${actual.join('\n')}\nserver:\n${expected.join('\n')}`;
    for (const room of rooms) {
      const [online, counted] = [server.people.onlineCount(room.id), store.conversation(room.id)?.onlineCount];
      if (counted !== online) return `${counted} online in ${room.id}, on the server ${online}`;
      const { items, hasNewer } = store.messages(room.id).getSnapshot();
      const newest = room.messages.slice(-Math.max(1, items.length)).map(text);
      const shown = items.map(({ message }) => text(message));
      if (hasNewer || String(shown) !== String(newest)) return `messages of ${room.id}:\n${shown}\nserver:\n${newest}`;
      const all = new Set(room.messages.map(({ client_message_id: id }) => Buffer.from(id).toString('hex')));
      if (all.size !== room.messages.length) return `a message of ${room.id} was posted twice`;
    }
    return store.unsent().length > 0 ? `unsent: ${store.unsent().map(({ state }) => state)}` : undefined;
  }

  end(): void {
    for (const end of this.shown.values()) end();
    this.store.close();
    this.client.close();
  }
}

const text = ({ seq, sender_id, body, revision, deleted, reactions }: godwit.v1.Message | MessageItem['message']) =>
  `${seq} ${sender_id} ${Buffer.from(body)} ${revision} ${deleted} ${reactions[0]?.count ?? 0}`;
const line = ({
  conversation_id,
  last_seq,
  read_seq,
  unread,
  active_at,
  last_message,
}: Readonly<godwit.v1.Conversation>) =>
  `${conversation_id} last ${last_seq} read ${read_seq} unread ${unread} at ${active_at}: ${last_message ? text(last_message as godwit.v1.Message) : 'empty'}`;
const same = (a: MessageItem, b: MessageItem) =>
  a.state === b.state && a.message.sent_at === b.message.sent_at && text(a.message) === text(b.message);

async function run(steps: readonly Step[], more?: (run: Run) => Promise<void>): Promise<void> {
  const one = new Run();
  try {
    for (const each of steps) {
      await one.do(each);
      one.check();
    }
    await more?.(one);
    await one.settle();
    one.check();
  } finally {
    one.end();
  }
}

t.test('the store shows the state of the server, whatever is lost, repeated or late', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => run(steps)),
    { numRuns: Number(process.env.RUNS ?? 100), interruptAfterTimeLimit: 60_000 },
  );
});

// Found by the property: the page before the message and the page after it were read at different moments.
t.test('a list around a message that is posted meanwhile has no gap', () =>
  run([
    { does: 'post', room: 2, n: 0 },
    { does: 'all', room: 0, n: 0 },
    { does: 'around', room: 2, n: 1 },
    { does: 'process', room: 0, n: 0 },
    { does: 'burst', room: 2, n: 2 },
  ]),
);
