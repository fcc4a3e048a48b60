import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { decodeServerFrames } from '@godwit/schema';
import { Registry } from 'prom-client';
import t, { type Test } from 'tap';
import { conversationTopic, userTopic } from '../bus/bus.js';
import { createConversation } from '../conversations/create.js';
import { openDatabases } from '../database/open-databases.js';
import type { Store } from '../store.js';
import { eventually } from '../testing/eventually.js';
import { startPgbouncer } from '../testing/postgres-servers.js';
import { createMigratedDatabase } from '../testing/test-database.js';
import { createTestStore, databaseKinds, storeOn } from '../testing/test-store.js';
import { internal } from '../wire.js';
import { type AnnouncerOptions, startAnnouncer } from './announcer.js';
import { registerAnnouncerMetrics } from './announcer-metrics.js';

/** So long that a test which needs a read without a notification fails. */
const NEVER = 3_600_000;

/** Records the numbers of the messages that are published in the conversation `room`, in the order of arrival. */
async function record(store: Store): Promise<number[]> {
  const seen: number[] = [];
  store.bus.listen({
    frame(_, bytes) {
      const { posted } = internal.store.v1.BusFrame.decode(bytes);
      if (posted) seen.push(posted.seq);
    },
    gap() {},
  });
  await store.bus.subscribe([conversationTopic('room')]);
  return seen;
}

/** Starts an announcer that is stopped with the test, and fails it on an error. */
function announce(t: Test, options: Omit<AnnouncerOptions, 'onError'>) {
  const announcer = startAnnouncer({ onError: (error) => t.fail(String(error)), ...options });
  t.teardown(() => announcer.stop());
  return announcer;
}

async function openStore(t: Test, url: string): Promise<Store> {
  const store = storeOn(await openDatabases(url));
  t.teardown(() => store.databases.close());
  return store;
}

async function migrated(t: Test): Promise<string> {
  const { url, drop } = await createMigratedDatabase();
  t.teardown(drop);
  return url;
}

const CREATE = `select godwit.create_conversation('room', 'ann')`;
const SEND = `select godwit.send('room', 'ann', 'hello')`;
const upTo = (last: number) => Array.from({ length: last }, (_, n) => n + 1);

t.test('a notification wakes the announcer, also for what was committed before it listened', async (t) => {
  const url = await migrated(t);
  const store = await openStore(t, url);
  const seen = await record(store);
  await store.databases.writes.query(CREATE);
  const announcer = announce(t, { store, listenUrl: url, pollMs: NEVER });
  await eventually('the announcer listens', () => announcer.listening);
  for (const n of upTo(5)) {
    await store.databases.writes.query(SEND);
    await eventually('the message is published', () => seen.length === n, { instead: () => seen });
  }
  t.same(seen, upTo(5));
  // Counted after the commit, which follows the publication.
  await eventually('all are counted', () => announcer.counts.published === 6, { instead: () => announcer.counts });
  const registry = new Registry();
  registerAnnouncerMetrics(registry, announcer);
  const metrics = await registry.metrics();
  t.match(metrics, /^godwit_announcements_published_total 6$/m);
  t.match(metrics, /^godwit_announcements_listening 1$/m);
});

for (const kind of databaseKinds) {
  t.test(`${kind}: without notifications, messages are published by reading`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const seen = await record(store);
    const announcer = announce(t, { store, listenUrl: undefined, pollMs: 20 });
    await store.databases.writes.query(CREATE);
    for (const _ of upTo(3)) await store.databases.writes.query(SEND);
    await eventually('all are published', () => seen.length === 3, { instead: () => seen });
    t.same(seen, upTo(3));
    t.equal(announcer.listening, false);
  });
}

t.test('of several announcers, one publishes each message', async (t) => {
  const url = await migrated(t);
  const stores = await Promise.all([1, 2, 3].map(() => openStore(t, url)));
  const seen = await Promise.all(stores.map(record));
  const [first] = stores as [Store];
  await first.databases.writes.query(CREATE);
  const announcers = stores.map((store) => announce(t, { store, listenUrl: url, pollMs: NEVER }));
  await eventually('all listen', () => announcers.every(({ listening }) => listening));
  await Promise.all(upTo(300).map(() => first.databases.writes.query(SEND)));
  const published = () => announcers.reduce((sum, { counts }) => sum + counts.published, 0);
  await eventually('all are published', () => published() === 301, { instead: published });
  t.same(
    seen.flat().sort((a, b) => a - b),
    upTo(300),
  );
});

