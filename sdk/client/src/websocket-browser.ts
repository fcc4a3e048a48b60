import { Code, GodwitError } from '@godwit/schema/client';

/** The browser's own WebSocket. */
export const WebSocketClass: typeof WebSocket = globalThis.WebSocket;

/** The error of a WebSocket that does not open: a page is not told why. */
export function connectFailure(url: string): GodwitError {
  const message = `${url}: the connection could not be opened; browsers report why only in their console`;
  return new GodwitError(Code.CODE_UNAVAILABLE, message);
}
