import fc from 'fast-check';
import t from 'tap';
import { MemoryServer } from '../testing/memory-server.js';
import { turn } from '../testing/settlement.js';
import { TabsClient } from './tabs-client.js';
import { MemoryTabs } from './testing/memory-tabs.js';

const ROOMS = ['a', 'b'];
/** Milliseconds for the tabs to come to the server's state; a request that was refused is repeated after a second. */
const SETTLE_MS = Number(process.env.TABS_SETTLE_MS ?? 15_000);
const TOKEN = `head.${btoa(JSON.stringify({ sub: 'ann' }))}.signature`;

const step = fc.record({
  does: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('tab', 'process', 'event', 'reply', 'all') },
    { weight: 4, arbitrary: fc.constantFrom('post', 'send', 'change', 'change', 'burst') },
    { weight: 2, arbitrary: fc.constantFrom('kill', 'kill leader', 'open', 'close', 'wait') },
    { weight: 1, arbitrary: fc.constantFrom('suspend', 'resume', 'freeze', 'thaw', 'cut', 'leave', 'join') },
  ),
  room: fc.nat(1),
  n: fc.nat(30),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** The events of a conversation that a tab's listeners got since it joined it. */
interface Heard {
  seqs: number[];
  /** The newest form of each message, by its number. */
  bodies: Map<number, string>;
  change: number;
}

const form = ({ body, revision }: { body: Uint8Array; revision: number }) => `${Buffer.from(body)} ${revision}`;

class OneTab {
  readonly client: TabsClient;
  readonly heard = new Map<string, Heard>();
  wrong: string | undefined;

  constructor(tabs: MemoryTabs, id: number, server: MemoryServer) {
    this.client = new TabsClient({
      url: 'wss://chat/v1/ws',
      token: TOKEN,
      platform: tabs.platformOf(id),
      openTransport: (url, events) => {
        const later = (act: () => void) => tabs.whenRunning(id, act);
        return server.open(url, {
          open: () => later(() => events.open()),
          message: (data) => later(() => events.message(data)),
          close: (...args) => later(() => events.close(...args)),
        });
      },
      backoff: { firstMs: 0, maxMs: 0 },
      tabAnswerMs: 20,
    });
    this.client.on('message_posted', ({ message }) => {
      if (!message) return;
      const heard = this.of(message.conversation_id);
      const last = heard.seqs.at(-1);
      if (last !== undefined && message.seq !== last + 1)
        this.wrong ??= `tab ${id}: ${message.conversation_id} ${message.seq} after ${last}`;
      heard.seqs.push(message.seq);
      heard.bodies.set(message.seq, form(message));
    });
    this.client.on('message_changed', ({ message, change }) => {
      if (!message) return;
      const heard = this.of(message.conversation_id);
      if (change <= heard.change) this.wrong ??= `tab ${id}: change ${change} after ${heard.change}`;
      heard.change = change;
      if (heard.bodies.has(message.seq)) heard.bodies.set(message.seq, form(message));
    });
    this.client.on('conversation_left', ({ conversation_id }) => this.heard.delete(conversation_id));
  }

  of(id: string): Heard {
    const heard = this.heard.get(id) ?? { seqs: [], bodies: new Map(), change: 0 };
    this.heard.set(id, heard);
    return heard;
  }
}

/** One run: a server, and the tabs of one browser. */
class Run {
  readonly server: MemoryServer;
  readonly tabs = new MemoryTabs();
  readonly live = new Map<number, OneTab>();
  readonly #asleep = new Set<number>();
  /** The messages that the tabs sent, in order. */
  readonly sent: { tab: number; room: string; body: string; state: 'pending' | 'stored' | 'failed' }[] = [];
  /** The conversations that the user left at some time. */
  readonly #left = new Set<string>();
  #lastTab = 0;

  /** `maxHeads`: the conversations that the server tells in the answer to Hello. */
  constructor(maxHeads: number) {
    this.server = new MemoryServer('ann', 5, maxHeads);
    for (const id of ROOMS) this.server.join(id);
    this.open();
    this.open();
    this.open();
  }

  open(): void {
    const id = ++this.#lastTab;
    this.live.set(id, new OneTab(this.tabs, id, this.server));
  }

  get leaders(): number[] {
    return [...this.live].filter(([, { client }]) => client.isLeader).map(([id]) => id);
  }

  kill(id: number | undefined): void {
    const tab = this.live.get(id ?? 0);
    if (!tab || id === undefined) return;
    this.live.delete(id);
    this.#asleep.delete(id);
    this.tabs.kill(id);
    tab.client.close();
  }

  close(id: number): void {
    const tab = this.live.get(id);
    this.live.delete(id);
    this.#asleep.delete(id);
    tab?.client.close();
    this.tabs.thaw(id);
  }

