import { godwitProtocol } from './godwit-protocol.js';
import { natsProtocol } from './nats-protocol.js';
import type { Protocol, ProtocolName } from './protocol.js';
import { socketioProtocol } from './socketio-protocol.js';
import { uwsProtocol } from './uws-protocol.js';
import { wsProtocol } from './ws-protocol.js';

/** The protocol of each kind of server. */
export const protocols: Readonly<Record<ProtocolName, Protocol>> = {
  godwit: godwitProtocol,
  uws: uwsProtocol,
  nats: natsProtocol,
  socketio: socketioProtocol,
  ws: wsProtocol,
};
