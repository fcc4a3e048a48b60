const utf8 = new TextEncoder();
const FIRST_BYTES = 64;

/** Writes the parts of an encoded message one after the other. */
export class ByteWriter {
  #bytes = new Uint8Array(FIRST_BYTES);
  #length = 0;

  /** Writes a whole number from 0 to 2^53 - 1. */
  varint(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.#put((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.#put(rest);
  }

  /** Writes a length and the bytes. */
  bytes(bytes: Uint8Array): void {
    this.varint(bytes.length);
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Writes a length and text as UTF-8. */
  text(text: string): void {
    this.bytes(utf8.encode(text));
  }

  /** Everything written. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #put(byte: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = byte;
  }

  #reserve(more: number): void {
    const least = this.#length + more;
    if (least <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, least));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
