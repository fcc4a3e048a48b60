import { encodeEntry } from '@godwit/schema';

/** The event that tells a user's read position. */
export function readEntry(conversation_id: string, user_id: string, seq: number): Uint8Array {
  return encodeEntry({ read_advanced: { conversation_id, user_id, seq } });
}

/** The key by which a newer position of the user replaces an older one that waits. */
export const readKey = (conversationId: string, userId: string): string => `read ${conversationId} ${userId}`;
