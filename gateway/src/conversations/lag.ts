/**
 * How far one session is with one conversation. A session that is in step has no record: it is `live`, and an idle session
 * costs nothing. The others have a `Lag`, which moves by the table below and by nothing else.
 *
 * | state | meaning | when the node passes a message or a change |
 * | --- | --- | --- |
 * | `live` | in step with the node | the session gets it |
 * | `behind` | lacks something, and nothing reads it: the socket is slow, or the read has not begun | left to the read |
 * | `catching-up` | the store is being read for it | left to the read |
 * | `ahead` | has more than the node has passed, since a read saw it first | gets it, unless it has it |
 * | `left` | was told that its user left, before the event that says so came | nothing: it is not in the conversation |
 *
 * What holds in every state, with the place that enforces it and the test that finds it broken (`lag.test.ts` drives this
 * file alone through random schedules; its invariants have these numbers):
 *
 * | | invariant | enforced by | found broken by |
 * | --- | --- | --- | --- |
 * | 1 | Messages come in ascending order, each once. | `Lag.passes` | `lag.test.ts` |
 * | 2 | No message is left out. | `TRANSITIONS`, `Lag.endRead` | `lag.test.ts` |
 * | 3 | A change comes only for a message that the session has, and after it. | `Lag.takeRead` | `lag.test.ts` |
 * | 4 | A session is `live` only where it stands exactly where the node stands. | `Lag.passes`, `Lag.endRead` | `lag.test.ts` |
 * | 5 | The store is read once at a time for a session. | `TRANSITIONS`: `catching-up` has no `read` | `lag.test.ts` |
 * | 6 | An answer that is for an earlier record is not used. | `CatchUp.run` | `catch-up.test.ts` |
 * | 7 | What its user may not read never comes. | `Conversation.hides` | `conversation.test.ts` |
 * | 8 | Nothing comes from an epoch in which its user is not known to be a member. | `Repair.checkMembers` | `recovery.test.ts` |
 * | 9 | A resumed cursor is told once, after all that it lacked. | `CatchUp.finish` | `cursor.test.ts` |
 */
export type LagState = 'live' | 'behind' | 'catching-up' | 'ahead' | 'left';

/** What moves a session from one state to another. */
export type LagEvent =
  /** It has no more than a position: its socket became slow, its cursor is old, or its membership is in doubt. */
  | 'fall-behind'
  /** It has more than the node has passed. */
  | 'jump-ahead'
  /** The store begins to be read for it. */
  | 'read'
  /** What was read does not fit into its socket, which became slow. */
  | 'pause'
  /** It has all that the node has passed, and nothing more. */
  | 'meet'
  /** It was read more than the node has passed. */
  | 'overshoot'
  /** The node told it that its user left. */
  | 'expel'
  /** The event that says that its user left came, or its user is back. */
  | 'forget';

/** The state after each event. An event that a state does not name cannot happen in it. */
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

/** The last message and the last change that somebody has. `change` undefined: it is not known. */
export interface Position {
  seq: number;
  change: number | undefined;
}

/** Where a node stands in a conversation. */
export interface NodePosition {
  /** The last message that the node passed. */
  delivered: number;
  /** The last change that the node passed. */
  changed: number;
}

/** What a node passes: a message, or a change of one. */
export interface Passed {
  /** The message's seq. */
  of: number;
  /** The change's number. */
  change?: number;
}

/** What the store answered to a read for one session. */
export interface ReadForSession {
  head?: { last_seq?: number | null } | null;
  posted: readonly { seq: number; entry: Uint8Array }[];
  changed: readonly { change: number; seq: number; entry: Uint8Array }[];
  /** All changes up to this number are among `changed`, of each message the newest. */
  to_change: number;
}

/** A session that is not in step with a conversation. A position that is set from outside is a new record. */
export class Lag implements Position {
  #state: LagState;
  seq: number;
  change: number | undefined;
  /** The cursor of a client that is being made good; its end is told by `resumed`. */
  resumeFrom: number | undefined;
  /** Something between the cursor and what was sent is not kept any more. */
  truncated = false;
  /** Messages after `from` up to `to` are the client's to read: it is told of no changes of them. */
  unsent: { from: number; to: number } | undefined;
  /** The last message that the store had when it was read last. */
  #head = 0;

  /** The record of a session that was in the state `before` when `event` happened, and stands at `at` now. */
  constructor(before: LagState, event: LagEvent, { seq, change }: Position) {
    this.#state = next(before, event);
    this.seq = seq;
    this.change = change;
  }

  get state(): LagState {
    return this.#state;
  }

