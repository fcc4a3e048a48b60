const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Strings up to this length are decoded without TextDecoder if they are ASCII: its calls cost more than that. */
const SHORT = 32;
/** Bytes of the longest varint. */
const MAX_VARINT = 10;

/** Reads the parts of an encoded message in their order. Every method throws past the end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  /** The high 32 bits of the last number. */
  #high = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get ended(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** Reads a number of up to 64 bits; above 2^53 it loses precision. */
  varint(): number {
    const low = this.low32();
    return this.#high * 2 ** 32 + low;
  }

  /** Reads a number of up to 64 bits, and returns its low 32 bits. */
  low32(): number {
    const only = this.#bytes[this.#at];
    if (only !== undefined && only < 128) {
      this.#at++;
      this.#high = 0;
      return only;
    }
    // Groups of 7 bits: four, four and two, so that each part is exact.
    const parts = [0, 0, 0];
    let length = 0;
    for (let byte = 128; byte >= 128; length++) {
      if (length === MAX_VARINT) throw new RangeError(`a number has more than ${MAX_VARINT} bytes`);
      byte = this.#bytes[this.#at] as number;
      if (byte === undefined) throw new RangeError('a number is cut off');
      this.#at++;
      parts[length >> 2] = (parts[length >> 2] as number) | ((byte & 127) << (7 * (length & 3)));
    }
    const [first = 0, second = 0, third = 0] = parts;
    this.#high = ((second >>> 4) | (third << 24)) >>> 0;
    return (first | (second << 28)) >>> 0;
  }

  /** Passes over bytes. */
  pass(length: number): void {
    if (this.#at + length > this.#bytes.length) throw new RangeError('a message is cut off');
    this.#at += length;
  }

  /** Passes over a number of any length. */
  passVarint(): void {
    for (let byte = 128; byte >= 128; ) {
      byte = this.#bytes[this.#at] ?? 0;
      this.pass(1);
    }
  }

  /** Reads a length and that many bytes, which are not copied. */
  bytes(): Uint8Array {
    const length = this.varint();
    const from = this.#at;
    this.pass(length);
    return this.#bytes.subarray(from, this.#at);
  }

  /** Reads a length, and returns a reader of that many bytes. */
  part(): ByteReader {
    return new ByteReader(this.bytes());
  }

  /** Reads a length and text of that many bytes of UTF-8. */
  text(): string {
    const bytes = this.bytes();
    if (bytes.length <= SHORT && bytes.every((byte) => byte < 128)) return String.fromCharCode(...bytes);
    return utf8.decode(bytes);
  }
}
