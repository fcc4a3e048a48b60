import './plain-numbers.js';
import protobuf from 'protobufjs/minimal.js';
import { Code, GodwitError } from './errors.js';
import { invalid } from './invalid.js';

/** Decodes one type of message; every generated type implements this. */
interface Decoder<T> {
  decode(reader: protobuf.Reader): T;
}

/**
 * Decodes the protobuf body of an HTTP request. Throws INVALID_ARGUMENT if it is malformed or, as for JSON bodies,
 * contains a field unknown to this version: a success would suggest that the field had an effect.
 */
export function decodeBody<T extends { $unknowns?: Uint8Array[] }>(type: Decoder<T>, bytes: Uint8Array): T {
  const reader = protobuf.Reader.create(bytes);
  reader.discardUnknown = false;
  let message: T;
  try {
    message = type.decode(reader);
  } catch (cause) {
    throw new GodwitError(Code.CODE_INVALID_ARGUMENT, 'body: is malformed', { cause });
  }
  const [unknown] = message.$unknowns ?? [];
  if (unknown) throw invalid(`field ${protobuf.Reader.create(unknown).uint32() >>> 3}`, 'is unknown');
  return message;
}
