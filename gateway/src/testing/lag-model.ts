import {
  endRead,
  fallBehind,
  forgetLeft,
  jumpAhead,
  type Lag,
  type Lagging,
  type LagState,
  markLeft,
  type Position,
  passTo,
} from '../conversations/lag.js';

/** One conversation: its history, how much of it the node has passed, and one client's session. */
export class LagModel {
  /** In the order in which they happened. Changes refer to messages posted before. */
  readonly log: { of: number; change?: number }[] = [];
  /** Number of log items that the node has passed, and the node's position. */
  passed = 0;
  node = { delivered: 0, changed: 0 };
  readonly session: Lagging & { sendBuffer: { slow: boolean } } = { lags: undefined, sendBuffer: { slow: false } };
  /** The revision of each message that the client has, by seq; 0: the message as posted. */
  readonly client = new Map<number, number>();
  /** The last message that the client got. */
  last = 0;
  /** The revisions that the client had at its last reconnect, by seq. */
  cameBackWith: ReadonlyMap<number, number> = new Map();
  reading: Lag | undefined;
  /** Whether membership is in doubt: no item may pass until it has been read. */
  isInDoubt = false;
  /** Whether the session was told that its user left, before the corresponding event arrived. */
  hasLeft = false;
  #room = Number.POSITIVE_INFINITY;

  /** The client starts with the state after the events in `before`. */
  constructor(
    before: readonly ('message' | 'change')[],
    readonly pageSize: number,
  ) {
    for (const what of before) this.happen(what, 0);
    this.passed = this.log.length;
    this.node = this.at(this.passed);
    const { delivered } = this.node;
    for (let seq = 1; seq <= delivered; seq++) this.client.set(seq, this.revision(seq));
    this.last = delivered;
  }

  get lag(): Lag | undefined {
    return this.session.lags?.get('c');
  }

  get state(): LagState {
    return this.lag?.state ?? 'live';
  }

  /** The position after the first `length` items of the log. */
  at(length: number) {
    const items = this.log.slice(0, length);
    return {
      delivered: items.filter(({ change }) => change === undefined).length,
      changed: items.filter(({ change }) => change !== undefined).length,
    };
  }

  /** The number of the last change of a message among the first items of the log. */
  revision(seq: number, length = this.log.length): number {
    const changes = this.log.slice(0, length).filter(({ of, change }) => of === seq && change !== undefined);
    return changes.at(-1)?.change ?? 0;
  }

  happen(what: 'message' | 'change', choice: number): void {
    const { delivered, changed } = this.at(this.log.length);
    if (what === 'message') this.log.push({ of: delivered + 1 });
    else if (delivered > 0) this.log.push({ of: 1 + (choice % delivered), change: changed + 1 });
  }

  /** The node passes the next item. */
  pass(): void {
    const item = this.log[this.passed];
    if (!item) return;
    this.passed++;
    // A message is passed as it was posted, however late that is.
    this.passOne(item, 0);
    this.check();
    if (this.state === 'ahead' && this.lag?.isAt(this.node)) throw new Error('ahead, where the node is');
  }

  passOne(item: { of: number; change?: number }, revision: number): void {
    if (item.change === undefined) this.node.delivered = item.of;
    else this.node.changed = item.change;
    // A session that has left is no longer in the conversation.
    if (this.hasLeft || !passTo(this.session, 'c', item, this.node)) return;
    if (this.isInDoubt) throw new Error('something came while the membership was in doubt');
    this.hand(item.of, item.change, revision);
  }

  /**
   * The node reads from the store the items that it lacks: it passes the newest change of each message that it has
   * passed, then the later messages in their newest form. A read for a lagging session begins first.
   */
  repair(): void {
    this.beginRead();
    const { delivered, changed } = this.at(this.log.length);
    const before = { ...this.node };
    for (const { seq, change } of this.newest().sort((one, other) => one.change - other.change))
      if (seq <= before.delivered && change > before.changed) this.passOne({ of: seq, change }, 0);
    this.node.changed = changed;
    for (let seq = before.delivered + 1; seq <= delivered; seq++) this.passOne({ of: seq }, this.revision(seq));
    this.passed = this.log.length;
    this.check();
  }

