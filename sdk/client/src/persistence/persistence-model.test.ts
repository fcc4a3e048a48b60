import { Code, type godwit } from '@godwit/schema/client';
import fc from 'fast-check';
import t from 'tap';
import { Client } from '../client.js';
import { createStore } from '../store/create-store.js';
import type { Message, Store } from '../store/store.js';
import { MemoryServer } from '../testing/memory-server.js';
import { turn } from '../testing/settlement.js';
import { openPersistence } from './open-persistence.js';
import type { Persistence } from './persistence.js';
import { MemoryStorage } from './testing/memory-storage.js';

const ROOMS = ['a', 'b', 'c'];
const URL = 'wss://chat/v1/ws';
/** Milliseconds for the store to come to the server's state; a request that was refused is repeated after a second. */
const SETTLE_MS = 15_000;

const step = fc.record({
  does: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('process', 'event', 'reply', 'all', 'disk', 'disk') },
    { weight: 4, arbitrary: fc.constantFrom('send', 'send', 'post', 'change', 'flush', 'draft') },
    { weight: 1, arbitrary: fc.constantFrom('cut', 'burst', 'visible', 'toggle', 'other device', 'read') },
    { weight: 2, arbitrary: fc.constantFrom('crash', 'crash', 'full', 'leave', 'join', 'restore', 'resume') },
  ),
  room: fc.nat(2),
  n: fc.nat(30),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** One run: a server and a storage, which outlive the pages that show a store. */
class Run {
  readonly server = new MemoryServer('ann');
  readonly storage = new MemoryStorage();
  /** Keys of what was sent, by room, in order. */
  readonly sent = new Map<string, string[]>();
  /** Keys of the messages of which the application was told that they are on storage. */
  readonly accepted = new Set<string>();
  readonly #failed = new Set<string>();
  #isRestored = false;
  #resumes = false;
  #persistence!: Persistence;
  #client!: Client;
  store!: Store;
  #shown = new Map<string, () => void>();

  constructor() {
    for (const id of ROOMS) this.server.join(id);
  }

  async open(): Promise<void> {
    const { open } = this.server;
    this.#persistence = await openPersistence({ url: URL, userId: 'ann' }, this.storage.open);
    const resume = this.#resumes ? this.#persistence.cursors : [];
    const backoff = { firstMs: 0, maxMs: 0 };
    this.#client = new Client({ url: URL, token: 'a token', openTransport: open, backoff, resume });
    this.store = createStore(this.#client, { windowSize: 20, pageSize: 5, persistence: this.#persistence });
    this.#shown = new Map();
    this.toggle('a');
  }

  toggle(id: string): void {
    const end = this.#shown.get(id);
    this.#shown.delete(id);
    if (end) end();
    else
      this.#shown.set(
        id,
        this.store.messages(id).subscribe(() => {}),
      );
  }

  /** Ends the page at once, and opens another. */
  async crash(carriedOut: number): Promise<void> {
    this.#note();
    this.storage.crash(carriedOut);
    this.server.vanish();
    this.#dispose();
    await this.open();
    this.#checkKept();
  }

