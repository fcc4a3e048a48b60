import t, { type Test } from 'tap';
import { type Broker, type Job, PublishError } from '../broker/broker.js';
import { createDeadLetters } from '../jobs/dead-letters.js';
import { eventually } from '../testing/eventually.js';
import { lockWaits } from '../testing/lock-waits.js';
import { createTestStore } from '../testing/test-store.js';
import type { TraceSpan, Tracing } from '../tracing/tracing.js';
import { moveBatch, type RelayOptions, startRelay } from './relay.js';

const store = await createTestStore();
t.teardown(() => store.close());
const { jobs: database } = store.databases;

/** Empties the tables and sets up a relay with a fake broker; `at.publishing` determines what publishing does. */
async function setUp(more: Partial<RelayOptions> & { inDatabase?: boolean } = {}) {
  for (const table of ['outbox', 'handed_over_jobs', 'dead_jobs']) await database.query(`delete from ${table}`);
  const published: Job[] = [];
  const errors: string[] = [];
  const at = { publishing: async (_jobs: readonly Job[]): Promise<unknown> => undefined };
  const depths: Record<string, number> = {};
  const broker = {
    inDatabase: more.inDatabase ?? false,
    countsHeld: true,
    async publish(jobs: readonly Job[]) {
      published.push(...jobs);
      await at.publishing(jobs);
    },
    depths: async () => depths,
  } as unknown as Broker;
  const options: RelayOptions = {
    database,
    broker,
    kinds: ['probe', 'other'],
    targets: { webhooks: [], events: [] },
    deadLetters: createDeadLetters(database),
    onError: (error) => errors.push((error as Error).message),
    ...more,
  };
  return {
    options,
    published,
    errors,
    at,
    depths,
    move: () => moveBatch(options),
    ids: () => published.map(({ id }) => id),
  };
}

const put = (first: number, last = first, kind = 'probe') =>
  database.query(
    `insert into outbox (kind, key, payload, job_id)
     select $3, 'k', jsonb_build_object('n', n), 'job ' || n from generate_series($1::int, $2::int) n`,
    [first, last, kind],
  );
const posted = (conversation_id: string, seq: number, traces = {}) =>
  database.query(
    `insert into outbox (kind, payload) values ('posted', jsonb_build_object(
       'conversation_id', $1::text, 'first', $2::int, 'last', $2::int, 'traces', $3::text::jsonb))`,
    [conversation_id, seq, JSON.stringify(traces)],
  );
/** Lists the rows of the outbox: the job id or kind, and whether the row is claimed, or set aside for at most 12 s. */
const rows = async () =>
  (
    await database.query<{ line: string }>(
      `select coalesce(job_id, kind) || case when claimed_until > now() + interval '12 s' then ' claimed'
         when claimed_until > now() then ' set aside' else '' end as line from outbox o order by o.id`,
    )
  ).map(({ line }) => line);
const noted = async () =>
  (await database.query<{ id: string }>('select id from handed_over_jobs order by id')).map(({ id }) => id);

t.test('rows are claimed, then recorded, then published, and deleted after the confirm', async (t) => {
  for (const inDatabase of [false, true]) {
    const { at, move, errors, published } = await setUp({ inDatabase });
    await put(1, 3);
    let other: unknown;
    let during: unknown;
    at.publishing = async () => {
      at.publishing = async () => {};
      other = await move();
      during = { rows: await rows(), noted: await noted() };
    };
    t.same(await move(), { moved: 3, more: false });
    t.same(other, { moved: 0, more: false }, 'no other relay can claim them');
    const ids = ['job 1', 'job 2', 'job 3'];
    t.same(during, { rows: ids.map((id) => `${id} claimed`), noted: inDatabase ? [] : ids });
    t.same(await rows(), []);
    t.same(await noted(), inDatabase ? [] : ids, 'the jobs stay recorded until they are settled');
    t.same(
      published,
      ids.map((id, n) => ({ id, kind: 'probe', key: 'k', payload: { n: n + 1 } })),
    );
    t.same(errors, []);
  }
});

