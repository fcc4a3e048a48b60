import { Envelopes } from './envelopes.js';
import { PeerConnection } from './peer-connection.js';
import type { Protocol } from './protocol.js';

// The first byte of a server message that is not a body; bodies begin with a digit.
const [JOINED, ECHO] = [0, 2];
const envelopes = new Envelopes((room) => {
  const name = Buffer.from(room);
  return Buffer.from([1, name.length, ...name]);
});
const echo = Buffer.of(ECHO, 0, 0, 0, 0);
const one: Uint8Array[] = [echo];

/** The protocol of `uws-server`. */
export const uwsProtocol: Protocol = {
  open: ({ url, rooms }, events) => new UwsConnection(events, rooms).connect(url, false),
};

class UwsConnection extends PeerConnection {
  signal(room: string, body: Uint8Array): void {
    this.write(envelopes.around(room, body));
  }

  send(): void {
    throw new Error('the uws peer stores no messages: it has signals only');
  }

  echo(tag: number): void {
    echo.writeUInt32BE(tag, 1);
    this.write(echo);
  }

  protected greet(): void {
    this.join((room) => Buffer.from(`\0${room}`));
  }

  protected receive(bytes: Buffer): void {
    if (bytes[0] === ECHO) this.events.acked(bytes.readUInt32BE(1), true);
    else if (bytes[0] !== JOINED) {
      one[0] = bytes;
      this.events.bodies(one);
    } else this.joined();
  }
}
