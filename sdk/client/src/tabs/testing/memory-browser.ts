import type { godwit } from '@godwit/schema';
import type { Test } from 'tap';
import { createMemorySockets, type MemorySocket } from '../../testing/memory-sockets.js';
import { turn, until } from '../../testing/settlement.js';
import { TabsClient, type TabsOptions } from '../tabs-client.js';
import { MemoryTabs } from './memory-tabs.js';

const LIMITS = { max_heads: 100, max_in_flight: 100 };

/** A token that says who its user is. */
export const tokenOf = (sub: string): string =>
  `head.${Buffer.from(JSON.stringify({ sub })).toString('base64url')}.signature`;

/** One browser, whose connections lead to the test. */
export class MemoryBrowser {
  readonly tabs = new MemoryTabs();
  readonly sockets = createMemorySockets();
  readonly #t: Test;
  #last = 0;

  constructor(t: Test) {
    this.#t = t;
  }

  /** Opens a tab; returns its client and its number. */
  open(options: Partial<TabsOptions> = {}): TabsClient & { tab: number; events: string[] } {
    const tab = ++this.#last;
    const client = new TabsClient({
      url: 'wss://chat/v1/ws',
      token: tokenOf('ann'),
      platform: this.tabs.platformOf(tab),
      openTransport: this.sockets.open,
      backoff: { firstMs: 0, maxMs: 0 },
      ...options,
    });
    this.#t.teardown(() => client.close());
    const events: string[] = [];
    client.on('message_posted', ({ message }) => events.push(`${message?.conversation_id} ${message?.seq}`));
    client.on('presence_changed', ({ user_id }) => events.push(`presence of ${user_id}`));
    client.on('watch_changed', ({ conversation_id }) => events.push(`watch of ${conversation_id}`));
    client.on('token_expiring', () => events.push('token expiring'));
    client.on('notification', ({ notification_id }) => events.push(`notification ${notification_id}`));
    client.on('conversation_joined', ({ conversation }) => events.push(`joined ${conversation?.conversation_id}`));
    return Object.assign(client, { tab, events });
  }

  /** Lets tabs run until a condition holds. */
  async until(what: string, condition: () => boolean): Promise<void> {
    await until(
      () => {
        this.tabs.all();
        return condition();
      },
      () => what,
    );
  }

  /** Lets everything that is on its way between tabs arrive. */
  async settle(): Promise<void> {
    for (let i = 0; i < 10; i++) {
      this.tabs.all();
      await turn();
    }
  }

  /** Accepts the `count`th socket, and answers its Hello. */
  async accept(count: number, hello: godwit.v1.HelloResponse.$Properties = {}): Promise<MemorySocket> {
    await this.until(`socket ${count}`, () => this.sockets.all.length === count);
    const socket = this.sockets.last;
    socket.open();
    await this.until('Hello', () => socket.commands.includes('hello'));
    socket.reply('hello', { user_id: 'ann', limits: LIMITS, ...hello });
    await this.settle();
    // The events of a first session wait for a timer of no delay.
    await new Promise((resolve) => setTimeout(resolve, 2));
    return socket;
  }
}
