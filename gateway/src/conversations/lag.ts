/**
 * The position of one session in one conversation. A session in step has no record: it is `live`, and an idle session
 * costs nothing. The others have a `Lag`, which moves by the table below and by nothing else.
 *
 * | state | meaning | when the node passes a message or a change |
 * | --- | --- | --- |
 * | `live` | in step with the node | the session gets it |
 * | `behind` | lacks entries, no read running: its socket is slow, or the read has not begun | left to the read |
 * | `catching-up` | the store is being read for it | left to the read |
 * | `ahead` | has more than the node has passed: a read was faster | gets it, unless it has it already |
 * | `left` | was told that its user left before the event arrived | nothing: it is not in the conversation |
 *
 * Invariants of every state, the code that enforces each, and the test that detects a violation (`lag.test.ts` drives
 * this file alone through random schedules; its invariants have these numbers):
 *
 * | | invariant | enforced by | tested by |
 * | --- | --- | --- | --- |
 * | 1 | Messages are sent in ascending order, each once. | `Lag.passes` | `lag.test.ts` |
 * | 2 | No message is skipped. | `TRANSITIONS`, `Lag.endRead` | `lag.test.ts` |
 * | 3 | A change is sent only for a message that the session has, and after it. | `Lag.takeRead` | `lag.test.ts` |
 * | 4 | A `live` session is exactly at the node's position. | `Lag.passes`, `Lag.endRead` | `lag.test.ts` |
 * | 5 | A session has at most one read running. | `TRANSITIONS`: `catching-up` has no `read` | `lag.test.ts` |
 * | 6 | An answer to a read for an earlier record is discarded. | `CatchUp.run` | `catch-up.test.ts` |
 * | 7 | A message that its user may not read is never sent. | `Conversation.hides` | `conversation.test.ts` |
 * | 8 | Nothing is sent of an epoch in which its user may be no member. | `Repair.checkMembers` | `recovery.test.ts` |
 * | 9 | `resumed` is sent once for a cursor, after everything that the client lacked. | `CatchUp.finish` | `cursor.test.ts` |
 * | 10 | A message of a read follows all changes that the store had. | `Lag.takeRead` | `lag.test.ts` |
 */
export type LagState = 'live' | 'behind' | 'catching-up' | 'ahead' | 'left';

/** Events that move a session from one state to another. */
export type LagEvent =
  /**
   * The session has no more than a position: its socket became slow, its cursor is old, or its membership is in doubt.
   */
  | 'fall-behind'
  /** The session has more than the node has passed. */
  | 'jump-ahead'
  /** A read of the store begins for the session. */
  | 'read'
  /** The entries read do not fit into its socket, which became slow. */
  | 'pause'
  /** The session has exactly what the node has passed. */
  | 'meet'
  /** The read returned more than the node has passed. */
  | 'overshoot'
  /** The node told the session that its user left. */
  | 'expel'
  /** The event that says that its user left arrived, or its user rejoined. */
  | 'forget';

/** The state after each event. An event that is not listed for a state cannot happen in it. */
export const TRANSITIONS: Readonly<Record<LagState, Readonly<Partial<Record<LagEvent, LagState>>>>> = {
  live: { 'fall-behind': 'behind', 'jump-ahead': 'ahead', expel: 'left' },
  behind: { 'fall-behind': 'behind', 'jump-ahead': 'ahead', read: 'catching-up', expel: 'left' },
  'catching-up': {
    'fall-behind': 'behind',
    'jump-ahead': 'ahead',
    pause: 'behind',
    meet: 'live',
    overshoot: 'ahead',
    expel: 'left',
  },
  ahead: {
    'fall-behind': 'behind',
    'jump-ahead': 'ahead',
    pause: 'behind',
    read: 'catching-up',
    meet: 'live',
    expel: 'left',
  },
  left: { forget: 'live' },
};

