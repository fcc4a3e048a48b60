import { Code, GodwitError } from './errors.js';
import type { RequestInputs } from './gen/service.js';
import {
  CLIENT_MESSAGE_ID_BYTES,
  limits,
  MAX_ATTACHMENTS,
  MAX_CONTENT_TYPE_BYTES,
  MAX_ID_BYTES,
  MAX_SIGNAL_KEY_BYTES,
} from './limits.js';

const utf8 = new TextEncoder();
const scratch = new Uint8Array(1024);

/** INVALID_ARGUMENT that names the field. */
export function invalid(field: string, problem: string): GodwitError {
  return new GodwitError(Code.CODE_INVALID_ARGUMENT, `${field}: ${problem}`);
}

/** Bytes of UTF-8 that a string takes, counted up to 1024. */
function utf8Length(text: string): number {
  return text.length > scratch.length ? text.length : utf8.encodeInto(text, scratch).written;
}

/** Throws unless `text` is Unicode without NUL, of at most `maxBytes` bytes of UTF-8: what every store can keep. */
export function checkText(field: string, text: string, maxBytes: number): void {
  if (utf8Length(text) > maxBytes) throw new GodwitError(Code.CODE_TOO_LARGE, `${field}: at most ${maxBytes} bytes`);
  if (!text.isWellFormed() || text.includes('\u0000')) throw invalid(field, 'must be Unicode text without NUL');
}

/** Throws unless `id` is a user's or a conversation's id: Unicode without NUL, 1 to 64 bytes of UTF-8. */
export function checkId(field: string, id: string): void {
  const bytes = utf8Length(id);
  if (bytes < 1 || bytes > MAX_ID_BYTES) throw invalid(field, `must be 1 to ${MAX_ID_BYTES} bytes, has ${bytes}`);
  if (!id.isWellFormed() || id.includes('\u0000')) throw invalid(field, 'must be Unicode text without NUL');
}

/** Throws unless each is an id and there are 1 to `limits.max_members_per_request` of them. */
export function checkIds(field: string, ids: readonly string[]): void {
  if (ids.length === 0) throw invalid(field, 'must name at least one user');
  const max = limits.max_members_per_request;
  if (ids.length > max) throw new GodwitError(Code.CODE_TOO_LARGE, `${field}: at most ${max} users, has ${ids.length}`);
  for (const id of ids) checkId(field, id);
}

/** Throws where an id is named twice. */
export function checkDistinct(field: string, ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw invalid(field, `names ${id} twice`);
    seen.add(id);
  }
}

/** Throws unless `value` is a sequence number or a count: a whole number from 0 to 2^53 - 1. */
export function checkUint(field: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw invalid(field, 'must be a whole number from 0 to 2^53 - 1');
}

/** Throws unless the request may be given to the store as it is. */
export function checkSend(request: RequestInputs['send']): void {
  const { conversation_id = '', to_user_id = '', client_message_id, content_type = '', body, reply_to = 0 } = request;
  const { attachment_ids, after } = request;
  if (conversation_id && to_user_id) throw invalid('to_user_id', 'must be empty where conversation_id is set');
  if (to_user_id) checkId('to_user_id', to_user_id);
  else checkId('conversation_id', conversation_id);
  if (client_message_id?.length !== CLIENT_MESSAGE_ID_BYTES) {
    throw invalid(
      'client_message_id',
      `must be ${CLIENT_MESSAGE_ID_BYTES} bytes, has ${client_message_id?.length ?? 0}`,
    );
  }
  checkBody(content_type, body);
  checkUint('reply_to', reply_to);
  if (attachment_ids?.length) checkAttachments(attachment_ids);
  if (after?.length && after.length !== CLIENT_MESSAGE_ID_BYTES)
    throw invalid('after', `must be empty or ${CLIENT_MESSAGE_ID_BYTES} bytes, has ${after.length}`);
}

function checkAttachments(ids: readonly string[]): void {
  if (ids.length > MAX_ATTACHMENTS)
    throw new GodwitError(Code.CODE_TOO_LARGE, `attachment_ids: at most ${MAX_ATTACHMENTS}, has ${ids.length}`);
  for (const id of ids) checkId('attachment_ids', id);
  checkDistinct('attachment_ids', ids);
}

/** Throws unless it may be the content of a message. */
export function checkBody(content_type: string, body: Uint8Array | null | undefined): void {
  if (body && body.length > limits.max_body_bytes) {
    throw new GodwitError(Code.CODE_TOO_LARGE, `body: at most ${limits.max_body_bytes} bytes, has ${body.length}`);
  }
  checkText('content_type', content_type, MAX_CONTENT_TYPE_BYTES);
}

/** Throws unless the request may be handed to the members as it is. */
export function checkSignal(request: RequestInputs['signal']): void {
  const { conversation_id = '', content_type = '', body, key = '' } = request;
  checkId('conversation_id', conversation_id);
  checkBody(content_type, body);
  checkText('key', key, MAX_SIGNAL_KEY_BYTES);
}
