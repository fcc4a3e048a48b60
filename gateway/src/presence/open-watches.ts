import { Code, GodwitError } from '@godwit/schema';
import type { Session } from '../socket/session.js';

/** Maximum conversations that one session watches. */
export const MAX_WATCHES = 100;
/** Milliseconds that a request to watch waits for the event by which this node learns of the membership. */
const JOIN_MS = 10_000;

/** A request to watch, and the watch that it led to. */
export interface OpenWatch {
  readonly conversationId: string;
  /** Ends the wait for the session to join the conversation on this node. */
  proceed?: () => void;
}

/** The watches of each session, and its requests to watch that are under way. */
export class OpenWatches {
  readonly #bySession = new Map<Session, Map<string, OpenWatch>>();

  /** Begins a request; it replaces an earlier one of the session for the same conversation. */
  begin(session: Session, conversationId: string): OpenWatch {
    let watches = this.#bySession.get(session);
    if (!watches) {
      watches = new Map();
      this.#bySession.set(session, watches);
    }
    if (watches.size >= MAX_WATCHES && !watches.has(conversationId)) {
      const message = `watch: the session watches ${MAX_WATCHES} conversations already`;
      throw new GodwitError(Code.CODE_CONFLICT, message);
    }
    const watch = { conversationId };
    watches.set(conversationId, watch);
    return watch;
  }

  /** Whether a request still counts: the session has neither ended it nor made another one. */
  has(session: Session, watch: OpenWatch): boolean {
    return this.#bySession.get(session)?.get(watch.conversationId) === watch;
  }

  /** Ids of the conversations that a session watches or is about to. */
  of(session: Session): readonly string[] {
    return [...(this.#bySession.get(session)?.keys() ?? [])];
  }

  /** Ends a session's watch of a conversation. */
  end(session: Session, conversationId: string): void {
    const watches = this.#bySession.get(session);
    watches?.get(conversationId)?.proceed?.();
    watches?.delete(conversationId);
    if (watches?.size === 0) this.#bySession.delete(session);
  }

  /** The session joined a conversation on this node. */
  joined(session: Session, conversationId: string): void {
    this.#bySession.get(session)?.get(conversationId)?.proceed?.();
  }

  /** Resolves when the session joins the conversation, or ends the request. Rejects with UNAVAILABLE after a while. */
  untilJoined(watch: OpenWatch): Promise<void> {
    return new Promise((resolve, reject) => {
      const message = 'watch: the gateway does not know yet that the user is a member';
      const error = new GodwitError(Code.CODE_UNAVAILABLE, message, { retryAfterMs: 500 });
      const timer = setTimeout(() => reject(error), JOIN_MS).unref();
      watch.proceed = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
