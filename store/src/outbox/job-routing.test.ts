import { deepEqual } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { appendMessages } from '../messages/append.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import { countJobs, jobsOf, MAX_CONVERSATIONS, type OutboxRow } from './job-routing.js';

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

t.test(
  'a posted batch becomes one notify job for its conversations, and one webhook job per message and endpoint',
  async (t) => {
    const batch = row(7, 'posted_batch', '', {
      posted: [
        { conversation_id: 'a', first: 1, last: 2 },
        { conversation_id: 'b', first: 9, last: 9, traces: { 9: '00-trace' } },
      ],
    });
    const jobs = jobsOf([batch], hooks, fail);
    const [notify, ...webhookJobs] = jobs;
    t.match(notify, {
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
      webhookJobs.map(({ job }) => job.traceparent),
      [undefined, undefined, undefined, undefined, '00-trace', '00-trace'],
    );
    t.equal(new Set(jobs.map(({ job }) => job.id)).size, jobs.length, 'each job has its own id');
    t.same(jobsOf([batch], hooks, fail), jobs, 'the same rows produce the same jobs');
    const ids = jobs.map(({ job }) => job.id.replace(/:[0-9a-f]{32}$/, ''));
    t.same(ids, ['notify', 'outbox:7:1', 'outbox:7:1', 'outbox:7:2', 'outbox:7:2', 'outbox:7.1:9', 'outbox:7.1:9']);
    const before = row(7, 'posted', 'a', { conversation_id: 'a', first: 1, last: 1 });
    t.equal(jobsOf([before], hooks, fail)[1]?.job.id, jobs[1]?.job.id, 'the previous version uses the same id');
  },
);

t.test(
  'rows of the same conversations become one job with the newest seq, which refers to all of the rows',
  async (t) => {
    const rows = [1, 2, 3].map((id) =>
      row(id, 'posted_batch', '', {
        posted: ['a', 'b'].map((conversation_id) => ({ conversation_id, first: id, last: id })),
      }),
    );
    const [notify, ...others] = jobsOf(rows, { webhooks: [], events: [] }, fail);
    t.same(others, []);
    t.match(notify?.job.payload, { posted: ['a', 'b'].map((conversation_id) => ({ conversation_id, seq: 3 })) });
    t.same(notify?.rows, [1, 2, 3]);
  },
);

/** The lists of posted messages that rows contain. */
const posts = fc.array(
  fc.record({
    conversation_id: fc.constantFrom('a', 'b', 'c'),
    first: fc.nat(9),
    more: fc.nat(2),
    traced: fc.boolean(),
  }),
  { minLength: 1, maxLength: 3 },
);
/** Rows of every kind, valid or not; `posted` is undefined unless the row is a valid list of posted messages. */
const sorts = fc.oneof(
  posts.map((all) => {
    const posted = all.map(({ more, traced, ...one }) => ({
      ...one,
      last: one.first + more,
      ...(traced && { traces: { [one.first]: `00-${one.conversation_id}-${one.first}` } }),
    }));
    return { kind: 'posted_batch', payload: { posted }, posted };
  }),
  fc.nat(9).map((first) => {
    const one = { conversation_id: 'b', first, last: first };
    return { kind: 'posted', payload: one, posted: [one] };
  }),
  fc.constantFrom('user.unread', 'members.changed').map((type) => ({ kind: 'event', payload: { type, more: 1 } })),
  fc.constantFrom('export', 'digest').map((kind) => ({ kind, payload: { n: 1 } })),
  fc
    .constantFrom('posted_batch', 'posted', 'event')
    .map((kind) => ({ kind, payload: { posted: [{ conversation_id: 'a', first: 'x' }] }, bad: true })),
);
type Sort = {
  kind: string;
  payload: object;
  bad?: boolean;
  posted?: { conversation_id: string; first: number; last: number; traces?: Record<string, string> }[];
};

t.test('any list of rows produces the expected jobs, and invalid rows are reported as unreadable', async () => {
  fc.assert(
    fc.property(
      fc.array(sorts as fc.Arbitrary<Sort>, { maxLength: 6 }),
      fc.subarray(hooks.webhooks),
      fc.subarray(['message.posted', 'user.unread']),
      fc.boolean(),
      (all, webhooks, events, named) => {
        const targets = { webhooks, events };
        const rows = all.map(({ kind, payload }, n) => ({
          ...row(n + 1, kind, `key ${n}`, payload),
          job_id: named ? `job ${n}` : null,
        }));
        const unreadable: number[] = [];
        const jobs = jobsOf(rows, targets, ({ id }) => void unreadable.push(id));
        deepEqual(
          unreadable,
          rows.flatMap(({ id }, n) => (all[n]?.bad ? [id] : [])),
        );
        // The last message of each conversation, in the order of first appearance, and all rows that mention it.
        const last = new Map<string, { seq: number; rows: number[]; trace?: string | undefined }>();
        const expected: unknown[] = [];
        const addWebhookJobs = (id: number, key: string, event: { type: string }, trace?: string) => {
          if (events.length > 0 && !(events as string[]).includes(event.type)) return;
          for (const url of webhooks)
            expected.push({ kind: 'webhook', key, payload: { url, event }, trace, rows: [id] });
        };
        for (const [n, { kind, payload, posted, bad }] of all.entries()) {
          if (bad) continue;
          if (kind === 'event') addWebhookJobs(n + 1, `key ${n}`, payload as { type: string });
          else if (!posted) expected.push({ kind, key: `key ${n}`, payload, trace: undefined, rows: [n + 1] });
          for (const { conversation_id, first, last: seq, traces = {} } of posted ?? []) {
            const known = last.get(conversation_id) ?? { rows: [], trace: undefined };
            const trace = known.trace ?? Object.values(traces)[0];
            last.set(conversation_id, { seq, rows: [...new Set([...known.rows, n + 1])], trace });
            for (let at = first; at <= seq; at++)
              addWebhookJobs(
                n + 1,
                conversation_id,
                { type: 'message.posted', conversation_id, seq: at } as never,
                traces[at],
              );
          }
        }
        if (last.size > 0) {
          const payload = { posted: [...last].map(([conversation_id, { seq }]) => ({ conversation_id, seq })) };
          const trace = [...last.values()].find((one) => one.trace)?.trace;
          const all = [...last.values()].flatMap((one) => one.rows);
          expected.unshift({ kind: 'notify', key: jobs[0]?.job.id, payload, trace, rows: [...new Set(all)] });
        }
        deepEqual(
          jobs.map(({ job: { kind, key, payload, traceparent }, rows }) => ({
            kind,
            key,
            payload,
            trace: traceparent,
            rows,
          })),
          expected,
        );
        deepEqual(new Set(jobs.map(({ job }) => job.id)).size, jobs.length, 'each job has its own id');
        deepEqual(
          jobs.filter(({ job: { kind } }) => kind === 'export' || kind === 'digest').map(({ job }) => job.id),
          rows.flatMap(({ id, kind }, n) =>
            kind === 'export' || kind === 'digest' ? [named ? `job ${n}` : `outbox:${id}`] : [],
          ),
        );
        for (const [n, one] of rows.entries()) {
          const made = jobsOf([one], { webhooks, events: [] }, () => {}).length;
          const unread = one.kind === 'event' ? webhooks.length : 1;
          deepEqual(
            countJobs(one, targets),
            Math.max(1, all[n]?.bad ? unread : made),
            `countJobs of a row of kind ${one.kind}`,
          );
        }
      },
    ),
    { numRuns: 300 },
  );
});

t.test('many conversations become several notify jobs, each of which refers only to its own rows', async (t) => {
  const rows = Array.from({ length: 2 * MAX_CONVERSATIONS + 1 }, (_, n) =>
    row(n + 1, 'posted', '', { conversation_id: `c${n}`, first: n, last: n }),
  );
  const jobs = jobsOf(rows, { webhooks: [], events: [] }, fail);
  t.same(
    jobs.map(({ rows }) => [rows[0], rows.length]),
    [
      [1, MAX_CONVERSATIONS],
      [MAX_CONVERSATIONS + 1, MAX_CONVERSATIONS],
      [2 * MAX_CONVERSATIONS + 1, 1],
    ],
  );
  t.same(
    jobs.flatMap(({ job }) => (job.payload as { posted: object[] }).posted),
    rows.map((_, n) => ({ conversation_id: `c${n}`, seq: n })),
  );
});

for (const kind of databaseKinds) {
  t.test(
    `${kind}: the rows of a store of the previous version, one per conversation, produce the same events`,
    async (t) => {
      const store = await createTestStore(kind);
      t.teardown(() => store.close());
      const { writes } = store.databases;
      for (const conversation_id of ['a', 'b']) await createConversation(store, 'ann', { conversation_id });
      await writes.query('delete from outbox');
      const taken = () =>
        writes
          .query<OutboxRow>('delete from outbox returning id, kind, key, payload, job_id')
          .then((rows) => [...rows]);
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
    },
  );
}
