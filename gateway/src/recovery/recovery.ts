import type { godwit } from '@godwit/schema';
import type { StoreClient } from '@godwit/store/client';
import type { internal } from '@godwit/store/wire';
import type { Logger } from 'pino';
import type { Conversation } from '../conversations/conversation.js';
import type { Conversations } from '../conversations/conversations.js';
import type { Flusher } from '../socket/send-buffer.js';
import type { Session } from '../socket/session.js';
import { CatchUp } from './catch-up.js';
import type { DatabaseEpoch } from './database-epoch.js';
import { HeadCheck } from './head-check.js';
import { Repair } from './repair.js';
import { Resume, type ResumeFrom } from './resume.js';

/** Counts of recovery, for metrics. */
export interface RecoveryCounts {
  /** Conversations whose missing messages or members were read from the store. */
  repairs: number;
  /** Sessions for which the store was read until they had everything that the node has. */
  catchUps: number;
  /** Calls that failed and were retried. */
  failures: number;
}

/** Dependencies of recovery. */
export interface RecoveryOptions {
  store: StoreClient;
  conversations: Conversations;
  flusher: Flusher;
  log: Logger;
  databaseEpoch: DatabaseEpoch;
}

/**
 * Detects losses of the bus and reads the lost events from the store: for a conversation of this node (repair), for one
 * session that lags (catch-up), and for a client that reconnects with a cursor (resume). Heads are compared
 * periodically, which detects losses that nothing else reveals.
 */
export class Recovery {
  readonly counts: RecoveryCounts = { repairs: 0, catchUps: 0, failures: 0 };
  readonly #repair: Repair;
  readonly #catchUp: CatchUp;
  readonly #resume: Resume;
  readonly #headCheck: HeadCheck;

  constructor({ store, conversations, flusher, log, databaseEpoch }: RecoveryOptions) {
    const { counts } = this;
    const onFailure = (error: unknown, what: string) => {
      counts.failures++;
      log.warn({ err: error }, what);
    };
    this.#resume = new Resume({ flusher, databaseEpoch, catchUp: (...args) => this.catchUp(...args) });
    this.#catchUp = new CatchUp({ store, conversations, flusher, counts, onFailure, resumes: this.#resume });
    this.#repair = new Repair({ store, conversations, catchUp: this.#catchUp, counts, onFailure });
    this.#headCheck = new HeadCheck({ store, conversations, databaseEpoch, repair: this.#repair, onFailure });
  }

  /** Repairs a conversation that lacks an item, unless the item arrives by itself within `delayMs`. */
  suspect(conversation: Conversation, delayMs?: number): void {
    this.#repair.suspect(conversation, delayMs);
  }

  /** Repairs a conversation whose members or position on this node are in doubt. */
  doubt(conversation: Conversation): void {
    this.#repair.doubt(conversation);
  }

  /** Reads a conversation's head, and whether a user is a member of it; without its messages. */
  standing(conversationId: string, userId: string): Promise<internal.store.v1.RepairResult> {
    return this.#repair.standing(conversationId, userId);
  }

  /** Compares the heads of conversations with the store, and repairs those that differ. */
  compareHeads(conversations: readonly Conversation[]): void {
    this.#headCheck.compare(conversations);
  }

  /** Reads the entries that one session lacks in a conversation. */
  catchUp(session: Session, conversation: Conversation): Promise<void> {
    return this.#catchUp.run(session, conversation);
  }

  /** Catches up every conversation that the session lags in, as after its socket drained. */
  catchUpAll(session: Session): void {
    this.#catchUp.runAll(session);
  }

  /** Whether a client with this cursor missed nothing, as `resume` would find at this moment. */
  isUpToDate(conversation: Conversation, cursor: godwit.v1.Cursor): boolean {
    return this.#resume.isUpToDate(conversation, cursor);
  }

  /** Begins to resume a client's cursor, for a session that has joined the conversation. */
  resume(session: Session, conversation: Conversation, cursor: ResumeFrom): void {
    this.#resume.begin(session, conversation, cursor);
  }
}
