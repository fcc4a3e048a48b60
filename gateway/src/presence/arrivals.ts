import type { Presence } from '@godwit/store/presence';
import type { Logger } from 'pino';
import type { Session } from '../socket/session.js';
import type { LocalUser, Users } from '../users/users.js';
import type { Departures } from './departures.js';
import type { FriendPresence } from './friend-presence.js';

/** Milliseconds before presence is told again what it could not be told. */
const RETRY_MS = 1_000;
/** Milliseconds within which a user who is sent away is back elsewhere, or shown as offline. */
const RETURN_MS = 5_000;

/** What telling presence of users works with. */
export interface ArrivalContext {
  presence: Presence;
  users: Users;
  departures: Departures;
  log: Logger;
}

/** What a user who leaves leaves behind. */
export interface LeavingContext extends ArrivalContext {
  friendPresence: FriendPresence;
  draining: boolean;
  /** Milliseconds for which friends still see a user whose last device left. */
  lingerMs: number;
}

/**
 * Tells presence that a user is on this node, and of a status that it could not be told. Never rejects: it is tried again
 * until it works or the user is gone.
 */
export async function arriveUser(context: ArrivalContext, user: LocalUser): Promise<void> {
  user.arrived = true;
  context.departures.cancel(user.id);
  try {
    await context.presence.arrive(user.id, user.status);
    if (user.unshown) await showUser(context, user);
  } catch (error) {
    context.log.warn({ err: error }, 'presence could not be told of a user');
    later(context, user, () => arriveUser(context, user));
  }
}

/** Shows a user's status to friends. Never rejects, as `arriveUser`. */
export async function showUser(context: ArrivalContext, user: LocalUser): Promise<void> {
  user.unshown = true;
  const { status } = user;
  try {
    await context.presence.show(user.id, status);
    if (user.status === status) user.unshown = false;
  } catch (error) {
    context.log.warn({ err: error }, 'presence could not be told of a status');
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

/** Whether a user still has a session here: one who left meanwhile does not arrive. */
export function isHere(context: ArrivalContext, user: LocalUser): boolean {
  return context.users.get(user.id) === user && user.sessions.size > 0;
}

/** Takes a session from its user; with the last one, the user is gone from this node. */
export function leaveUser(context: LeavingContext, session: Session): void {
  const user = context.users.remove(session);
  if (!user) return;
  for (const { id } of user.friends) context.friendPresence.unfollow(user, id);
  if (!user.arrived) return;
  const depart = () =>
    context.presence.depart(user.id).catch((error) => {
      // A node that goes away leaves what is under way to its lease.
      if (!context.draining) context.log.warn({ err: error }, 'presence could not be told that a user is gone');
    });
  // A user who is sent away comes back elsewhere, or is shown as offline: after a while, or by the lease of a node that is
  // gone before.
  const { draining, departures, lingerMs } = context;
  if (draining) departures.later(user.id, session.leaving ? RETURN_MS : 0, depart);
  else departures.later(user.id, lingerMs, depart);
}
