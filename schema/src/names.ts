/** The WebSocket subprotocol of this version of the protocol. */
export const SUBPROTOCOL = 'godwit.v1';

/** The path of the gateway's WebSocket endpoint. */
export const SOCKET_PATH = '/v1/ws';
