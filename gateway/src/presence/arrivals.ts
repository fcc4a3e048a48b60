import type { Presence } from '@godwit/store/presence';
import type { Logger } from 'pino';
import type { Session } from '../socket/session.js';
import type { LocalUser, Users } from '../users/users.js';
import type { Departures } from './departures.js';
import type { FriendPresence } from './friend-presence.js';

/** Milliseconds before a failed update of presence is retried. */
const RETRY_MS = 1_000;
/** Milliseconds for a drained user to reconnect to another node before going offline. */
const RETURN_MS = 5_000;

/** Dependencies for updating users' presence. */
export interface ArrivalContext {
  presence: Presence;
  users: Users;
  departures: Departures;
  log: Logger;
}

/** Dependencies for removing a user from this node. */
export interface LeavingContext extends ArrivalContext {
  friendPresence: FriendPresence;
  draining: boolean;
  /** Milliseconds for which friends still see a user whose last device left. */
  lingerMs: number;
}

/**
 * Announces to presence that a user is on this node, and a status not yet published. Never rejects: retries until it
 * succeeds or the user is gone.
 */
export async function arriveUser(context: ArrivalContext, user: LocalUser): Promise<void> {
  user.arrived = true;
  context.departures.cancel(user.id);
  try {
    await context.presence.arrive(user.id, user.status);
    if (user.unshown) await showUser(context, user);
  } catch (error) {
    context.log.warn({ err: error }, 'a user could not be announced to presence');
    later(context, user, () => arriveUser(context, user));
  }
}

/** Publishes a user's status to friends. Never rejects, like `arriveUser`. */
export async function showUser(context: ArrivalContext, user: LocalUser): Promise<void> {
  user.unshown = true;
  const { status } = user;
  try {
    await context.presence.show(user.id, status);
    if (user.status === status) user.unshown = false;
  } catch (error) {
    context.log.warn({ err: error }, 'a status could not be announced to presence');
    later(context, user, async () => {
      if (user.unshown) await showUser(context, user);
    });
  }
}

function later(context: ArrivalContext, user: LocalUser, work: () => Promise<void>): void {
  setTimeout(() => {
    if (isHere(context, user)) work();
  }, RETRY_MS).unref();
}

/** Whether a user still has a session here; a user who left in the meantime does not arrive. */
export function isHere(context: ArrivalContext, user: LocalUser): boolean {
  return context.users.get(user.id) === user && user.sessions.size > 0;
}

/** Removes a session from its user; after the last one, the user is gone from this node. */
export function leaveUser(context: LeavingContext, session: Session): void {
  const user = context.users.remove(session);
  if (!user) return;
  for (const { id } of user.friends) context.friendPresence.unfollow(user, id);
  if (!user.arrived) return;
  const depart = () =>
    context.presence.depart(user.id).catch((error) => {
      // While draining, a failed departure is left to the node's lease.
      if (!context.draining) context.log.warn({ err: error }, 'a departure could not be announced to presence');
    });
  // Drained users that do not reconnect go offline after RETURN_MS, or when this node's lease expires, whichever is
  // first.
  const { draining, departures, lingerMs } = context;
  if (draining) departures.later(user.id, session.leaving ? RETURN_MS : 0, depart);
  else departures.later(user.id, lingerMs, depart);
}
