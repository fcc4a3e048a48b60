import { GodwitProvider } from '@godwit/react';
import { useState, useSyncExternalStore } from 'react';
import type { Capture } from '../capture/capture.js';
import { Button } from '../controls/button.js';
import { Tabs } from '../controls/tabs.js';
import type { Settings } from '../settings.js';
import { Pane } from './pane.js';
import type { Seats } from './seats.js';
import { SignIn } from './sign-in.js';

/** The users that the forms propose. */
const PROPOSED = ['alice', 'bob'] as const;
type SeatKey = 'first' | 'second';
const KEYS: readonly SeatKey[] = ['first', 'second'];

/** Two users beside each other; on a narrow screen one of them at a time. */
export function Desk({ settings, seats, capture }: { settings: Settings; seats: Seats; capture: Capture }) {
  const taken = useSyncExternalStore(seats.subscribe, seats.snapshot);
  const [front, setFront] = useState<SeatKey>('first');
  const nobody = taken.every((seat) => !seat);
  const startBoth = () => {
    for (const [index, user] of PROPOSED.entries()) seats.take(index, user);
  };
  return (
    <div className="desk">
      {nobody && (
        <section className="welcome">
          <h2>Two users, one screen</h2>
          <p>
            Sign in as two users, and watch what each of them sees: messages, typing, receipts, presence. Every frame on
            the way is in the inspector.
          </p>
          {settings.makesTokens && (
            <Button look="primary" onClick={startBoth}>
              Start with {PROPOSED[0]} and {PROPOSED[1]}
            </Button>
          )}
        </section>
      )}
      {!nobody && (
        <Tabs
          label="Users"
          tabs={KEYS.map((key, index) => ({ key, label: taken[index]?.user ?? 'Nobody yet' }))}
          chosen={front}
          onChoose={setFront}
          prefix="seat"
        />
      )}
      <div className="seats">
        {KEYS.map((key, index) => {
          const seat = taken[index];
          const other = taken[1 - index]?.user ?? (PROPOSED[1 - index] as string);
          return (
            <section
              key={key}
              id={`seat-panel-${key}`}
              aria-label={seat ? `The screen of ${seat.user}` : `Sign in a user, ${key} of two`}
              className={key === front || nobody ? 'seat front' : 'seat'}
            >
              {seat ? (
                <GodwitProvider key={seat.user} value={seat.godwit}>
                  <Pane seat={seat} other={other} capture={capture} onLeave={() => seats.leave(index)} />
                </GodwitProvider>
              ) : (
                <SignIn
                  proposed={PROPOSED[index] as string}
                  makesTokens={settings.makesTokens}
                  onSignIn={(user, token) => seats.take(index, user, token)}
                />
              )}
            </section>
          );
        })}
      </div>
    </div>
  );
}
