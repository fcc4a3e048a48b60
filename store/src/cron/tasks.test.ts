import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import t from 'tap';
import { contentKey, thumbnailKey } from '../attachments/attachment-row.js';
import { createConversation } from '../conversations/create.js';
import { resultKey } from '../jobs/requested-jobs.js';
import { appendMessages } from '../messages/append.js';
import type { Presence, PresenceListener } from '../presence/presence.js';
import { eventually } from '../testing/eventually.js';
import { lockWaits } from '../testing/lock-waits.js';
import { createTestStore } from '../testing/test-store.js';
import { inBatches } from './in-batches.js';
import type { CronContext, CronSettings } from './task.js';
import { type CronTaskName, cronTasks, readCronSuccesses, runCronTask } from './tasks.js';

const store = await createTestStore();
t.teardown(() => store.close());
const { jobs: database, writes } = store.databases;
const defaults: CronSettings = { retentionDays: 0, notifyQuietSeconds: 60, notifyMaxSeconds: 600 };
const context = (more: Partial<CronContext> = {}): CronContext => ({ ...store, settings: defaults, ...more });
const run = (task: CronTaskName, more?: Partial<CronContext>) => runCronTask(task, context(more));
const idsOf = async (table: string, id = 'id') =>
  (await database.query<{ id: string }>(`select ${id} as id from ${table} order by 1`)).map(({ id }) => id);
const clear = async (...tables: string[]) => {
  for (const table of tables) await database.query(`delete from ${table}`);
};
for (const id of ['c', 'd'])
  await createConversation(store, 'ann', { conversation_id: id, member_ids: ['ben', 'eve'] });

/** Inserts a notification: the ages in seconds of the newest and the oldest message, and of the queued digest. */
const note = (user: string, conversation: string, newest: number, since: number, queued: number | null = null) =>
  database.query(
    `insert into notifications (user_id, conversation_id, seq, newest_at, since, queued_at)
     select $1, $2, 1, now() - $3::int * s, now() - $4::int * s, now() - $5::int * s from (select interval '1 s' as s) s`,
    [user, conversation, newest, since, queued],
  );
const queued = () => idsOf(`outbox where kind = 'digest'`, `(key || ' ' || payload::text) collate "C"`);
const digestOf = (user: string) => `${user} {"user_id": "${user}"}`;

t.test('a digest is due after a quiet period or a maximum wait, and is queued at most once an hour', async (t) => {
  await clear('notifications', 'outbox');
  const HOUR = 3_600;
  await note('quiet', 'c', 90, 100);
  await note('not quiet', 'c', 30, 500);
  await note('waited long', 'c', 30, 700);
  await note('not quiet in one', 'c', 90, 500);
  await note('not quiet in one', 'd', 30, 30);
  await note('waited long in one', 'c', 590, 700);
  await note('waited long in one', 'd', 10, 10);
  await note('queued', 'c', HOUR, HOUR, 0);
  await note('queued lately', 'c', HOUR, HOUR, HOUR - 60);
  await note('queued long ago', 'c', HOUR, HOUR, HOUR + 60);
  await note('queued in one', 'c', HOUR, HOUR, 60);
  await note('queued in one', 'd', 90, 90);
  const due = ['quiet', 'waited long', 'waited long in one', 'queued long ago', 'queued in one'].sort();
  t.equal(await run('digest'), 'queued digests for 5 users');
  t.same(await queued(), due.map(digestOf).sort());
  const now = await idsOf(
    `notifications where queued_at = (select max(queued_at) from notifications)`,
    `user_id || ' ' || conversation_id`,
  );
  t.same(now, [
    'queued in one d',
    'queued long ago c',
    'quiet c',
    'waited long c',
    'waited long in one c',
    'waited long in one d',
  ]);
  t.equal(await run('digest'), 'queued digests for 0 users');
  t.equal((await queued()).length, due.length);
});

t.test('of two runs at the same time only one queues each digest', async (t) => {
  await clear('notifications', 'outbox');
  for (const user of ['ann', 'ben']) for (const id of ['c', 'd']) await note(user, id, 90, 90);
  let lines: Promise<string[]> | undefined;
  await writes.transaction(async (tx) => {
    await tx.query('select from notifications for update');
    lines = Promise.all([cronTasks.digest.run(context()), cronTasks.digest.run(context())]);
    await eventually('both runs wait for the locked rows', async () => (await lockWaits(writes)) === 2);
  });
  t.same((await lines)?.sort(), ['queued digests for 0 users', 'queued digests for 2 users']);
  t.equal((await queued()).length, 2);
});

t.test('more than 1,000 digests are queued, in several batches', async (t) => {
  await clear('notifications', 'outbox');
  await database.query(
    `insert into notifications (user_id, conversation_id, seq, newest_at)
     select 'user ' || n, 'c', 1, now() - interval '2 minutes' from generate_series(1, 1100) n`,
  );
  t.equal(await run('digest'), 'queued digests for 1100 users');
  t.equal(new Set(await queued()).size, 1_100);
});

