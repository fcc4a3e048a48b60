import { useGodwit, useStatus } from '@godwit/react';
import { useState } from 'react';
import type { Capture } from '../capture/capture.js';
import { Button } from '../controls/button.js';
import { Icon } from '../controls/icon.js';
import { ConversationList } from './conversation-list.js';
import { LastRequest } from './last-request.js';
import { Room } from './room.js';
import type { Seat } from './seat.js';
import { StatusChoice } from './status-choice.js';

interface PaneProps {
  seat: Seat;
  /** The user at the other seat, whom a first message may go to. */
  other: string;
  capture: Capture;
  onLeave: () => void;
}

/** The screen of one user: the conversations, one of them opened, and the last request as code. */
export function Pane({ seat, other, capture, onLeave }: PaneProps) {
  const [chosen, choose] = useState<string>();
  return (
    <div className={chosen ? 'pane with-room' : 'pane'}>
      <PaneHead seat={seat} onLeave={onLeave} />
      <ConversationList user={seat.user} chosen={chosen} other={other} onChoose={choose} />
      {chosen ? (
        <Room key={chosen} id={chosen} network={seat.network} user={seat.user} onBack={() => choose(undefined)} />
      ) : (
        <div className="room empty">
          <p>Choose a conversation, or begin one.</p>
        </div>
      )}
      <LastRequest user={seat.user} capture={capture} />
    </div>
  );
}

function PaneHead({ seat: { user, network }, onLeave }: Pick<PaneProps, 'seat' | 'onLeave'>) {
  const status = useStatus();
  const { client } = useGodwit() ?? {};
  const [online, setOnline] = useState(network.on);
  const toggle = () => {
    network.on = !network.on;
    setOnline(network.on);
  };
  const ended = status.state === 'closed' ? (status.error?.message ?? status.reason) : undefined;
  const state = !online ? 'offline' : status.state === 'waiting' ? 'reconnecting' : status.state;
  return (
    <header className="pane-head">
      <h2>{user}</h2>
      <span className={`state ${state}`} role="status" title={client?.whyNot}>
        {state}
      </span>
      <span className="spacer" />
      <StatusChoice disabled={status.state !== 'connected'} />
      <Button role="switch" aria-checked={online} className="switch" onClick={toggle}>
        <span className="label">Network</span>
      </Button>
      <Button look="quiet" onClick={onLeave}>
        <Icon name="leave" />
        <span className="label">Sign out</span>
      </Button>
      {ended && (
        <p className="problem" role="alert">
          The session has ended: {ended}
        </p>
      )}
    </header>
  );
}
