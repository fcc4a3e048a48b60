/** The browser's own WebSocket. */
export const WebSocketClass: typeof WebSocket = globalThis.WebSocket;