t.test('cleanup removes only old records of jobs, old dead letters and notifications of former members', async (t) => {
  await clear('notifications', 'done_jobs', 'dead_jobs', 'handed_over_jobs');
  await database.query(
    `insert into done_jobs (id, done_at) select 'old ' || n, now() - interval '169 hours' from generate_series(1, 5003) n`,
  );
  await database.query(`insert into done_jobs (id, done_at) values ('new', now() - interval '167 hours')`);
  await database.query(
    `insert into handed_over_jobs (id, kind, key, payload, due_at) values ('old 1', '', '', '{}', now()), ('x', '', '', '{}', now())`,
  );
  await database.query(
    `insert into dead_jobs (id, kind, key, payload, attempts, error, died_at)
     select id, '', '', '{}', 1, '', now() - days * interval '1 day' from (values ('old', 91), ('new', 89)) d (id, days)`,
  );
  for (const user of ['ben', 'eve', 'nobody']) for (const id of ['c', 'd']) await note(user, id, 0, 0);
  await database.query(`delete from members where conversation_id = 'd' and user_id = 'eve'`);
  t.match(await run('cleanup'), 'removed 5002 job records, 3 notifications of former members and 1 dead letters;');
  t.same(await idsOf('done_jobs'), ['new', 'old 1'], 'the record of a job that may be handed over again is kept');
  t.same(await idsOf('dead_jobs'), ['new']);
  t.same(await idsOf('notifications', `user_id || ' ' || conversation_id`), ['ben c', 'ben d', 'eve c']);
});

/** Attachments: their state, the message that carries them, and their age in hours. */
const FILES: [id: string, state: number, seq: number | null, hours: number][] = [
  ['orphan', 1, null, 25],
  ['ready-orphan', 2, null, 25],
  ['refused-orphan', 3, null, 25],
  ['broken', 0, null, 25],
  ['removed', 4, 5, 0],
  ['young', 1, null, 23],
  ['carried', 2, 5, 250],
  ['refused', 3, 5, 250],
];

t.test('files that nobody can read any more are removed, their bytes before their rows', async (t) => {
  await clear('attachments', 'requested_jobs', 'done_jobs');
  const put = (key: string) => store.blobs.put(key, Readable.from([Buffer.from(key)]));
  for (const [id, state, seq, hours] of FILES) {
    await database.query(
      `insert into attachments (id, conversation_id, uploader_id, name, declared_type, content_type, state, seq, created_at)
       values ($1, 'c', 'ann', '', '', '', $2::int, $3::bigint, now() - $4::int * interval '1 hour')`,
      [id, state, seq, hours],
    );
    for (const key of [contentKey(id), thumbnailKey(id)]) await put(key);
  }
  for (const [id, days] of [
    ['old', 8],
    ['new', 6],
  ] as const) {
    await database.query(
      `insert into requested_jobs (id, user_id, kind, request, created_at)
       values ($1, 'ann', 'export', '{}', now() - $2::int * interval '1 day')`,
      [id, days],
    );
    await database.query('insert into done_jobs (id) values ($1)', [id]);
    await put(resultKey(id));
  }
  await database.query(`insert into done_jobs (id) values ('another')`);
  const kept = async () => {
    const there: string[] = [];
    for (const key of [
      ...FILES.flatMap(([id]) => [contentKey(id), thumbnailKey(id)]),
      resultKey('old'),
      resultKey('new'),
    ]) {
      const blob = await store.blobs.get(key);
      blob?.body.destroy();
      if (blob) there.push(key);
    }
    return there;
  };

  const failing = { ...store.blobs, delete: () => Promise.reject(new Error('the disk is down')) };
  await t.rejects(run('files', { blobs: failing }), /the disk is down/);
  t.equal(
    (await idsOf('attachments')).length,
    FILES.length,
    'the rows of files that could not be removed are kept for a retry',
  );
  let swept = 0;
  const sweeping = { ...store.blobs, sweep: async () => ++swept };
  t.equal(await run('files', { blobs: sweeping }), 'removed 5 attachments, 0 of them orphans, and 1 results of jobs');
  t.equal(swept, 1);
  const left = FILES.map(([id]) => id).filter(
    (id) => !['broken', 'orphan', 'ready-orphan', 'refused-orphan', 'removed'].includes(id),
  );
  t.same(await idsOf('attachments'), [...left].sort());
  t.same(await idsOf('requested_jobs'), ['new']);
  t.same(await idsOf('done_jobs'), ['another', 'new'], 'a new request under the same id runs again');
  t.same(await kept(), [...left.flatMap((id) => [contentKey(id), thumbnailKey(id)]), resultKey('new')]);
  await database.query(`update attachments set created_at = now() - interval '25 hours' where id = 'young'`);
  t.equal(await run('files'), 'removed 1 attachments, 1 of them orphans, and 0 results of jobs');
  t.equal(await run('files', { blobs: undefined }), 'no files are kept here: BLOBS_URL is not set');
});