  async do({ does, room: at, n }: Step): Promise<void> {
    const { server, tabs } = this;
    const room = ROOMS[at] as string;
    const ids = [...this.live.keys()];
    const id = ids[n % ids.length] as number;
    const link = -1 - (n % 2);
    const actions: Record<string, () => unknown> = {
      tab: () => tabs.step(id),
      process: () => server.process(link),
      event: () => server.event(false, link),
      reply: () => server.reply(link),
      all: () => this.deliverAll(3),
      post: () => server.post(room, 'ben', `post ${n}`),
      burst: () => {
        for (let i = 0; i < n; i++) server.post(room, 'ben', `burst ${i}`);
      },
      change: () => server.change(room, Math.max(1, (server.rooms.get(room)?.messages.length ?? 0) - (n % 7)), 'react'),
      send: () => this.send(id, room),
      kill: () => this.kill(id),
      'kill leader': () => this.kill(this.leaders[0]),
      open: () => this.live.size < 6 && this.open(),
      close: () => this.close(id),
      suspend: () => {
        this.#asleep.add(id);
        tabs.suspend(id);
      },
      resume: () => this.#wake(id),
      freeze: () => tabs.freeze(id),
      thaw: () => tabs.thaw(id),
      cut: () => server.cut(),
      leave: () => {
        if (n % 3 > 0) return;
        server.leave(room);
        this.#left.add(room);
      },
      join: () => server.join(room),
      wait: () => new Promise((resolve) => setTimeout(resolve, n % 3 === 0 ? 30 : 1)),
    };
    await actions[does]?.();
    await turn();
    if (this.live.size === 0) this.open();
  }

  send(id: number, room: string): void {
    const sent = { tab: id, room, body: `${id} sends ${this.sent.length}`, state: 'pending' as const };
    this.sent.push(sent);
    this.live
      .get(id)
      ?.client.send({ conversation_id: room, body: sent.body })
      .then(
        () => Object.assign(sent, { state: 'stored' }),
        () => Object.assign(sent, { state: 'failed' }),
      );
  }

  #wake(id: number): void {
    this.#asleep.delete(id);
    this.tabs.resume(id);
  }

  async deliverAll(times: number): Promise<void> {
    for (let i = 0; i < times; i++) {
      this.tabs.all();
      for (const link of [-1, -2]) {
        this.server.process(link);
        this.server.event(false, link);
        this.server.reply(link);
      }
      await turn();
    }
  }

  check(): void {
    for (const { wrong } of this.live.values()) if (wrong) throw new Error(wrong);
  }

  /** Lets everything arrive, and checks that each tab has the server's state, and the server each message once. */
  async settle(): Promise<void> {
    for (const id of this.live.keys()) {
      this.tabs.thaw(id);
      this.#wake(id);
    }
    for (const room of ROOMS) this.server.join(room);
    const deadline = performance.now() + SETTLE_MS;
    const isConnected = () => [...this.live.values()].every(({ client }) => client.status.state === 'connected');
    let isMarked = false;
    let connected = 0;
    for (;;) {
      await this.deliverAll(5);
      this.check();
      connected = isConnected() ? connected + 1 : 0;
      // A message that every tab that is there now has to get. A client that has just begun still reads its list.
      if (!isMarked && connected === 10) {
        isMarked = true;
        for (const room of ROOMS) this.server.post(room, 'ben', 'the last one');
      }
      const problem = isMarked ? this.problem() : 'not all tabs are connected';
      if (!problem) return;
      if (performance.now() > deadline) throw new Error(`not within ${SETTLE_MS} ms: ${problem}`);
    }
  }

  problem(): string | undefined {
    const { server } = this;
    for (const [id, { client, heard }] of this.live)
      for (const room of ROOMS) {
        const { messages = [] } = server.rooms.get(room) ?? {};
        const { seqs, bodies } = heard.get(room) ?? { seqs: [], bodies: new Map() };
        if (seqs.at(-1) !== messages.length)
          return `tab ${id} (${client.status.state}) has ${room} up to ${seqs.at(-1)} of ${messages.length}`;
        for (const [seq, body] of bodies) {
          const message = messages[seq - 1];
          if (message && form(message) !== body) return `tab ${id} shows ${body} as ${room} ${seq}: ${form(message)}`;
        }
      }
    for (const room of ROOMS) {
      const bodies = server.rooms.get(room)?.messages.map(({ body }) => Buffer.from(body).toString()) ?? [];
      const lastOf = new Map<number, number>();
      for (const { tab, body, state } of this.sent.filter((one) => one.room === room)) {
        const at = bodies.indexOf(body);
        if (at !== bodies.lastIndexOf(body)) return `${body} is stored twice`;
        if (state === 'stored' && at < 0) return `${body} is lost`;
        if (state === 'pending' && this.live.has(tab)) return `${body} is pending`;
        // A message that was refused while the user was no member may be sent again after the next one.
        if (at >= 0 && at < (lastOf.get(tab) ?? 0) && !this.#left.has(room))
          return `${body} is stored before an earlier one`;
        if (at >= 0) lastOf.set(tab, at);
      }
    }
    return server.connections > 1 ? `${server.connections} connections` : undefined;
  }

  stop(): void {
    for (const id of [...this.live.keys()]) this.kill(id);
  }
}

t.test('every tab gets each message once and in order, and no message is lost, whenever a leader dies', async () => {
  const numRuns = Number(process.env.TABS_RUNS ?? 100);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(1, 100), fc.array(step, { maxLength: 80, size: 'max' }), async (most, steps) => {
      const run = new Run(most);
      try {
        for (const one of steps) {
          await run.do(one);
          run.check();
        }
        await run.settle();
      } finally {
        run.stop();
      }
    }),
    {
      numRuns,
      ...(process.env.TABS_SEED ? { seed: Number(process.env.TABS_SEED) } : {}),
      endOnFailure: !process.env.TABS_SHRINK,
    },
  );
});
