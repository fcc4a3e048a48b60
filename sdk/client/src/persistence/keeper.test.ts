import { mock } from 'node:test';
import { Code, type GodwitError } from '@godwit/schema';
import t, { type Test } from 'tap';
import { turn } from '../testing/settlement.js';
import { startStore } from '../testing/started-store.js';
import { META } from './kept-records.js';
import { openPersistence } from './open-persistence.js';
import type { OpenStorage } from './record-storage.js';
import { MemoryStorage } from './testing/memory-storage.js';

const a = { conversation_id: 'a' };
const URL = 'wss://chat/v1/ws';
const FAILED = Object.assign(new Error('the disk is broken'), { code: 'EIO' });
const FULL = Object.assign(new Error('no space'), { code: 'ENOSPC' });

/** A page of a user over in-memory sockets and a storage. */
async function openPage(t: Test, storage = new MemoryStorage(), userId = 'ann', open = storage.open) {
  const told: GodwitError[] = [];
  const onError = (error: GodwitError) => void told.push(error);
  const persistence = await openPersistence({ url: URL, userId, onError }, open);
  const page = startStore(t, { persistence });
  t.teardown(() => {
    storage.crash(0);
    return persistence.close();
  });
  const sent = () => page.sockets.all.flatMap(({ requests }) => requests.flatMap(({ send }) => (send ? [send] : [])));
  const records = () => storage.all.get(`${URL} ${userId}`) ?? new Map<string, unknown>();
  const flushed = async () => {
    storage.isInstant = true;
    await persistence.flush();
    storage.isInstant = false;
  };
  return { ...page, persistence, storage, told, sent, records, flushed };
}
const text = (body: Uint8Array | undefined) => Buffer.from(body ?? []).toString();

t.test('a message is posted once it is on storage, and shown at once', async (t) => {
  const { store, storage, states, connected, sent } = await openPage(t);
  await connected();
  store.send({ ...a, body: 'one' });
  t.same(states(), ['saving']);
  store.send({ ...a, body: 'two' });
  await turn();
  t.same(sent(), []);
  t.equal(storage.waiting, 1, 'both are one write');
  storage.process();
  await turn();
  t.same(states(), ['sending', 'sending']);
  t.same(
    sent().map(({ body }) => text(body as Uint8Array)),
    ['one', 'two'],
  );
});

t.test('a page that takes over what another one kept leaves all of it to the next page', async (t) => {
  const storage = new MemoryStorage();
  let end = () => {};
  const first = new Promise<void>((resolve) => {
    end = resolve;
  });
  const earlier = await openPage(t, storage);
  await earlier.connected();
  earlier.store.send({ ...a, body: 'one' });
  await earlier.flushed();
  const open: OpenStorage = async (name) => ({ ...(await storage.open(name)), first });
  const page = await openPage(t, storage, 'ann', open);
  await page.connected();
  end();
  await turn();
  await page.flushed();
  const { kept } = await openPersistence({ url: URL, userId: 'ann' }, storage.open);
  t.equal(kept.unsent.map(({ request }) => text(request.body as Uint8Array)).join(), 'one');
});

t.test('where the storage fails, the application is told once, and messages are posted nevertheless', async (t) => {
  const { store, storage, states, connected, told, persistence, records } = await openPage(t);
  await connected();
  store.send({ ...a, body: 'one' });
  await turn();
  storage.refuse(FAILED);
  await turn();
  t.same(states(), ['sending']);
  t.match(persistence.error, { code: Code.CODE_UNAVAILABLE, message: /the disk is broken/, cause: FAILED });
  store.send({ ...a, body: 'two' });
  await turn();
  storage.refuse(FAILED);
  await turn();
  t.equal(told.length, 1);
  store.send({ ...a, body: 'three' });
  await turn();
  storage.process();
  await turn();
  t.equal(persistence.error, undefined);
  t.equal([...records().keys()].filter((key) => key.startsWith('o')).length, 3, 'what was not written is written then');
});