  /** Each message with its newest change. */
  newest() {
    const { delivered } = this.at(this.log.length);
    return [...Array(delivered).keys()].map((index) => ({ seq: index + 1, change: this.revision(index + 1) }));
  }

  hand(seq: number, change?: number, revision = 0): void {
    if (change === undefined) {
      if (seq !== this.last + 1) throw new Error(`message ${seq} after ${this.last}`);
      this.last = seq;
      this.client.set(seq, revision);
      return;
    }
    const has = this.client.get(seq);
    if (has === undefined) throw new Error(`change ${change} of message ${seq}, which the client does not have`);
    // A client that resumed from an old cursor may receive items that it has.
    if (change < has && has !== this.cameBackWith.get(seq))
      throw new Error(`change ${change} of message ${seq}, which the client has with change ${has}`);
    this.client.set(seq, Math.max(has, change));
  }

  /** The socket becomes slow, or has drained: then a read for the session begins. */
  setSlow(isSlow: boolean): void {
    this.session.sendBuffer.slow = isSlow;
    if (!isSlow) this.beginRead();
  }

  beginRead(): void {
    const { lag } = this;
    if (!lag?.mayRead) return;
    if (this.reading && this.reading === lag) throw new Error('two reads at a time');
    lag.beginRead();
    this.reading = lag;
    this.isInDoubt = false;
    if (this.session.sendBuffer.slow) this.pause(lag);
  }

  pause(lag: Lag): void {
    lag.pause();
    this.reading = undefined;
  }