t.test('more than a batch in one transaction is published whole', async (t) => {
  const url = await migrated(t);
  const store = await openStore(t, url);
  const seen = await record(store);
  await store.databases.writes.query(CREATE);
  const announcer = announce(t, { store, listenUrl: url, pollMs: NEVER });
  await eventually('the announcer listens', () => announcer.listening);
  await store.databases.writes.query(`select godwit.send('room', 'ann', n::text) from generate_series(1, 1000) as n`);
  await eventually('all are published', () => seen.length === 1_000, { instead: () => seen.length });
  t.same(seen, upTo(1_000));
});

t.test('new members get the conversation with its avatar and metadata, as of the commit that added them', async (t) => {
  const url = await migrated(t);
  const store = await openStore(t, url);
  const joined: unknown[] = [];
  store.bus.listen({
    frame(_, bytes) {
      const frame = internal.store.v1.BusFrame.decode(bytes);
      const [event] = decodeServerFrames(frame.joined?.entry ?? new Uint8Array());
      const { conversation } = event?.conversation_joined ?? {};
      joined.push([frame.joined?.epoch, frame.joined?.last_seq, conversation?.avatar_url, conversation?.member_count]);
    },
    gap() {},
  });
  await store.bus.subscribe([userTopic('ben')]);
  const avatar_url = 'https://example.com/room.png';
  await createConversation(store, 'ann', { conversation_id: 'room', avatar_url });
  const { writes } = store.databases;
  await writes.query(`select godwit.add_members('room', 'ann', array['ben'])`);
  await writes.query(`select godwit.add_members('room', 'ann', array['cat'])`);
  await writes.query(SEND);
  announce(t, { store, listenUrl: undefined, pollMs: 20 });
  await eventually('ben is told', () => joined.length > 0);
  t.same(joined, [[2, 0, avatar_url, 2]]);
});

t.test('a row that cannot be published keeps no other back', async (t) => {
  const url = await migrated(t);
  const store = await openStore(t, url);
  const seen = await record(store);
  await store.databases.writes.query(CREATE);
  await store.databases.writes.query(`insert into announcements (kind, conversation_id, epoch, payload)
    values ('added', 'room', 2, '{}')`);
  await store.databases.writes.query(SEND);
  const errors: unknown[] = [];
  const announcer = startAnnouncer({ store, listenUrl: undefined, pollMs: 20, onError: (error) => errors.push(error) });
  t.teardown(() => announcer.stop());
  await eventually('the message is published', () => announcer.counts.published === 3);
  t.same(seen, [1]);
  t.equal(errors.length, 1);
  t.equal(announcer.counts.failures, 1);
});

t.test('a row that a store published but did not remove before it was killed is published by another', async (t) => {
  const url = await migrated(t);
  const store = await openStore(t, url);
  const seen = await record(store);
  await store.databases.writes.query(CREATE);
  await store.databases.writes.query('delete from announcements');
  for (const _ of upTo(3)) await store.databases.writes.query(SEND);
  const file = fileURLToPath(new URL('../testing/announce-and-die.js', import.meta.url));
  const [, signal] = await once(fork(file, [url], { execArgv: [] }), 'exit');
  t.equal(signal, 'SIGKILL');
  announce(t, { store, listenUrl: undefined, pollMs: 20 });
  await eventually('all are published', () => seen.length === 3, { instead: () => seen });
  t.same(seen, upTo(3));
});

t.test('through PgBouncer in transaction mode', async (t) => {
  const url = await migrated(t);
  const pooler = await startPgbouncer(url, 4);
  const store = await openStore(t, pooler.url);
  t.teardown(() => pooler.stop());
  const seen = await record(store);
  await store.databases.writes.query(CREATE);

  t.test('a store that listens through it notices that notifications do not arrive, and reads instead', async (t) => {
    const reports: unknown[] = [];
    const announcer = announce(t, {
      store,
      listenUrl: pooler.url,
      pollMs: 50,
      onListening: (listening, reason) => reports.push([listening, String(reason)]),
    });
    await eventually('it noticed', () => reports.length > 0);
    t.match(reports, [[false, /a notification did not arrive/]]);
    for (const _ of upTo(3)) await store.databases.writes.query(SEND);
    await eventually('all are published', () => seen.length === 3, { instead: () => seen });
    t.equal(announcer.listening, false);
    await announcer.stop();
  });

  t.test('with a URL of the server itself, notifications arrive', async (t) => {
    const announcer = announce(t, { store, listenUrl: url, pollMs: NEVER });
    await eventually('the announcer listens', () => announcer.listening);
    for (const _ of upTo(3)) await store.databases.writes.query(SEND);
    await eventually('all are published', () => seen.length === 6, { instead: () => seen });
    t.same(seen, upTo(6));
  });
});
