import type { Session } from './session.js';

/** The users who have sockets on this node. */
export class Users {
  readonly #byId = new Map<string, Set<Session>>();

  get size(): number {
    return this.#byId.size;
  }

  /** The sessions of a user on this node. */
  sessions(userId: string): ReadonlySet<Session> {
    return this.#byId.get(userId) ?? NONE;
  }

  /** The users themselves. */
  ids(): IterableIterator<string> {
    return this.#byId.keys();
  }

  add(session: Session): void {
    const sessions = this.#byId.get(session.user_id);
    if (sessions) sessions.add(session);
    else this.#byId.set(session.user_id, new Set([session]));
  }

  remove(session: Session): void {
    const sessions = this.#byId.get(session.user_id);
    sessions?.delete(session);
    if (sessions?.size === 0) this.#byId.delete(session.user_id);
  }
}

const NONE: ReadonlySet<Session> = new Set();
