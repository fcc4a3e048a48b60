import type { GodwitError } from '@godwit/schema';
import { decodeClientFrames, encodeEntry, type godwit } from '@godwit/schema';
import type { OpenTransport, TransportEvents } from '../transport.js';

/** One in-memory connection: records what the client does, and lets the test act as its server. */
export class MemorySocket {
  readonly url: string;
  /** The messages that the client sent. */
  readonly messages: Uint8Array[] = [];
  /** The codes and reasons with which the client closed the connection. */
  readonly closes: [code: number | undefined, reason: string | undefined][] = [];
  readonly #events: TransportEvents;

  constructor(url: string, events: TransportEvents) {
    this.url = url;
    this.#events = events;
  }

  /** The requests that the client sent, in order. */
  get requests(): godwit.v1.ClientFrame[] {
    return this.messages.flatMap((bytes) => decodeClientFrames(bytes, 1_000).map(({ frame }) => frame));
  }

  /** The commands of those requests. */
  get commands(): string[] {
    return this.requests.map(({ request }) => request as string);
  }

  open(): void {
    this.#events.open();
  }

  /** Delivers frames to the client in one message. */
  deliver(...frames: godwit.v1.ServerFrame.$Properties[]): void {
    this.#events.message(Buffer.concat(frames.map(encodeEntry)));
  }

  /** Answers the last request of a command. */
  reply(command: string, body: object): void {
    this.deliver({ id: this.#lastOf(command), [command]: body });
  }

  /** Refuses the last request of a command. */
  refuse(command: string, error: godwit.v1.Error.$Properties): void {
    this.deliver({ id: this.#lastOf(command), error });
  }

  #lastOf(command: string): number {
    const asked = this.requests.filter(({ request }) => request === command).at(-1);
    if (!asked) throw new Error(`no ${command} to answer; sent: ${this.commands.join(', ') || 'nothing'}`);
    return asked.id;
  }

  /** Delivers a message to the client as it is. */
  message(data: Uint8Array | string): void {
    this.#events.message(data);
  }

  /** Ends the connection from the server's side. */
  end(code: number, reason = '', error?: GodwitError): void {
    this.#events.close(code, reason, error);
  }
}

/** Creates an in-memory transport, and lists the connections opened over it. */
export function createMemorySockets(): { open: OpenTransport; all: MemorySocket[]; readonly last: MemorySocket } {
  const all: MemorySocket[] = [];
  return {
    open(url, events) {
      const socket = new MemorySocket(url, events);
      all.push(socket);
      return {
        send: (bytes) => socket.messages.push(bytes),
        close: (code, reason) => socket.closes.push([code, reason]),
      };
    },
    all,
    get last() {
      const socket = all.at(-1);
      if (!socket) throw new Error('no connection was opened');
      return socket;
    },
  };
}
