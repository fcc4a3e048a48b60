import { mock } from 'node:test';
import { encodeEntry } from '@godwit/schema';
import { createMemoryBus } from '@godwit/store/bus';
import type { internal } from '@godwit/store/wire';
import { pino } from 'pino';
import { Subscriptions } from '../bus/subscriptions.js';
import type { Conversation } from '../conversations/conversation.js';
import { Conversations } from '../conversations/conversations.js';
import { DatabaseEpoch } from '../recovery/database-epoch.js';
import { Recovery } from '../recovery/recovery.js';
import { Flusher } from '../socket/send-buffer.js';
import type { Session } from '../socket/session.js';
import { Users } from '../users/users.js';
import { HeldStore, settle } from './held-store.js';
import { RecordingSession } from './recording-session.js';

type Membership = internal.store.v1.Membership;

/** The conversations of a node, in memory: the test acts as the store, the sockets, and the clock of the timers. */
export class LocalNode {
  readonly store = new HeldStore();
  readonly bus = createMemoryBus();
  readonly log = pino({ level: 'silent' });
  readonly flusher = new Flusher({ onHardLimit() {}, onWritable() {} });
  readonly users = new Users();
  /** `user conversation` of each session that was removed from a conversation. */
  readonly left: string[] = [];
  /** Number of detected restores of the database. */
  restores = 0;
  readonly databaseEpoch = new DatabaseEpoch(() => {
    this.restores++;
  });
  readonly subscriptions = new Subscriptions(this.bus, () => {});
  /** Called when a session leaves or joins a conversation; a test may set them. */
  readonly hooks: Record<'left' | 'joined', (session: Session, conversationId: string) => void> = {
    left() {},
    joined() {},
  };
  readonly conversations = new Conversations(
    this.subscriptions,
    this.flusher,
    (session, id) => {
      this.left.push(`${session.user_id} ${id}`);
      this.hooks.left(session, id);
    },
    (session, id) => this.hooks.joined(session, id),
  );
  readonly recovery = new Recovery(this);
  #sessions = 0;

  constructor(t: { teardown(end: () => void): unknown }) {
    // A test may create several nodes, one after the other.
    mock.timers.reset();
    mock.timers.enable({ apis: ['setTimeout'] });
    t.teardown(() => {
      mock.timers.reset();
      this.subscriptions.close();
    });
  }

  /** Advances the timers, and lets the effects happen. */
  async pass(ms = 0): Promise<void> {
    mock.timers.tick(ms + 1);
    await settle();
  }

  /** An open session of a user. */
  open(userId: string): RecordingSession {
    const recording = new RecordingSession(`s${++this.#sessions}`, this.flusher);
    this.users.add(recording.session, userId);
    recording.session.state = 'open';
    return recording;
  }

  /** Makes sessions recipients of the conversation `room`, as Hello does: their users are members as of `at`. */
  join(sessions: readonly RecordingSession[], at: Partial<Membership> = {}): Conversation {
    const membership = membershipOf(at);
    const { conversation_id } = membership;
    for (const { session } of sessions) {
      const [conversation] = this.conversations.hold([membership]).held;
      this.conversations.join(conversation as Conversation, session, membership);
    }
    return this.conversations.get(conversation_id) as Conversation;
  }
}

/** A membership in `room`, without any event since its creation. */
export const membershipOf = (at: Partial<Membership>): Membership =>
  ({
    conversation_id: 'room',
    last_seq: 0,
    last_change: 0,
    epoch: 1,
    visible_seq: 0,
    read_seq: 0,
    active_at: 0,
    restricted: false,
    details_version: 0,
    ...at,
  }) as Membership;

/** A message of `room` in the form that the store sends. */
export function posted(seq: number, epoch = 1): internal.store.v1.Posted {
  const message = { conversation_id: 'room', seq, sender_id: 'ann' };
  const entry = encodeEntry({ message_posted: { message } });
  return { seq, epoch, entry, sent_at: 0, traceparent: '' } as internal.store.v1.Posted;
}

/**
 * A change of a message of `room` in the form that the store sends: the message has the change number as its revision.
 */
export function changed(change: number, seq: number, epoch = 1): internal.store.v1.Changed {
  const message = { conversation_id: 'room', seq, sender_id: 'ann', revision: change };
  return { change, seq, epoch, entry: encodeEntry({ message_changed: { message } }) } as internal.store.v1.Changed;
}

/** The line of a message of `room` as recorded by a session. */
export const line = (seq: number) => `message_posted room#${seq} ann: `;

/** The line of a change of such a message. */
export const changedLine = (change: number, seq: number) => `message_changed room#${seq} ann:  rev ${change}`;

/** The store's answer to `repair` of `room`. `members`: by user, the highest seq that is hidden from the user. */
export function repaired(
  head: internal.store.v1.Head.$Properties,
  rest: Partial<internal.store.v1.RepairResult> & { members?: Record<string, number> } = {},
): internal.store.v1.RepairResponse.$Properties {
  const { members = {}, ...result } = rest;
  const { last_change: to_change } = head;
  const [member_ids, visible_seqs] = [Object.keys(members), Object.values(members)];
  return { results: [{ head: { epoch: 1, first_seq: 1, ...head }, to_change, member_ids, visible_seqs, ...result }] };
}
