import { createHash } from 'node:crypto';

const PREFIX = 'd:';

/**
 * The id of the direct conversation of two users: the same from either side, so that it needs no look-up, and
 * concurrent creations agree on it. SHA-256 over the two ids, length first, in byte order.
 */
export function directConversationId(one: string, other: string): string {
  const pair = [Buffer.from(one), Buffer.from(other)].sort(Buffer.compare);
  const hash = createHash('sha256');
  for (const id of pair) hash.update(Uint8Array.of(id.length)).update(id);
  return PREFIX + hash.digest('base64url');
}

/** Whether an id is reserved for direct conversations. */
export function isDirectId(conversationId: string): boolean {
  return conversationId.startsWith(PREFIX);
}
