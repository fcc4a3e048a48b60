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
import { LeanWebSocket } from './lean-websocket.js';

interface Waiting {
  command: Command;
  resolve(value: never): void;
  reject(error: unknown): void;
}

/** A user's connection for load generators: without reconnects and timeouts. */
export class UserSocket {
  readonly #replies = new Map<number, Waiting>();
  #socket: LeanWebSocket | undefined;
  #lastId = 0;
  /** Called with every event; its bytes are valid only until this returns. */
  onEvent: (frame: godwit.v1.ServerFrame) => void = () => {};
  /** Called when the connection closes without a call of `close`. */
  onClose: (code: number) => void = () => {};

  /** Connects and sends Hello. Events may arrive with its response; `onEvent` receives these too. */
  static async open(
    url: string,
    token: string,
    onEvent?: UserSocket['onEvent'],
    resume: RequestInputs['hello']['resume'] = [],
  ): Promise<{ user: UserSocket; hello: Responses['hello'] }> {
    const user = new UserSocket();
    if (onEvent) user.onEvent = onEvent;
    user.#socket = await LeanWebSocket.open(
      url,
      { protocol: SUBPROTOCOL },
      {
        message: (bytes) => user.#receive(bytes),
        close: (code) => user.#closed(code),
      },
    );
    const hello = await user.request('hello', { token, client_name: 'bench', resume });
    return { user, hello };
  }

  /** Sends one request and resolves with its response. */
  request<C extends Command>(command: C, request: RequestInputs[C]): Promise<Responses[C]> {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      this.#replies.set(id, { command, resolve, reject });
      this.#socket?.send(encodeClientFrames([{ id, [command]: request }]));
    });
  }

  /** Stops reading, until `resume`. */
  pause(): void {
    this.#socket?.pause();
  }

  /** Continues to read. */
  resume(): void {
    this.#socket?.resume();
  }

  close(): void {
    this.onClose = () => {};
    this.#socket?.terminate();
  }

  /** Breaks the connection; `onClose` is called. */
  abandon(): void {
    this.#socket?.terminate();
  }

  #receive(bytes: Buffer): void {
    for (const frame of decodeServerFrames(bytes)) {
      if (frame.id) this.#settle(frame);
      else this.onEvent(frame);
    }
  }

  #closed(code: number): void {
    for (const { reject } of this.#replies.values()) reject(new Error(`the connection closed with ${code}`));
    this.#replies.clear();
    this.onClose(code);
  }

  #settle(frame: godwit.v1.ServerFrame): void {
    const waiting = this.#replies.get(frame.id);
    if (!waiting) return;
    this.#replies.delete(frame.id);
    if (frame.error) waiting.reject(GodwitError.fromWire(frame.error));
    else waiting.resolve(frame[waiting.command] as never);
  }
}
