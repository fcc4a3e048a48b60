import { RawSocket } from '@godwit/gateway/testing';
import { type Command, codeName, decodeServerFrames, encodeClientFrames, type RequestInputs } from '@godwit/schema';

const WAIT_MS = 20_000;

/** A bare connection that makes requests before, after and without a Hello, and keeps every byte that it receives. */
export class SocketCaller {
  readonly #socket: RawSocket;
  readonly #replies = new Map<number, string>();
  #received: Buffer[] = [];
  #lastId = 0;

  private constructor(socket: RawSocket) {
    this.#socket = socket;
  }

  static async open(url: string): Promise<SocketCaller> {
    return new SocketCaller(await RawSocket.open(url));
  }

  /** Sends requests in one WebSocket message, and resolves with the outcome of the last one: see `#reply`. */
  async call<C extends Command>(...requests: [C, RequestInputs[C]][]): Promise<string> {
    const frames = requests.map(([command, request]) => ({ id: ++this.#lastId, [command]: request }));
    this.#socket.send(encodeClientFrames(frames));
    return this.#reply(this.#lastId);
  }

  /** All bytes received since the last call of `take`. */
  take(): Buffer {
    const received = Buffer.concat(this.#received);
    this.#received = [];
    return received;
  }

  close(): void {
    this.#socket.socket.terminate();
  }

  /** `ok` or the name of the error's code; `closed` and the close code if the connection closed without a reply. */
  async #reply(id: number): Promise<string> {
    const timer = setTimeout(() => this.close(), WAIT_MS);
    try {
      while (!this.#replies.has(id)) {
        const message = await this.#socket.next();
        if (!message) return `closed ${(await this.#socket.closed).code}`;
        this.#received.push(message);
        for (const { id, error } of decodeServerFrames(message))
          if (id) this.#replies.set(id, error ? codeName(error.code ?? 0) : 'ok');
      }
      return this.#replies.get(id) as string;
    } finally {
      clearTimeout(timer);
    }
  }
}
