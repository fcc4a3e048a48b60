import { WebSocket as NodeWebSocket } from 'ws';

export { connectFailure } from './connect-failure.js';

/** Milliseconds that a server may take to answer a close, so that a dead server does not keep the process alive. */
const CLOSE_MS = 2_000;

class ExplainingWebSocket extends NodeWebSocket {
  constructor(url: string, protocol: string) {
    // The type declarations of `ws` lack this option.
    const closing: object = { closeTimeout: CLOSE_MS };
    super(url, protocol, { ...closing, perMessageDeflate: false });
  }
}

/** The WebSocket of the package `ws`, even if the runtime has its own: the built-in one does not say why it failed. */
export const WebSocketClass = ExplainingWebSocket as unknown as typeof WebSocket;
