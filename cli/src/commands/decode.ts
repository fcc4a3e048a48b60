import { decodeClientFrames, decodeServerFrames, encodeClientFrames, events, godwit } from '@godwit/schema';
import { UsageError } from '../exit-codes.js';
import { messageType, toJson } from '../talk/message-json.js';
import { printJson, readInput } from '../terminal.js';

/** Options of `godwit decode`. */
export interface DecodeOptions {
  from?: 'client' | 'server';
  format?: 'hex' | 'base64' | 'binary';
}

type Side = 'client' | 'server';
type Frame = Record<string, unknown>;

const TYPES = { client: messageType('ClientFrame'), server: messageType('ServerFrame') };

/**
 * Prints the frames of WebSocket messages, one JSON object per line: `from` is the side that sent the frame. Each
 * argument is a message in hex or base64; without any, standard input holds one per line, or one in binary. What is no
 * message is named on standard error, and fails the command.
 */
export async function decodeFrames(texts: readonly string[], { from, format }: DecodeOptions): Promise<void> {
  if (texts.length === 0 && process.stdin.isTTY)
    throw new UsageError('pass frames in hex or base64 as arguments, or any form on standard input');
  const inputs = texts.length > 0 ? texts.map((text) => bytesOf(text, format)) : inputsOf(await readInput(), format);
  for (const [index, bytes] of inputs.entries()) {
    try {
      const { side, frames } = decodeMessage(bytes, from);
      for (const frame of frames) printJson({ from: side, frame: toJson(TYPES[side], frame) });
    } catch (error) {
      process.stderr.write(`godwit: message ${index + 1}: ${(error as Error).message}\n`);
      process.exitCode = 1;
    }
  }
}

/** The messages on standard input: its words, or all of it if it is not text. */
function inputsOf(input: Buffer, format: DecodeOptions['format']): Uint8Array[] {
  const text = input.toString('latin1');
  const isText = format === undefined ? /^[\w+/=\s-]*$/.test(text) : format !== 'binary';
  if (!isText) return [input];
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => bytesOf(word, format));
}

/** The bytes of a text in hex, with or without `0x`, or in base64. Throws UsageError if it is neither. */
function bytesOf(text: string, format: DecodeOptions['format']): Uint8Array {
  if (format === 'binary') return Buffer.from(text, 'latin1');
  const hex = text.replace(/^0x/i, '').replace(/\s+/g, '');
  if (format !== 'base64' && /^([0-9a-f]{2})+$/i.test(hex)) return Buffer.from(hex, 'hex');
  if (format !== 'hex' && /^[\w+/-]+={0,2}$/.test(text)) return Buffer.from(text, 'base64');
  throw new UsageError(`${JSON.stringify(text.slice(0, 40))} is not ${format ?? 'hex or base64'}`);
}

/** Decodes a message of a side; without one, of the side whose frames hold everything that is in the message. */
export function decodeMessage(bytes: Uint8Array, from?: Side): { side: Side; frames: Frame[] } {
  if (from) return { side: from, frames: decoders[from](bytes).frames };
  const sides = ['server', 'client'] as const;
  const decoded = sides.map((side) => {
    try {
      return { side, ...decoders[side](bytes) };
    } catch (error) {
      return { side, frames: undefined, lost: 1, error: error as Error };
    }
  });
  const best = decoded.find(({ frames, lost }) => frames && lost === 0) ?? decoded.find(({ frames }) => frames);
  if (best?.frames) return { side: best.side, frames: best.frames };
  throw new Error(`neither frames of a server nor of a client: ${(decoded[0] as { error: Error }).error.message}`);
}

/** Whether a server may send a frame: one without an id is an event, and one with an id is none. */
const isServers = (frame: godwit.v1.ServerFrame) =>
  (frame.id === 0) === Object.keys(frame).some((name) => name in events);

/** Decodes a message; `lost`: the bytes that no field of this version holds, or all if the side sends no such frames. */
const decoders: { [S in Side]: (bytes: Uint8Array) => { frames: Frame[]; lost: number } } = {
  client(bytes) {
    const received = decodeClientFrames(bytes, Number.POSITIVE_INFINITY);
    const invalid = received.find(({ invalidText }) => invalidText !== undefined);
    if (invalid) throw new Error(`${invalid.invalidText}: is not UTF-8`);
    const frames = received.map(({ frame }) => frame);
    return { frames: frames as unknown as Frame[], lost: bytes.length - encodeClientFrames(frames).length };
  },
  server(bytes) {
    const frames = decodeServerFrames(bytes);
    if (frames.length === 0) throw new Error('there is no frame');
    const lost = bytes.length - godwit.v1.ServerFrames.encode({ frames }).finish().length;
    return { frames: frames as unknown as Frame[], lost: frames.every(isServers) ? lost : bytes.length };
  },
};
