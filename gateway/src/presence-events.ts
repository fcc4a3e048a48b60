import type { PresenceListener } from '@godwit/store/presence';
import type { Gateway } from './gateway.js';

/** Users who arrive anew at a time. */
const CHUNK = 256;

/** What a gateway does when presence has something to say. */
export function createPresenceListener(gateway: Gateway): PresenceListener {
  const { presence, users, watches, seen, log } = gateway;
  const arriveAnew = async () => {
    const all = [...users.all()];
    for (let at = 0; at < all.length; at += CHUNK) {
      // Who left meanwhile does not arrive.
      const here = all.slice(at, at + CHUNK).filter((user) => user.arrived && user.sessions.size > 0);
      await Promise.all(here.map((user) => presence.arrive(user.id, user.status)));
    }
    await watches.refresh();
  };
  return {
    lost() {
      arriveAnew().catch((error) => log.warn({ err: error }, 'presence could not be told of the users'));
    },
    offline(userIds, at) {
      for (const user_id of userIds) {
        seen
          .submit({ user_id, at })
          .catch((error) => log.warn({ err: error }, 'when a user was last seen could not be kept'));
      }
    },
  };
}
