import { createHash, randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** Callbacks of a connection. The bytes of `message` are valid only until it returns. */
export interface LeanEvents {
  message(bytes: Buffer): void;
  close(code: number): void;
}

// One read buffer for all connections: its content is processed before the next read.
const READ_BUFFER = Buffer.allocUnsafe(256 * 1024);
const ACCEPT_GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
// Every address in 127.0.0.0/8 is local, so connections choose their own address and port. With tens of thousands of
// ports in use or recently used, the operating system's search for a free one would take longer than everything else.
const [ADDRESSES, FIRST_PORT, PORTS] = [8, 10_000, 20_000];
const NETWORK = `127.${1 + (process.pid % 250)}.${1 + ((process.pid >> 8) % 250)}`;
let opened = 0;

function ownEnd(hostname: string): { localAddress?: string; localPort?: number } {
  if (hostname !== '127.0.0.1') return {};
  const n = opened++;
  return {
    localAddress: `${NETWORK}.${1 + (n % ADDRESSES)}`,
    localPort: FIRST_PORT + (Math.floor(n / ADDRESSES) % PORTS),
  };
}

enum Opcode {
  Continuation = 0,
  Text = 1,
  Binary = 2,
  Close = 8,
  Ping = 9,
  Pong = 10,
}

/**
 * A WebSocket client (RFC 6455) with minimal cost for load generators: no streams, no extensions, and no copy of a
 * message that arrives in one piece. It trusts its server.
 */
export class LeanWebSocket {
  readonly #socket: Socket;
  readonly #events: LeanEvents;
  #rest: Buffer | undefined;
  #fragments: Buffer[] = [];
  #closeCode = 1006;
  /** Opcode of sent messages. */
  #opcode = Opcode.Binary;

  private constructor(socket: Socket, events: LeanEvents) {
    this.#socket = socket;
    this.#events = events;
  }

  /**
   * Connects to a `ws://` URL, with the subprotocol `protocol`, if given; rejects if the handshake fails. With `text`,
   * `send` sends text messages.
   */
  static open(
    url: string,
    { protocol, text = false }: { protocol?: string | undefined; text?: boolean },
    events: LeanEvents,
  ): Promise<LeanWebSocket> {
    const { hostname, port, pathname, search } = new URL(url);
    const key = randomBytes(16).toString('base64');
    const accept = createHash('sha1')
      .update(key + ACCEPT_GUID)
      .digest('base64');
    return new Promise((resolve, reject) => {
      let self: LeanWebSocket | undefined;
      let head = Buffer.alloc(0);
      const onData = (size: number, buffer: Uint8Array) => {
        const bytes = Buffer.from(buffer.buffer, buffer.byteOffset, size);
        if (self) {
          self.#read(bytes);
          return true;
        }
        head = Buffer.concat([head, bytes]);
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) return true;
        const answer = head.subarray(0, end).toString('latin1');
        if (!answer.startsWith('HTTP/1.1 101') || !answer.includes(accept)) {
          reject(new Error(`${url}: the server refused the handshake: ${answer.split('\r\n')[0]}`));
          socket.destroy();
          return true;
        }
        self = new LeanWebSocket(socket, events);
        if (text) self.#opcode = Opcode.Text;
        resolve(self);
        const rest = head.subarray(end + 4);
        if (rest.length > 0) self.#read(rest);
        return true;
      };
      const socket = connect({
        host: hostname,
        port: Number(port),
        ...ownEnd(hostname),
        noDelay: true,
        onread: { buffer: READ_BUFFER, callback: onData },
      });
      socket.write(
        `GET ${pathname}${search} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
          `Sec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: 13\r\n${protocol ? `Sec-WebSocket-Protocol: ${protocol}\r\n` : ''}\r\n`,
      );
      socket.on('error', (error: NodeJS.ErrnoException) => {
        // Another socket has that port, or had it until now: retry with the next one.
        if (error.code === 'EADDRINUSE' || error.code === 'EADDRNOTAVAIL')
          LeanWebSocket.open(url, { protocol, text }, events).then(resolve, reject);
        else reject(error);
      });
      socket.on('close', () => {
        if (self) events.close(self.#closeCode);
        else reject(new Error(`${url}: the connection closed during the handshake`));
      });
    });
  }

  /** Bytes received so far, including the handshake. */
  get bytesRead(): number {
    return this.#socket.bytesRead;
  }

  /** Sends one message. */
  send(bytes: Uint8Array): void {
    this.#write(this.#opcode, bytes);
  }

  /** Begins a message of `length` bytes and sends all of it but the last byte, which never follows. */
  begin(length: number): void {
    const frame = Buffer.alloc(14 + length - 1);
    frame[0] = 0x80 | Opcode.Binary;
    frame[1] = 0x80 | 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
    this.#socket.write(frame);
  }

  /** Breaks the connection. */
  terminate(): void {
    this.#socket.destroy();
  }

  /** Stops reading, so that the server's data backs up. */
  pause(): void {
    this.#socket.pause();
  }

  /** Continues to read. */
  resume(): void {
    this.#socket.resume();
  }

  #write(opcode: number, payload: Uint8Array): void {
    const { length } = payload;
    const extended = length < 126 ? 0 : length < 65_536 ? 2 : 8;
    const frame = Buffer.allocUnsafe(6 + extended + length);
    frame[0] = 0x80 | opcode;
    frame[1] = 0x80 | (extended === 0 ? length : extended === 2 ? 126 : 127);
    if (extended === 2) frame.writeUInt16BE(length, 2);
    else if (extended === 8) frame.writeBigUInt64BE(BigInt(length), 2);
    // RFC 6455 demands a mask; a mask of zeroes leaves the payload unchanged.
    frame.writeUInt32BE(0, 2 + extended);
    frame.set(payload, 6 + extended);
    this.#socket.write(frame);
  }

  #read(bytes: Buffer): void {
    let buffer = this.#rest ? Buffer.concat([this.#rest, bytes]) : bytes;
    this.#rest = undefined;
    for (;;) {
      const size = this.#readFrame(buffer);
      if (size === 0) break;
      buffer = buffer.subarray(size);
    }
    if (buffer.length > 0) this.#rest = Buffer.from(buffer);
  }

  /** Reads one frame at the front; returns its size, or 0 if it is incomplete. */
  #readFrame(buffer: Buffer): number {
    if (buffer.length < 2) return 0;
    const first = buffer[0] as number;
    let length = (buffer[1] as number) & 0x7f;
    let at = 2;
    if (length === 126) {
      if (buffer.length < 4) return 0;
      length = buffer.readUInt16BE(2);
      at = 4;
    } else if (length === 127) {
      if (buffer.length < 10) return 0;
      length = Number(buffer.readBigUInt64BE(2));
      at = 10;
    }
    const end = at + length;
    if (buffer.length < end) return 0;
    this.#take((first & 0x80) !== 0, first & 0x0f, buffer.subarray(at, end));
    return end;
  }

  #take(final: boolean, opcode: number, payload: Buffer): void {
    if (opcode === Opcode.Ping) this.#write(Opcode.Pong, payload);
    else if (opcode === Opcode.Close) this.#closed(payload);
    else if (opcode === Opcode.Pong) return;
    else if (final && opcode !== Opcode.Continuation) this.#events.message(payload);
    else {
      this.#fragments.push(Buffer.from(payload));
      if (!final) return;
      this.#events.message(Buffer.concat(this.#fragments));
      this.#fragments = [];
    }
  }

  #closed(payload: Buffer): void {
    this.#closeCode = payload.length >= 2 ? payload.readUInt16BE(0) : 1005;
    this.#write(Opcode.Close, payload.subarray(0, 2));
    this.#socket.end();
  }
}
