import type { GodwitError } from '@godwit/schema';
import t, { type Test } from 'tap';
import { createConversation } from '../conversations/create.js';
import { requestJob } from '../jobs/requested-jobs.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import { type Quotas, unlimited } from './quotas.js';

for (const kind of databaseKinds)
  t.test(`on ${kind}`, async (t) => {
    const setUp = async (t: Test, some: Partial<Quotas>) => {
      const store = await createTestStore(kind, { quotas: { ...unlimited, ...some } });
      t.teardown(() => store.close());
      for (const user of ['ann', 'ben']) await createConversation(store, user, { conversation_id: user });
      const request = (id: string, user = 'ann') =>
        requestJob(store, user, id, { kind: 'export', conversation_id: user, format: 'ndjson' }).then(
          () => 'done',
          (error: GodwitError) =>
            `${error.codeName} ${error.message.split(':')[0]} ${Math.round(error.retryAfterMs / 3_600_000)} h`,
        );
      return { store, request };
    };

    t.test('a user has at most so many unfinished jobs, also of several at once', async (t) => {
      const { store, request } = await setUp(t, { MAX_UNFINISHED_JOBS: 2 });
      const refused = 'RATE_LIMITED MAX_UNFINISHED_JOBS 0 h';
      const at_once = await Promise.all(['1', '2', '3', '4'].map((id) => request(id)));
      t.same(at_once.sort(), [refused, refused, 'done', 'done'].sort());
      const [row] = await store.databases.writes.query<{ id: string }>('select id from requested_jobs limit 1');
      t.equal(await request(row?.id ?? ''), 'done', 'a repeated request');
      t.equal(await request('other', 'ben'), 'done', 'another user');
      await store.databases.writes.query('update requested_jobs set finished_at = now() where id = $1', [
        row?.id ?? '',
      ]);
      t.equal(await request('5'), 'done');
      t.equal(await request('6'), refused);
    });

    t.test('a user requests at most so many exports in a day, finished ones included', async (t) => {
      const { store, request } = await setUp(t, { MAX_EXPORTS_PER_DAY: 2 });
      const { writes } = store.databases;
      t.same([await request('1'), await request('2')], ['done', 'done']);
      await writes.query('update requested_jobs set finished_at = now()');
      await writes.query(`update requested_jobs set created_at = now() - interval '20 hours' where id = '1'`);
      t.equal(await request('3'), 'RATE_LIMITED MAX_EXPORTS_PER_DAY 4 h');
      t.equal(await request('1'), 'done', 'a repeated request');
      t.equal(await request('other', 'ben'), 'done', 'another user');
      await writes.query(`update requested_jobs set created_at = now() - interval '25 hours' where id = '1'`);
      t.equal(await request('3'), 'done', 'a day later');
    });
  });
