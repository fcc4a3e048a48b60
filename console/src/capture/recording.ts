import { readableValue } from '../frames/readable.js';
import { parseBytes, toBase64 } from '../frames/text-of-bytes.js';
import type { Capture, Entry } from './capture.js';

/** Bytes of a recording that are read at most. */
const MAX_BYTES = 32 * 1024 * 1024;

/** One line of a recording. */
interface Line {
  at: number;
  session: string;
  direction: Entry['direction'];
  name: string;
  id?: number;
  size?: number;
  latency_ms?: number;
  content?: unknown;
  /** The bytes of a message with this one frame, in base64. */
  bytes?: string;
  summary?: string;
}

/** Entries as NDJSON, one line each, with a line break at the end. Tokens are not in it. */
export function writeRecording(entries: readonly Entry[]): string {
  return entries.map((entry) => `${JSON.stringify(lineOf(entry))}\n`).join('');
}

function lineOf({ at, session, direction, name, frame, latencyMs, summary }: Entry): Line {
  if (!frame) return { at, session, direction, name, summary };
  return {
    ...{ at, session, direction, name, id: frame.id, size: frame.size },
    ...(latencyMs !== undefined && { latency_ms: Math.round(latencyMs * 1_000) / 1_000 }),
    ...{ content: readableValue(frame), bytes: toBase64(frame.bytes) },
  };
}

/**
 * Adds the frames of a recording to a capture; returns how many. Lines need `direction` and `bytes`; those without bytes
 * are passed over. Throws, naming the line, if it is no recording.
 */
export function readRecording(text: string, capture: Capture): number {
  if (text.length > MAX_BYTES) throw new Error(`The recording has more than ${MAX_BYTES / 1024 ** 2} MiB.`);
  let count = 0;
  for (const [index, row] of text.split('\n').entries()) {
    if (row.trim() === '') continue;
    const line = parseLine(row, index + 1);
    if (!line.bytes) continue;
    if (line.direction !== 'sent' && line.direction !== 'received')
      throw new Error(`Line ${index + 1}: direction must be "sent" or "received".`);
    const session = `${line.session ?? 'recording'} (recorded)`;
    capture.addMessage(session, line.direction, parseBytes(line.bytes), Number(line.at) || 0);
    count++;
  }
  if (count === 0) throw new Error('No line of the file has a frame.');
  return count;
}

function parseLine(row: string, number: number): Partial<Line> {
  try {
    const line = JSON.parse(row);
    if (line && typeof line === 'object') return line;
  } catch {
    // Told below, as for other values.
  }
  throw new Error(`Line ${number} is not a JSON object.`);
}
