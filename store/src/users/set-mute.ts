import { checkId, type RequestInputs } from '@godwit/schema';
import { notMember } from '../conversations/refusals.js';
import type { Store } from '../store.js';

const MUTE_ALL = `
  insert into users (id, muted) values ($1, $2::boolean) on conflict (id) do update set muted = excluded.muted`;
const MUTE_ONE = `
  update members set muted = $3::boolean where conversation_id = $1 and user_id = $2 returning 1 as one`;
const DELETE_PENDING = `
  with held as (
    select conversation_id from notifications where user_id = $1 and ($2 = '' or conversation_id = $2)
    order by conversation_id for update
  )
  delete from notifications n using held h where n.user_id = $1 and n.conversation_id = h.conversation_id`;

/** Stops or resumes the notifications of unread messages to an offline user, for one conversation or for all. */
export async function setMute(
  store: Store,
  userId: string,
  { conversation_id = '', muted = false }: RequestInputs['set_mute'],
): Promise<Record<string, never>> {
  const { writes } = store.databases;
  if (conversation_id) {
    checkId('conversation_id', conversation_id);
    const rows = await writes.query(MUTE_ONE, [conversation_id, userId, muted]);
    if (rows.length === 0) throw notMember(conversation_id, userId);
  } else {
    await writes.query(MUTE_ALL, [userId, muted]);
  }
  if (muted) await writes.query(DELETE_PENDING, [userId, conversation_id]);
  return {};
}
