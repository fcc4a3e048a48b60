import { LeanWebSocket } from './lean-websocket.js';
import type { Connection, ConnectionEvents } from './protocol.js';

/** The common part of connections to all kinds of peers. */
export abstract class PeerConnection implements Connection {
  protected readonly events: ConnectionEvents;
  protected readonly rooms: readonly string[];
  #joined = 0;
  #socket: LeanWebSocket | undefined;
  #opening: { resolve(): void; reject(error: Error): void } | undefined;
  #left = false;

  constructor(events: ConnectionEvents, rooms: readonly string[]) {
    this.events = events;
    this.rooms = rooms;
  }

  /** Connects, greets, and resolves once `opened` is called. */
  async connect(url: string, text: boolean): Promise<this> {
    const opened = new Promise<void>((resolve, reject) => {
      this.#opening = { resolve, reject };
    });
    // Messages that arrive together with the response to the handshake.
    const early: Buffer[] = [];
    this.#socket = await LeanWebSocket.open(
      url,
      { text },
      {
        message: (bytes) => {
          if (this.#socket) this.receive(bytes);
          else early.push(Buffer.from(bytes));
        },
        close: (code) => this.#closed(code),
      },
    );
    this.greet();
    for (const bytes of early) this.receive(bytes);
    await opened;
    return this;
  }

  get bytesRead(): number {
    return this.#socket?.bytesRead ?? 0;
  }

  close(): void {
    this.#left = true;
    this.#socket?.terminate();
  }

  abstract signal(room: string, body: Uint8Array): void;
  abstract send(room: string, tag: number, body: Uint8Array): void;
  abstract echo(tag: number): void;

  /** Sends the first messages of the protocol. */
  protected abstract greet(): void;
  /** Processes a message; its bytes are valid only until this returns. */
  protected abstract receive(bytes: Buffer): void;

  protected write(bytes: Uint8Array): void {
    this.#socket?.send(bytes);
  }

  /** Asks to join each of its rooms. */
  protected join(message: (room: string, index: number) => Buffer): void {
    for (const [index, room] of this.rooms.entries()) this.write(message(room, index));
    if (this.rooms.length === 0) this.opened();
  }

  /** Called when the connection has joined one more room. */
  protected joined(): void {
    if (++this.#joined === this.rooms.length) this.opened();
  }

  /** Called when the connection has joined all its rooms. */
  protected opened(): void {
    this.#opening?.resolve();
    this.#opening = undefined;
  }

  /** Called when the server refuses the connection. */
  protected refused(reason: string): void {
    this.#opening?.reject(new Error(`the server refused: ${reason}`));
    this.#opening = undefined;
    this.close();
  }

  #closed(code: number): void {
    if (this.#left) return;
    if (this.#opening) this.#opening.reject(new Error(`the connection closed with ${code}`));
    else this.events.closed(code);
  }
}
