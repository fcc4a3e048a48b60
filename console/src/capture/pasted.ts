import { encodeClientFrames } from '@godwit/schema/client';
import { type Direction, decodeMessage } from '../frames/frame.js';
import { parseBytes, toHex } from '../frames/text-of-bytes.js';
import type { Capture } from './capture.js';

/**
 * Adds the frames of a message in hex or base64 to a capture. `given`: its direction; empty: it is detected. Throws if
 * the bytes are no such message.
 */
export function addPasted(text: string, given: Direction | '', capture: Capture): void {
  const bytes = parseBytes(text);
  const direction = given || directionOf(bytes);
  if (!direction || !isKnown(direction, bytes)) throw new Error('These bytes are no message of a client or a gateway.');
  capture.addMessage('pasted', direction, bytes, Date.now());
}

/**
 * The direction in which every frame is known. The numbers of requests are those of other replies and events: bytes that
 * a client would encode in exactly this way are taken for a client's.
 */
function directionOf(bytes: Uint8Array): Direction | undefined {
  const [sent, received] = [isKnown('sent', bytes), isKnown('received', bytes)];
  if (sent && received) return isOfClient(bytes) ? 'sent' : 'received';
  return sent ? 'sent' : received ? 'received' : undefined;
}

function isKnown(direction: Direction, bytes: Uint8Array): boolean {
  try {
    const frames = decodeMessage(direction, bytes);
    return frames.length > 0 && frames.every(({ name }) => name !== 'unknown');
  } catch {
    return false;
  }
}

function isOfClient(bytes: Uint8Array): boolean {
  const frames = decodeMessage('sent', bytes).map(({ id, name, value }) => ({ id, [name]: value }));
  return toHex(encodeClientFrames(frames)) === toHex(bytes);
}