t.test('a storage that does not answer holds no message up for long', async (t) => {
  const { store, states, connected, told } = await openPage(t);
  await connected();
  mock.timers.enable({ apis: ['setTimeout'] });
  t.teardown(() => mock.timers.reset());
  store.send({ ...a, body: 'one' });
  mock.timers.tick(5_000);
  await turn();
  t.same(states(), ['sending']);
  t.match(told, [{ code: Code.CODE_UNAVAILABLE, message: /did not answer within 5000 ms/ }]);
});

t.test('a storage that is full keeps unsent messages alone', async (t) => {
  const { store, storage, states, connected, told, flushed, records } = await openPage(t);
  await connected();
  await flushed();
  t.ok(records().has('ca'));
  store.send({ ...a, body: 'one' });
  await turn();
  storage.refuse(FULL);
  await turn();
  t.same(states(), ['saving']);
  storage.process();
  await turn();
  t.same(states(), ['sending']);
  t.match(told, [{ code: Code.CODE_TOO_LARGE, message: /full/ }]);
  await flushed();
  t.same(
    [...records().keys()].map((key) => key[0]),
    ['v', 'o'],
    'whose they are, and the message',
  );
});

t.test('more unsent messages than are kept are refused', async (t) => {
  const { store, states } = await openPage(t);
  const body = 'x'.repeat(64 * 1024);
  for (let n = 0; n < 65; n++) store.send({ ...a, body });
  await turn();
  t.equal(states()[63], 'saving', '4 MiB are kept');
  t.match(store.unsent()[64], { state: 'failed', error: { code: Code.CODE_RATE_LIMITED } });
});

t.test('the next page begins with what was shown, before it is connected', async (t) => {
  const { store, storage, connected, flushed, posted } = await openPage(t);
  const socket = await connected(1, { database_epoch: 'e', heads: [{ ...a, last_seq: 3 }] });
  socket.deliver(posted('a', 4), posted('a', 5));
  store.setDraft('b', 'half');
  await flushed();
  storage.crash(0);
  const next = await openPage(t, storage);
  t.same(next.ids(), ['a', 'b']);
  t.match(next.store.conversations(), { state: 'loading' });
  t.match(next.store.conversation('a')?.conversation, { title: 'A', last_seq: 5, unread: 4 });
  t.equal(next.store.conversation('b')?.draft, 'half');
  t.match(next.store.user('ben'), { name: 'Ben' });
  t.teardown(next.store.messages('a').subscribe(() => {}));
  const { items, loading } = next.store.messages('a').getSnapshot();
  t.same([items.map(({ message }) => message.seq), loading], [[4, 5], true]);
  t.match(next.persistence.cursors, [{ ...a, seq: 5, database_epoch: 'e' }]);
});

t.test('messages of which a change was missed are not kept any longer', async (t) => {
  const { storage, connected, flushed, posted } = await openPage(t);
  const heads = [{ ...a, last_seq: 3 }];
  const socket = await connected(1, { database_epoch: 'e', heads });
  socket.deliver(posted('a', 4), posted('a', 5));
  await flushed();
  storage.crash(0);
  const same = await openPage(t, storage);
  await same.connected(1, { database_epoch: 'e', heads: [{ ...a, last_seq: 5 }] });
  t.equal(same.persistence.newest('a').length, 2, 'they are, where none was');
  storage.crash(0);
  const next = await openPage(t, storage);
  t.equal(next.persistence.newest('a').length, 2, 'they are shown until then');
  await next.connected(1, { database_epoch: 'e', heads: [{ ...a, last_seq: 5, last_change: 1 }] });
  t.equal(next.persistence.newest('a').length, 0);
});

t.test('a read position that the server was not told of is told with the next session', async (t) => {
  const { store, storage, connected, flushed } = await openPage(t);
  await connected(1, { database_epoch: 'e' });
  store.markVisible('a', 3);
  await flushed();
  storage.crash(0);
  const next = await openPage(t, storage);
  const socket = await next.connected(1, { database_epoch: 'e' });
  t.match(next.store.conversation('a')?.conversation, { read_seq: 3, unread: 0 });
  await turn();
  t.match(
    socket.requests.flatMap(({ mark_read }) => mark_read ?? []),
    [{ ...a, seq: 3 }],
  );
});

