import { WebSocket as NodeWebSocket } from 'ws';

/** The runtime's own WebSocket where it has one (Node 22 and later), else that of the package `ws`. */
export const WebSocketClass = globalThis.WebSocket ?? (NodeWebSocket as unknown as typeof WebSocket);
