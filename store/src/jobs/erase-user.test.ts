import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { createDiskBlobs } from '../blobs/disk-blobs.js';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import { readUserSets } from '../conversations/memberships.js';
import { openDatabases } from '../database/open-databases.js';
import { assertErased, columnsWith, fill, GONE, KEEP_THE_ID, post, readOthers } from '../testing/erased-user.js';
import { eventually } from '../testing/eventually.js';
import { createMigratedDatabase } from '../testing/test-database.js';
import { createTestStore, databaseKinds, storeOn, type TestStore } from '../testing/test-store.js';
import { deleteUser, readErasure } from '../users/erasure/erasures.js';
import { keepSeen } from '../users/seen.js';
import { eraseUserKind } from './erase-user.js';

t.test('a worker that is killed at any point of an erasure leaves nothing behind, and nothing undone', async (t) => {
  const { url: databaseUrl, drop } = await createMigratedDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'godwit-erase-'));
  const databases = await openDatabases(databaseUrl);
  const store = { ...storeOn(databases), blobs: createDiskBlobs(folder), close: async () => {} } as TestStore;
  let worker: ChildProcess | undefined;
  const end = async () => {
    if (!worker || worker.exitCode !== null || worker.signalCode !== null) return;
    const gone = once(worker, 'exit');
    worker.kill('SIGKILL');
    await gone;
  };
  t.teardown(async () => {
    await end();
    await databases.close();
    await drop();
    await rm(folder, { recursive: true, force: true });
  });
  await fill(store);
  const before = await readOthers(store);
  const { job_id = '' } = await deleteUser(store, { user_id: GONE });
  t.equal((await deleteUser(store, { user_id: GONE })).job_id, job_id, 'a repeated request is the same job');
  const file = fileURLToPath(new URL('../testing/erasing-worker.js', import.meta.url));
  let kills = 0;
  for (const batches of [1, 2, 4, 7, 11]) {
    worker = fork(file, [JSON.stringify({ databaseUrl, folder })], { execArgv: [] });
    let seen = 0;
    worker.on('message', () => seen++);
    await eventually(`batch ${batches}`, () => seen >= batches, { limitMs: 60_000, instead: () => seen });
    await end();
    if ((await readErasure(store, job_id)).state !== 'done') kills++;
  }
  t.ok(kills >= 3, `${kills} kills happened in the middle`);
  worker = fork(file, [JSON.stringify({ databaseUrl, folder })], { execArgv: [] });
  const number = async (text: string) => (await databases.reads.query<{ n: number }>(text))[0]?.n;
  await eventually(
    'everything is erased',
    async () =>
      (await readErasure(store, job_id)).state === 'done' &&
      (await number(`select count(*)::int as n from outbox where kind <> 'export' and kind <> 'process-upload'`)) ===
        0 &&
      (await number('select count(*)::int as n from deleted_conversations where erased_at is null')) === 0,
    { instead: () => readErasure(store, job_id) },
  );
  await end();
  await assertErased(t, store, before, job_id);
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.includes('attachment-'));
  t.equal(files.length, 2, 'only the files of the other user are left');
});

for (const kind of databaseKinds) {
  t.test(`${kind}: an erasure continues in another job when its time is up, and is idempotent`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    await fill(store);
    const before = await readOthers(store);
    const { job_id = '' } = await deleteUser(store, { user_id: GONE });
    t.match(await readErasure(store, job_id), { state: 'queued', counts: {} });
    const { signal } = new AbortController();
    const attempt = async (ms?: number) => {
      const payload = { job_id };
      const job = { id: job_id, kind: 'erase-user', key: '', payload, attempt: 1 };
      const effect = await eraseUserKind(store, { attemptMs: ms, settleMs: 0 }).run(payload, { job, signal });
      if (effect) await store.databases.jobs.transaction(effect);
      return effect !== undefined;
    };
    await attempt(-1);
    t.match(await readErasure(store, job_id), { state: 'running' });
    t.equal(
      (await store.databases.reads.query(`select 1 as one from outbox where kind = 'erase-user'`)).length,
      2,
      'the rest is another job',
    );
    t.ok(await attempt());
    t.notOk(await attempt(), 'a finished erasure is not run again');
    await store.databases.writes.query('delete from outbox');
    await store.databases.writes.query(`delete from messages where conversation_id = 'alone'`);
    await assertErased(t, store, before, job_id);
    const again = await deleteUser(store, { user_id: GONE });
    t.not(again.job_id, job_id);
  });
}

t.test('an old session and an old token leave nothing of an erased user, and a new token does', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const { writes, reads } = store.databases;
  await writes.query('insert into users (id) values ($1)', [GONE]);
  const before = Date.now() - 1_000;
  await deleteUser(store, { user_id: GONE });
  const address = `${GONE}@example.com`;
  const read = async () =>
    (await reads.query<object>('select email, last_seen_at is not null as seen from users where id = $1', [GONE]))[0];
  await readUserSets(store, [GONE], [address], [], [before]);
  await readUserSets(store, [GONE], [address]);
  await keepSeen(store, [{ user_id: GONE, at: Date.now() }]);
  t.same(await read(), { email: '', seen: false });
  await readUserSets(store, [GONE], [address], [], [Date.now() + 1_000]);
  await keepSeen(store, [{ user_id: GONE, at: Date.now() + 600_000 }]);
  t.same(await read(), { email: address, seen: true });
});

t.test('a message that made the user a member during the erasure is erased as well', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  await fill(store);
  const { job_id = '' } = await deleteUser(store, { user_id: GONE });
  const { signal } = new AbortController();
  let posted = false;
  const { jobs } = store.databases;
  const late: typeof jobs = {
    ...jobs,
    query: async (text, params) => {
      if (text.includes('from requested_jobs') && !posted) {
        posted = true;
        await createConversation(store, 'ann', { conversation_id: 'late', member_ids: [GONE] });
        await post(store, 'late', GONE, [`late words of ${GONE}`]);
      }
      return jobs.query(text, params);
    },
    transaction: (work) => jobs.transaction(work),
    exclusively: (name, work) => jobs.exclusively(name, work),
  };
  const payload = { job_id };
  const job = { id: job_id, kind: 'erase-user', key: '', payload, attempt: 1 };
  const kind = eraseUserKind({ ...store, databases: { ...store.databases, jobs: late } }, { settleMs: 0 });
  const effect = await kind.run(payload, { job, signal });
  await jobs.transaction(async (tx) => effect?.(tx));
  t.ok(posted);
  await store.databases.writes.query('delete from outbox');
  await store.databases.writes.query(`delete from messages where conversation_id = 'alone'`);
  t.same(await columnsWith(store, GONE), Object.keys(KEEP_THE_ID).sort());
  t.equal(directConversationId(GONE, 'ann').includes(GONE), false);
});
