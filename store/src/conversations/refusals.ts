import { Code, GodwitError } from '@godwit/schema';
import { isDirectId } from './direct.js';

/** What a user is told of a conversation of others. */
export function notMember(conversationId: string, userId: string): GodwitError {
  return new GodwitError(Code.CODE_PERMISSION_DENIED, `${userId} is not a member of ${conversationId}`);
}

/**
 * What a user is told of a conversation that is not there. Ids of direct conversations can be computed: of those it is the
 * same as of one that is there, or anybody could find out which users have ever talked.
 */
export function noConversation(conversationId: string, userId: string): GodwitError {
  if (isDirectId(conversationId)) return notMember(conversationId, userId);
  return new GodwitError(Code.CODE_NOT_FOUND, `conversation_id: there is no conversation ${conversationId}`);
}

/** Why two users cannot say anything to each other. One answer for either reason: that it is blocked, a user is not told. */
export function notBetween(): GodwitError {
  const message = 'one of the two users blocks the other, or they are not friends';
  return new GodwitError(Code.CODE_PERMISSION_DENIED, message);
}