/** The last message and the last change that a session has. `change` undefined: unknown. */
export interface Position {
  seq: number;
  change: number | undefined;
}

/** The position of a node in a conversation. */
export interface NodePosition {
  /** The last message that the node passed. */
  delivered: number;
  /** The last change that the node passed. */
  changed: number;
}

/** An item passed by a node: a message, or a change of one. */
export interface Passed {
  /** The message's seq. */
  of: number;
  /** The change's number. */
  change?: number;
}

/** The store's answer to a read for one session. */
export interface ReadForSession {
  head?: { last_seq?: number | null; last_change?: number | null } | null;
  posted: readonly { seq: number; entry: Uint8Array }[];
  changed: readonly { change: number; seq: number; entry: Uint8Array }[];
  /** `changed` includes all changes up to this number, only the newest for each message. */
  to_change: number;
}

/** A session out of step with a conversation. Setting its position from outside creates a new record. */
export class Lag implements Position {
  #state: LagState;
  seq: number;
  change: number | undefined;
  /** The client's cursor while it is resumed; `resumed` is sent at the end. */
  resumeFrom: number | undefined;
  /** Whether entries between the cursor and the entries sent are no longer kept. */
  truncated = false;
  /** Messages after `from` up to `to` are left for the client to read: it is sent no changes of them. */
  unsent: { from: number; to: number } | undefined;
  /** The last message and the last change that the store had at the latest read. */
  #head = { seq: 0, change: 0 };

  /** The record of a session that was in state `before` when `event` happened, and is at the given position now. */
  constructor(before: LagState, event: LagEvent, { seq, change }: Position) {
    this.#state = next(before, event);
    this.seq = seq;
    this.change = change;
  }

  get state(): LagState {
    return this.#state;
  }

