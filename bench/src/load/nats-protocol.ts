import { numberAt } from './ascii.js';
import { Envelopes } from './envelopes.js';
import { PeerConnection } from './peer-connection.js';
import type { ConnectionEvents, ConnectionOptions, Protocol } from './protocol.js';

const envelopes = new Envelopes((room, bodyBytes) => Buffer.from(`PUB ${room} ${bodyBytes}\r\n`), '\r\n');
const [PING, PONG] = [Buffer.from('PING\r\n'), Buffer.from('PONG\r\n')];
const CONNECT = { verbose: false, pedantic: false, echo: false, headers: false, no_responders: false, lang: 'bench' };
const [SPACE, CR, LETTER_I, LETTER_M, LETTER_P, MINUS] = [32, 13, 73, 77, 80, 45];
/** Bodies in the bytes that are being processed. */
const bodies: Uint8Array[] = [];

/** NATS's text protocol over WebSocket. Rooms are subjects. */
export const natsProtocol: Protocol = {
  open: (options, events) => new NatsConnection(events, options).connect(options.url, false),
};

class NatsConnection extends PeerConnection {
  readonly #user: string;
  /** The beginning of an incomplete protocol message. */
  #rest: Buffer | undefined;
  #open = false;
  /** Tags of unanswered PINGs, in order. */
  readonly #tags: number[] = [];

  constructor(events: ConnectionEvents, options: ConnectionOptions) {
    super(events, options.rooms);
    this.#user = options.user;
  }

  signal(room: string, body: Uint8Array): void {
    this.write(envelopes.around(room, body));
  }

  send(): void {
    throw new Error('the nats peer stores no messages: it has signals only');
  }

  echo(tag: number): void {
    this.#tags.push(tag);
    this.write(PING);
  }

  protected greet(): void {
    const subscriptions = this.rooms.map((room, index) => `SUB ${room} ${index}\r\n`).join('');
    this.write(Buffer.from(`CONNECT ${JSON.stringify({ ...CONNECT, name: this.#user })}\r\n${subscriptions}PING\r\n`));
  }

  protected receive(bytes: Buffer): void {
    const buffer = this.#rest ? Buffer.concat([this.#rest, bytes]) : bytes;
    let at = 0;
    for (let end = this.#take(buffer, at); end > 0; end = this.#take(buffer, at)) at = end;
    this.#rest = at < buffer.length ? Buffer.from(buffer.subarray(at)) : undefined;
    if (bodies.length === 0) return;
    this.events.bodies(bodies);
    bodies.length = 0;
  }

  /** Processes the protocol message at `at`, and returns its end, or 0 if it is incomplete. */
  #take(buffer: Buffer, at: number): number {
    let lineEnd = at;
    while (lineEnd < buffer.length && buffer[lineEnd] !== CR) lineEnd++;
    const next = lineEnd + 2;
    if (next > buffer.length) return 0;
    if (buffer[at] === LETTER_M) {
      const end = next + sizeBefore(buffer, lineEnd);
      if (end + 2 > buffer.length) return 0;
      bodies.push(buffer.subarray(next, end));
      return end + 2;
    }
    if (buffer[at] === LETTER_P && buffer[at + 1] === LETTER_I) this.write(PONG);
    else if (buffer[at] === LETTER_P) this.#answered();
    else if (buffer[at] === MINUS && !this.#open) this.refused(buffer.toString('latin1', at, lineEnd));
    return next;
  }

  #answered(): void {
    if (this.#open) this.events.acked(this.#tags.shift() as number, true);
    else this.opened();
    this.#open = true;
  }
}

/** The number at the end of the line: `MSG subject sid size`. */
function sizeBefore(line: Uint8Array, lineEnd: number): number {
  let start = lineEnd;
  while (line[start - 1] !== SPACE) start--;
  return numberAt(line, start);
}
