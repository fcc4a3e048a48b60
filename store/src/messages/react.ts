import {
  Code,
  checkText,
  GodwitError,
  type godwit,
  invalid,
  MAX_EMOJI_BYTES,
  type RequestInputs,
} from '@godwit/schema';
import type { Store } from '../store.js';
import { assertNotDeleted, assertUnrestricted, changeMessage } from './change.js';
import type { MessageRow } from './message-row.js';

/** Most emojis on one message, and most users listed for each: they bound the size of a message's reactions. */
const MAX_EMOJIS = 20;
const MAX_NAMED = 20;

const ADD = `
  insert into reactions (conversation_id, seq, emoji, user_id) values ($1, $2, $3, $4)
  on conflict do nothing returning emoji`;
const REMOVE = `
  delete from reactions where conversation_id = $1 and seq = $2 and emoji = $3 and user_id = $4 returning emoji`;
// Emojis and users are in the order in which they were first added.
/** SQL that collects the reactions to message `$2` of conversation `$1`, as the column of the message keeps them. */
export const COLLECT_REACTIONS = `
  select jsonb_agg(jsonb_build_object('emoji', emoji, 'count', n, 'user_ids', named) order by first) as reactions
  from (
    select emoji, count(*) as n, min(id) as first,
      jsonb_agg(user_id order by id) filter (where place <= ${MAX_NAMED}) as named
    from (
      select emoji, user_id, id, row_number() over (partition by emoji order by id) as place
      from reactions where conversation_id = $1 and seq = $2
    ) placed
    group by emoji
  ) emojis`;

/** Adds or removes the user's reaction to a message. Repeating either changes nothing. */
export async function reactToMessage(
  store: Store,
  userId: string,
  request: RequestInputs['react'],
): Promise<godwit.v1.ReactResponse.$Properties> {
  const { conversation_id = '', seq = 0, emoji = '', remove = false } = request;
  if (!emoji) throw invalid('emoji', 'must not be empty');
  checkText('emoji', emoji, MAX_EMOJI_BYTES);
  const revision = await changeMessage(store, userId, { conversation_id, seq }, async (tx, actor, message) => {
    assertUnrestricted(store, actor);
    assertNotDeleted(message);
    const found = await tx.query(remove ? REMOVE : ADD, [conversation_id, seq, emoji, userId]);
    if (found.length === 0) return undefined;
    const [row] = await tx.query<Pick<MessageRow, 'reactions'>>(COLLECT_REACTIONS, [conversation_id, seq]);
    const reactions = row?.reactions ?? null;
    if (!remove && (reactions?.length ?? 0) > MAX_EMOJIS)
      throw new GodwitError(Code.CODE_CONFLICT, `emoji: a message has at most ${MAX_EMOJIS} different emojis`);
    return { kind: 'react', reactions };
  });
  return { revision };
}
