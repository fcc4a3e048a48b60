import { Code, GodwitError } from '@godwit/schema';
import { isDirectId } from './direct.js';

/** The error for a user who is not a member of a conversation. */
export function notMember(conversationId: string, userId: string): GodwitError {
  return new GodwitError(Code.CODE_PERMISSION_DENIED, `${userId} is not a member of ${conversationId}`);
}

/**
 * The error for a user who names a conversation that does not exist. Ids of direct conversations can be computed: for
 * them it is the same as for an existing one, or any user could find out which users have ever talked.
 */
export function noConversation(conversationId: string, userId: string): GodwitError {
  if (isDirectId(conversationId)) return notMember(conversationId, userId);
  return new GodwitError(Code.CODE_NOT_FOUND, `conversation_id: conversation not found: ${conversationId}`);
}

/**
 * The error for a user who may not write to another. A block and a missing friendship share it, so a block stays
 * hidden.
 */
export function notBetween(): GodwitError {
  const message = 'one of the two users blocks the other, or they are not friends';
  return new GodwitError(Code.CODE_PERMISSION_DENIED, message);
}
