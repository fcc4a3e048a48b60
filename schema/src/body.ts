import './plain-numbers.js';
import protobuf from 'protobufjs/minimal.js';
import { Code, GodwitError } from './errors.js';
import { invalid } from './validate.js';

/** Decodes one type of message; every generated type does. */
interface Decoder<T> {
  decode(reader: protobuf.Reader): T;
}

/**
 * Decodes the body of an HTTP request. Throws INVALID_ARGUMENT where it is malformed and, as of JSON, where it has a field
 * that this version does not know: an answer to what is not understood in full would promise too much.
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
