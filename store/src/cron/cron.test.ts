import { randomBytes } from 'node:crypto';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { getConversation } from '../conversations/get.js';
import { removeMembers } from '../conversations/remove-members.js';
import { updateConversation } from '../conversations/update.js';
import { appendMessages } from '../messages/append.js';
import { readHistory } from '../messages/history.js';
import { markRead } from '../messages/mark-read.js';
import { reactToMessage } from '../messages/react.js';
import { repairConversations } from '../messages/repair.js';
import { readStatistics } from '../statistics.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import type { CronSettings } from './task.js';
import { type CronTaskName, cronTasks, readCronSuccesses, runCronTask } from './tasks.js';

const defaults: CronSettings = { retentionDays: 0, notifyQuietSeconds: 0, notifyMaxSeconds: 0 };
const run = (store: TestStore, task: CronTaskName, settings: Partial<CronSettings> = {}) =>
  runCronTask(task, { ...store, settings: { ...defaults, ...settings } });
const post = (store: TestStore, conversation_id: string, sender_id: string, count = 1) =>
  appendMessages(
    store,
    Array.from({ length: count }, () => ({ conversation_id, sender_id, client_message_id: randomBytes(16) })),
  );
const age = (store: TestStore, id: string, days: number, upTo: number) =>
  store.databases.writes.query(
    `update messages set sent_at = sent_at - $2::int * interval '1 day' where conversation_id = $1 and seq <= $3::bigint`,
    [id, days, upTo],
  );
const seqs = async (store: TestStore, user: string, conversation_id: string) =>
  (await readHistory(store, user, { conversation_id, after_seq: 0, limit: 200 })).messages?.map(({ seq }) => seq);

