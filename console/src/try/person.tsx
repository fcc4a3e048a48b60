import { godwit } from '@godwit/client';
import { useConversation, usePresence, useUser } from '@godwit/react';

const { PresenceStatus } = godwit.v1;
const WORDS: Readonly<Record<number, string>> = {
  [PresenceStatus.PRESENCE_STATUS_ONLINE]: 'online',
  [PresenceStatus.PRESENCE_STATUS_AWAY]: 'away',
  [PresenceStatus.PRESENCE_STATUS_BUSY]: 'busy',
};

/** The name of a user: that of the profile, or the id. */
export function PersonName({ id }: { id: string }) {
  return useUser(id)?.name || id;
}

/** Whether a user is there, as a dot and for screen readers as a word. */
export function PresenceDot({ id }: { id: string }) {
  const status = usePresence(id)?.status ?? PresenceStatus.PRESENCE_STATUS_OFFLINE;
  const word = WORDS[status] ?? 'offline';
  return (
    <span className={`dot ${word}`} title={word}>
      <span className="unseen">{word}</span>
    </span>
  );
}

/** The title of a conversation; of a direct one, the other user. */
export function ConversationTitle({ id }: { id: string }) {
  const { title = '', counterpart = '' } = useConversation(id)?.conversation ?? {};
  const name = useUser(counterpart)?.name;
  return title || name || counterpart || id;
}
