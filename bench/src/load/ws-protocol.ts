import { bodyStart, numberAt } from './ascii.js';
import { Envelopes } from './envelopes.js';
import { PeerConnection } from './peer-connection.js';
import type { Protocol } from './protocol.js';

const envelopes = new Envelopes((room) => Buffer.from(`{"t":"say","room":${JSON.stringify(room)},"body":"`), '"}');
/** Position of the first letter of the message type, which distinguishes the types. */
const TYPE_AT = '{"t":"'.length;
const [SAY, ACK] = ['s'.charCodeAt(0), 'a'.charCodeAt(0)];
const TAG_AT = '{"t":"ack","tag":'.length;
const TAIL_BYTES = '"}'.length;
const one: Uint8Array[] = [Buffer.alloc(0)];

/** The protocol of `ws-server`. */
export const wsProtocol: Protocol = {
  open: ({ url, rooms }, events) => new WsConnection(events, rooms).connect(url, true),
};

class WsConnection extends PeerConnection {
  signal(room: string, body: Uint8Array): void {
    this.write(envelopes.around(room, body));
  }

  send(): void {
    throw new Error('the ws peer stores no messages: it has signals only');
  }

  echo(tag: number): void {
    this.write(Buffer.from(`{"t":"echo","tag":${tag}}`));
  }

  protected greet(): void {
    this.join((room) => Buffer.from(JSON.stringify({ t: 'join', room })));
  }

  protected receive(bytes: Buffer): void {
    if (bytes[TYPE_AT] === SAY) {
      one[0] = bytes.subarray(bodyStart(bytes), bytes.length - TAIL_BYTES);
      this.events.bodies(one);
    } else if (bytes[TYPE_AT] === ACK) this.events.acked(numberAt(bytes, TAG_AT), true);
    else this.joined();
  }
}
