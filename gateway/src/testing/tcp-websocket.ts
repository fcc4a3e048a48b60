import { EventEmitter, once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { decodeServerFrames, SOCKET_PATH, SUBPROTOCOL } from '@godwit/schema';

/** Opcodes of WebSocket frames (RFC 6455, 5.2). */
export const Opcode = { CONTINUATION: 0, TEXT: 1, BINARY: 2, CLOSE: 8, PING: 9, PONG: 10 } as const;

/** One WebSocket frame of a client, which may break any rule. */
export interface WireFrame {
  /** Default BINARY. */
  opcode?: number;
  /** Default: the last frame of its message. */
  fin?: boolean;
  /** The three reserved bits, 0 to 7. Default 0. */
  rsv?: number;
  /** Default true. */
  masked?: boolean;
  payload?: Uint8Array | string;
  /** The length in the header, if not the payload's. */
  length?: number | bigint;
  /** Bits of the length in the header. Default: the shortest form, as RFC 6455 demands. */
  lengthBits?: 7 | 16 | 64;
}

const MASK = Buffer.from([0x37, 0xfa, 0x21, 0x3d]);

/** Encodes a frame. */
export function wireFrame(frame: WireFrame): Buffer {
  const { opcode = Opcode.BINARY, fin = true, rsv = 0, masked = true } = frame;
  const payload = Buffer.from(frame.payload ?? '');
  const length = BigInt(frame.length ?? payload.length);
  const bits = frame.lengthBits ?? (length < 126n ? 7 : length < 65_536n ? 16 : 64);
  const extended = Buffer.alloc(bits === 7 ? 0 : bits / 8);
  if (bits === 16) extended.writeUInt16BE(Number(length));
  if (bits === 64) extended.writeBigUInt64BE(length);
  const short = bits === 7 ? Number(length) : bits === 16 ? 126 : 127;
  const head = Buffer.from([(fin ? 0x80 : 0) | (rsv << 4) | opcode, (masked ? 0x80 : 0) | short]);
  if (!masked) return Buffer.concat([head, extended, payload]);
  return Buffer.concat([head, extended, MASK, payload.map((byte, at) => byte ^ (MASK[at % 4] as number))]);
}

/** The payload of a close frame. */
export function closePayload(code: number, reason: Uint8Array | string = ''): Buffer {
  const head = Buffer.alloc(2);
  head.writeUInt16BE(code);
  return Buffer.concat([head, Buffer.from(reason)]);
}

/** The HTTP request that opens a WebSocket. */
export const UPGRADE =
  `GET ${SOCKET_PATH} HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
  `Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n` +
  `Sec-WebSocket-Protocol: ${SUBPROTOCOL}\r\n\r\n`;

/** A TCP connection on which a test writes the bytes of a WebSocket, and reads a line for each frame received. */
export class TcpWebSocket {
  readonly #socket: Socket;
  readonly #news = new EventEmitter();
  #received: Buffer = Buffer.alloc(0);
  #upgraded = false;
  /** `reply ID`, `error ID CODE`, `pong TEXT`, `ping`, `close CODE`, `end`, one for each thing received. */
  readonly lines: string[] = [];

  constructor(port: number) {
    this.#socket = connect({ host: '127.0.0.1', port, noDelay: true, allowHalfOpen: true });
    this.#socket.on('error', () => {});
    this.#socket.on('data', (bytes: Buffer) => {
      this.#received = Buffer.concat([this.#received, bytes]);
      this.#read();
      this.#news.emit('more');
    });
    const over = () => {
      if (this.lines.at(-1) !== 'end') this.lines.push('end');
      this.#news.emit('more');
    };
    this.#socket.on('end', over).on('close', over);
  }

  /** Writes bytes unchanged; resolves once the operating system has them, or the connection is gone. */
  write(bytes: Uint8Array | string): Promise<void> {
    return new Promise((resolve) => {
      if (this.#socket.writable) this.#socket.write(bytes, () => resolve());
      else resolve();
    });
  }

  /** Resolves with every line once a line satisfies the condition; rejects after `ms` milliseconds, with the lines. */
  async until(ends: (line: string) => boolean, ms = 5_000): Promise<readonly string[]> {
    const signal = AbortSignal.timeout(ms);
    while (!this.lines.some(ends)) {
      await once(this.#news, 'more', { signal }).catch((cause) => {
        throw new Error(`not within ${ms} ms, only: ${this.lines.join(', ') || 'nothing'}`, { cause });
      });
    }
    return this.lines;
  }

  destroy(): void {
    this.#socket.destroy();
  }

  #read(): void {
    if (!this.#upgraded) {
      const end = this.#received.indexOf('\r\n\r\n');
      if (end < 0) return;
      const status = this.#received.subarray(0, end).toString('latin1').split(' ')[1];
      this.#upgraded = status === '101';
      this.lines.push(`http ${status}`);
      this.#received = this.#received.subarray(end + 4);
    }
    while (this.#upgraded && this.#take());
  }

  #take(): boolean {
    const [first = 0, second = 0] = this.#received;
    if (this.#received.length < 2) return false;
    const short = second & 0x7f;
    const head = short < 126 ? 2 : short === 126 ? 4 : 10;
    if (this.#received.length < head) return false;
    const length = head === 2 ? short : head === 4 ? this.#received.readUInt16BE(2) : this.#received.readUInt32BE(6);
    if (this.#received.length < head + length) return false;
    const payload = this.#received.subarray(head, head + length);
    this.#received = this.#received.subarray(head + length);
    this.#tell(first, payload);
    return true;
  }

  #tell(first: number, payload: Buffer): void {
    if (first === (0x80 | Opcode.CLOSE)) this.lines.push(`close ${payload.length ? payload.readUInt16BE() : 'empty'}`);
    else if (first === (0x80 | Opcode.PONG)) this.lines.push(`pong ${payload.toString('latin1')}`);
    else if (first === (0x80 | Opcode.PING)) this.lines.push('ping');
    else if (first === (0x80 | Opcode.BINARY)) {
      for (const { id, error } of decodeServerFrames(payload))
        this.lines.push(error ? `error ${id} ${error.code}` : `reply ${id}`);
    } else this.lines.push(`frame ${first.toString(16)}`);
  }
}
