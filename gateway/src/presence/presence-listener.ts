import type { PresenceListener } from '@godwit/store/presence';
import { type ArrivalContext, arriveUser, isHere } from './arrivals.js';
import type { FriendPresence } from './friend-presence.js';

/** Users whose arrival is repeated at a time. */
const CHUNK = 256;

/** Dependencies of the listener. */
export interface PresenceListenerContext extends ArrivalContext {
  friendPresence: FriendPresence;
  /** Last-seen times of users, on their way to the store. */
  seen: { submit(item: { user_id: string; at: number }): Promise<void> };
}

/** Handles the events that presence reports to a gateway. */
export function createPresenceListener(context: PresenceListenerContext): PresenceListener {
  const { users, friendPresence, seen, log } = context;
  const arriveAnew = async (affects: (userId: string) => boolean) => {
    const all = [...users.all()].filter(({ id }) => affects(id));
    for (let at = 0; at < all.length; at += CHUNK) {
      const here = all.slice(at, at + CHUNK).filter((user) => user.arrived && isHere(context, user));
      // A status chosen in the meantime may not have been published.
      for (const user of here) user.unshown = true;
      await Promise.all(here.map((user) => arriveUser(context, user)));
    }
    await friendPresence.refresh();
  };
  return {
    lost(affects) {
      arriveAnew(affects).catch((error) =>
        log.warn({ err: error }, 'the users could not be announced to presence again'),
      );
    },
    offline(userIds, at) {
      Promise.all(userIds.map((user_id) => seen.submit({ user_id, at }))).catch((error) =>
        log.warn({ err: error }, 'last-seen times could not be stored'),
      );
    },
  };
}
