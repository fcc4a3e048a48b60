import { randomFillSync } from 'node:crypto';
import { decodeServerFrames, encodeClientFrames, GodwitError, godwit, SUBPROTOCOL } from '@godwit/schema';
import { LeanWebSocket } from './lean-websocket.js';
import type { Connection, ConnectionEvents, Protocol } from './protocol.js';

/**
 * Number of decoded messages to remember: all members of a room receive the same bytes, so one decoding serves them
 * all.
 */
const REMEMBERED = 8;
const remembered: { bytes: Buffer; frames: godwit.v1.ServerFrame[]; bodies: Uint8Array[] }[] = [];
let next = 0;

function read(bytes: Buffer): (typeof remembered)[0] {
  for (const known of remembered) if (known.bytes.equals(bytes)) return known;
  const copy = Buffer.from(bytes);
  const frames = decodeServerFrames(copy);
  const bodies: Uint8Array[] = [];
  for (const { message_posted, signaled } of frames) {
    const body = message_posted?.message?.body ?? signaled?.body;
    if (body) bodies.push(body);
  }
  const entry = { bytes: copy, frames: frames.filter(({ id, resumed }) => id !== 0 || resumed), bodies };
  remembered[next++ % REMEMBERED] = entry;
  return entry;
}

/** Godwit's protocol, decoded as rarely as possible. Rooms are conversations; the token determines the user's. */
export const godwitProtocol: Protocol = {
  async open({ url, token, rooms, resume = [] }, events) {
    let open: (() => void) | undefined;
    let refuse: (error: Error) => void = () => {};
    const greeted = new Promise<void>((resolve, reject) => {
      open = resolve;
      refuse = reject;
    });
    const early: Uint8Array[] = [];
    let connection: GodwitConnection | undefined;
    const message = (bytes: Buffer) => {
      const { frames, bodies } = read(bytes);
      if (bodies.length > 0 && open) early.push(...bodies);
      else if (bodies.length > 0) events.bodies(bodies);
      for (const frame of frames) settle(frame, events);
    };
    const settle = ({ id, error, hello, resumed }: godwit.v1.ServerFrame, { acked }: ConnectionEvents) => {
      if (resumed) events.resumed?.();
      else if (hello) {
        open?.();
        for (const _ of hello.up_to_date ?? []) events.resumed?.();
      } else if (open && error) refuse(GodwitError.fromWire(error));
      else acked(id, !error);
    };
    const socket = await LeanWebSocket.open(
      url,
      { protocol: SUBPROTOCOL },
      {
        message,
        close(code) {
          if (open) refuse(new Error(`the connection closed with ${code}`));
          else if (!connection?.closing) events.closed(code);
        },
      },
    );
    const cursors = resume.map((seq, index) => ({ conversation_id: rooms[index] as string, seq }));
    socket.send(
      encodeClientFrames([{ id: 1, hello: { token, client_name: 'bench', resume: cursors, compact_resume: true } }]),
    );
    await greeted;
    open = undefined;
    connection = new GodwitConnection(socket);
    if (early.length > 0) events.bodies(early);
    return connection;
  },
};

class GodwitConnection implements Connection {
  closing = false;
  readonly #socket: LeanWebSocket;

  constructor(socket: LeanWebSocket) {
    this.#socket = socket;
  }

  get bytesRead(): number {
    return this.#socket.bytesRead;
  }

  signal(conversation_id: string, body: Uint8Array): void {
    this.#socket.send(encodeClientFrames([{ id: 0, signal: { conversation_id, body } }]));
  }

  send(conversation_id: string, tag: number, body: Uint8Array): void {
    const client_message_id = randomFillSync(new Uint8Array(16));
    this.#socket.send(encodeClientFrames([{ id: tag, send: { conversation_id, client_message_id, body } }]));
  }

  echo(tag: number): void {
    this.#socket.send(encodeClientFrames([{ id: tag, ping: {} }]));
  }

  typing(conversation_id: string): void {
    this.#socket.send(encodeClientFrames([{ id: 0, typing: { conversation_id, active: true } }]));
  }

  appear(away: boolean): void {
    const { PRESENCE_STATUS_AWAY, PRESENCE_STATUS_ONLINE } = godwit.v1.PresenceStatus;
    const status = away ? PRESENCE_STATUS_AWAY : PRESENCE_STATUS_ONLINE;
    this.#socket.send(encodeClientFrames([{ id: 0, set_presence: { status } }]));
  }

  close(): void {
    this.closing = true;
    this.#socket.terminate();
  }
}