  /** The store answers with a page of its current state, of which the socket accepts `room` entries. */
  answer(room: number): void {
    const lag = this.reading;
    if (!lag || this.lag !== lag) return;
    this.#room = room;
    const { delivered, changed } = this.at(this.log.length);
    // A client without a change number has the changes made before its last message was posted.
    const posted = this.log.findIndex((item) => !item.change && item.of === lag.seq);
    const after = lag.change ?? this.at(Math.max(posted, 0)).changed;
    const newest = this.newest();
    const due = newest.filter(({ change }) => change > after).sort((one, other) => one.change - other.change);
    const page = due.slice(0, this.pageSize);
    const to_change = page.length < due.length ? (page.at(-1)?.change ?? after) : changed;
    const seqs = newest.filter(({ seq }) => seq > lag.seq).slice(0, this.pageSize);
    const read = {
      head: { last_seq: delivered, last_change: changed },
      changed: page.map((item) => ({ ...item, entry: Buffer.from(`c${item.seq}/${item.change}`) })),
      posted: seqs.map(({ seq, change }) => ({ seq, entry: Buffer.from(`m${seq}/${change}`) })),
      to_change,
    };
    lag.takeRead(read, (entry) => {
      if (this.#room-- <= 0) return false;
      const [, kind, seq, change] = /^(.)(\d+)\/(\d+)$/.exec(entry.toString()) as RegExpExecArray;
      if (kind === 'c') this.hand(Number(seq), Number(change));
      else this.hand(Number(seq), undefined, Number(change));
      return true;
    });
    if (endRead(this.session, 'c', lag, this.node)) {
      this.reading = undefined;
      if (this.state === 'ahead' && lag.isAt(this.node)) throw new Error('ahead, where the node is');
    } else if (room < Number.POSITIVE_INFINITY) {
      this.session.sendBuffer.slow = true;
      this.pause(lag);
    }
    this.check();
  }

  /** Membership comes into doubt: the session stays at the position of the node until the read. */
  doubt(): void {
    if (this.hasLeft || this.lag) return;
    const { delivered: seq, changed: change } = this.node;
    fallBehind(this.session, 'c', { seq, change });
    this.isInDoubt = true;
  }

  /** The session is told that its user left; if it was told before, the event arrives and the user rejoins. */
  leave(): void {
    if (this.hasLeft !== forgetLeft(this.session, 'c'))
      throw new Error('told that it left, or not, and known otherwise');
    if (this.hasLeft && this.lag) throw new Error('what it was told is not forgotten');
    this.reading = undefined;
    this.isInDoubt = false;
    this.hasLeft = !this.hasLeft;
    if (this.hasLeft) markLeft(this.session, 'c');
    else this.joinAsOfNow();
  }

  /** The session joins at the head of the store, with the full history. */
  joinAsOfNow(): void {
    if (this.hasLeft) return;
    const { delivered, changed } = this.at(this.log.length);
    this.last = delivered;
    for (const { seq, change } of this.newest()) this.client.set(seq, change);
    this.reading = undefined;
    this.isInDoubt = false;
    if (this.passed === this.log.length && this.node.changed === changed) this.session.lags = undefined;
    else jumpAhead(this.session, 'c', { seq: delivered, change: changed });
    this.check();
  }

  /** A client reconnects with a cursor of what it has, or an older one. */
  comeBack(seq: number, knowsChange: boolean): void {
    if (this.hasLeft) return;
    const { delivered, changed } = this.node;
    const from = Math.min(seq, this.last);
    for (const known of [...this.client.keys()]) if (known > from) this.client.delete(known);
    this.last = from;
    this.cameBackWith = new Map(this.client);
    const change = knowsChange ? Math.min(...this.missing(), changed) : undefined;
    const at: Position = { seq: from, change: changed === 0 ? 0 : change };
    if (from > delivered && at.change === changed) jumpAhead(this.session, 'c', at);
    else if (from < delivered || at.change !== changed) fallBehind(this.session, 'c', at);
    else this.session.lags = undefined;
    this.reading = undefined;
    this.isInDoubt = false;
    this.checkAhead();
    this.beginRead();
    this.check();
  }

  /** For each change that the client lacks of its messages, the number of the change before. */
  missing(): number[] {
    return [...this.client].flatMap(([seq, revision]) => {
      const lacks = this.log.filter(({ of, change }) => of === seq && change !== undefined && change > revision);
      return lacks.map(({ change }) => (change as number) - 1);
    });
  }

  /** Checks the invariants. */
  check(): void {
    const { lag, state } = this;
    if (this.hasLeft !== (state === 'left')) throw new Error(`told that it left: ${this.hasLeft}, and ${state}`);
    this.checkAhead();
    if (state === 'behind' && !this.session.sendBuffer.slow && !this.isInDoubt)
      throw new Error('behind, and nothing reads for it');
    if (state === 'live' && this.last !== this.node.delivered)
      throw new Error(`live at message ${this.last}, and the node at ${this.node.delivered}`);
    if (lag && state === 'live') throw new Error('a session that is live has a record');
    if (state === 'catching-up' && this.reading !== lag) throw new Error('nothing reads for a session that catches up');
  }

  checkAhead(): void {
    const { lag } = this;
    if (lag?.state === 'ahead' && (lag.seq < this.node.delivered || (lag.change ?? 0) < this.node.changed))
      throw new Error('ahead of the node, and behind it');
  }

  /** Lets everything in progress finish, and compares the client's messages with the history. */
  settle(): void {
    if (this.hasLeft) this.leave();
    while (this.passed < this.log.length) this.pass();
    for (let reads = 0; this.state !== 'live'; reads++) {
      if (reads > this.log.length + 3) throw new Error(`still ${this.state} after ${reads} reads`);
      this.setSlow(false);
      this.answer(Number.POSITIVE_INFINITY);
      if (this.state === 'ahead') {
        this.happen('message', 0);
        while (this.passed < this.log.length) this.pass();
      }
    }
    // One more of each reveals a session that counts as live but is not.
    this.setSlow(false);
    for (const what of ['message', 'change'] as const) this.happen(what, 0);
    while (this.passed < this.log.length) this.pass();
    const { delivered } = this.node;
    if (this.last !== delivered) throw new Error(`the client has ${this.last} messages of ${delivered}`);
    for (const [seq, revision] of this.client)
      if (revision !== this.revision(seq))
        throw new Error(`message ${seq} is at revision ${revision} and not ${this.revision(seq)}`);
  }
}
