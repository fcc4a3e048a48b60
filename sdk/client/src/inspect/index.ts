export { type OpenTransport, openWebSocket, type Transport, type TransportEvents } from '../transport.js';
export { INSPECTOR_CHANNEL, type InspectedRecord, inspectable } from './console-channel.js';
export { recordTransport } from './record-transport.js';
export type { TransportRecord } from './transport-record.js';
