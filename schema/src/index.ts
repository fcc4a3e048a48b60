export { decodeBody } from './body.js';
export { CloseCode, closeReason, mayReconnect } from './close-codes.js';
export {
  decodeClientFrames,
  decodeServerFrames,
  encodeClientFrames,
  encodeEntry,
  godwit,
  type ReceivedFrame,
  SOCKET_PATH,
  SUBPROTOCOL,
} from './codec.js';
export { Code, codeName, GodwitError } from './errors.js';
export { GatewayMethods } from './gen/methods.js';
export { type FieldShape, requestFields } from './gen/request-fields.js';
export type { Command, EventName, Events, RequestInputs, Requests, ResponseInputs, Responses } from './gen/service.js';
export { commands, events } from './gen/service.js';
export {
  CLIENT_MESSAGE_ID_BYTES,
  limits,
  MAX_ATTACHMENT_NAME_BYTES,
  MAX_ATTACHMENTS,
  MAX_CONTENT_TYPE_BYTES,
  MAX_EMOJI_BYTES,
  MAX_ID_BYTES,
  MAX_SIGNAL_KEY_BYTES,
  MAX_STATUS_TEXT_BYTES,
  MAX_TITLE_BYTES,
} from './limits.js';
export {
  checkBody,
  checkDistinct,
  checkId,
  checkSend,
  checkSignal,
  checkText,
  checkUint,
  checkUserId,
  checkUserIds,
  invalid,
  isId,
} from './validate.js';
