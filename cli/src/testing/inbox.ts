import { EventEmitter, once } from 'node:events';
import { bodyText, type Client } from '@godwit/client';
import { eventText } from '@godwit/gateway/testing';
import { type EventName, type Events, events } from '@godwit/schema';

/** Everything that a client was told, in order, and a way to wait for it. */
export class Inbox {
  readonly events: { name: EventName; event: Events[EventName] }[] = [];
  /** The events as lines, since `take` was called last. */
  #lines: string[] = [];
  readonly #arrived = new EventEmitter();

  constructor(client: Client) {
    for (const name of Object.keys(events) as EventName[]) {
      client.on(name, (event) => {
        this.events.push({ name, event });
        this.#lines.push(eventText(name, event));
        this.#arrived.emit('event');
      });
    }
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  /** The lines of what came since it was called last. */
  take(): string[] {
    const lines = this.#lines;
    this.#lines = [];
    return lines;
  }

  of<E extends EventName>(name: E): Events[E][] {
    return this.events.filter((one) => one.name === name).map((one) => one.event as Events[E]);
  }

  /** `seq:body` of the messages of a conversation, in the order in which they came. */
  messages(conversationId: string): string[] {
    const messages = this.of('message_posted').map(({ message }) => message);
    return messages.flatMap((m) => (m?.conversation_id === conversationId ? [`${m.seq}:${bodyText(m)}`] : []));
  }

  /** Resolves once `condition` holds; looked at whenever something comes. Rejects after `limitMs`, with what came instead. */
  async until(condition: () => boolean, limitMs = 120_000): Promise<void> {
    const signal = AbortSignal.timeout(limitMs);
    while (!condition()) {
      await once(this.#arrived, 'event', { signal }).catch(() => {
        throw new Error(`did not come within ${limitMs} ms; what came:\n${this.#lines.slice(-100).join('\n')}`);
      });
    }
  }
}