  #dispose(): void {
    this.store.close();
    this.#client.close();
    void this.#persistence.close();
  }

  async do({ does, room, n }: Step): Promise<void> {
    const { server, store, storage } = this;
    const id = ROOMS[room] as string;
    const actions: Record<string, () => unknown> = {
      process: () => server.process(),
      event: () => server.event(),
      reply: () => server.reply(),
      all: () => this.deliverAll(),
      disk: () => storage.process(),
      full: () => storage.refuse(Object.assign(new Error('full'), { code: n % 2 ? 'ENOSPC' : 'EIO' })),
      flush: () => {
        this.#persistence.flush().catch(() => {});
      },
      cut: () => server.cut(),
      post: () => server.post(id, 'ben', `post ${n}`),
      burst: () => {
        for (let i = 0; i < n; i++) server.post(id, 'ben', `burst ${i}`);
      },
      'other device': () => server.post(id, 'ann', `other ${n}`),
      send: () => {
        const key = store.send({ conversation_id: id, body: `send ${n}` });
        this.sent.set(id, [...(this.sent.get(id) ?? []), key]);
      },
      draft: () => store.setDraft(id, n % 3 ? `draft ${n}` : ''),
      change: () => server.change(id, n + 1, (['edit', 'delete', 'react'] as const)[n % 3] as 'edit'),
      visible: () => store.markVisible(id, n),
      read: () => server.read(id, n),
      toggle: () => this.toggle(id),
      leave: () => n % 4 === 0 && server.leave(id),
      join: () => server.join(id),
      crash: () => this.crash(n % 3),
      resume: () => {
        this.#resumes = !this.#resumes;
      },
      restore: () => {
        if (n % 4 > 0) return;
        this.#isRestored = true;
        server.restore(1 + (n % 3));
      },
    };
    await actions[does]?.();
    await turn();
    this.#note();
    this.check();
  }

  async deliverAll(): Promise<void> {
    for (let i = 0; i < 20; i++) {
      this.server.process();
      this.server.event();
      this.server.reply();
      this.storage.process();
      await turn();
    }
  }

  /** Notes what the application is told. */
  #note(): void {
    for (const { key, state } of this.store.unsent()) {
      if (state !== 'saving' && this.#isKeeping) this.accepted.add(key);
      if (state === 'failed') this.#failed.add(key);
    }
  }

  /** Whether unsent messages are kept: the application is told otherwise. */
  get #isKeeping(): boolean {
    const { error } = this.#persistence;
    return !error || error.code === Code.CODE_TOO_LARGE;
  }

  /** Checks what must hold at every moment. */
  check(): void {
    for (const id of ROOMS) {
      const { items } = this.store.messages(id).getSnapshot();
      const keys = items.map(({ key }) => key);
      if (new Set(keys).size !== keys.length) throw new Error(`a message is shown twice in ${id}: ${keys}`);
      const seqs = items.map(({ message }) => message.seq).filter((seq) => seq > 0);
      for (const [index, seq] of seqs.entries())
        if (index > 0 && seq !== (seqs[index - 1] as number) + 1) throw new Error(`a gap in ${id}: ${seqs}`);
    }
  }

  /** Checks what a page shows before it has a connection: every accepted message that the server lacks, in its order. */
  #checkKept(): void {
    const unsent = this.store.unsent().map(({ key }) => key);
    for (const [id, keys] of this.sent) {
      const stored = this.#stored(id);
      const missing = keys.filter((key) => this.accepted.has(key) && !stored.includes(key) && !unsent.includes(key));
      if (missing.length > 0 && !this.#isRestored) throw new Error(`lost in ${id}: ${missing}; kept: ${unsent}`);
      const kept = unsent.filter((key) => keys.includes(key) && !this.#failed.has(key));
      const expected = keys.filter((key) => kept.includes(key));
      if (String(kept) !== String(expected)) throw new Error(`another order in ${id}: ${kept}, sent ${expected}`);
    }
  }

  #stored(id: string): string[] {
    const messages = this.server.rooms.get(id)?.messages ?? [];
    return messages.filter(({ sender_id }) => sender_id === 'ann').map((one) => hex(one.client_message_id));
  }

  /** Lets everything arrive, and resolves once the store shows the server's state. Otherwise rejects with the difference. */
  async settle(): Promise<void> {
    for (const id of ROOMS) {
      this.server.join(id);
      if (!this.#shown.has(id)) this.toggle(id);
    }
    const deadline = performance.now() + SETTLE_MS;
    for (;;) {
      await this.deliverAll();
      await new Promise((resolve) => setTimeout(resolve, 1));
      this.#note();
      for (const { key, state } of this.store.unsent()) if (state === 'failed') this.store.retry(key);
      if (!this.server.isQuiet || this.storage.waiting > 0) continue;
      const difference = this.#difference();
      if (difference === undefined) break;
      if (performance.now() > deadline) throw new Error(difference);
    }
    this.#checkServer();
    // Another page shows the same before it is connected.
    this.storage.isInstant = true;
    await this.#persistence.flush();
    this.storage.isInstant = false;
    const isFull = this.#persistence.error !== undefined;
    const before = this.#texts();
    await this.crash(0);
    const after = this.#texts();
    if (after !== before && !isFull) throw new Error(`the next page shows\n${after}\ninstead of\n${before}`);
  }

  #texts(): string {
    const { conversations } = this.store.conversations();
    const lists = ROOMS.map((id) => {
      // The first subscriber makes the list show what is kept.
      this.store.messages(id).subscribe(() => {})();
      return this.store
        .messages(id)
        .getSnapshot()
        .items.map(({ key, message }) => `${key} ${text(message)}`);
    });
    return [...conversations.map(({ conversation, draft }) => `${line(conversation)} ${draft}`), ...lists.flat()].join(
      '\n',
    );
  }

  #difference(): string | undefined {
    const { server, store } = this;
    const rooms = [...server.rooms.values()];
    const expected = rooms.map((room) => line(server.conversation(room) as godwit.v1.Conversation)).sort();
    const actual = store.conversations().conversations.map(({ conversation }) => line(conversation));
    if (String(actual.sort()) !== String(expected)) return `conversations:\n${actual.join('\n')}\nserver:\n${expected}`;
    for (const room of rooms) {
      const { items } = store.messages(room.id).getSnapshot();
      const newest = room.messages.slice(-Math.max(1, items.length)).map(text);
      const shown = items.map(({ message }) => text(message));
      if (String(shown) !== String(newest)) return `messages of ${room.id}:\n${shown}\nserver:\n${newest}`;
    }
    return store.unsent().length > 0 ? `unsent: ${store.unsent().map(({ state }) => state)}` : undefined;
  }

  /** Checks that the server has every accepted message, once and in order. */
  #checkServer(): void {
    for (const [id, keys] of this.sent) {
      const stored = this.#stored(id).filter((key) => keys.includes(key));
      if (new Set(stored).size !== stored.length) throw new Error(`stored twice in ${id}: ${stored}`);
      if (this.#isRestored) continue;
      const lost = keys.filter((key) => this.accepted.has(key) && !stored.includes(key));
      if (lost.length > 0) throw new Error(`lost in ${id}: ${lost}`);
      const [inOrder, sent] = [stored, keys].map((all) => all.filter((key) => !this.#failed.has(key)));
      const expected = sent?.filter((key) => stored.includes(key));
      if (String(inOrder) !== String(expected)) throw new Error(`another order in ${id}: ${inOrder}, sent ${expected}`);
    }
  }

  end(): void {
    this.#dispose();
  }
}

const hex = (id: Uint8Array) => Buffer.from(id).toString('hex');
const text = ({ seq, sender_id, body, revision, deleted, reactions }: godwit.v1.Message | Message) =>
  `${seq} ${sender_id} ${Buffer.from(body)} ${revision} ${deleted} ${reactions[0]?.count ?? 0}`;
const line = ({
  conversation_id,
  last_seq,
  read_seq,
  unread,
  active_at,
  last_message,
}: Readonly<godwit.v1.Conversation>) =>
  `${conversation_id} ${last_seq} ${read_seq} ${unread} ${active_at}: ${last_message ? text(last_message as Message) : ''}`;

async function run(steps: readonly Step[]): Promise<void> {
  const one = new Run();
  await one.open();
  try {
    for (const each of steps) await one.do(each);
    await one.settle();
  } finally {
    one.end();
  }
}

t.test(
  'after any crashes nothing is lost, doubled or reordered, and the store shows the state of the server',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 50, size: 'max' }), (steps) => run(steps)),
      { numRuns: Number(process.env.RUNS ?? 60), interruptAfterTimeLimit: 60_000 },
    );
  },
);