t.test('rows are handed over in the order of their ids, whatever their physical order', async (t) => {
  const { move, ids, published } = await setUp();
  await put(1, 4);
  for (const seq of [1, 2, 3]) await posted('c', seq);
  // An updated row is stored after the others.
  for (const id of ['job 3', 'job 1']) await database.query(`update outbox set key = 'k' where job_id = $1`, [id]);
  await database.query(`update outbox set key = '' where id = (select min(id) from outbox where kind = 'posted')`);
  t.equal((await move()).moved, 7);
  t.same(ids().slice(1), ['job 1', 'job 2', 'job 3', 'job 4']);
  t.same(published[0]?.payload, { posted: [{ conversation_id: 'c', seq: 3 }] }, 'the job has the highest seq');
});

t.test('a locked or claimed row is skipped without waiting', async (t) => {
  const { move, ids } = await setUp();
  let moving: Promise<void> | undefined;
  await put(1, 4);
  await database.query(`update outbox set claimed_until = now() + interval '1 minute' where job_id = 'job 1'`);
  await database.query(`update outbox set claimed_until = now() - interval '1 s' where job_id = 'job 2'`);
  await database.transaction(async (tx) => {
    await tx.query(`select from outbox where job_id = 'job 3' for update`);
    let moved = -1;
    moving = move().then((result) => {
      moved = result.moved;
    });
    const { reads } = store.databases;
    await eventually('the batch ends or waits for a lock', async () => moved >= 0 || (await lockWaits(reads)) > 0);
    t.equal(moved, 2);
  });
  await moving;
  t.same(ids(), ['job 2', 'job 4']);
  t.same(await rows(), ['job 1 claimed', 'job 3']);
});

t.test('a batch has the oldest 500 rows, and reports whether there are more', async (t) => {
  const { move, ids } = await setUp();
  await put(1, 501);
  await put(502, 502, 'of a later version');
  // An updated row is stored after the others, but its id is still the lowest.
  await database.query(`update outbox set key = 'k' where id in (select id from outbox order by id limit 300)`);
  t.same(await move(), { moved: 500, more: true });
  t.same(await rows(), ['job 501', 'job 502']);
  t.same(await move(), { moved: 1, more: false });
  t.equal(new Set(ids()).size, 501);
  t.same(await rows(), ['job 502'], 'a row of an unknown kind is left alone');
});

t.test(
  'if the broker accepts some jobs, their rows are deleted and the others set aside for ten seconds',
  async (t) => {
    const { at, move, errors } = await setUp();
    for (const seq of [1, 2]) await posted('c', seq);
    await put(1, 2);
    at.publishing = async ([first, second]) => {
      throw new PublishError(new Set([first?.id as string, second?.id as string]), new Error('full'));
    };
    t.same(await move(), { moved: 1, more: false });
    t.same(await rows(), ['posted set aside', 'posted set aside', 'job 1 set aside']);
    t.match(errors, [/full/]);
    t.equal((await move()).moved, 0);
  },
);

t.test('if the broker accepts no job, the batch rejects and its rows are released at once', async (t) => {
  for (const error of [new Error('gone'), new PublishError(new Set(['job 1', 'job 2']), new Error('gone'))]) {
    const { at, move, errors } = await setUp();
    await put(1, 2);
    at.publishing = async () => {
      throw error;
    };
    await t.rejects(move(), error);
    t.same(errors, []);
    t.same(await rows(), ['job 1', 'job 2']);
  }
});

t.test(
  'a job that cannot be recorded is not published, and a row that cannot become a dead letter is not deleted',
  async (t) => {
    const { move, published } = await setUp();
    await put(1);
    await database.query('alter table handed_over_jobs rename to gone');
    await t.rejects(move(), /handed_over_jobs/);
    await database.query('alter table gone rename to handed_over_jobs');
    t.same(published, []);
    t.same(await rows(), ['job 1']);

    const failing = await setUp({ deadLetters: { add: () => Promise.reject(new Error('no dead letters')) } });
    await database.query(`insert into outbox (kind, payload) values ('posted', '{"nonsense": true}')`);
    await t.rejects(failing.move(), /no dead letters/);
    t.same(await rows(), ['posted']);
  },
);

