import { randomUUID } from 'node:crypto';
import { afterDigits, bodyStart, numberAt } from './ascii.js';
import { Envelopes } from './envelopes.js';
import { PeerConnection } from './peer-connection.js';
import type { ConnectionEvents, ConnectionOptions, Protocol } from './protocol.js';

const PATH = '/socket.io/?EIO=4&transport=websocket';
// The first digits of packets: the Engine.IO type, and after a message type the Socket.IO type.
const [OPEN, PING, MESSAGE] = [48, 50, 52];
const [CONNECTED, EVENT, ACK, CONNECT_ERROR] = [48, 50, 51, 52];
const PONG = Buffer.from('3');
const PACKET_BYTES = 2;
const TAIL_BYTES = '"}]'.length;
const FALSE = 'f'.charCodeAt(0);
const signals = new Envelopes((room) => Buffer.from(`42["signal",${JSON.stringify(room)},"`), '"]');
const sends = new Envelopes((room) => Buffer.from(`["send",${JSON.stringify(room)},"`), '","');
const one: Uint8Array[] = [PONG];

/** The protocol of `socketio-server`: Engine.IO 4 and Socket.IO 5. */
export const socketioProtocol: Protocol = {
  open: (options, events) => new SocketioConnection(events, options).connect(options.url + PATH, true),
};

class SocketioConnection extends PeerConnection {
  readonly #user: string;
  #open = false;

  constructor(events: ConnectionEvents, options: ConnectionOptions) {
    super(events, options.rooms);
    this.#user = options.user;
  }

  signal(room: string, body: Uint8Array): void {
    this.write(signals.around(room, body));
  }

  send(room: string, tag: number, body: Uint8Array): void {
    // With a client-generated id, by which a client recognizes its own message.
    this.write(Buffer.concat([Buffer.from(`42${tag}`), sends.around(room, body), Buffer.from(`${randomUUID()}"]`)]));
  }

  echo(tag: number): void {
    this.write(Buffer.from(`42${tag}["echo"]`));
  }

  /** Sends nothing: the server speaks first. */
  protected greet(): void {}

  protected receive(bytes: Buffer): void {
    if (bytes[0] === MESSAGE && bytes[1] === EVENT) {
      one[0] = bytes.subarray(bodyStart(bytes), bytes.length - TAIL_BYTES);
      this.events.bodies(one);
    } else if (bytes[0] === MESSAGE && bytes[1] === ACK) this.#acked(bytes);
    else if (bytes[0] === PING) this.write(PONG);
    else this.#opens(bytes);
  }

  #acked(bytes: Buffer): void {
    const kept = bytes[afterDigits(bytes, PACKET_BYTES) + 1] !== FALSE;
    if (this.#open) this.events.acked(numberAt(bytes, PACKET_BYTES), kept);
    else this.joined();
  }

  #opens(bytes: Buffer): void {
    if (bytes[0] === OPEN) this.write(Buffer.from(`40${JSON.stringify({ user: this.#user })}`));
    else if (bytes[0] === MESSAGE && bytes[1] === CONNECT_ERROR) this.refused(bytes.toString('utf8', PACKET_BYTES));
    else if (bytes[0] === MESSAGE && bytes[1] === CONNECTED)
      this.join((room, index) => Buffer.from(`42${index}${JSON.stringify(['join', room])}`));
  }

  protected override opened(): void {
    this.#open = true;
    super.opened();
  }
}
