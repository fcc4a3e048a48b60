import { godwit as api } from '@godwit/client';
import { useConversation, useGodwit, useTyping, useWatch } from '@godwit/react';
import { useState } from 'react';
import { Button, IconButton } from '../controls/button.js';
import { Icon } from '../controls/icon.js';
import { Composer } from './composer.js';
import { MembersDialog } from './members-dialog.js';
import { MessageLog } from './message-log.js';
import { ConversationTitle } from './person.js';
import type { SwitchedNetwork } from './switched-network.js';

interface RoomProps {
  id: string;
  network: SwitchedNetwork;
  /** The user of the screen. */
  user: string;
  onBack: () => void;
}

/** One conversation: its messages, who is typing, and the field for a new message. */
export function Room({ id, network, user, onBack }: RoomProps) {
  const { client } = useGodwit() ?? {};
  const state = useConversation(id);
  const typing = useTyping(id);
  const [showMembers, setShowMembers] = useState(false);
  const [replyTo, setReplyTo] = useState<number>();
  useWatch(id);
  const online = state?.onlineCount;
  const { member_count = 0, kind, counterpart } = state?.conversation ?? {};
  const group = kind === api.v1.ConversationKind.CONVERSATION_KIND_GROUP;
  return (
    <section className="room" aria-label={`Conversation of ${user}`}>
      <header className="room-head">
        <IconButton label="Back to the conversations" onClick={onBack}>
          <Icon name="back" />
        </IconButton>
        <div>
          <h3>
            <ConversationTitle id={id} />
          </h3>
          <span className="muted">{online === undefined ? ' ' : `${online} of ${member_count} online`}</span>
        </div>
        <span className="spacer" />
        <Button onClick={() => setShowMembers(true)}>
          <Icon name="people" /> Members
        </Button>
      </header>
      {state ? (
        <>
          <MessageLog id={id} me={client?.session?.user_id} onReply={setReplyTo} />
          <p className="typing muted" aria-live="polite">
            {typing.length > 0 && `${typing.join(', ')} ${typing.length > 1 ? 'are' : 'is'} typing…`}
          </p>
          <Composer
            id={id}
            network={network}
            recipient={counterpart}
            replyTo={replyTo}
            onReplied={() => setReplyTo(undefined)}
          />
        </>
      ) : (
        <div className="empty">
          <p>This conversation is not among those of the user, or not any more.</p>
        </div>
      )}
      {showMembers && <MembersDialog id={id} group={group} onClose={() => setShowMembers(false)} />}
    </section>
  );
}
