export { decodeBody } from './body.js';
export { CloseCode, closeReason, mayReconnect, TOKENS_REVOKED } from './close-codes.js';
export {
  decodeClientFrames,
  decodeServerFrames,
  encodeClientFrames,
  encodeEntry,
  errorOfEntry,
  godwit,
  type ReceivedFrame,
} from './codec.js';
export { Code, codeName, GodwitError } from './errors.js';
export { GatewayMethods } from './gen/methods.js';
export type { Command, EventName, Events, RequestInputs, Requests, ResponseInputs, Responses } from './gen/service.js';
export { commands, events } from './gen/service.js';
export { invalid } from './invalid.js';
export {
  CLIENT_MESSAGE_ID_BYTES,
  limits,
  MAX_ATTACHMENT_NAME_BYTES,
  MAX_ATTACHMENTS,
  MAX_AVATAR_URL_BYTES,
  MAX_CONTENT_TYPE_BYTES,
  MAX_EMOJI_BYTES,
  MAX_ID_BYTES,
  MAX_METADATA_BYTES,
  MAX_NAME_BYTES,
  MAX_PINS,
  MAX_SIGNAL_KEY_BYTES,
  MAX_STATUS_TEXT_BYTES,
  MAX_TITLE_BYTES,
  MAX_USERS_READ,
} from './limits.js';
export { SOCKET_PATH, SUBPROTOCOL } from './names.js';
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
  isId,
} from './validate.js';
