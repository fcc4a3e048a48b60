import type { godwit } from '@godwit/schema';
import type { Queryable } from '../database/database.js';

const OWN = `
  select a.ord::int from unnest($2::text[], $3::bigint[], $4::text[]) with ordinality as a(c, seq, emoji, ord)
  where exists (
    select from reactions r
    where r.conversation_id = a.c and r.seq = a.seq and r.emoji = a.emoji and r.user_id = $1
  )`;

/**
 * Sets `mine` on the reactions of messages that are returned to one user. A message lists only the first users of each
 * reaction; if more users reacted, one statement looks up the user's own reactions for all messages.
 */
export async function markOwnReactions(
  database: Queryable,
  userId: string,
  messages: readonly (godwit.v1.Message.$Properties | null | undefined)[],
): Promise<void> {
  const unnamed: { conversation_id: string; seq: number; reaction: godwit.v1.Reaction.$Properties }[] = [];
  for (const message of messages) {
    for (const reaction of message?.reactions ?? []) {
      const named = reaction.user_ids ?? [];
      reaction.mine = named.includes(userId);
      if (!reaction.mine && (reaction.count ?? 0) > named.length)
        unnamed.push({ conversation_id: message?.conversation_id ?? '', seq: message?.seq ?? 0, reaction });
    }
  }
  if (unnamed.length === 0) return;
  const own = await database.query<{ ord: number }>(OWN, [
    userId,
    unnamed.map(({ conversation_id }) => conversation_id),
    unnamed.map(({ seq }) => seq),
    unnamed.map(({ reaction }) => reaction.emoji as string),
  ]);
  for (const { ord } of own) (unnamed[ord - 1] as (typeof unnamed)[0]).reaction.mine = true;
}
