import { bodyText } from '@godwit/client';
import { type EventName, type Events, godwit } from '@godwit/schema';

const { FriendshipState, PresenceStatus, Role } = godwit.v1;
const word = (names: Record<number, string>, value: number, prefix: string) =>
  (names[value] ?? String(value)).slice(prefix.length).toLowerCase();
const message = (m: godwit.v1.Message | null | undefined) =>
  m && `${m.conversation_id}#${m.seq} ${m.sender_id}: ${m.deleted ? '(deleted)' : bodyText(m)}`;
const reactions = (m: godwit.v1.Message | null | undefined) =>
  (m?.reactions ?? []).map(({ emoji, user_ids }) => ` ${emoji}${user_ids?.join('+')}`).join('');

const texts: { [E in EventName]: (event: Events[E]) => string } = {
  message_posted: ({ message: m }) => `${message(m)}`,
  message_changed: ({ message: m }) => `${message(m)} rev ${m?.revision}${reactions(m)}`,
  resumed: ({ conversation_id, from_seq, to_seq }) => `${conversation_id} ${from_seq} to ${to_seq}`,
  read_advanced: ({ conversation_id, user_id, seq }) => `${conversation_id} ${user_id} ${seq}`,
  typing_changed: ({ conversation_id, user_id, active }) => `${conversation_id} ${user_id} ${active}`,
  signaled: ({ conversation_id, sender_id, body, key }) =>
    `${conversation_id} ${sender_id} ${key}=${Buffer.from(body).toString()}`,
  presence_changed: ({ user_id, status, text }) =>
    `${user_id} ${word(PresenceStatus, status, 'PRESENCE_STATUS_')}${text ? ` "${text}"` : ''}`,
  member_changed: ({ conversation_id, seq, actor_id, members, removed_user_ids }) =>
    [
      `${conversation_id}@${seq} by ${actor_id}`,
      ...members.map(({ user_id, role }) => `+${user_id} ${word(Role, role ?? 0, 'ROLE_')}`).sort(),
      ...removed_user_ids.map((id) => `-${id}`).sort(),
    ].join(' '),
  conversation_changed: ({ conversation_id, title }) => `${conversation_id} "${title}"`,
  conversation_joined: ({ conversation: c }) =>
    `${c?.conversation_id}@${c?.last_seq} as ${word(Role, c?.role ?? 0, 'ROLE_')}`,
  conversation_left: ({ conversation_id, seq }) => `${conversation_id}@${seq}`,
  friendship_changed: ({ user_id, state }) => `${user_id} ${word(FriendshipState, state, 'FRIENDSHIP_STATE_')}`,
  attachment_ready: ({ attachment_id }) => attachment_id,
  notification: ({ content_type }) => content_type,
  goodbye: ({ reason }) => reason,
  token_expiring: () => 'soon',
  profile_changed: ({ user }) => `${user?.user_id} ${user?.name}`,
  watch_changed: ({ conversation_id, online_count }) => `${conversation_id} ${online_count}`,
};

/** An event as a line for comparison in tests: its name, and the parts that do not depend on the clock. */
export function eventText<E extends EventName>(name: E, event: Events[E]): string {
  return `${name} ${texts[name](event)}`;
}
