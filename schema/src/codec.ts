import './plain-numbers.js';
import protobuf from 'protobufjs/minimal.js';
import { godwit } from '#codec';
import { TextReader } from './text-reader.js';

export { godwit };

/** The WebSocket subprotocol of this version of the protocol. */
export const SUBPROTOCOL = 'godwit.v1';

/** The path of the gateway's WebSocket endpoint. */
export const SOCKET_PATH = '/v1/ws';

/** One request as it came. */
export interface ReceivedFrame {
  frame: ReturnType<typeof godwit.v1.ClientFrame.decode>;
  /** The encoded ClientFrame, for forwarding: it still contains fields that this version does not know. */
  bytes: Uint8Array;
  /** A field of the request whose text is not UTF-8, such as `title`: the request must not be carried out. */
  invalidText: string | undefined;
}

const FRAMES_TAG = (1 << 3) | 2;

/**
 * Decodes one WebSocket message of a client. Each frame has bytes of its own: the input may be reused, and a small
 * frame does not keep a large message in memory. Throws on anything malformed: cut short, with anything beside frames,
 * with no frame, or with more than `maxFrames`. Text that is not UTF-8 is noted in its frame and fails no other.
 */
export function decodeClientFrames(bytes: Uint8Array, maxFrames: number): ReceivedFrame[] {
  const reader = protobuf.Reader.create(bytes);
  const frames: ReceivedFrame[] = [];
  while (reader.pos < reader.len) {
    if (reader.uint32() !== FRAMES_TAG) throw new RangeError('a ClientFrames message holds frames and nothing else');
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

/** Decodes one WebSocket message of a gateway. `bytes` fields alias the input. Throws on anything malformed. */
export function decodeServerFrames(bytes: Uint8Array): godwit.v1.ServerFrame[] {
  return godwit.v1.ServerFrames.decode(bytes).frames as godwit.v1.ServerFrame[];
}

/**
 * Encodes one reply or event as an entry of `ServerFrames`. Entries joined end to end are a valid WebSocket message, so
 * an event is encoded once, whoever gets it and whatever else goes with it.
 */
export function encodeEntry(frame: godwit.v1.ServerFrame.$Properties): Uint8Array {
  return godwit.v1.ServerFrames.encode({ frames: [frame] }).finish();
}