  /** Whether a read may begin: not while one is running, nor in state `left`. */
  get mayRead(): boolean {
    return TRANSITIONS[this.#state].read !== undefined;
  }

  /** Begins a read from the session's position. */
  beginRead(): void {
    this.#go('read');
  }

  /** The socket accepts no more for now. */
  pause(): void {
    this.#go('pause');
  }

  /** The event that says that the user left arrived. */
  forget(): void {
    this.#go('forget');
  }

  /**
   * Records that the node passes an item; returns whether the session gets it. `node`: its position including the item.
   */
  passes({ of, change }: Passed, node: NodePosition, isSlow: boolean): boolean {
    if (this.#state !== 'ahead') return false;
    if (isSlow) {
      this.pause();
      return false;
    }
    // Items that a read has already delivered are skipped.
    const isNew = change === undefined ? of > this.seq : change > (this.change ?? 0);
    if (isNew && change === undefined) this.seq = of;
    else if (isNew) this.change = change;
    if (this.isAt(node)) this.#go('meet');
    return isNew;
  }

  /**
   * Delivers the result of a read through `push`, which returns whether the socket accepted the entry: everything after
   * the first entry that was not accepted is read again.
   */
  takeRead({ head, posted, changed, to_change }: ReadForSession, push: (entry: Uint8Array) => boolean): void {
    const { unsent } = this;
    this.#head = { seq: head?.last_seq ?? 0, change: head?.last_change ?? 0 };
    for (const { change, seq, entry } of changed) {
      // A message that the session does not have yet is sent in its newest form.
      const has = seq <= this.seq && !(unsent && seq > unsent.from && seq <= unsent.to);
      if (has && !push(entry)) return;
      this.change = change;
    }
    this.change = to_change;
    // Messages wait for the last page of changes: a client whose cursor is a seq alone has all changes made before the
    // last message that it has.
    if (to_change < this.#head.change) return;
    for (const { seq, entry } of posted) {
      if (!push(entry)) return;
      this.seq = seq;
    }
    // Messages that the user may not read are skipped.
    if (posted.length === 0) this.seq = Math.max(this.seq, head?.last_seq ?? 0);
  }

  /** Ends the read if the session has everything that the node has passed; returns whether it does. */
  endRead(node: NodePosition): boolean {
    const change = this.change ?? -1;
    if (this.seq < node.delivered || change < node.changed) return false;
    // A page that was cut is followed by the next one. Its changes include those of messages beyond it, which only the
    // store returns in that form.
    if (this.seq < this.#head.seq || change < this.#head.change) return false;
    this.#go(this.isAt(node) ? 'meet' : 'overshoot');
    return true;
  }

  /** Whether the session is exactly at the node's position. */
  isAt({ delivered, changed }: NodePosition): boolean {
    return this.seq === delivered && this.change === changed;
  }

  #go(event: LagEvent): void {
    this.#state = next(this.#state, event);
  }
}

function next(state: LagState, event: LagEvent): LagState {
  const after = TRANSITIONS[state][event];
  if (!after) throw new Error(`a session that is ${state} cannot ${event}`);
  return after;
}

/** The part of a session that its lags concern. */
export interface Lagging {
  /** By conversation; undefined: the session is live in all of them. */
  lags: Map<string, Lag> | undefined;
  readonly sendBuffer: { readonly slow: boolean };
}

/** Records that a session has no more of a conversation than `at`. `resumeFrom`: the client's cursor. */
export function fallBehind(session: Lagging, conversationId: string, at: Position, resumeFrom?: number): Lag {
  const lag = begin(session, conversationId, 'fall-behind', at);
  lag.resumeFrom = resumeFrom;
  return lag;
}

/** Records that a session has more of a conversation than the node has passed. */
export function jumpAhead(session: Lagging, conversationId: string, at: Position): Lag {
  return begin(session, conversationId, 'jump-ahead', at);
}

/** Records that a session was told that its user left before the corresponding event arrived. */
export function markLeft(session: Lagging, conversationId: string): void {
  begin(session, conversationId, 'expel', { seq: 0, change: undefined });
}

/** Clears the state `left`; false if the session was not in it. */
export function forgetLeft(session: Lagging, conversationId: string): boolean {
  const lag = session.lags?.get(conversationId);
  if (lag?.state !== 'left') return false;
  lag.forget();
  endLagIfLive(session, conversationId, lag);
  return true;
}

function begin(session: Lagging, conversationId: string, event: LagEvent, at: Position): Lag {
  const lag = new Lag(session.lags?.get(conversationId)?.state ?? 'live', event, at);
  session.lags ??= new Map();
  session.lags.set(conversationId, lag);
  return lag;
}

/** Deletes the record of a session that is live, or no longer in the conversation. */
export function endLag(session: Lagging, conversationId: string): void {
  session.lags?.delete(conversationId);
  if (session.lags?.size === 0) session.lags = undefined;
}

function endLagIfLive(session: Lagging, conversationId: string, { state }: Lag): void {
  if (state === 'live') endLag(session, conversationId);
}

/** Whether a session gets an item that the node passes; updates its lag. `node`: its position including the item. */
export function passTo(session: Lagging, conversationId: string, item: Passed, node: NodePosition): boolean {
  const lag = session.lags?.get(conversationId);
  if (lag) {
    const gets = lag.passes(item, node, session.sendBuffer.slow);
    endLagIfLive(session, conversationId, lag);
    return gets;
  }
  if (!session.sendBuffer.slow) return true;
  const { delivered, changed } = node;
  // The session has everything up to the item before this one.
  const at =
    item.change === undefined ? { seq: delivered - 1, change: changed } : { seq: delivered, change: changed - 1 };
  fallBehind(session, conversationId, at);
  return false;
}

/** Ends a read if the session has everything that the node has passed; returns whether it does. */
export function endRead(session: Lagging, conversationId: string, lag: Lag, node: NodePosition): boolean {
  if (!lag.endRead(node)) return false;
  endLagIfLive(session, conversationId, lag);
  return true;
}
