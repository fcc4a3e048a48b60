import './plain-numbers.js';
import protobuf from 'protobufjs/minimal.js';
import type { godwit } from '#codec';

/** Takes the place of a text that is not UTF-8 until its field is found. */
const MARK = '\uFFFE not UTF-8 \uFFFE';

/**
 * Decodes frames with text that is not UTF-8 instead of throwing, and notes it: the frame's other fields, its id among
 * them, are needed to answer it. Costs nothing where all text is valid.
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

  /** The first field of the decoded request whose text is not UTF-8, such as `title` or `resume[2].conversation_id`. */
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