for (const kind of databaseKinds) {
  t.test(
    `${kind}: retention removes exactly the messages that are older than the setting of their conversation`,
    async (t) => {
      const store = await createTestStore(kind);
      t.teardown(() => store.close());
      for (const id of ['own', 'default', 'long']) {
        await createConversation(store, 'ann', { conversation_id: id, member_ids: ['ben', 'cat'] });
        await post(store, id, 'ann', 10);
        await post(store, id, 'ben', 2);
      }
      await updateConversation(store, 'ann', { conversation_id: 'own', retention_days: 5 });
      await updateConversation(store, 'ann', { conversation_id: 'long', retention_days: 100 });
      await reactToMessage(store, 'ben', { conversation_id: 'own', seq: 2, emoji: '👍' });
      await reactToMessage(store, 'ben', { conversation_id: 'own', seq: 8, emoji: '👍' });
      for (const id of ['own', 'default', 'long']) await age(store, id, 10, 6);

      t.equal(await run(store, 'retention'), 'removed 6 messages of 1 conversations');
      t.same(await seqs(store, 'ann', 'own'), [7, 8, 9, 10, 11, 12]);
      t.equal((await seqs(store, 'ann', 'default'))?.length, 12);
      t.equal(await run(store, 'retention', { retentionDays: 9 }), 'removed 6 messages of 1 conversations');
      t.same(await seqs(store, 'ann', 'default'), [7, 8, 9, 10, 11, 12]);
      t.equal((await seqs(store, 'ann', 'long'))?.length, 12);
      t.equal(await run(store, 'retention', { retentionDays: 9 }), 'removed 0 messages of 0 conversations');

      const { reads } = store.databases;
      t.same([...(await reads.query('select seq from reactions'))], [{ seq: 8 }]);
      const unread = async (user: string) =>
        (await getConversation(store, user, { conversation_id: 'own' })).conversation?.unread;
      t.equal(await unread('cat'), 6, 'six of twelve messages are left');
      t.equal((await markRead(store, 'cat', { conversation_id: 'own', seq: 7 })).unread, 5);
      const [resumed] = await repairConversations(store, [{ conversation_id: 'own', after_seq: 3, reader_id: 'ben' }]);
      t.same(
        resumed?.posted?.map(({ seq }) => seq),
        [7, 8, 9, 10, 11, 12],
        'a resume from a removed message continues with the messages that are left',
      );

      await age(store, 'own', 10, 12);
      await run(store, 'retention');
      t.same(await seqs(store, 'ann', 'own'), []);
      const { conversation } = await getConversation(store, 'ben', { conversation_id: 'own' });
      t.match(conversation, { last_seq: 12, unread: 0 });
      t.notOk(conversation?.last_message);
      const [next] = await post(store, 'own', 'ann');
      t.match(next, { seq: 13 }, 'sequence numbers continue');
      t.equal(await unread('ben'), 1);
    },
  );

  t.test(`${kind}: rollup counts each hour, and a second run yields the same figures`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    await createConversation(store, 'ann', { conversation_id: 'a', member_ids: ['ben', 'eve'] });
    await createConversation(store, 'ann', { conversation_id: 'b', member_ids: ['ben'] });
    await post(store, 'a', 'ann', 3);
    await post(store, 'a', 'ben');
    await post(store, 'b', 'ann', 2);
    const ofService = { conversation_id: 'b', sender_id: '@shop', client_message_id: randomBytes(16) };
    await appendMessages(store, [ofService], { services: true });
    const hours = `date_trunc('hour', now()) - interval '50 minutes'`;
    await store.databases.writes.query(
      `update messages set sent_at = ${hours} where conversation_id = 'a' and seq < 3`,
    );
    await store.databases.writes.query(`update conversations set created_at = ${hours}`);
    for (let n = 0; n < 2; n++) {
      await run(store, 'rollup');
      const figures = async (id: string) =>
        (await readStatistics(store, id, {})).hours.map((hour) => [hour.messages, hour.active_users, hour.deliveries]);
      t.same(await figures('a'), [
        [2, 1, 4],
        [2, 2, 4],
      ]);
      t.same(await figures('b'), [[3, 1, 4]]);
      t.same(await figures(''), [
        [2, 1, 4],
        [5, 2, 8],
      ]);
    }
    t.same((await readStatistics(store, '', { from: 0, to: 1 })).hours, []);
  });

  t.test(`${kind}: cleanup removes old records of jobs, and notifications of former members`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const { jobs } = store.databases;
    await createConversation(store, 'ann', { conversation_id: 'c', member_ids: ['ben', 'eve'] });
    await jobs.query(`insert into done_jobs (id, done_at) values ('old', now() - interval '8 days'), ('new', now())`);
    await jobs.query(
      `insert into dead_jobs (id, kind, key, payload, attempts, error, died_at)
       values ('old', 'k', '', '{}', 1, '', now() - interval '91 days'), ('new', 'k', '', '{}', 1, '', now())`,
    );
    await jobs.query(
      `insert into notifications (user_id, conversation_id, seq) values ('ben', 'c', 1), ('eve', 'c', 1)`,
    );
    await removeMembers(store, 'ann', { conversation_id: 'c', user_ids: ['ben'] });
    t.match(await run(store, 'cleanup'), /removed 1 job records, 1 notifications of former members and 1 dead letters/);
    t.same([...(await jobs.query('select id from done_jobs'))], [{ id: 'new' }]);
    t.same([...(await jobs.query('select id from dead_jobs'))], [{ id: 'new' }]);
    t.same([...(await jobs.query('select user_id from notifications'))], [{ user_id: 'eve' }]);
  });

  t.test(`${kind}: only one run of a task is active at a time`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const { jobs } = store.databases;
    let inside = () => {};
    const entered = new Promise<void>((resolve) => {
      inside = resolve;
    });
    let leave = () => {};
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const first = jobs.exclusively('godwit cron cleanup', async () => {
      inside();
      await left;
      return 'done';
    });
    await entered;
    t.equal(await run(store, 'cleanup'), 'is already running: nothing to do');
    t.match(await run(store, 'rollup'), /counted/, 'a different task is not blocked');
    leave();
    t.equal(await first, 'done');
    t.match(await run(store, 'cleanup'), /removed 0/);
    await t.rejects(
      jobs.exclusively('godwit cron cleanup', async () => {
        throw new Error('on purpose');
      }),
      /on purpose/,
    );
    t.match(await run(store, 'cleanup'), /removed 0/);
  });

  t.test(`${kind}: the last success of a task is recorded, and a failure does not change it`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const { jobs, writes } = store.databases;
    const [made] = await jobs.query<{ at: number }>(
      'select extract(epoch from applied_at)::float8 as at from migrations where version = 10',
    );
    const never = await readCronSuccesses(jobs);
    t.same(never, Object.fromEntries(Object.keys(cronTasks).map((task) => [task, made?.at])));
    await run(store, 'cleanup');
    const once = await readCronSuccesses(jobs);
    t.ok((once.cleanup as number) > (never.cleanup as number));
    t.equal(once.rollup, never.rollup);
    await run(store, 'rollup');
    const { rollup } = await readCronSuccesses(jobs);
    await writes.query('alter table hourly_statistics rename to gone');
    await t.rejects(run(store, 'rollup'));
    t.equal((await readCronSuccesses(jobs)).rollup, rollup);
  });
}
