import type { Gateway } from './gateway.js';
import type { Session } from './session.js';

/** Milliseconds within which a user who is sent away is back elsewhere, or shown as offline. */
const RETURN_MS = 5_000;

/**
 * Users who left and are not shown as gone yet: a page that is loaded anew, or a device that changes its network, is back
 * within a moment, and friends see nothing of it.
 */
export class Departures {
  readonly #waiting = new Map<string, { timer: NodeJS.Timeout; depart: () => void }>();

  /** Calls `depart` after some milliseconds, or with `flush`, unless the user is back before. */
  later(userId: string, ms: number, depart: () => void): void {
    this.cancel(userId);
    if (ms === 0) {
      depart();
      return;
    }
    const timer = setTimeout(() => {
      this.#waiting.delete(userId);
      depart();
    }, ms).unref();
    this.#waiting.set(userId, { timer, depart });
  }

  /** The user is back. */
  cancel(userId: string): void {
    clearTimeout(this.#waiting.get(userId)?.timer);
    this.#waiting.delete(userId);
  }

  /** Lets all go that wait: this node does not outlive their time. */
  flush(): void {
    for (const [userId, { depart }] of [...this.#waiting]) {
      this.cancel(userId);
      depart();
    }
  }
}

/** Takes a session from its user; with the last one, the user is gone from this node. */
export function leaveUser(gateway: Gateway, session: Session): void {
  const user = gateway.users.remove(session);
  if (!user) return;
  for (const { id } of user.friends) gateway.watches.unfollow(user, id);
  if (!user.arrived) return;
  const depart = () =>
    gateway.presence.depart(user.id).catch((error) => {
      // A node that goes away leaves what is under way to its lease.
      if (!gateway.draining) gateway.log.warn({ err: error }, 'presence could not be told that a user is gone');
    });
  // A user who is sent away comes back elsewhere, or is shown as offline: after a while, or by the lease of a node that is
  // gone before.
  const { draining, departures, lingerMs } = gateway;
  if (draining) departures.later(user.id, session.leaving ? RETURN_MS : 0, depart);
  else departures.later(user.id, lingerMs, depart);
}
