import type { GodwitError } from '@godwit/schema/client';
import { SUBPROTOCOL } from '@godwit/schema/client';
import { connectFailure, WebSocketClass } from '#websocket';

/** A transport's callbacks to its owner. `close` is called exactly once, and last. */
export interface TransportEvents {
  open(): void;
  /** A binary message arrives as bytes. A text message arrives as a string, and violates the protocol. */
  message(data: Uint8Array | string): void;
  /**
   * `code` is the WebSocket close code; 1006 if the connection broke without one. `error` says why the connection could
   * not be opened, if known.
   */
  close(code: number, reason: string, error?: GodwitError): void;
}

/** One connection that carries binary messages. */
export interface Transport {
  send(bytes: Uint8Array): void;
  /** Closes the connection, even if it is not open yet. `reason` is at most 123 bytes of UTF-8. */
  close(code?: number, reason?: string): void;
}

/** Opens one connection. Tests and other runtimes may supply their own. */
export type OpenTransport = (url: string, events: TransportEvents) => Transport;

/** Opens a WebSocket with Godwit's subprotocol. */
export const openWebSocket: OpenTransport = (url, events) => {
  const socket = new WebSocketClass(url, SUBPROTOCOL);
  let opened = false;
  let error: GodwitError | undefined;
  socket.binaryType = 'arraybuffer';
  socket.onopen = () => {
    opened = true;
    events.open();
  };
  socket.onmessage = ({ data }) => events.message(typeof data === 'string' ? data : new Uint8Array(data));
  // A close event follows every error.
  socket.onerror = (event) => {
    if (!opened) error = connectFailure(url, event as Event & { message?: string; error?: unknown });
  };
  socket.onclose = ({ code, reason }) => events.close(code, reason, error);
  return {
    send: (bytes) => socket.send(bytes as Uint8Array<ArrayBuffer>),
    close: (code = 1000, reason = '') => socket.close(code, reason),
  };
};