t.test('a refused message is failed on the next page, too, until it is sent again or discarded', async (t) => {
  const { store, storage, connected, flushed } = await openPage(t);
  storage.isInstant = true;
  const socket = await connected();
  store.send({ ...a, body: 'refused' });
  await turn();
  socket.refuse('send', { code: Code.CODE_PERMISSION_DENIED, message: 'no' });
  await turn();
  store.send({ ...a, body: 'under way' });
  await flushed();
  storage.crash(0);
  const next = await openPage(t, storage);
  t.same(next.states(), ['failed', 'queued']);
  t.match(next.store.unsent()[0], { error: { code: Code.CODE_PERMISSION_DENIED, message: 'no' } });
  await next.connected();
  t.same(
    next.sent().map(({ body }) => text(body as Uint8Array)),
    ['under way'],
  );
  storage.isInstant = true;
  next.store.discard(next.store.unsent()[0]?.key ?? '');
  await next.flushed();
  t.equal([...next.records().keys()].filter((key) => key.startsWith('o')).length, 1);
});

t.test('a client that is closed leaves its messages to the next page', async (t) => {
  const { client, store, storage, connected, states } = await openPage(t);
  storage.isInstant = true;
  await connected();
  store.send({ ...a, body: 'text' });
  await turn();
  client.close();
  await turn();
  t.same(states(), ['failed']);
  storage.crash(0);
  t.same((await openPage(t, storage)).states(), ['queued']);
});

t.test('a restored database drops what it had numbered, and no unsent message', async (t) => {
  const { store, storage, connected, flushed, posted } = await openPage(t);
  const socket = await connected(1, { database_epoch: 'e', heads: [{ ...a, last_seq: 3 }] });
  socket.deliver(posted('a', 4));
  store.send({ ...a, body: 'unsent' });
  await flushed();
  storage.crash(0);
  const next = await openPage(t, storage);
  t.same(next.ids(), ['a', 'b']);
  await until(() => next.sockets.all.length > 0);
  next.sockets.last.open();
  await turn();
  next.sockets.last.reply('hello', { user_id: 'ann', database_epoch: 'another' });
  await turn();
  t.same(next.ids(), []);
  t.same(next.persistence.newest('a'), []);
  t.equal(next.states().length, 1);
  await next.flushed();
  t.same(
    [...next.records().keys()].filter((key) => /^[cku]/.test(key)),
    [],
  );
});

t.test(
  'records of another version, server or user are of no use, but for unsent messages of another version',
  async (t) => {
    const { store, storage, connected, flushed, records } = await openPage(t);
    await connected(1, { database_epoch: 'e' });
    store.send({ ...a, body: 'unsent' });
    await flushed();
    storage.crash(0);
    const meta = records().get(META) as object;
    records().set(META, { ...meta, version: 2 });
    const newer = await openPage(t, storage);
    t.same([newer.ids(), newer.states()], [[], ['queued']]);
    storage.crash(0);
    for (const other of [{ userId: 'ben' }, { server: 'wss://other/v1/ws' }]) {
      records().set(META, { ...meta, ...other });
      const page = await openPage(t, storage);
      t.same([page.ids(), page.states()], [[], []]);
      storage.crash(0);
    }
    for (const nonsense of [null, 1, 'x', { key: 1 }, { key: 'x', order: 1, request: {} }]) {
      records().set(META, meta);
      for (const key of ['cx', 'mx', 'ux', 'kx', 'dx', 'ox', 'e']) records().set(key, nonsense);
      await t.resolves(openPage(t, storage), JSON.stringify(nonsense));
      storage.crash(0);
    }
  },
);

t.test('an erased persistence keeps nothing any more, and its store goes on', async (t) => {
  const { store, storage, connected, persistence, states } = await openPage(t);
  await connected();
  await persistence.erase();
  t.equal(storage.all.size, 0);
  store.send({ ...a, body: 'text' });
  await turn();
  t.same(states(), ['sending']);
  await persistence.flush();
  t.equal(storage.all.size, 0);
});

/** Resolves once `condition` holds, of which the next turns of the event loop are the only cause. */
async function until(condition: () => boolean): Promise<void> {
  for (let turns = 0; !condition(); turns++) {
    if (turns > 100) throw new Error('not within 100 turns');
    await turn();
  }
}