t.test('retention covers all conversations, and removes the attachments of the messages that it removes', async (t) => {
  const old = `now() - interval '10 days'`;
  const retain = (retentionDays: number) => run('retention', { settings: { ...defaults, retentionDays } });
  await appendMessages(
    store,
    Array.from({ length: 1_010 }, () => ({
      conversation_id: 'c',
      sender_id: 'ann',
      client_message_id: randomBytes(16),
    })),
  );
  await database.query(`update messages set sent_at = ${old} where conversation_id = 'c' and seq <= 1005`);
  await clear('attachments');
  for (const seq of [1_005, 1_006])
    await database.query(
      `insert into attachments (id, conversation_id, uploader_id, name, declared_type, content_type, state, seq)
       values ('of ' || $1::bigint, 'c', 'ann', '', '', '', 2, $1::bigint)`,
      [seq],
    );
  for (const days of [0, 11]) t.equal(await retain(days), 'removed 0 messages of 0 conversations');
  // More conversations than a batch has; the last one has a message to remove.
  await database.query(
    `insert into conversations (id, kind, last_seq, member_count) select 'r' || n, 2, 1, 1 from generate_series(100, 305) n`,
  );
  await database.query(
    `insert into messages (conversation_id, seq, sender_id, client_message_id, sent_at, content_type, body)
     values ('r305', 1, 'ann', 'id', ${old}, '', '')`,
  );
  t.equal(await retain(9), 'removed 1006 messages of 2 conversations');
  t.same(
    await database.query(`select first_seq from conversations where id in ('c', 'd', 'r304', 'r305') order by id`),
    [{ first_seq: 1_006 }, { first_seq: 1 }, { first_seq: 1 }, { first_seq: 2 }],
  );
  t.same(await database.query('select min(seq) as first, count(*)::int as n from messages'), [{ first: 1_006, n: 5 }]);
  t.same(await idsOf('attachments where state = 4'), ['of 1005']);
});

t.test('the presence task sweeps after the start, and stores last-seen times before it resolves', async (t) => {
  await database.query(`insert into users (id) values ('seen'), ('another')`);
  let [started, done]: [boolean, boolean] = [false, false];
  const listener: Partial<PresenceListener> = {};
  const presence = {
    listen: (one: PresenceListener) => Object.assign(listener, one),
    get started() {
      return new Promise<void>((resolve) =>
        setImmediate(() => {
          started = true;
          resolve();
        }),
      );
    },
    async sweep() {
      t.ok(started);
      listener.lost?.(() => true);
      listener.offline?.(['seen'], 1_000_000);
      return 1;
    },
  } as unknown as Presence;
  let running: Promise<string> | undefined;
  await database.transaction(async (tx) => {
    await tx.query(`select from users where id = 'seen' for update`);
    running = cronTasks.presence.run(context({ presence })).finally(() => {
      done = true;
    });
    await eventually('the update waits for the locked row', async () => (await lockWaits(database)) > 0);
    t.notOk(done, 'the task resolved before the row was written');
  });
  t.equal(await running, 'showed 1 users of dead gateways as offline');
  t.same(await database.query('select id, last_seen_at from users order by id desc'), [
    { id: 'seen', last_seen_at: new Date(1_000_000) },
    { id: 'another', last_seen_at: null },
  ]);
  t.equal(await run('presence'), 'nothing to do: the gateway of this process maintains presence');
});

t.test('rollup counts the last three hours again, to include messages that were committed late', async (t) => {
  await clear('messages', 'hourly_statistics');
  const hour = (ago: number) => `date_trunc('hour', now()) - interval '${ago} hours'`;
  await database.query(`update conversations set created_at = ${hour(5)}`);
  const post = (seq: number, ago: number) =>
    database.query(
      `insert into messages (conversation_id, seq, sender_id, client_message_id, sent_at, content_type, body)
       values ('d', $1::bigint, 'ann', $1::bigint::text::bytea, ${hour(ago)}, '', '')`,
      [seq],
    );
  const line = `concat_ws(' ', extract(epoch from (select max(hour) from hourly_statistics) - hour)::int / 3600, messages)`;
  const counts = () => idsOf(`hourly_statistics where conversation_id = 'd'`, line);
  await post(1, 4);
  await run('rollup');
  t.same(await counts(), ['4 1']);
  for (const [n, ago] of [4, 3, 2, 1, 0].entries()) await post(n + 2, ago);
  await run('rollup');
  t.same(await counts(), ['0 1', '1 1', '2 1', '4 1'], 'the last three hours');
  const { rollup } = await readCronSuccesses(database);
  await post(7, 1);
  await run('rollup');
  t.same(await counts(), ['0 1', '1 2', '2 1', '4 1']);
  t.ok(((await readCronSuccesses(database)).rollup as number) > (rollup as number), 'the last success is recorded');
});

t.test('batches repeat until one finds nothing', async (t) => {
  const counts = [3, 1, 2, 0, 5];
  t.equal(await inBatches(async () => counts.shift() ?? 0), 6);
  t.same(counts, [5]);
});
