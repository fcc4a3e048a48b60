import { EventEmitter, once } from 'node:events';
import { bodyText, type Client, type EventName, type Events } from '@godwit/schema/client';

const RECORDED = [
  'message_posted',
  'member_changed',
  'conversation_joined',
  'conversation_left',
  'resumed',
  'goodbye',
] as const;

/** Everything that a client was told, in order, and a way to wait for it. */
export class Inbox {
  readonly events: { name: EventName; event: Events[EventName] }[] = [];
  readonly #arrived = new EventEmitter();

  constructor(client: Client) {
    for (const name of RECORDED) {
      client.on(name, (event) => {
        this.events.push({ name, event });
        this.#arrived.emit('event');
      });
    }
  }

  of<E extends EventName>(name: E): Events[E][] {
    return this.events.filter((one) => one.name === name).map((one) => one.event as Events[E]);
  }

  /** `seq:body` of the messages of a conversation, in the order in which they came. */
  messages(conversationId: string): string[] {
    const messages = this.of('message_posted').map(({ message }) => message);
    return messages.flatMap((m) => (m?.conversation_id === conversationId ? [`${m.seq}:${bodyText(m)}`] : []));
  }

  /** Resolves once `condition` holds; looked at whenever something comes. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await once(this.#arrived, 'event');
  }
}
