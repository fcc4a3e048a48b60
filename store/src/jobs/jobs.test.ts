import { randomBytes } from 'node:crypto';
import { Registry } from 'prom-client';
import t from 'tap';
import { type Broker, PublishError } from '../broker/broker.js';
import { createInProcessBroker } from '../broker/in-process-broker.js';
import { createConversation } from '../conversations/create.js';
import { appendMessages } from '../messages/append.js';
import { moveBatch, startRelay } from '../outbox/relay.js';
import { eventually } from '../testing/eventually.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { Circuit } from './circuit.js';
import { createDeadLetters } from './dead-letters.js';
import { createWorkerMetrics } from './job-metrics.js';
import { notify, notifyKind } from './notify.js';
import { retryDelayMs, startWorker } from './worker.js';

const fail = (error: unknown) => {
  throw error;
};
const targets = { webhooks: [], events: [] };
const post = (store: TestStore, conversation_id: string, sender_id: string) =>
  appendMessages(store, [{ conversation_id, sender_id, client_message_id: randomBytes(16) }]);
const notifications = async (store: TestStore) =>
  (
    await store.databases.jobs.query<{ user_id: string; seq: number }>(
      'select user_id, seq from notifications order by user_id',
    )
  ).map(({ user_id, seq }) => [user_id, seq]);

for (const kind of databaseKinds) {
  t.test(`${kind}: a posted message creates a notification for each offline member`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    await createConversation(store, 'ann', { conversation_id: 'n', member_ids: ['ben', 'eve'] });
    await store.bus.subscribe(['u:ann', 'u:eve']);
    const { jobs: database } = store.databases;
    const kinds = { notify: notifyKind(store) };
    const deadLetters = createDeadLetters(database);
    const broker = createInProcessBroker(database, { kinds: Object.keys(kinds), deadLetters, onError: fail });
    const metrics = createWorkerMetrics(new Registry());
    const stopWorking = await startWorker({ broker, kinds, database, metrics, onError: fail });
    const relay = startRelay({ database, broker, kinds: Object.keys(kinds), deadLetters, targets, onError: fail });
    await post(store, 'n', 'ann');
    relay.wake();
    await eventually('a notification', async () => (await notifications(store)).length > 0);
    await relay.stop();
    await stopWorking();
    t.same(await notifications(store), [['ben', 1]], 'neither the sender nor connected members get one');
    t.same(
      [...(await store.databases.jobs.query('select id from outbox union all select null from jobs'))],
      [],
      'outbox and queue are empty',
    );
  });
}

t.test('notify is idempotent, keeps the highest seq, and skips members who have read it', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  await createConversation(store, 'ann', { conversation_id: 'n', member_ids: ['ben', 'eve'] });
  for (let i = 0; i < 3; i++) await post(store, 'n', 'ann');
  await store.databases.writes.query(`update members set read_seq = 3 where user_id = 'eve'`);
  for (const seq of [3, 2, 3]) await notify(store, { posted: [{ conversation_id: 'n', seq }] });
  t.same(await notifications(store), [['ben', 3]]);
});

t.test('a conversation that fails does not hold up the others in its notify job', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const ids = ['n1', 'bad', 'n2'];
  for (const conversation_id of ids) {
    await createConversation(store, 'ann', { conversation_id, member_ids: [`${conversation_id}'s`] });
    await post(store, conversation_id, 'ann');
  }
  await store.databases.jobs.query(`alter table notifications add constraint refused check (conversation_id <> 'bad')`);
  const { run } = notifyKind(store);
  const posted = ids.map((conversation_id) => ({ conversation_id, seq: 1 }));
  const { signal } = new AbortController();
  const job = { id: 'j', kind: 'notify', key: '', payload: { posted }, attempt: 1 };
  await t.rejects(run(job.payload, { job, signal }), /refused/, 'the job fails, so it is retried and finally dead');
  t.same(await notifications(store), [
    ["n1's", 1],
    ["n2's", 1],
  ]);
});

t.test('a notify job for several large conversations reaches every member', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const sizes = [1_201, 1, 500, 501];
  for (const [index, size] of sizes.entries()) {
    await createConversation(store, 'ann', { conversation_id: `n${index}` });
    await store.databases.writes.query(
      `insert into members (conversation_id, user_id, role, joined_seq, read_seq)
       select $1, 'user ' || n, 1, 0, 0 from generate_series(1, $2::int) as n`,
      [`n${index}`, size],
    );
    await post(store, `n${index}`, 'ann');
  }
  await notify(store, { posted: sizes.map((_, index) => ({ conversation_id: `n${index}`, seq: 1 })) });
  const counts = await store.databases.jobs.query<{ count: number }>(
    'select count(*)::int as count from notifications group by conversation_id order by conversation_id',
  );
  t.same(
    counts.map(({ count }) => count),
    sizes,
  );
});

