import { decodeServerFrames, encodeClientFrames, GodwitError, type godwit, SUBPROTOCOL } from '@godwit/schema';
import { LeanWebSocket } from '../load/lean-websocket.js';

type Frames = Parameters<typeof encodeClientFrames>[0];

/** A connection of an attacker: it sends what it is given, and counts what it receives without decoding it. */
export class HostileSocket {
  /** Messages received after Hello. */
  received = 0;
  /** The code with which the connection closed. */
  closedWith: number | undefined;
  readonly #socket: LeanWebSocket;

  private constructor(socket: LeanWebSocket) {
    this.#socket = socket;
  }

  /** Connects, and says Hello if there is a token; rejects if either fails. */
  static async open(url: string, token?: string): Promise<HostileSocket> {
    let self: HostileSocket | undefined;
    let greeted: ((bytes: Buffer) => void) | undefined;
    let refuse: (error: Error) => void = () => {};
    let closed: number | undefined;
    const socket = await LeanWebSocket.open(
      url,
      { protocol: SUBPROTOCOL },
      {
        message(bytes) {
          if (greeted) greeted(bytes);
          else if (self) self.received++;
        },
        close(code) {
          closed = code;
          if (self) self.closedWith = code;
          refuse(new Error(`the connection closed with ${code} before Hello was answered`));
        },
      },
    );
    self = new HostileSocket(socket);
    if (token) {
      await new Promise<void>((resolve, reject) => {
        refuse = reject;
        if (closed !== undefined) reject(new Error(`the connection closed with ${closed}`));
        greeted = (bytes) => {
          const reply = decodeServerFrames(bytes).find(({ id }: godwit.v1.ServerFrame) => id === 1);
          if (reply?.error) reject(GodwitError.fromWire(reply.error));
          else if (reply) resolve();
        };
        socket.send(encodeClientFrames([{ id: 1, hello: { token, client_name: 'attack' } }]));
      });
      greeted = undefined;
    }
    return self;
  }

  /** Sends frames in one message. */
  post(frames: Frames): void {
    this.#socket.send(encodeClientFrames(frames));
  }

  /** Begins a message of `length` bytes that never ends. */
  begin(length: number): void {
    this.#socket.begin(length);
  }

  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  close(): void {
    this.#socket.terminate();
  }
}