t.test('an invalid row becomes a dead letter with its payload, and is deleted', async (t) => {
  const { move } = await setUp();
  const [row] = await database.query<{ id: number }>(
    `insert into outbox (kind, key, payload) values ('posted', 'a key', '{"nonsense": true}') returning id`,
  );
  await put(1);
  t.equal((await move()).moved, 2);
  const letters = await createDeadLetters(database).list({}, { limit: 10 });
  t.match(letters, [
    { id: `outbox:${row?.id}`, kind: 'posted', key: 'a key', payload: { nonsense: true }, attempts: 0 },
  ]);
  t.match(letters[0]?.error, /^invalid payload: .*conversation_id/s);
  t.same(await rows(), []);
});

/** Runs a relay until the condition holds. */
async function relayUntil(t: Test, options: RelayOptions, what: string, condition: () => boolean | Promise<boolean>) {
  const relay = startRelay(options);
  await eventually(what, condition, { limitMs: 20_000 }).catch((error) => t.fail(error.message));
  await relay.stop();
  return relay.counts;
}

t.test('a relay keeps working after a failure, and counts rows and failures', async (t) => {
  const { at, options, ids, errors } = await setUp({ sweepMs: 1 });
  await put(1, 600);
  let fails = 1;
  at.publishing = async () => {
    if (fails-- > 0) throw new Error('not now');
  };
  const counts = await relayUntil(t, options, 'the outbox is empty', async () => (await rows()).length === 0);
  t.same(counts, { rows: 600, again: 0, failures: 1 });
  t.same(errors, ['not now']);
  t.equal(new Set(ids()).size, 600);
  await put(601);
  t.equal((await rows()).length, 1, 'a stopped relay leaves new rows alone');
});

t.test('a relay that is being stopped finishes its batch', async (t) => {
  const { at, options } = await setUp();
  await put(1);
  let isStopped = false;
  const stopped = new Promise<void>((resolve) => {
    at.publishing = async () => {
      relay.stop().then(() => {
        isStopped = true;
        resolve();
      });
      await database.query('select 1');
      t.notOk(isStopped);
    };
  });
  const relay = startRelay(options);
  await stopped;
  t.same(await rows(), []);
});

t.test('a relay hands over again the jobs that the broker has lost, and counts them', async (t) => {
  const { at, options, depths, ids } = await setUp({ sweepMs: 1 });
  await database.query(
    `insert into handed_over_jobs (id, kind, key, payload, due_at)
     select 'lost ' || n, 'probe', 'k', '{}', now() - n * interval '1 minute' from generate_series(1, 3) n`,
  );
  depths.probe = 1;
  at.publishing = async (jobs) => Object.assign(depths, { probe: 1 + jobs.length });
  const counts = await relayUntil(t, options, 'two jobs are handed over', () => ids().length >= 2);
  t.same(counts, { rows: 0, again: 2, failures: 0 });
  t.same(ids().sort(), ['lost 2', 'lost 3'], 'the two most overdue jobs');
});

t.test('a traced job is a child of a span of the relay, which ends with the result of the hand-over', async (t) => {
  const ends: unknown[] = [];
  const tracing = {
    follow: (parent: string | undefined, name: string, kind: string) =>
      parent &&
      ({
        traceparent: `${parent} on`,
        end: (error?: Error) => ends.push([name, kind, parent, error?.message]),
      } as unknown as TraceSpan),
  } as Tracing;
  const { at, move, published } = await setUp({ tracing });
  await posted('c', 1, { 1: '00-1' });
  await put(1);
  await move();
  t.match(published, [{ traceparent: '00-1 on' }, { traceparent: undefined }]);
  t.same(await database.query('select traceparent from handed_over_jobs order by id desc'), [
    { traceparent: '00-1 on' },
    { traceparent: null },
  ]);
  await posted('d', 1, { 1: '00-1' });
  await put(2);
  at.publishing = async (jobs) => {
    throw new PublishError(new Set([jobs[0]?.id as string]), new Error('full'));
  };
  await move();
  await posted('e', 1, { 1: '00-1' });
  at.publishing = async () => {
    throw new Error('gone');
  };
  await t.rejects(move(), /gone/);
  t.match(ends, [
    ['relay notify', 'producer', '00-1', undefined],
    ['relay notify', 'producer', '00-1', /full/],
    ['relay notify', 'producer', '00-1', /gone/],
  ]);
});