t.test(
  'the relay loses nothing when the broker fails, or when the relay dies between confirm and delete',
  async (t) => {
    const store = await createTestStore();
    t.teardown(() => store.close());
    const { jobs } = store.databases;
    await createConversation(store, 'ann', { conversation_id: 'r' });
    await createConversation(store, 'ann', { conversation_id: 's' });
    await jobs.query('delete from outbox');
    await post(store, 'r', 'ann');
    await post(store, 'r', 'ann');
    await post(store, 's', 'ann');
    const published: string[][] = [];
    const broker = (fails: boolean): Broker => ({
      inDatabase: false,
      countsHeld: true,
      async publish(list) {
        published.push(list.map(({ id, payload }) => `${id} ${JSON.stringify(payload)}`));
        if (fails) throw new Error('no confirm');
      },
      consume: () => fail(new Error('consume is not expected')),
      depths: async () => ({}),
      async close() {},
    });
    const deadLetters = createDeadLetters(jobs);
    const move = (fails: boolean) =>
      moveBatch({ database: jobs, broker: broker(fails), kinds: [], deadLetters, targets, onError: fail });
    await t.rejects(move(true), /no confirm/);
    t.same(await move(false), { moved: 3, more: false }, 'the rows are released at once');
    t.same(published[0], published[1], 'the retry uses the same ids');
    t.same(
      published[0]?.map((line) => JSON.parse(line.slice(line.indexOf(' ')))),
      [
        {
          posted: [
            { conversation_id: 'r', seq: 2 },
            { conversation_id: 's', seq: 1 },
          ],
        },
      ],
      'one job has the newest message of each conversation',
    );
    t.equal((await move(false)).moved, 0);

    await post(store, 'r', 'ann');
    await jobs.query(`update outbox set claimed_until = now() + interval '30 seconds'`);
    t.equal((await move(false)).moved, 0, 'rows claimed by another relay are skipped');
    await jobs.query(`update outbox set claimed_until = now()`);
    t.equal((await move(false)).moved, 1, 'until the claim expires');
  },
);

t.test('a batch stops at 10,000 jobs; the remaining rows go into the next batch, and no job is lost', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const { jobs } = store.databases;
  const rows = 100;
  await jobs.query(
    `insert into outbox (kind, payload)
     select 'posted_batch', jsonb_build_object('posted', jsonb_build_array(
       jsonb_build_object('conversation_id', 'c', 'first', 100 * n + 1, 'last', 100 * n + 100)))
     from generate_series(0, $1::int - 1) as n`,
    [rows],
  );
  const told: number[] = [];
  let most = 0;
  const broker: Broker = {
    inDatabase: false,
    countsHeld: true,
    async publish(list) {
      most = Math.max(most, list.length);
      for (const { kind, payload } of list)
        if (kind === 'webhook') told.push((payload as { event: { seq: number } }).event.seq);
    },
    consume: () => fail(new Error('consume is not expected')),
    depths: async () => ({}),
    async close() {},
  };
  const hooks = { webhooks: ['https://one.example', 'https://two.example'], events: [] };
  const deadLetters = createDeadLetters(jobs);
  const move = () => moveBatch({ database: jobs, broker, kinds: [], deadLetters, targets: hooks, onError: fail });
  let moved = 0;
  for (let more = true; more; ) {
    const done = await move();
    moved += done.moved;
    more = done.more;
  }
  t.equal(moved, rows);
  t.ok(most > 9_000 && most <= 10_000, `${most} jobs at once`);
  t.same(
    told.sort((a, b) => a - b),
    Array.from({ length: 200 * rows }, (_, n) => Math.floor(n / 2) + 1),
  );
});

t.test('a row that cannot be handed over does not hold up the others', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const { jobs } = store.databases;
  const deadLetters = createDeadLetters(jobs);
  const kinds = ['full', 'free'];
  const put = (kind: string, payload = '{}') =>
    jobs.query('insert into outbox (kind, key, payload, job_id) values ($1, $1, $2::text::jsonb, $1)', [kind, payload]);
  for (const kind of ['full', 'newer', 'free']) await put(kind);
  await put('posted_batch', '{"nonsense": true}');
  const taken: string[] = [];
  const errors: unknown[] = [];
  const broker: Broker = {
    inDatabase: false,
    countsHeld: true,
    async publish(list) {
      for (const { id } of list) if (id !== 'full') taken.push(id);
      if (list.some(({ id }) => id === 'full')) throw new PublishError(new Set(['full']), new Error('no room'));
    },
    consume: () => fail(new Error('consume is not expected')),
    depths: async () => ({}),
    async close() {},
  };
  const move = () =>
    moveBatch({ database: jobs, broker, kinds, deadLetters, targets, onError: (error) => errors.push(error) });
  t.equal((await move()).moved, 2);
  t.same(taken, ['free']);
  t.match(errors, [{ message: '1 jobs were not confirmed: no room' }]);
  t.match(await deadLetters.list({}, { limit: 10 }), [{ kind: 'posted_batch', payload: { nonsense: true } }]);
  t.equal((await move()).moved, 0, 'the failed row is set aside for 10 seconds');
  const left = await jobs.query<{ kind: string }>('select kind from outbox order by id');
  t.same(
    left.map(({ kind }) => kind),
    ['full', 'newer'],
    'a kind that only a later version knows is left to that version',
  );
});

t.test('an endpoint that does not answer is skipped for 30 seconds, then probed once', async (t) => {
  const circuit = new Circuit();
  for (let n = 0; n < 5; n++) {
    t.ok(circuit.tryNow(0));
    circuit.failed(0);
  }
  t.notOk(circuit.tryNow(29_000));
  t.ok(circuit.tryNow(30_000));
  t.notOk(circuit.tryNow(30_001), 'one probe at a time');
  circuit.failed(30_001);
  t.notOk(circuit.tryNow(60_000));
  t.ok(circuit.tryNow(61_000));
  circuit.succeeded();
  t.ok(circuit.tryNow(61_001) && circuit.tryNow(61_001));
});

t.test('the delay before a retry is between 0.5 s and 300 s', async (t) => {
  for (let attempt = 1; attempt < 40; attempt++) {
    const [low, high] = [retryDelayMs({}, attempt, () => 0), retryDelayMs({}, attempt, () => 1)];
    t.ok(low >= 500 && high <= 300_000 && low <= high, `attempt ${attempt}: ${low} to ${high}`);
  }
});
