import { setTimeout as sleep } from 'node:timers/promises';
import { concurrently } from '../concurrently.js';
import { Latency } from '../measure/latency.js';
import type { Counts, LoadOrder, OpenOrder, Person, StormCounts, Verdict } from './orders.js';
import { type Connection, encodeBody, now, numberOf, type ProtocolName, roomOf, timeOf } from './protocol.js';
import { protocols } from './protocols.js';
import { RoomCheck } from './room-check.js';

interface Member {
  person: Person;
  check: RoomCheck;
  /**
   * The member signals, and its server, unlike Godwit, does not echo signals to their sender: it expects no delivery.
   */
  deaf: boolean;
  /** The last presence that its friends were sent. */
  away: boolean;
  connection: Connection | undefined;
}

/** The actions of `mixed`, in turns: most are typing. */
const DAY = ['typing', 'typing', 'send', 'typing', 'appear', 'typing', 'typing', 'send', 'typing', 'appear'] as const;
/** Number of tags whose send time is remembered: more than are ever in flight. */
const TAGS = 2 ** 18;
/** Milliseconds without any arrival after which missing messages count as lost. */
const PATIENCE_MS = 10_000;

/** Many connections in one process: sends the load, and checks what each connection receives. */
export class Generator {
  #protocol: ProtocolName = 'godwit';
  #rooms: readonly string[] = [];
  readonly #members: Member[] = [];
  /** Messages sent so far, by room. */
  #said = new Uint32Array(0);
  /** `#said` when the members were last connected. */
  #had = new Uint32Array(0);
  #load: LoadOrder | undefined;
  #turn = 0;
  #tag = 1;
  readonly #sentAt = new Float64Array(TAGS);
  /** Totals since the load began. */
  #out = { sent: 0, acked: 0, delivered: 0, expected: 0 };
  #counts = emptyCounts();
  #closed = 0;
  #reacked = 0;
  #resumed = 0;
  #echoes = false;

  /** Opens connections; resolves with the duration in seconds. */
  async open({ protocol, rooms, people, atATime }: OpenOrder): Promise<number> {
    this.#protocol = protocol;
    this.#rooms = rooms;
    this.#said = new Uint32Array(rooms.length);
    const began = now();
    await concurrently(people, atATime, async (person, index) => {
      const check = new RoomCheck();
      for (const room of person.rooms) check.join(room);
      this.#members[index] = { person, check, deaf: false, away: false, connection: undefined };
      await this.#connect(this.#members[index]);
    });
    return (now() - began) / 1_000;
  }

