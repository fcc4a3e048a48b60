import { EventEmitter, once } from 'node:events';
import { bodyText, type Client, type EventName, type Events } from '@godwit/client';
import { eventText } from '@godwit/gateway/testing';
import { events } from '@godwit/schema';

/** Records every event of a client, in order, and waits for events. */
export class Inbox {
  readonly events: { name: EventName; event: Events[EventName] }[] = [];
  /** The events since the last call of `take`, as lines. */
  #lines: string[] = [];
  readonly #arrived = new EventEmitter();

  constructor(client: Client) {
    for (const name of Object.keys(events) as EventName[]) {
      client.on(name, (event) => {
        this.events.push({ name, event });
        this.#lines.push(eventText(name, event as never));
        this.#arrived.emit('event');
      });
    }
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  /** Returns the lines of the events since the last call. */
  take(): string[] {
    const lines = this.#lines;
    this.#lines = [];
    return lines;
  }

  of<E extends EventName>(name: E): Events[E][] {
    return this.events.filter((one) => one.name === name).map((one) => one.event as Events[E]);
  }

  /** `seq:body` of the messages of a conversation, in the order of arrival. */
  messages(conversationId: string): string[] {
    const messages = this.of('message_posted').map(({ message }) => message);
    return messages.flatMap((m) => (m?.conversation_id === conversationId ? [`${m.seq}:${bodyText(m)}`] : []));
  }

  /** Resolves once `condition` holds, checked on each event. Rejects after `limitMs`, listing the last 100 events. */
  async until(condition: () => boolean, limitMs = 120_000): Promise<void> {
    const signal = AbortSignal.timeout(limitMs);
    while (!condition()) {
      await once(this.#arrived, 'event', { signal }).catch(() => {
        throw new Error(`did not happen within ${limitMs} ms; last events:\n${this.#lines.slice(-100).join('\n')}`);
      });
    }
  }
}
