interface Envelope {
  bytes: Buffer;
  bodyAt: number;
  bodyBytes: number;
}

/** Frames around bodies, built once per room as long as its bodies have the same size. */
export class Envelopes {
  readonly #head: (room: string, bodyBytes: number) => Uint8Array;
  readonly #tail: Uint8Array;
  readonly #rooms = new Map<string, Envelope>();

  constructor(head: (room: string, bodyBytes: number) => Uint8Array, tail = '') {
    this.#head = head;
    this.#tail = Buffer.from(tail);
  }

  /** The message that carries this body to this room; the next call for the room overwrites it. */
  around(room: string, body: Uint8Array): Uint8Array {
    let envelope = this.#rooms.get(room);
    if (envelope?.bodyBytes !== body.length) {
      envelope = this.#make(room, body.length);
      this.#rooms.set(room, envelope);
    }
    envelope.bytes.set(body, envelope.bodyAt);
    return envelope.bytes;
  }

  #make(room: string, bodyBytes: number): Envelope {
    const head = this.#head(room, bodyBytes);
    const bytes = Buffer.concat([head, Buffer.alloc(bodyBytes), this.#tail]);
    return { bytes, bodyAt: head.length, bodyBytes };
  }
}
