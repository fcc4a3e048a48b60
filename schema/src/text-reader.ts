import './plain-numbers.js';
import protobuf from 'protobufjs/minimal.js';
import type { godwit } from '#codec';

/** Placeholder for text that is not UTF-8, by which its field is found after decoding. */
const MARK = '\uFFFE not UTF-8 \uFFFE';

/**
 * Decodes frames that contain invalid UTF-8 instead of throwing, and records it: the reply needs the frame's other
 * fields, such as its id. Costs nothing if all text is valid.
 */
export class TextReader extends protobuf.BufferReader {
  #invalid = false;

  override stringVerify(): string {
    try {
      return super.stringVerify();
    } catch (error) {
      // Anything else, such as a length past the end, makes the whole frame malformed.
      if (!(error instanceof TypeError)) throw error;
      this.#invalid = true;
      return MARK;
    }
  }

  /** The first field of the decoded request with invalid UTF-8, such as `title` or `resume[2].conversation_id`. */
  invalidField(frame: godwit.v1.ClientFrame): string | undefined {
    if (!this.#invalid) return undefined;
    const request = frame.request && frame[frame.request];
    return pathOfMark(request) ?? 'a field';
  }
}

function pathOfMark(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return undefined;
  for (const [key, child] of Object.entries(value)) {
    const name = Array.isArray(value) ? `[${key}]` : key;
    if (child === MARK) return name;
    const rest = pathOfMark(child);
    if (rest !== undefined) return rest.startsWith('[') ? `${name}${rest}` : `${name}.${rest}`;
  }
  return undefined;
}
