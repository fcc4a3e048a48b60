import { bodyText } from '@godwit/client';
import type { ConversationState, Message } from '@godwit/client/store';
import { useConversations } from '@godwit/react';
import { useState } from 'react';
import { Button } from '../controls/button.js';
import { Icon } from '../controls/icon.js';
import { NewConversation } from './new-conversation.js';
import { ConversationTitle, PresenceDot } from './person.js';

interface ConversationListProps {
  user: string;
  chosen: string | undefined;
  other: string;
  onChoose: (id: string) => void;
}

/** The user's conversations, the most recently active one first. */
export function ConversationList({ user, chosen, other, onChoose }: ConversationListProps) {
  const { conversations, state, error } = useConversations();
  const [beginning, setBeginning] = useState(false);
  return (
    <nav className="conversations" aria-label={`Conversations of ${user}`}>
      <Button className="new-conversation" onClick={() => setBeginning(true)}>
        <Icon name="add" /> New conversation
      </Button>
      {error && (
        <p className="problem" role="alert">
          {error.message}
        </p>
      )}
      {conversations.length === 0 && state !== 'failed' && (
        <p className="muted none">{state === 'loading' ? 'Reading…' : 'No conversation yet.'}</p>
      )}
      <ul>
        {conversations.map((one) => (
          <li key={one.conversation.conversation_id}>
            <ConversationRow
              state={one}
              current={one.conversation.conversation_id === chosen}
              onChoose={() => onChoose(one.conversation.conversation_id)}
            />
          </li>
        ))}
      </ul>
      {beginning && (
        <NewConversation
          other={other}
          onClose={() => setBeginning(false)}
          onBegun={(id) => {
            setBeginning(false);
            onChoose(id);
          }}
        />
      )}
    </nav>
  );
}

function ConversationRow({
  state: { conversation, typing },
  current,
  onChoose,
}: {
  state: ConversationState;
  current: boolean;
  onChoose: () => void;
}) {
  const { conversation_id: id, counterpart, last_message, unread } = conversation;
  return (
    <button type="button" className="conversation" aria-current={current} onClick={onChoose}>
      <span className="conversation-title">
        {counterpart && <PresenceDot id={counterpart} />}
        <ConversationTitle id={id} />
      </span>
      {unread > 0 && (
        <span className="badge">
          {unread}
          <span className="unseen"> unread</span>
        </span>
      )}
      <span className="muted preview">
        {typing.length > 0 ? `${typing.join(', ')} typing…` : previewOf(last_message)}
      </span>
    </button>
  );
}

function previewOf(message: Message | null | undefined): string {
  if (!message) return 'No message yet';
  if (message.deleted) return 'Deleted';
  return bodyText(message) || message.attachments.map(({ name }) => name).join(', ') || message.content_type;
}
