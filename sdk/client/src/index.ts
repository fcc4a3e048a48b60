export type { Command, EventName, Events, RequestInputs, Responses } from '@godwit/schema/client';
export { CloseCode, Code, GodwitError, godwit } from '@godwit/schema/client';
export { AbortError } from './abort.js';
export {
  type AttachmentUrl,
  attachmentUrl,
  type ReadAttachmentOptions,
  readAttachment,
  type UploadBody,
  type UploadedFile,
  type UploadOptions,
  type UploadProgress,
  upload,
} from './attachments.js';
export type { BackoffOptions } from './backoff.js';
export { bodyJson, bodyText, type ContentType, type WithBody, type WithBody as WithText } from './body.js';
export { Client, type Outgoing, randomId } from './client.js';
export type { ClientOptions, RequestOptions, Status } from './client-options.js';
export { connect } from './connect.js';
export { type EventsOptions, events } from './events.js';
export type { Listener, ReportError } from './listeners.js';
export type { Cursor } from './resume.js';
export type { FetchToken, TokenRequest } from './token-source.js';
export type { OpenTransport, Transport, TransportEvents } from './transport.js';
