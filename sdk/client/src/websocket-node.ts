import { WebSocket as NodeWebSocket } from 'ws';

/** Milliseconds that a server may take to answer a close: a dead one does not keep the process alive. */
const CLOSE_MS = 2_000;

class ExplainingWebSocket extends NodeWebSocket {
  constructor(url: string, protocol: string) {
    // The package's declarations do not have it yet.
    const closing: object = { closeTimeout: CLOSE_MS };
    super(url, protocol, { ...closing, perMessageDeflate: false });
  }
}

/** The WebSocket of the package `ws`, also where the runtime has its own: that one does not tell why it failed. */
export const WebSocketClass = ExplainingWebSocket as unknown as typeof WebSocket;
