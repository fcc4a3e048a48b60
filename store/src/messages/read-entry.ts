import { encodeEntry } from '@godwit/schema';

/** The encoded `read_advanced` event of a user's read position. */
export function readEntry(conversation_id: string, user_id: string, seq: number): Uint8Array {
  return encodeEntry({ read_advanced: { conversation_id, user_id, seq } });
}

/** The key under which a newer read position of the user replaces a queued older one. */
export const readKey = (conversationId: string, userId: string): string => `read ${conversationId} ${userId}`;