  /** Whether the store can be read for the session: not while it is, nor where it has left. */
  get mayRead(): boolean {
    return TRANSITIONS[this.#state].read !== undefined;
  }

  /** Begins a read from where the session stands. */
  beginRead(): void {
    this.#go('read');
  }

  /** The socket takes no more for now. */
  pause(): void {
    this.#go('pause');
  }

  /** The event that says that the user left came. */
  forget(): void {
    this.#go('forget');
  }

  /** Takes that the node passes something, and says whether the session gets it. `node`: with it. */
  passes({ of, change }: Passed, node: NodePosition, isSlow: boolean): boolean {
    if (this.#state !== 'ahead') return false;
    if (isSlow) {
      this.pause();
      return false;
    }
    // What a read brought already is passed over.
    const isNew = change === undefined ? of > this.seq : change > (this.change ?? 0);
    if (isNew && change === undefined) this.seq = of;
    else if (isNew) this.change = change;
    if (this.isAt(node)) this.#go('meet');
    return isNew;
  }

  /**
   * Hands over what was read, by `push`, which says whether the socket took it: what comes after the first entry that it did
   * not take is read again.
   */
  takeRead({ head, posted, changed, to_change }: ReadForSession, push: (entry: Uint8Array) => boolean): void {
    const { unsent } = this;
    this.#head = head?.last_seq ?? 0;
    for (const { change, seq, entry } of changed) {
      // A message that the session does not have yet comes in its newest form.
      const has = seq <= this.seq && !(unsent && seq > unsent.from && seq <= unsent.to);
      if (has && !push(entry)) return;
      this.change = change;
    }
    this.change = to_change;
    for (const { seq, entry } of posted) {
      if (!push(entry)) return;
      this.seq = seq;
    }
    // What the user may not read is passed over.
    if (posted.length === 0) this.seq = Math.max(this.seq, head?.last_seq ?? 0);
  }

  /** Ends the read where the session has all that the node has passed; says whether it has. */
  endRead(node: NodePosition): boolean {
    if (this.seq < node.delivered || (this.change ?? -1) < node.changed) return false;
    // Changes of messages that a page had no room for count as had: only the store has those messages with them.
    if (this.seq < this.#head) return false;
    this.#go(this.isAt(node) ? 'meet' : 'overshoot');
    return true;
  }

  /** Whether the session stands exactly where the node does. */
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

/** A session, as far as its lags are concerned. */
export interface Lagging {
  /** By conversation; undefined: the session is live in all of them. */
  lags: Map<string, Lag> | undefined;
  readonly sendBuffer: { readonly slow: boolean };
}

/** Notes that a session has no more of a conversation than `at`; `resumeFrom`: the cursor that it came with. */
export function fallBehind(session: Lagging, conversationId: string, at: Position, resumeFrom?: number): Lag {
  const lag = begin(session, conversationId, 'fall-behind', at);
  lag.resumeFrom = resumeFrom;
  return lag;
}

/** Notes that a session has more of a conversation than the node has passed. */
export function jumpAhead(session: Lagging, conversationId: string, at: Position): Lag {
  return begin(session, conversationId, 'jump-ahead', at);
}

/** Notes that a session was told that its user left, before the event that says so came. */
export function markLeft(session: Lagging, conversationId: string): void {
  begin(session, conversationId, 'expel', { seq: 0, change: undefined });
}

/** Ends that; false where the session was not told. */
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

/** Ends the record of a session that is live, or in the conversation no more. */
export function endLag(session: Lagging, conversationId: string): void {
  session.lags?.delete(conversationId);
  if (session.lags?.size === 0) session.lags = undefined;
}

function endLagIfLive(session: Lagging, conversationId: string, { state }: Lag): void {
  if (state === 'live') endLag(session, conversationId);
}

/** Says whether a session gets what the node passes, and takes what follows for its lag. `node`: where it stands with it. */
export function passTo(session: Lagging, conversationId: string, item: Passed, node: NodePosition): boolean {
  const lag = session.lags?.get(conversationId);
  if (lag) {
    const gets = lag.passes(item, node, session.sendBuffer.slow);
    endLagIfLive(session, conversationId, lag);
    return gets;
  }
  if (!session.sendBuffer.slow) return true;
  const { delivered, changed } = node;
  // It has what the node had passed before.
  const at =
    item.change === undefined ? { seq: delivered - 1, change: changed } : { seq: delivered, change: changed - 1 };
  fallBehind(session, conversationId, at);
  return false;
}

/** Ends a read for a session that has all that the node has passed; says whether it has. */
export function endRead(session: Lagging, conversationId: string, lag: Lag, node: NodePosition): boolean {
  if (!lag.endRead(node)) return false;
  endLagIfLive(session, conversationId, lag);
  return true;
}
