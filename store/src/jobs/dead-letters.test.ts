import t from 'tap';
import { recordEvent } from '../outbox/application-events.js';
import { createTestStore } from '../testing/test-store.js';
import { createDeadLetters, type DeadLetterFilter } from './dead-letters.js';

const store = await createTestStore();
t.teardown(() => store.close());
const { jobs: database } = store.databases;
const deadLetters = createDeadLetters(database);

const IDS = ['even-0', 'odd-1', 'even-2', 'odd-3', 'odd-0'];
const kindOf = (id: string) => id.split('-')[0] as string;
/** Empties the tables and adds dead letters that failed in this order, the last two at the same time. */
async function bury() {
  for (const table of ['dead_jobs', 'handed_over_jobs', 'outbox', 'done_jobs'])
    await database.query(`delete from ${table}`);
  for (const id of IDS)
    await deadLetters.add({ id, kind: kindOf(id), key: `key ${id}`, payload: { id }, attempt: 3 }, 'no');
  for (const [n, id] of IDS.entries())
    await database.query(
      `update dead_jobs set died_at = timestamptz '2020-01-01' + $2::int * interval '1 s' where id = $1`,
      [id, Math.min(n, 3)],
    );
}
const list = async (filter: DeadLetterFilter = {}, after?: string, limit = 10) =>
  (await deadLetters.list(filter, { limit, after })).map(({ id }) => id);
const SORTED = ['even-0', 'odd-1', 'even-2', 'odd-0', 'odd-3'];

/** Filters, and the ids of the dead letters that they select. */
const FILTERS: [DeadLetterFilter, string[]][] = [
  [{}, SORTED],
  [{ kind: 'even' }, ['even-0', 'even-2']],
  [{ kind: 'odd', id: 'odd-1' }, ['odd-1']],
  [{ id: 'even-2' }, ['even-2']],
  [{ kind: 'even', id: 'odd-1' }, []],
  [{ kind: 'other' }, []],
  [{ id: 'other' }, []],
];

t.test('list, retry and purge apply to exactly the dead letters that the filter selects', async (t) => {
  for (const [filter, ids] of FILTERS) {
    const filterText = JSON.stringify(filter);
    await bury();
    t.same(await list(filter), ids, filterText);
    t.equal(await deadLetters.purge(filter), ids.length, filterText);
    const left = SORTED.filter((id) => !ids.includes(id));
    t.same(await list(), left, filterText);
    await bury();
    t.equal(await deadLetters.retry(filter), ids.length, filterText);
    t.same(await list(), left, filterText);
    const handedOver = await database.query('select kind, key, payload, job_id from outbox order by job_id');
    const expected = [...ids].sort().map((id) => ({ kind: kindOf(id), key: `key ${id}`, payload: { id }, job_id: id }));
    t.same(handedOver, expected, filterText);
    t.equal(await deadLetters.retry(filter), 0, 'a second retry finds none');
  }
});

t.test('pages are ordered by time and id, and each dead letter is on exactly one page', async (t) => {
  await bury();
  t.same(await list({}, undefined, 2), SORTED.slice(0, 2));
  for (const [n, id] of SORTED.entries()) t.same(await list({}, id), SORTED.slice(n + 1), `after ${id}`);
  t.same(await list({ kind: 'odd' }, 'even-0', 1), ['odd-1']);
  t.same(await list({}, 'gone'), []);
  t.same(await deadLetters.counts(), { even: 2, odd: 3 });
});

t.test('adding a dead letter again changes nothing, and adding one removes only its own hand-over', async (t) => {
  await bury();
  await database.query(
    `insert into handed_over_jobs (id, kind, key, payload, due_at)
     select id, 'probe', '', '{}', now() from unnest('{a,b}'::text[]) id`,
  );
  const job = { id: 'a', kind: 'probe', key: 'k', payload: null, attempt: 7 };
  await deadLetters.add(job, `${'x'.repeat(3_000)}\0`);
  await deadLetters.add({ ...job, kind: 'other', payload: 1, attempt: 8 }, 'another');
  t.same(await database.query('select id from handed_over_jobs'), [{ id: 'b' }]);
  const [letter] = await deadLetters.list({ id: 'a' }, { limit: 2 });
  const { died_at, ...kept } = letter ?? {};
  t.same(kept, { id: 'a', kind: 'probe', key: 'k', payload: null, attempts: 7, error: 'x'.repeat(2_000) });
  t.ok(died_at instanceof Date);
  await deadLetters.add({ ...job, id: 'b', payload: undefined }, 'a\0b');
  t.match(await deadLetters.list({ id: 'b' }, { limit: 2 }), [{ payload: null, error: 'ab' }]);
});

t.test('a dead letter that is retried and purged at the same time is either retried or purged', async (t) => {
  await bury();
  const counts = await Promise.all([deadLetters.retry({}), deadLetters.purge({}), deadLetters.retry({})]);
  t.equal(
    counts.reduce((sum, count) => sum + count),
    IDS.length,
  );
  const rows = await database.query('select from outbox');
  t.equal(rows.length, IDS.length - counts[1]);
});

t.test('an event is committed with its cause, under the key of its user or conversation', async (t) => {
  await bury();
  const unread = { type: 'user.unread', user_id: 'ben', conversations: [] } as const;
  const posted = { type: 'message.posted', conversation_id: 'c', seq: 1 } as const;
  await t.rejects(
    database.transaction(async (tx) => {
      await recordEvent(tx, posted);
      throw new Error('rolled back on purpose');
    }),
  );
  await database.transaction(async (tx) => {
    await recordEvent(tx, unread);
    await recordEvent(tx, posted);
  });
  t.same(await database.query('select kind, key, payload, job_id from outbox order by id'), [
    { kind: 'event', key: 'ben', payload: unread, job_id: null },
    { kind: 'event', key: 'c', payload: posted, job_id: null },
  ]);
});
