import type { Gateway } from '@godwit/server';
import { UsageError } from '../exit-codes.js';

/** Conversations of a page when the direct conversation with a user is looked for. */
const PAGE = 100;

/** The conversation that a command is about: one by its id, or the direct conversation with a user. */
export type Target = { conversation_id: string } | { to_user_id: string };

/** Reads `CONVERSATION` or `@USER`. Throws UsageError if there is nothing. */
export function targetOf(text: string): Target {
  if (text === '' || text === '@') throw new UsageError('the target must be the id of a conversation, or @USER');
  return text.startsWith('@') ? { to_user_id: text.slice(1) } : { conversation_id: text };
}

/** The request of ListConversations, of a session or over HTTP. */
type ListsConversations = {
  listConversations(request: { limit: number; page_token: string }): Promise<{
    conversations: readonly { conversation_id: string; counterpart: string }[];
    next_page_token: string;
  }>;
};

/** The id of a target's conversation; undefined: the caller has no direct conversation with that user yet. */
export async function conversationOf(caller: ListsConversations, target: Target): Promise<string | undefined> {
  if ('conversation_id' in target) return target.conversation_id;
  for (let page_token = ''; ; ) {
    const page = await caller.listConversations({ limit: PAGE, page_token });
    const found = page.conversations.find(({ counterpart }) => counterpart === target.to_user_id);
    if (found) return found.conversation_id;
    if (!page.next_page_token) return undefined;
    page_token = page.next_page_token;
  }
}

/** As `conversationOf`. Rejects with NOT_FOUND if there is none. */
export async function existingConversationOf(gateway: Gateway, target: Target): Promise<string> {
  const id = await conversationOf(gateway, target);
  if (id !== undefined) return id;
  const { GodwitError } = await import('@godwit/server');
  const user = 'to_user_id' in target ? target.to_user_id : '';
  throw new GodwitError(
    'NOT_FOUND',
    `there is no direct conversation with ${user} yet; "godwit send @${user} TEXT" begins one`,
  );
}
