import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { concurrently } from '../concurrently.js';
import { tokenFor } from '../load/tokens.js';
import { UserSocket } from '../load/user-socket.js';
import { Latency } from '../measure/latency.js';
import { populate } from '../system/populate.js';
import { serverUrl } from '../system/server-processes.js';
import type { System } from '../system/system.js';
import { HonestCheck } from './honest-check.js';

const ROOM = 10;
/** Requests per second of the whole crowd, whatever its size. */
const [SENDS, HISTORIES] = [100, 50];
const BODY_BYTES = 128;
/** Milliseconds after which a request without a reply counts with its age, and a message as lost. */
const PATIENCE_MS = 10_000;
const CONNECTING = 64;

/** The honest clients' experience of one run. */
export interface Experience {
  send: Latency;
  history: Latency;
  /** Requests that were answered with an error, or whose connection closed before the answer. */
  refused: number;
  /** Requests without any answer within 10 seconds of the run's end; they count with their age. */
  unanswered: number;
  /** Clients that lost their connection at least once. */
  disconnected: number;
}

/** Errors in deliveries since the crowd connected. */
export interface Wrongs {
  lost: number;
  repeated: number;
  disordered: number;
}

interface Client {
  user: string;
  room: number;
  check: HonestCheck;
  socket: UserSocket | undefined;
}

/** Users in rooms of 10, who send messages and read history at a fixed rate, and reconnect if they are disconnected. */
export class HonestCrowd {
  readonly #system: System;
  readonly #prefix: string;
  readonly #clients: Client[];
  /** Acknowledged messages of each room: number by seq. */
  readonly #acked: Map<number, number>[];
  #number = 0;
  #disconnected = new Set<Client>();
  #over = false;

  private constructor(system: System, users: number) {
    this.#system = system;
    this.#prefix = `honest-${randomBytes(6).toString('hex')}`;
    const rooms = Math.max(1, Math.floor(users / ROOM));
    this.#acked = Array.from({ length: rooms }, () => new Map());
    this.#clients = Array.from({ length: rooms * ROOM }, (_, n) => ({
      user: `${this.#prefix}-${n}`,
      room: n % rooms,
      check: new HonestCheck(),
      socket: undefined,
    }));
  }

  /** Creates the rooms and connects the users. */
  static async connect(system: System, users: number): Promise<HonestCrowd> {
    const crowd = new HonestCrowd(system, users);
    await populate(serverUrl('DATABASE_URL'), {
      conversations: crowd.#acked.map((_, room) => ({
        id: crowd.#id(room),
        members: crowd.#clients.filter((client) => client.room === room).map(({ user }) => user),
      })),
    });
    await concurrently(crowd.#clients, CONNECTING, (client) => crowd.#connect(client));
    return crowd;
  }

  /** Sends and reads for `seconds`; resolves once every request is answered or counts as unanswered. */
  async run(seconds: number): Promise<Experience> {
    const found: Experience = {
      send: new Latency(),
      history: new Latency(),
      refused: 0,
      unanswered: 0,
      disconnected: 0,
    };
    this.#disconnected = new Set();
    const waiting = new Map<object, { latency: Latency; at: number }>();
    const ask = (latency: Latency, at: number, request: Promise<unknown>) => {
      const key = {};
      waiting.set(key, { latency, at });
      request.then(
        () => waiting.delete(key) && latency.record(performance.now() - at),
        () => waiting.delete(key) && found.refused++,
      );
    };
    const began = performance.now();
    const until = began + seconds * 1_000;
    const pace = async (perSecond: number, act: (at: number) => void) => {
      for (let n = 0; ; n++) {
        const at = began + (n * 1_000) / perSecond;
        if (at >= until) return;
        if (at > performance.now()) await sleep(at - performance.now());
        act(at);
      }
    };
    await Promise.all([
      pace(SENDS, (at) => ask(found.send, at, this.#send())),
      pace(HISTORIES, (at) => ask(found.history, at, this.#history())),
    ]);
    const deadline = performance.now() + PATIENCE_MS;
    while (waiting.size > 0 && performance.now() < deadline) await sleep(5);
    found.unanswered = waiting.size;
    for (const { latency, at } of waiting.values()) latency.record(performance.now() - at);
    waiting.clear();
    found.disconnected = this.#disconnected.size;
    return found;
  }

  /** Waits until all acknowledged messages have arrived, for 10 seconds without any arrival, and closes. */
  async close(): Promise<Wrongs> {
    const lost = () =>
      this.#clients.reduce((sum, { check, room }) => sum + check.lost(this.#acked[room] as Map<number, number>), 0);
    let missing = lost();
    for (let since = performance.now(); missing > 0 && performance.now() - since < PATIENCE_MS; await sleep(50)) {
      const left = lost();
      if (left < missing) since = performance.now();
      missing = left;
    }
    this.leave();
    const sum = (read: (check: HonestCheck) => number) => this.#clients.reduce((n, { check }) => n + read(check), 0);
    return { lost: missing, repeated: sum((c) => c.repeated), disordered: sum((c) => c.disordered) };
  }

  /** Closes all connections for good. */
  leave(): void {
    this.#over = true;
    for (const { socket } of this.#clients) socket?.close();
  }

  #id(room: number): string {
    return `${this.#prefix}-room-${room}`;
  }

  #next(): { client: Client; number: number } {
    const number = ++this.#number;
    return { client: this.#clients[(number * 7) % this.#clients.length] as Client, number };
  }

  async #send(): Promise<void> {
    const { client, number } = this.#next();
    if (!client.socket) throw new Error('disconnected');
    const body = Buffer.alloc(BODY_BYTES, 120);
    body.writeUInt32LE(number, 0);
    const request = { conversation_id: this.#id(client.room), client_message_id: randomBytes(16), body };
    const { seq } = await client.socket.request('send', request);
    this.#acked[client.room]?.set(seq, number);
  }

  async #history(): Promise<void> {
    const { client } = this.#next();
    if (!client.socket) throw new Error('disconnected');
    await client.socket.request('history', { conversation_id: this.#id(client.room), limit: 20 });
  }

  async #connect(client: Client): Promise<void> {
    const { gatewayUrls, authSecret } = this.#system;
    const cursor = { conversation_id: this.#id(client.room), seq: client.check.seq };
    const { user: socket } = await UserSocket.open(
      gatewayUrls[0] as string,
      await tokenFor(client.user, authSecret),
      ({ message_posted }) => {
        const message = message_posted?.message;
        if (message?.body) client.check.take(message.seq, Buffer.from(message.body).readUInt32LE(0));
      },
      [cursor],
    );
    client.socket = socket;
    socket.onClose = () => {
      client.socket = undefined;
      this.#disconnected.add(client);
      void this.#reconnect(client);
    };
  }

  async #reconnect(client: Client): Promise<void> {
    while (!this.#over && !client.socket) {
      await sleep(100 + Math.random() * 400);
      await this.#connect(client).catch(() => {});
    }
    if (this.#over) client.socket?.close();
  }
}
