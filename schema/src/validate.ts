import { Code, GodwitError } from './errors.js';
import type { RequestInputs } from './gen/service.js';
import { invalid } from './invalid.js';
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

/** Length of a string in bytes of UTF-8: exact up to 1,024 bytes, beyond that a lower bound. */
function utf8Length(text: string): number {
  return text.length > scratch.length ? text.length : utf8.encodeInto(text, scratch).written;
}

/** Throws unless `text` is Unicode without NUL, at most `maxBytes` bytes of UTF-8, so that every store can hold it. */
export function checkText(field: string, text: string, maxBytes: number): void {
  if (utf8Length(text) > maxBytes) throw new GodwitError(Code.CODE_TOO_LARGE, `${field}: at most ${maxBytes} bytes`);
  if (!text.isWellFormed() || text.includes('\u0000')) throw invalid(field, 'must be Unicode text without NUL');
}

/** Control characters (C0, DEL, C1), and U+FEFF, which many UTF-8 decoders drop: two different ids would become one. */
const FORBIDDEN_IN_IDS = /[\p{Cc}\uFEFF]/u;

/**
 * The reason why `id` is not a valid id of any kind; undefined if it is valid. Ids are 1 to 64 bytes of UTF-8 without
 * control characters, surrogates or U+FEFF, neither begin nor end with white space, and are neither `.` nor `..`, which
 * cannot appear in a URL path. They are compared as bytes, without normalisation.
 */
function problemOfId(id: string): string | undefined {
  const bytes = utf8Length(id);
  if (bytes < 1 || bytes > MAX_ID_BYTES) return `must be 1 to ${MAX_ID_BYTES} bytes, has ${bytes}`;
  if (!id.isWellFormed()) return 'must not contain surrogates';
  if (FORBIDDEN_IN_IDS.test(id)) return 'must not contain control characters or U+FEFF';
  // `trim` removes Unicode's White_Space, except U+0085 (a control character), and U+FEFF.
  if (id.trim() !== id) return 'must not begin or end with white space';
  if (id === '.' || id === '..') return `must not be ${id}`;
  return undefined;
}

/** Whether `id` may be the id of a conversation. */
export function isId(id: string): boolean {
  return problemOfId(id) === undefined;
}

/** Throws INVALID_ARGUMENT unless `id` is a valid id: 1 to 64 bytes of UTF-8; see `problemOfId`. */
export function checkId(field: string, id: string): void {
  const problem = problemOfId(id);
  if (problem) throw invalid(field, problem);
}

/** Throws INVALID_ARGUMENT unless `id` is a valid id of a user: one that does not begin with `@`. */
export function checkUserId(field: string, id: string): void {
  checkId(field, id);
  if (id.startsWith('@')) throw invalid(field, 'must not begin with @, which is reserved for services');
}

/** Throws unless there are 1 to `limits.max_members_per_request` ids, each a valid id of a user. */
export function checkUserIds(field: string, ids: readonly string[]): void {
  if (ids.length === 0) throw invalid(field, 'must name at least one user');
  const max = limits.max_members_per_request;
  if (ids.length > max) throw new GodwitError(Code.CODE_TOO_LARGE, `${field}: at most ${max} users, has ${ids.length}`);
  for (const id of ids) checkUserId(field, id);
}

/** Throws if an id occurs twice. */
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

/** Throws unless the request is valid, so that it can be passed to the store unchanged. */
export function checkSend(request: RequestInputs['send']): void {
  const { conversation_id = '', to_user_id = '', client_message_id, content_type = '', body, reply_to = 0 } = request;
  const { attachment_ids, after } = request;
  if (conversation_id && to_user_id) throw invalid('to_user_id', 'must be empty if conversation_id is set');
  if (to_user_id) checkUserId('to_user_id', to_user_id);
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

/** Throws unless the arguments are valid as the content of a message. `prefix` stands before the names of the fields. */
export function checkBody(content_type: string, body: Uint8Array | null | undefined, prefix = ''): void {
  if (body && body.length > limits.max_body_bytes) {
    throw new GodwitError(
      Code.CODE_TOO_LARGE,
      `${prefix}body: at most ${limits.max_body_bytes} bytes, has ${body.length}`,
    );
  }
  checkText(`${prefix}content_type`, content_type, MAX_CONTENT_TYPE_BYTES);
}

/** Throws unless the request is valid, so that it can be passed to the members unchanged. */
export function checkSignal(request: RequestInputs['signal']): void {
  const { conversation_id = '', content_type = '', body, key = '' } = request;
  checkId('conversation_id', conversation_id);
  checkBody(content_type, body);
  checkText('key', key, MAX_SIGNAL_KEY_BYTES);
}
