// The parts of the protocol that a client needs: as `index.ts`, but with a codec of a few kilobytes instead of the
// generated one.
import type { godwit } from './gen/client.js';
import { decode, encode } from './table-codec.js';

export { CloseCode, closeReason, mayReconnect, TOKENS_REVOKED } from './close-codes.js';
export { Code, codeName, GodwitError } from './errors.js';
export type { Command, EventName, Events, RequestInputs, Responses } from './gen/client.js';
export { godwit } from './gen/client.js';
export { GatewayMethods } from './gen/methods.js';
export { invalid } from './invalid.js';
export { isBytes } from './is-bytes.js';
export { SOCKET_PATH, SUBPROTOCOL } from './names.js';
export { type Field, fieldsOf, isScalar } from './table-codec.js';

/** Encodes requests as one WebSocket message. */
export function encodeClientFrames(frames: godwit.v1.ClientFrame.$Properties[]): Uint8Array {
  return encode('ClientFrames', { frames });
}

/** Decodes one WebSocket message of a client, as `decodeServerFrames` does. */
export function decodeClientFrames(bytes: Uint8Array): godwit.v1.ClientFrame[] {
  return decode('ClientFrames', bytes).frames as godwit.v1.ClientFrame[];
}

/**
 * Decodes one WebSocket message of a gateway into plain objects with every field: defaults for absent ones, copies of
 * bytes. Throws on a malformed message.
 */
export function decodeServerFrames(bytes: Uint8Array): godwit.v1.ServerFrame[] {
  return decode('ServerFrames', bytes).frames as godwit.v1.ServerFrame[];
}

/** Encodes replies and events as one WebSocket message of a gateway. */
export function encodeServerFrames(frames: godwit.v1.ServerFrame.$Properties[]): Uint8Array {
  return encode('ServerFrames', { frames });
}
