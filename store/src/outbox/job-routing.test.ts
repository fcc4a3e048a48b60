import { randomBytes } from 'node:crypto';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { appendMessages } from '../messages/append.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import { jobsOf, type OutboxRow } from './job-routing.js';

const fail = (_row: OutboxRow, error: unknown) => {
  throw error;
};
const hooks = { webhooks: ['https://one.example', 'https://two.example'], events: [] };
const row = (id: number, kind: string, key: string, payload: object): OutboxRow => ({
  id,
  kind,
  key,
  payload,
  job_id: null,
});
const events = (rows: readonly OutboxRow[]) =>
  jobsOf(rows, hooks, fail).flatMap(({ job: { kind, key, payload } }) => {
    const { event } = payload as { event: { conversation_id: string; seq: number } };
    return kind === 'webhook' ? [`${key}: ${event.conversation_id} ${event.seq}`] : [];
  });

t.test('what a batch posted: one note of all its conversations, and each message to each endpoint', async (t) => {
  const batch = row(7, 'posted_batch', '', {
    posted: [
      { conversation_id: 'a', first: 1, last: 2 },
      { conversation_id: 'b', first: 9, last: 9, traces: { 9: '00-trace' } },
    ],
  });
  const jobs = jobsOf([batch], hooks, fail);
  const [note, ...told] = jobs;
  t.match(note, {
    job: {
      kind: 'notify',
      payload: {
        posted: [
          { conversation_id: 'a', seq: 2 },
          { conversation_id: 'b', seq: 9 },
        ],
      },
      traceparent: '00-trace',
    },
    rows: [7],
  });
  t.same(events([batch]), ['a: a 1', 'a: a 1', 'a: a 2', 'a: a 2', 'b: b 9', 'b: b 9']);
  t.same(
    told.map(({ job }) => job.traceparent),
    [undefined, undefined, undefined, undefined, '00-trace', '00-trace'],
  );
  t.equal(new Set(jobs.map(({ job }) => job.id)).size, jobs.length, 'each job has an id of its own');
  t.same(jobsOf([batch], hooks, fail), jobs, 'and the same one again');
  const ids = jobs.map(({ job }) => job.id.replace(/:[0-9a-f]{32}$/, ''));
  t.same(ids, ['notify', 'outbox:7:1', 'outbox:7:1', 'outbox:7:2', 'outbox:7:2', 'outbox:7.1:9', 'outbox:7.1:9']);
  const before = row(7, 'posted', 'a', { conversation_id: 'a', first: 1, last: 1 });
  t.equal(jobsOf([before], hooks, fail)[1]?.job.id, jobs[1]?.job.id, 'which is that of the version before');
});

t.test('the newest of a conversation covers what several rows say, and stands for all of them', async (t) => {
  const rows = [1, 2, 3].map((id) =>
    row(id, 'posted_batch', '', {
      posted: ['a', 'b'].map((conversation_id) => ({ conversation_id, first: id, last: id })),
    }),
  );
  const [note, ...others] = jobsOf(rows, { webhooks: [], events: [] }, fail);
  t.same(others, []);
  t.match(note?.job.payload, { posted: ['a', 'b'].map((conversation_id) => ({ conversation_id, seq: 3 })) });
  t.same(note?.rows, [1, 2, 3]);
});

for (const kind of databaseKinds) {
  t.test(`${kind}: a store of the version before hands over the same, in a row for each conversation`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const { writes } = store.databases;
    for (const conversation_id of ['a', 'b']) await createConversation(store, 'ann', { conversation_id });
    await writes.query('delete from outbox');
    const taken = () =>
      writes.query<OutboxRow>('delete from outbox returning id, kind, key, payload, job_id').then((rows) => [...rows]);
    const ids = ['a', 'a', 'b'];

    await appendMessages(
      store,
      ids.map((conversation_id) => ({ conversation_id, sender_id: 'ann', client_message_id: randomBytes(16) })),
    );
    const now = await taken();
    t.same(
      now.map((one) => one.kind),
      ['posted_batch'],
    );
    t.same(events(now).sort(), ['a: a 1', 'a: a 1', 'a: a 2', 'a: a 2', 'b: b 1', 'b: b 1']);

    const items = ids.map((c) => ({ c, s: 'ann', m: randomBytes(16).toString('hex'), ct: '', b: '', r: 0 }));
    await writes.query('select * from append_messages($1::text::jsonb, $2::int, $3::boolean)', [
      JSON.stringify(items),
      0,
      false,
    ]);
    const before = await taken();
    t.same(before.map((one) => `${one.kind} ${one.key}`).sort(), ['posted a', 'posted b']);
    t.same(events(before).sort(), ['a: a 3', 'a: a 3', 'a: a 4', 'a: a 4', 'b: b 2', 'b: b 2']);
  });
}