  /** Starts the load. */
  start(order: LoadOrder): void {
    this.#load = order;
    this.#echoes = order.kind === 'echo';
    this.#out = { sent: 0, acked: 0, delivered: 0, expected: 0 };
    if (order.kind === 'signal' && this.#protocol !== 'godwit')
      for (const { person } of order.speakers) (this.#members[person] as Member).deaf = true;
    this.mark();
    if (order.perSecond) void this.#keepPace(order, order.perSecond);
    else this.#pump();
  }

  /** The counts since the last call. */
  mark(): Counts {
    const { since, ack, delivery, bytesRead, ...counts } = this.#counts;
    const bytes = this.#bytesRead();
    this.#counts = { ...emptyCounts(), bytesRead: bytes };
    return {
      ...counts,
      seconds: (now() - since) / 1_000,
      bytesRead: bytes - bytesRead,
      ack: ack.encode(),
      delivery: delivery.encode(),
    };
  }

  /** Stops the load, waits for messages in flight, and resolves with the errors since the last call. */
  async stop(): Promise<Verdict> {
    const load = this.#load;
    this.#load = undefined;
    const done = () =>
      (load?.kind === 'signal' || this.#out.acked >= this.#out.sent) && this.#out.delivered >= this.#out.expected;
    let last = { ...this.#out };
    for (let since = now(); !done() && now() - since < PATIENCE_MS; await sleep(5)) {
      if (this.#out.delivered === last.delivered && this.#out.acked === last.acked) continue;
      last = { ...this.#out };
      since = now();
    }
    const verdict: Verdict = {
      lost: 0,
      repeated: 0,
      disordered: 0,
      unacked: 0,
      reacked: this.#reacked,
      closed: this.#closed,
    };
    this.#reacked = 0;
    this.#closed = 0;
    if (load && load.kind !== 'signal') verdict.unacked = this.#out.sent - this.#out.acked;
    for (const { check, deaf } of this.#members) {
      if (!deaf && !this.#echoes) check.close((room) => this.#said[room] as number);
      const { lost, repeated, disordered } = check.takeWrongs();
      verdict.lost += lost;
      verdict.repeated += repeated;
      verdict.disordered += disordered;
    }
    return verdict;
  }

  /** Breaks all connections, and expects one message in each of the first `missed` rooms before they return. */
  leave(missed: number): void {
    for (const member of this.#members) {
      member.connection?.close();
      member.connection = undefined;
    }
    this.#had = this.#said.slice();
    for (let room = 0; room < missed; room++) (this.#said[room] as number)++;
    this.#out = { sent: 0, acked: 0, delivered: 0, expected: 0 };
    for (const { person } of this.#members) this.#out.expected += person.rooms.filter((room) => room < missed).length;
  }

  /** Reconnects all members, `atATime` at a time, and waits until they have caught up with their rooms. */
  async comeBack(atATime: number): Promise<StormCounts> {
    const began = now();
    this.#resumed = 0;
    let failed = 0;
    let cursors = 0;
    await concurrently(this.#members, atATime, async (member) => {
      const resume = member.person.rooms.map((room) => this.#had[room] as number);
      cursors += resume.length;
      await this.#connect(member, resume).catch(() => failed++);
    });
    const connected = (now() - began) / 1_000;
    const done = () => this.#resumed >= cursors && this.#out.delivered >= this.#out.expected;
    let last = 0;
    for (let since = now(); !done() && now() - since < PATIENCE_MS; await sleep(5)) {
      if (this.#resumed + this.#out.delivered === last) continue;
      last = this.#resumed + this.#out.delivered;
      since = now();
    }
    return { connected, caughtUp: (now() - began) / 1_000, failed };
  }

  close(): void {
    for (const { connection } of this.#members) connection?.close();
  }

  async #connect(member: Member, resume: readonly number[] = []): Promise<void> {
    const { check, person } = member;
    const { url, user, token, rooms } = person;
    const bodies = (list: readonly Uint8Array[]) => {
      if (member.deaf) return;
      for (const body of list) if (check.take(roomOf(body), numberOf(body))) this.#delivered(body);
      this.#pump();
    };
    member.connection = await protocols[this.#protocol].open(
      { url, user, token, rooms: rooms.map((room) => this.#rooms[room] as string), resume },
      {
        bodies,
        acked: (tag, kept) => this.#acked(tag, kept),
        resumed: () => this.#resumed++,
        closed: () => this.#closed++,
      },
    );
  }

  #delivered(body: Uint8Array): void {
    this.#out.delivered++;
    const counts = this.#counts;
    counts.delivered++;
    if (counts.delivered % (this.#load?.sampleEvery ?? 1) === 0) counts.delivery.record(now() - timeOf(body));
  }

  #acked(tag: number, kept: boolean): void {
    const at = this.#sentAt[tag % TAGS] as number;
    if (at === 0) {
      this.#reacked++;
      return;
    }
    this.#sentAt[tag % TAGS] = 0;
    this.#out.acked++;
    if (kept) this.#counts.acked++;
    else this.#counts.refused++;
    this.#counts.ack.record(now() - at);
    this.#pump();
  }

  /** Sends messages until `inFlight` are outstanding. */
  #pump(): void {
    const load = this.#load;
    if (!load?.inFlight) return;
    for (;;) {
      const { sent, acked, delivered } = this.#out;
      const back = load.kind === 'signal' ? Math.floor(delivered / load.recipients) : acked;
      if (sent - back >= load.inFlight) return;
      this.#say(load, now());
    }
  }

  async #keepPace(load: LoadOrder, perSecond: number): Promise<void> {
    const began = now();
    for (let n = 0; this.#load === load; await sleep(1)) {
      // A limit per turn, so that arrivals are still processed when the load is behind.
      for (let left = 1_000; left > 0 && began + (n * 1_000) / perSecond <= now(); n++, left--)
        this.#say(load, began + (n * 1_000) / perSecond);
    }
  }

  #say({ kind, speakers, bytes, recipients }: LoadOrder, at: number): void {
    const { person, room } = speakers[this.#turn++ % speakers.length] as LoadOrder['speakers'][0];
    const connection = this.#members[person]?.connection as Connection;
    // Shifts the actions by one each round, so that a person does not always do the same.
    const round = Math.floor(this.#turn / speakers.length);
    const act = kind === 'mixed' ? (DAY[(this.#turn + round) % DAY.length] as (typeof DAY)[number]) : kind;
    if (act === 'typing' || act === 'appear') {
      if (act === 'typing') connection.typing?.(this.#rooms[room] as string);
      else {
        const member = this.#members[person] as Member;
        member.away = !member.away;
        connection.appear?.(member.away);
      }
      return;
    }
    this.#out.sent++;
    this.#counts.sent++;
    const tag = ++this.#tag;
    this.#sentAt[tag % TAGS] = at;
    if (act === 'echo') {
      connection.echo(tag);
      return;
    }
    this.#out.expected += recipients;
    const n = (this.#said[room] as number) + 1;
    this.#said[room] = n;
    const body = encodeBody(n, at, bytes, room);
    if (act === 'signal') connection.signal(this.#rooms[room] as string, body);
    else connection.send(this.#rooms[room] as string, tag, body);
  }

  #bytesRead(): number {
    return this.#members.reduce((sum, { connection }) => sum + (connection?.bytesRead ?? 0), 0);
  }
}

const emptyCounts = () => ({
  since: now(),
  sent: 0,
  acked: 0,
  refused: 0,
  delivered: 0,
  bytesRead: 0,
  ack: new Latency(),
  delivery: new Latency(),
});
