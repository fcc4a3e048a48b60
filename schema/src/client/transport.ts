import { WebSocketClass } from '#websocket';
import { SUBPROTOCOL } from '../codec.js';

/** What a transport tells its owner. `close` comes exactly once, and nothing after it. */
export interface TransportEvents {
  open(): void;
  message(bytes: Uint8Array): void;
  /** `code` is the WebSocket close code; 1006 where the connection broke without one. */
  close(code: number, reason: string): void;
}

/** One connection that carries binary messages; bytes until the last moment. */
export interface Transport {
  send(bytes: Uint8Array): void;
  close(code?: number, reason?: string): void;
}

/** Opens one connection; a test or another runtime may bring its own. */
export type OpenTransport = (url: string, events: TransportEvents) => Transport;

/** Opens a WebSocket with Godwit's subprotocol. */
export const openWebSocket: OpenTransport = (url, events) => {
  const socket = new WebSocketClass(url, SUBPROTOCOL);
  socket.binaryType = 'arraybuffer';
  socket.onopen = () => events.open();
  socket.onmessage = ({ data }) => events.message(new Uint8Array(data as ArrayBuffer));
  socket.onerror = () => {
    // A close event follows every error, with all that the runtime tells.
  };
  socket.onclose = ({ code, reason }) => events.close(code, reason);
  return {
    send: (bytes) => socket.send(bytes as Uint8Array<ArrayBuffer>),
    close: (code = 1000, reason = '') => socket.close(code, reason),
  };
};
