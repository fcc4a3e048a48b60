import { EventEmitter, once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A response as received. */
export interface RawAnswer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string;
}

/** A keep-alive connection to an HTTP server on which a test can write arbitrary bytes. */
export class RawHttp {
  readonly #socket: Socket;
  // A separate emitter: waiting for an event of the socket would reject with the socket's error.
  readonly #news = new EventEmitter();
  #received = Buffer.alloc(0);
  #error: NodeJS.ErrnoException | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes: Buffer) => {
      this.#received = Buffer.concat([this.#received, bytes]);
      this.#news.emit('more');
    });
    socket.on('error', (error) => {
      this.#error = error;
    });
    socket.on('end', () => this.#news.emit('more'));
    socket.on('close', () => this.#news.emit('more'));
  }

  static async connect(url: string): Promise<RawHttp> {
    const { hostname, port } = new URL(url);
    // Some clients write a whole request before they read, also after the server has ended its side; so does this one.
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    const connection = new RawHttp(socket);
    await once(socket, 'connect');
    return connection;
  }

  /** Writes bytes unchanged. */
  write(bytes: string | Uint8Array): void {
    if (this.#socket.writable) this.#socket.write(bytes);
  }

  /** Writes a request, with a content-length unless it is a GET without a body or the headers say otherwise. */
  request(method: string, path: string, headers: Record<string, string> = {}, body: string | Uint8Array = ''): void {
    const chunked = headers['transfer-encoding'] === 'chunked';
    const length = method === 'GET' && !body.length ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const all = { host: 'localhost', ...(chunked ? {} : length), ...headers };
    const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    this.write(`${method} ${path} HTTP/1.1\r\n${head.join('')}\r\n`);
    if (!body.length) return;
    if (chunked) this.write(`${Buffer.byteLength(body).toString(16)}\r\n`);
    this.write(body);
    if (chunked) this.write('\r\n0\r\n\r\n');
  }

  /**
   * Resolves with the next response; rejects if the connection ends first, or if no bytes arrive for `ms`
   * milliseconds.
   */
  async answer(ms = 10_000, withBody = true): Promise<RawAnswer> {
    for (;;) {
      const answer = this.#take(withBody);
      if (answer) return answer;
      if (this.#over)
        throw new Error(`the connection ended (${this.#error?.code ?? 'no error'}) after ${this.#seen()}`);
      await this.#more(ms);
    }
  }

  /**
   * Resolves once the server has ended its side: with undefined, or the code of the error that ended the connection.
   */
  async ended(ms = 10_000): Promise<string | undefined> {
    while (!this.#over) await this.#more(ms);
    return this.#error?.code;
  }

  /** Resolves once the connection is closed in both directions. */
  async cut(ms = 10_000): Promise<void> {
    while (!this.#socket.destroyed) await this.#more(ms);
  }

  close(): void {
    this.#socket.destroy();
  }

  get #over(): boolean {
    return this.#socket.readableEnded || this.#socket.destroyed;
  }

  #seen(): string {
    return JSON.stringify(this.#received.toString('latin1').slice(0, 300));
  }

  async #more(ms: number): Promise<void> {
    const signal = AbortSignal.timeout(ms);
    await once(this.#news, 'more', { signal }).catch((cause) => {
      throw new Error(`no bytes received within ${ms} ms, after ${this.#seen()}`, { cause });
    });
  }

  #take(withBody: boolean): RawAnswer | undefined {
    const end = this.#received.indexOf('\r\n\r\n');
    if (end < 0) return undefined;
    const [first = '', ...lines] = this.#received.subarray(0, end).toString('latin1').split('\r\n');
    const headers = Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
    );
    const status = Number(first.split(' ')[1]);
    const rest = this.#received.subarray(end + 4);
    let [from, to, next] = [0, 0, 0];
    if (!withBody || status === 304 || status === 204) [from, to, next] = [0, 0, 0];
    else if (headers['transfer-encoding'] === 'chunked') {
      const last = rest.indexOf('0\r\n\r\n');
      if (last < 0) return undefined;
      [from, to, next] = [0, last, last + 5];
    } else {
      const length = Number(headers['content-length'] ?? 0);
      if (rest.length < length) return undefined;
      [from, to, next] = [0, length, length];
    }
    const body = rest.subarray(from, to).toString('utf8');
    this.#received = rest.subarray(next);
    return { status, headers, body };
  }
}
