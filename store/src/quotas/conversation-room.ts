import { overQuota, type Quotas } from './quotas.js';

/** Throws if a conversation would have more members than are permitted. The caller holds the conversation's lock. */
export function assertRoom(
  { MAX_CONVERSATION_MEMBERS: max }: Pick<Quotas, 'MAX_CONVERSATION_MEMBERS'>,
  conversationId: string,
  members: number,
): void {
  if (members > max)
    throw overQuota('MAX_CONVERSATION_MEMBERS', `${conversationId} would have ${members} members: at most ${max}`);
}
