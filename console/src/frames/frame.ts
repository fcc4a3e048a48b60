import { decodeClientFrames, decodeServerFrames, encodeClientFrames } from '@godwit/schema/client';

/** `sent` by the client, or `received` from the gateway. */
export type Direction = 'sent' | 'received';

/** The fields of a message of the protocol, as the codec returns them. */
export type Fields = Record<string, unknown>;

/** One decoded frame. */
export interface Frame {
  direction: Direction;
  /** The field of the oneof, such as `send` or `message_posted`; `unknown`: a frame of a newer protocol. */
  name: string;
  /** The request's number, which its reply repeats; 0: an event, or a request without a reply. */
  id: number;
  value: Fields;
  /** Bytes on the wire: the frame as an entry of its WebSocket message. */
  size: number;
  /** The same bytes, which are a message with this one frame; of a frame with a token, without the token. */
  bytes: Uint8Array;
}

type FrameFields = Fields & { id: number; request?: string | null; body?: string | null };

/** The field number 1 with a length: the entry of a repeated field of frames. */
const ENTRY = 0x0a;
/** Requests whose token is neither kept nor shown. */
const WITH_TOKEN: ReadonlySet<string> = new Set(['hello', 'refresh']);

/** Decodes one WebSocket message into its frames. Throws if it is malformed. */
export function decodeMessage(direction: Direction, bytes: Uint8Array): Frame[] {
  return entriesOf(bytes).map((entry) => decodeEntry(direction, entry));
}

function decodeEntry(direction: Direction, entry: Uint8Array): Frame {
  const [decoded] = direction === 'sent' ? decodeClientFrames(entry) : decodeServerFrames(entry);
  const { id, request, body, ...rest } = decoded as unknown as FrameFields;
  const name = (direction === 'sent' ? request : body) ?? 'unknown';
  const value = (rest[name] ?? {}) as Fields;
  const frame = { direction, name, id, value, size: entry.length, bytes: entry };
  return direction === 'sent' && WITH_TOKEN.has(name) ? withoutToken(frame) : frame;
}

/** Screens are shared and recordings are sent to others, so a token goes into neither. */
function withoutToken(frame: Frame): Frame {
  const { length } = String(frame.value.token);
  const value = { ...frame.value, token: `(a token of ${length} characters)` };
  return { ...frame, value, bytes: encodeClientFrames([{ id: frame.id, [frame.name]: value }]) };
}

/** Splits a message into its entries, each with its tag and length. Throws if it holds anything else. */
function entriesOf(bytes: Uint8Array): Uint8Array[] {
  const entries: Uint8Array[] = [];
  let start = 0;
  while (start < bytes.length) {
    if (bytes[start] !== ENTRY) throw new Error(`byte ${start} does not begin a frame`);
    let [length, shift, at] = [0, 0, start + 1];
    for (; ; at++, shift += 7) {
      const byte = bytes[at];
      if (byte === undefined || shift > 28) throw new Error(`the length at byte ${start + 1} is not valid`);
      length += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    const end = at + 1 + length;
    if (end > bytes.length) throw new Error(`the frame at byte ${start} ends after the message`);
    entries.push(bytes.subarray(start, end));
    start = end;
  }
  return entries;
}
