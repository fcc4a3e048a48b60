import { encodeEntry } from '@godwit/schema';

/** The event that tells a user's read position. */
export function readEntry(conversation_id: string, user_id: string, seq: number): Uint8Array {
  return encodeEntry({ read_advanced: { conversation_id, user_id, seq } });
}

/** What a newer event of the kind replaces. */
export const readKey = (conversationId: string, userId: string): string => `read ${conversationId} ${userId}`;
