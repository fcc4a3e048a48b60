import type { WebSocket } from 'ws';
import { decode, encode, type Json } from './protocol.js';
import type { Waiting } from './waiting.js';

/** A request of the client that is not answered yet, or not taken by a step. */
export interface Request {
  id: number;
  command: string;
  body: Json;
}

/** The bounds of a gateway: see `Limits` in session.proto. */
const MAX_MESSAGE_BYTES = 1024 * 1024;
const MAX_FRAMES = 256;
/** The tag of `ServerFrame.error`. */
const ERROR_TAG = (2 << 3) | 2;
/** Requests that change something: one that the scenario does not mention was made without being told to. */
const WRITES: ReadonlySet<string> = new Set(['hello', 'send', 'edit', 'delete', 'react', 'refresh']);

/** One connection of the client under test. Checks each message, and answers the requests that a scenario ignores. */
export class ScenarioConnection {
  readonly #socket: WebSocket;
  readonly #scripted: ReadonlySet<string>;
  readonly #waiting: Waiting;
  readonly #requests: Request[] = [];
  readonly #unanswered = new Map<number, Request>();
  #open = true;
  #greeted = false;
  #silent = false;

  /** `scripted`: the commands that the scenario answers. */
  constructor(socket: WebSocket, scripted: ReadonlySet<string>, waiting: Waiting) {
    this.#socket = socket;
    this.#scripted = scripted;
    this.#waiting = waiting;
    socket.on('error', () => {});
    socket.on('message', (data: Buffer, isBinary) => {
      const problem = isBinary ? this.#receive(data) : 'the client sent a text message: only binary ones are allowed';
      if (problem) waiting.violated(problem);
      waiting.changed();
    });
    socket.on('close', () => {
      this.#open = false;
      waiting.changed();
    });
  }

  get open(): boolean {
    return this.#open;
  }

  /** The requests that no step has taken; pings are not counted, because a client may send them at any time. */
  get untaken(): readonly Request[] {
    return this.#requests.filter(({ command }) => command !== 'ping');
  }

  /** Resolves with the first request of a command that was not taken yet. */
  request(command: string): Promise<Request> {
    return this.#waiting.until(
      () => {
        const found = this.#requests.findIndex((request) => request.command === command);
        if (found >= 0) return this.#requests.splice(found, 1)[0];
        if (!this.#open) throw new Error(`the client closed the connection and had not sent ${command}`);
        return undefined;
      },
      () => `the client did not send ${command}; sent and not expected: ${JSON.stringify(this.#requests)}`,
    );
  }

  /** Sends frames as one message: `bytes` of each without its id, which is 0 for an event. */
  send(frames: readonly { id: number; bytes: Buffer }[]): void {
    const entries = frames.map(({ id, bytes }) => {
      if (this.#unanswered.get(id)?.command === 'hello' && bytes[0] !== ERROR_TAG) this.#greeted = true;
      this.#unanswered.delete(id);
      const frame = id ? Buffer.concat([Buffer.from([8]), varint(id), bytes]) : bytes;
      return Buffer.concat([Buffer.from([10]), varint(frame.length), frame]);
    });
    this.#socket.send(Buffer.concat(entries));
  }

  /** Sends a message as it is, malformed or not. */
  sendRaw(message: Buffer): void {
    this.#socket.send(message);
  }

  /** Answers nothing from now on, as a gateway whose machine is gone. */
  silence(): void {
    this.#silent = true;
  }

  /** Closes with a code. */
  close(code: number, reason?: string): void {
    this.#socket.close(code, reason);
  }

  /** Breaks the connection without a close. */
  drop(): void {
    this.#socket.terminate();
  }

  /** Takes one message; returns what is wrong with it. */
  #receive(data: Buffer): string | undefined {
    if (data.length > MAX_MESSAGE_BYTES) return `the client sent ${data.length} bytes: at most ${MAX_MESSAGE_BYTES}`;
    let frames: Json[];
    try {
      ({ frames = [] } = decode('ClientFrames', data, { complete: true }) as { frames?: Json[] });
    } catch (thrown) {
      return `the client sent ${data.toString('hex')}, which is no ClientFrames: ${(thrown as Error).message}`;
    }
    if (frames.length === 0 || frames.length > MAX_FRAMES)
      return `the client sent ${frames.length} frames in a message`;
    for (const { id, ...body } of frames) {
      const command = Object.keys(body)[0] ?? 'no request';
      const problem = this.#take({ id: id as number, command, body: (body[command] ?? {}) as Json });
      if (problem) return problem;
    }
    return undefined;
  }

  #take(request: Request): string | undefined {
    const { id, command } = request;
    if (!this.#greeted && command !== 'hello') return `the client sent ${command} before the reply to hello`;
    if (this.#unanswered.has(id)) return `the client used id ${id} again before it was answered`;
    if (id) this.#unanswered.set(id, request);
    else if (this.#scripted.has(command)) return `the client sent ${command} with id 0, which asks for no reply`;
    if (this.#scripted.has(command)) this.#requests.push(request);
    else if (WRITES.has(command)) return `the client sent ${command}, which the scenario did not ask for`;
    if (id && !this.#silent && (command === 'ping' || !this.#scripted.has(command))) this.#answer(id, command);
    return undefined;
  }

  #answer(id: number, command: string): void {
    this.send([{ id, bytes: encode('ServerFrame', { [command]: {} }) }]);
  }
}

/** Encodes an unsigned number of at most 32 bits. */
function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    bytes.push(left < 128 ? left : (left % 128) + 128);
    if (left < 128) return Buffer.from(bytes);
  }
}
