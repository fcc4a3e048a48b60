import { setImmediate as turn } from 'node:timers/promises';
import { encodeClientFrames, godwit } from '@godwit/schema';
import protobuf from 'protobufjs/minimal.js';
import type { Test } from 'tap';
import { receive } from '../requests/dispatch.js';
import { Session } from '../socket/session.js';
import { listen } from '../socket/socket-server.js';
import { setUpDispatch } from './dispatched-session.js';
import { closePayload, Opcode, TcpWebSocket, UPGRADE, type WireFrame, wireFrame } from './tcp-websocket.js';

/**
 * The input: frames, bytes, or lines to await first; and every line that must come back, up to the reply to a last request
 * or the end of the connection.
 */
export type ConformanceRow = readonly [
  title: string,
  sent: readonly (WireFrame | Uint8Array | string)[],
  expected: readonly string[],
];

/** The id of the request that ends an exchange, and the line of its reply. */
export const PROBE = 999;
export const ALIVE = `reply ${PROBE}`;
/**
 * The native server ends the TCP connection without a close frame where the RFC has one with 1002, 1007 or 1009. It may:
 * the RFC only recommends the frame (7.1.7). A client sees 1006 and reconnects; those that break the framing gain nothing.
 */
export const CUT = ['end'];
/**
 * The native server answers a close whose code or reason it does not accept with an empty close, where the RFC has 1002
 * or 1007. It also does not know the codes 1012 to 1014 and 3000 to 3999. Either way both sides have ended.
 */
export const EMPTY_CLOSE = ['close empty', 'end'];

/** A request that every session answers, in a WebSocket message. */
export const request = (id: number) => encodeClientFrames([{ id, ping: {} }]);

/** A request of exactly `length` bytes: a field that no version knows fills it up. */
export function requestOf(id: number, length: number): Uint8Array {
  const frame = godwit.v1.ClientFrame.encode({ id, ping: {} }).finish();
  for (let padding = Math.max(0, length - 30); padding <= length; padding++) {
    const filler = protobuf.Writer.create()
      .uint32((2_000 << 3) | 2)
      .bytes(new Uint8Array(padding))
      .finish();
    const message = protobuf.Writer.create()
      .uint32(0x0a)
      .bytes(Buffer.concat([frame, filler]))
      .finish();
    if (message.length === length) return message;
  }
  throw new Error(`no request has ${length} bytes`);
}

/** A close frame of a client. */
export const close = (code: number, reason?: string | Uint8Array): WireFrame => ({
  opcode: Opcode.CLOSE,
  payload: closePayload(code, reason),
});

/** These bytes, as the payload of a frame or a part of one. */
export const bytes = (...values: number[]) => Uint8Array.from(values);

/** A server of WebSockets whose sessions answer requests, and the exchanges with it over TCP. */
export class ConformanceServer {
  /** Sessions that are open at the server. */
  readonly #sessions = new Set<Session>();
  #port = 0;

  /** Starts the server before the tests of a file, and closes it after them. */
  constructor(t: Test) {
    t.before(async () => {
      const { gateway } = setUpDispatch();
      const sessions = this.#sessions;
      const server = await listen<Session>({
        host: '127.0.0.1',
        port: 0,
        pages: {},
        events: {
          open(socket) {
            const session = new Session('s', socket);
            Object.assign(session, { state: 'open', user_id: 'ann' });
            sessions.add(session);
            return session;
          },
          message: (session, bytes, isBinary) => receive(gateway as never, session, bytes, isBinary),
          drain: (session, buffered) => {
            session.sendBuffer.buffered = buffered;
          },
          close(session) {
            session.state = 'closed';
            sessions.delete(session);
          },
        },
      });
      t.teardown(() => server.close());
      this.#port = server.port;
    });
  }

  /** Opens a TCP connection, on which nothing has been written yet. */
  connect(): TcpWebSocket {
    return new TcpWebSocket(this.#port);
  }

  /** Sends the entries of a row and a last request; returns the lines up to its reply or the end of the connection. */
  async exchange(sent: ConformanceRow[1]): Promise<readonly string[]> {
    const connection = this.connect();
    try {
      await connection.write(UPGRADE);
      await connection.until((line) => line === 'http 101');
      for (const each of [...sent, { payload: request(PROBE) }]) {
        if (typeof each === 'string') await connection.until((line) => line === each || line === 'end');
        else await connection.write(each instanceof Uint8Array ? each : wireFrame(each));
      }
      return (await connection.until((line) => line === ALIVE || line === 'end')).slice(1);
    } finally {
      connection.destroy();
    }
  }

  /** Makes a test of each row. */
  testRows(t: Test, rows: readonly ConformanceRow[]): void {
    for (const [title, sent, expected] of rows) {
      t.test(title, async (t) => {
        t.strictSame(await this.exchange(sent), expected);
      });
    }
  }

  /** The last test of a file: every session has ended. */
  testNoneLeft(t: Test): void {
    t.test('no session is left open', async (t) => {
      const deadline = performance.now() + 10_000;
      while (this.#sessions.size > 0 && performance.now() < deadline) await turn();
      t.equal(this.#sessions.size, 0);
    });
  }
}
