import {
  type Command,
  decodeServerFrames,
  encodeClientFrames,
  GodwitError,
  type godwit,
  type RequestInputs,
  type Responses,
  SUBPROTOCOL,
} from '@godwit/schema';
import { WebSocket } from 'ws';

/** A user's connection as lean as a generator of load needs it: no reconnects, no time-outs of its own. */
export class UserSocket {
  readonly #socket: WebSocket;
  readonly #replies = new Map<
    number,
    { command: Command; resolve(value: never): void; reject(error: unknown): void }
  >();
  #lastId = 0;
  /** Told of every event. */
  onEvent: (frame: godwit.v1.ServerFrame) => void = () => {};
  /** Told of a close that nobody here asked for. */
  onClose: (code: number) => void = () => {};

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data: Buffer) => {
      for (const frame of decodeServerFrames(data)) {
        if (frame.id) this.#settle(frame);
        else this.onEvent(frame);
      }
    });
    socket.on('close', (code) => {
      for (const { reject } of this.#replies.values()) reject(new Error(`the connection closed with ${code}`));
      this.onClose(code);
    });
    socket.on('error', () => {});
  }

  /** Connects and says Hello. */
  static async open(url: string, token: string): Promise<{ user: UserSocket; hello: Responses['hello'] }> {
    const socket = new WebSocket(url, SUBPROTOCOL, { perMessageDeflate: false, skipUTF8Validation: true });
    await new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    const user = new UserSocket(socket);
    const hello = await user.request('hello', { token, client_name: 'bench' });
    return { user, hello };
  }

  /** Sends one request and resolves with its response. */
  request<C extends Command>(command: C, request: RequestInputs[C]): Promise<Responses[C]> {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      this.#replies.set(id, { command, resolve, reject });
      this.#socket.send(encodeClientFrames([{ id, [command]: request }]));
    });
  }

  close(): void {
    this.onClose = () => {};
    this.#socket.terminate();
  }

  #settle(frame: godwit.v1.ServerFrame): void {
    const waiting = this.#replies.get(frame.id);
    if (!waiting) return;
    this.#replies.delete(frame.id);
    if (frame.error) waiting.reject(GodwitError.fromWire(frame.error));
    else waiting.resolve(frame[waiting.command] as never);
  }
}
