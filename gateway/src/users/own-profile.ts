import type { internal } from '@godwit/store/wire';
import { profileEvent } from '../presence/profile-event.js';
import type { Flusher } from '../socket/send-buffer.js';
import type { LocalUser } from './users.js';

/** Sends a user's changed profile to the user's own devices, unless they were sent a newer one. */
export function tellOwnProfile(
  flusher: Flusher,
  user: LocalUser,
  { version, entry }: Pick<internal.store.v1.ProfileShown, 'version' | 'entry'>,
): void {
  if (version <= user.profileVersion) return;
  user.profileVersion = version;
  const event = profileEvent(user.id, entry);
  for (const session of user.sessions) {
    const tell = () => flusher.pushEphemeral(session.sendBuffer, event);
    // During a Hello, after its reply.
    if (session.deferred) session.deferred.push(tell);
    else tell();
  }
}
