export { CloseCode } from '../close-codes.js';
export { godwit } from '../codec.js';
export { Code, GodwitError } from '../errors.js';
export type { Command, EventName, Events, RequestInputs, Responses } from '../gen/service.js';
export type { BackoffOptions } from './backoff.js';
export {
  Client,
  type ClientOptions,
  type Outgoing,
  type RequestOptions,
  randomId,
  type Status,
} from './client.js';
export { connect } from './connect.js';
export type { Cursor } from './resume.js';
export { bodyText } from './text.js';
export type { OpenTransport, Transport, TransportEvents } from './transport.js';
