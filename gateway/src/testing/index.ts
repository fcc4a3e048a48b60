// Test helpers that tests of whole systems share with those of the gateway.
export { HARD_LIMIT_BYTES } from '../socket/send-buffer.js';
export { AnsweredGateway } from './answered-gateway.js';
export { eventText } from './event-text.js';
export { RawSocket } from './raw-socket.js';
export type { RecordingSession } from './recording-session.js';
