import './plain-numbers.js';
import protobuf from 'protobufjs/minimal.js';
import { godwit } from '#codec';
import { TextReader } from './text-reader.js';

export { godwit };

/** One received request. */
export interface ReceivedFrame {
  frame: ReturnType<typeof godwit.v1.ClientFrame.decode>;
  /** The encoded ClientFrame, for forwarding: it still contains fields unknown to this version. */
  bytes: Uint8Array;
  /** A field of the request with invalid UTF-8, such as `title`: the request must not be carried out. */
  invalidText: string | undefined;
}

const FRAMES_TAG = (1 << 3) | 2;

/**
 * Decodes one WebSocket message of a client. Each frame has its own copy of its bytes: the input may be reused, and a
 * small frame does not keep a large message in memory. Throws on a malformed message: truncated, with anything other
 * than frames, without a frame, or with more than `maxFrames`. Invalid UTF-8 is recorded in its frame, and affects no
 * other.
 */
export function decodeClientFrames(bytes: Uint8Array, maxFrames: number): ReceivedFrame[] {
  const reader = protobuf.Reader.create(bytes);
  const frames: ReceivedFrame[] = [];
  while (reader.pos < reader.len) {
    if (reader.uint32() !== FRAMES_TAG) throw new RangeError('a ClientFrames message holds only frames');
    if (frames.length === maxFrames) throw new RangeError(`a ClientFrames message holds at most ${maxFrames} frames`);
    const own = Buffer.from(reader.bytes());
    const text = new TextReader(own);
    const frame = godwit.v1.ClientFrame.decode(text);
    frames.push({ frame, bytes: own, invalidText: text.invalidField(frame) });
  }
  if (frames.length === 0) throw new RangeError('a ClientFrames message holds at least one frame');
  return frames;
}

/** Encodes requests as one WebSocket message. */
export function encodeClientFrames(frames: godwit.v1.ClientFrame.$Properties[]): Uint8Array {
  return godwit.v1.ClientFrames.encode({ frames }).finish();
}

/** Decodes one WebSocket message of a gateway. `bytes` fields alias the input. Throws on a malformed message. */
export function decodeServerFrames(bytes: Uint8Array): godwit.v1.ServerFrame[] {
  return godwit.v1.ServerFrames.decode(bytes).frames as godwit.v1.ServerFrame[];
}

/**
 * Encodes one reply or event as an entry of `ServerFrames`. Concatenated entries are a valid WebSocket message, so an
 * event is encoded only once for all recipients and all messages that contain it.
 */
export function encodeEntry(frame: godwit.v1.ServerFrame.$Properties): Uint8Array {
  return godwit.v1.ServerFrames.encode({ frames: [frame] }).finish();
}

/** The tag of `ServerFrame.error`. */
const ERROR_TAG = (2 << 3) | 2;

/**
 * The error in an entry of `ServerFrames`; undefined if it holds anything else, of which nothing is decoded, or is
 * malformed.
 */
export function errorOfEntry(entry: Uint8Array): godwit.v1.Error | undefined {
  const reader = protobuf.Reader.create(entry);
  try {
    if (entry.length === 0 || reader.uint32() !== FRAMES_TAG) return undefined;
    const end = reader.uint32() + reader.pos;
    while (reader.pos < end) {
      const tag = reader.uint32();
      if (tag === ERROR_TAG) return godwit.v1.Error.decode(reader, reader.uint32());
      reader.skipType(tag & 7);
    }
  } catch {
    return undefined;
  }
  return undefined;
}
