import type { internal } from '@godwit/schema/store';
import type { Flusher } from './outbox.js';
import { Sequencer } from './sequencer.js';
import type { Session } from './session.js';

/** A conversation that sockets of this node are in. */
export class Conversation {
  readonly id: string;
  readonly sequencer: Sequencer<internal.store.v1.Posted>;
  readonly sessions = new Set<Session>();
  readonly #flusher: Flusher;
  /** Whether the store is being asked what this node missed. */
  repair: 'none' | 'scheduled' | 'running' = 'none';
  /** The node's knowledge of the conversation is in doubt, even if nothing waits in the sequencer. */
  doubtful = false;

  constructor(id: string, delivered: number, epoch: number, flusher: Flusher) {
    this.id = id;
    this.#flusher = flusher;
    this.sequencer = new Sequencer(delivered, epoch, (posted) => this.#deliver(posted));
  }

  /** Hands an event that has no number to every session. */
  tell(entry: Uint8Array): void {
    for (const session of this.sessions) this.#flusher.push(session.outbox, entry);
  }

  #deliver(posted: internal.store.v1.Posted): void {
    const { entry, seq } = posted;
    for (const session of this.sessions) {
      if (session.behind === undefined && !session.outbox.slow) this.#flusher.push(session.outbox, entry);
      else this.#deliverOutOfStep(session, seq, entry);
    }
  }

  #deliverOutOfStep(session: Session, seq: number, entry: Uint8Array): void {
    const position = session.behind?.get(this);
    if (position) {
      // What it read from the store ran ahead of the sequencer: from the next one on it is in step.
      if (position.seq === seq && !position.feeding) session.catchUpWith(this);
    } else if (session.outbox.slow) {
      session.fallBehind(this, seq - 1);
    } else {
      this.#flusher.push(session.outbox, entry);
    }
  }
}
