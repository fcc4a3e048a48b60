import { readJson } from './files.js';
import type { Json } from './protocol.js';

/** One WebSocket message, as bytes and as JSON. */
export interface Vector {
  /** The subject of the vector, such as `request send`. */
  title: string;
  /** The type of the message. */
  type: 'ClientFrames' | 'ServerFrames';
  /** Hexadecimal. */
  bytes: string;
  /** Absent: the bytes are malformed, and decoding must fail. */
  json?: Json;
}

/**
 * The files of vectors. `client` and `server`: the JSON encodes to the bytes, and these decode to the JSON. `lenient`:
 * a decoder must accept the bytes, which no encoder makes. `malformed`: a decoder must refuse the bytes.
 */
export const KINDS = ['client', 'server', 'lenient', 'malformed'] as const;
export type Kind = (typeof KINDS)[number];

/** Reads the vectors of one file. */
export function readVectors(kind: Kind): Vector[] {
  return readJson('frames', kind) as Vector[];
}
