import { once } from 'node:events';
import { SUBPROTOCOL } from '@godwit/schema';
import { WebSocket } from 'ws';

/** A bare WebSocket that keeps the messages received, for tests of the wire format. */
export class RawSocket {
  readonly socket: WebSocket;
  readonly messages: Buffer[] = [];
  #waiting: (() => void) | undefined;
  readonly closed: Promise<{ code: number; reason: string }>;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    this.closed = once(socket, 'close').then(([code, reason]) => ({ code, reason: String(reason) }));
    socket.on('message', (data: Buffer) => {
      this.messages.push(data);
      this.#waiting?.();
    });
    socket.on('close', () => this.#waiting?.());
    socket.on('error', () => {});
  }

  static async open(url: string): Promise<RawSocket> {
    const raw = new RawSocket(new WebSocket(url, SUBPROTOCOL));
    await once(raw.socket, 'open');
    return raw;
  }

  send(bytes: Uint8Array | string): void {
    this.socket.send(bytes);
  }

  /** The next message that has not been taken yet; undefined if the connection closed instead. */
  async next(): Promise<Buffer | undefined> {
    while (this.messages.length === 0 && this.socket.readyState <= WebSocket.OPEN) {
      await new Promise<void>((resolve) => {
        this.#waiting = resolve;
      });
    }
    return this.messages.shift();
  }
}
