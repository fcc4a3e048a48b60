import { randomBytes } from 'node:crypto';
import { createTestDatabase, serverUrl } from '@godwit/store/testing';
import postgres from 'postgres';
import t, { type Test } from 'tap';
import { type Connection, type ConnectionEvents, encodeBody, now } from '../load/protocol.js';
import { protocols } from '../load/protocols.js';
import { startPeer } from './start-peer.js';

const SIGNALS = 1_000;
const BURST = 50;
const SENDS = 200;
const BODY_BYTES = 100;

/** A user that records its deliveries and acknowledgements, and can be awaited. */
class User implements ConnectionEvents {
  readonly bodiesSeen: string[] = [];
  readonly acks = new Map<number, boolean>();
  closedWith: number | undefined;
  #changed = () => {};
  connection!: Connection;

  bodies(bodies: readonly Uint8Array[]): void {
    for (const body of bodies) this.bodiesSeen.push(Buffer.from(body).toString('latin1'));
    this.#changed();
  }

  acked(tag: number, kept: boolean): void {
    this.acks.set(tag, kept);
    this.#changed();
  }

  closed(code: number): void {
    this.closedWith = code;
    this.#changed();
  }

  async until(condition: () => boolean): Promise<void> {
    while (!condition()) {
      await new Promise<void>((resolve) => {
        this.#changed = resolve;
      });
    }
  }

  async echo(tag: number): Promise<void> {
    this.connection.echo(tag);
    await this.until(() => this.acks.has(tag));
  }
}

const text = (body: Uint8Array) => Buffer.from(body).toString('latin1');

async function setUp(t: Test, name: 'uws' | 'nats' | 'socketio' | 'ws') {
  const database = await createTestDatabase();
  t.teardown(() => database.drop());
  const peer = await startPeer(name, { ...process.env, DATABASE_URL: database.url, REDIS_URL: serverUrl('REDIS_URL') });
  t.teardown(() => peer.stop());
  const suffix = randomBytes(4).toString('hex');
  const [room, otherRoom] = [`room-${suffix}`, `other-${suffix}`];
  const join = async (user: string, rooms: readonly string[]) => {
    const joined = new User();
    joined.connection = await protocols[name].open({ url: peer.url, user, token: '', rooms }, joined);
    return joined;
  };
  const members = await Promise.all(['ada', 'bo', 'cy'].map((user) => join(user, [room])));
  const [ada, bo, cy] = members as [User, User, User];
  const other = await join('di', [otherRoom]);
  return { database, peer, room, otherRoom, join, ada, bo, cy, other };
}

for (const name of ['uws', 'ws', 'nats', 'socketio'] as const) {
  t.test(`${name}: signals reach exactly the other members of the room, once and in order`, async (t) => {
    const { peer, room, otherRoom, join, ada, bo, cy, other } = await setUp(t, name);
    t.equal(peer.pids.length, 1);
    const said: string[] = [];
    for (let n = 0; n < SIGNALS; n++) {
      const body = encodeBody(n, now(), BODY_BYTES + (n % 7));
      said.push(text(body));
      ada.connection.signal(room, body);
      if (n % BURST === BURST - 1) await ada.echo(n);
    }
    for (const user of [bo, cy]) await user.until(() => user.bodiesSeen.length >= SIGNALS);
    // Every message sent to them, correctly or not, arrives before this echo.
    for (const user of [ada, bo, cy, other]) await user.echo(SIGNALS);
    t.same(bo.bodiesSeen, said);
    t.same(cy.bodiesSeen, said);
    t.same(ada.bodiesSeen, []);
    t.same(other.bodiesSeen, []);
    t.ok([...ada.acks.values()].every(Boolean));
    t.ok(bo.connection.bytesRead > SIGNALS * BODY_BYTES);

    const both = await join('ed', [room, otherRoom]);
    for (const where of [room, otherRoom]) both.connection.signal(where, encodeBody(0, now(), BODY_BYTES));
    await bo.until(() => bo.bodiesSeen.length === SIGNALS + 1);
    await other.until(() => other.bodiesSeen.length === 1);

    ada.connection.close();
    await peer.stop();
    for (const user of [bo, cy, other]) await user.until(() => user.closedWith !== undefined);
    t.equal(ada.closedWith, undefined);
    await t.rejects(join('fay', [room]));
  });
}

for (const name of ['uws', 'ws', 'nats'] as const) {
  t.test(`${name}: the peer stores no messages`, async (t) => {
    const { room, ada } = await setUp(t, name);
    t.throws(() => ada.connection.send(room, 1, encodeBody(0, now(), BODY_BYTES)), /stores no messages/);
  });
}

t.test('socketio: messages are stored and reach all members of the room', async (t) => {
  const { database, room, ada, bo, cy, other } = await setUp(t, 'socketio');
  const sent: string[] = [];
  for (let n = 0; n < SENDS; n++) {
    const body = encodeBody(n, now(), BODY_BYTES);
    sent.push(text(body));
    ada.connection.send(room, n, body);
  }
  await ada.until(() => ada.acks.size === SENDS);
  t.ok([...ada.acks.values()].every(Boolean));
  for (const user of [ada, bo, cy]) {
    await user.until(() => user.bodiesSeen.length >= SENDS);
    await user.echo(SENDS);
    // The server's statements run concurrently, so their order differs from that of the sends.
    t.same(user.bodiesSeen.toSorted(), sent);
  }
  t.same(other.bodiesSeen, []);

  const sql = postgres(database.url, { max: 1 });
  t.teardown(() => sql.end());
  const rows = await sql`select room, sender, body from socketio_messages order by body`;
  t.same(
    rows.map(({ body }) => body),
    sent,
  );
  t.ok(rows.every((row) => row.room === room && row.sender === 'ada'));

  await sql`drop table socketio_messages`;
  ada.connection.send(room, SENDS + 1, encodeBody(0, now(), BODY_BYTES));
  await ada.until(() => ada.acks.has(SENDS + 1));
  t.equal(ada.acks.get(SENDS + 1), false, 'a message that cannot be stored is refused');
});

t.test('socketio: two processes share rooms', async (t) => {
  const { database, room, bo } = await setUp(t, 'socketio');
  const second = await startPeer('socketio', {
    ...process.env,
    DATABASE_URL: database.url,
    REDIS_URL: serverUrl('REDIS_URL'),
  });
  t.teardown(() => second.stop());
  const gil = new User();
  gil.connection = await protocols.socketio.open({ url: second.url, user: 'gil', token: '', rooms: [room] }, gil);
  const body = encodeBody(1, now(), BODY_BYTES);
  gil.connection.send(room, 1, body);
  for (const user of [gil, bo]) {
    await user.until(() => user.bodiesSeen.length === 1);
    t.same(user.bodiesSeen, [text(body)]);
  }
});

t.test('startPeer rejects with the reason why a peer cannot start', async (t) => {
  await t.rejects(startPeer('socketio', { ...process.env, DATABASE_URL: '' }), /DATABASE_URL is not set/);
});
