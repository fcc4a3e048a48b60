import { godwit } from '@godwit/client';
import { useGodwit } from '@godwit/react';
import { type ChangeEvent, useState } from 'react';

const { PresenceStatus } = godwit.v1;
const CHOICES = [
  [PresenceStatus.PRESENCE_STATUS_ONLINE, 'Online'],
  [PresenceStatus.PRESENCE_STATUS_AWAY, 'Away'],
  [PresenceStatus.PRESENCE_STATUS_BUSY, 'Busy'],
  [PresenceStatus.PRESENCE_STATUS_INVISIBLE, 'Invisible'],
] as const;

/** Chooses the status that others see. */
export function StatusChoice({ disabled }: { disabled: boolean }) {
  const { client } = useGodwit() ?? {};
  const [status, setStatus] = useState<number>(PresenceStatus.PRESENCE_STATUS_ONLINE);
  const choose = ({ target }: ChangeEvent<HTMLSelectElement>) => {
    const chosen = Number(target.value);
    client?.setPresence({ status: chosen }).then(
      () => setStatus(chosen),
      // The choice stays as it was.
      () => {},
    );
  };
  return (
    <select aria-label="Your status" value={status} onChange={choose} disabled={disabled}>
      {CHOICES.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
