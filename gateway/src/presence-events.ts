import type { PresenceListener } from '@godwit/store/presence';
import type { Gateway } from './gateway.js';
import type { LocalUser } from './users.js';

/** Users who arrive anew at a time. */
const CHUNK = 256;
/** Milliseconds before presence is told again what it could not be told. */
const RETRY_MS = 1_000;

type Parts = Pick<Gateway, 'presence' | 'users' | 'departures' | 'log'>;

/** What a gateway does when presence has something to say. */
export function createPresenceListener(gateway: Gateway): PresenceListener {
  const { users, watches, seen, log } = gateway;
  const arriveAnew = async (affects: (userId: string) => boolean) => {
    const all = [...users.all()].filter(({ id }) => affects(id));
    for (let at = 0; at < all.length; at += CHUNK) {
      const here = all.slice(at, at + CHUNK).filter((user) => user.arrived && isHere(gateway, user));
      // What they chose meanwhile may not have been shown.
      for (const user of here) user.unshown = true;
      await Promise.all(here.map((user) => arriveUser(gateway, user)));
    }
    await watches.refresh();
  };
  return {
    lost(affects) {
      arriveAnew(affects).catch((error) => log.warn({ err: error }, 'presence could not be told of the users'));
    },
    offline(userIds, at) {
      Promise.all(userIds.map((user_id) => seen.submit({ user_id, at }))).catch((error) =>
        log.warn({ err: error }, 'when users were last seen could not be kept'),
      );
    },
  };
}

/**
 * Tells presence that a user is on this node, and of a status that it could not be told. Never rejects: it is tried again
 * until it works or the user is gone.
 */
export async function arriveUser(gateway: Parts, user: LocalUser): Promise<void> {
  user.arrived = true;
  gateway.departures.cancel(user.id);
  try {
    await gateway.presence.arrive(user.id, user.status);
    if (user.unshown) await showUser(gateway, user);
  } catch (error) {
    gateway.log.warn({ err: error }, 'presence could not be told of a user');
    later(gateway, user, () => arriveUser(gateway, user));
  }
}

/** Shows a user's status to friends. Never rejects, as `arriveUser`. */
export async function showUser(gateway: Parts, user: LocalUser): Promise<void> {
  user.unshown = true;
  const { status } = user;
  try {
    await gateway.presence.show(user.id, status);
    if (user.status === status) user.unshown = false;
  } catch (error) {
    gateway.log.warn({ err: error }, 'presence could not be told of a status');
    later(gateway, user, async () => {
      if (user.unshown) await showUser(gateway, user);
    });
  }
}

function later(gateway: Parts, user: LocalUser, work: () => Promise<void>): void {
  setTimeout(() => {
    if (isHere(gateway, user)) work();
  }, RETRY_MS).unref();
}

/** Who left meanwhile does not arrive. */
function isHere(gateway: Parts, user: LocalUser): boolean {
  return gateway.users.get(user.id) === user && user.sessions.size > 0;
}
