import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { Registry } from 'prom-client';
import t from 'tap';
import { uploadAttachment } from '../attachments/upload.js';
import type { Broker } from '../broker/broker.js';
import { createConversation } from '../conversations/create.js';
import { requestFriend } from '../friends/request.js';
import { notifyUsers } from '../notifications/notify-users.js';
import { updateProfile } from '../profiles/update-profile.js';
import { importMessages } from '../server/import-messages.js';
import { eventually } from '../testing/eventually.js';
import { createTestStore, type TestStore } from '../testing/test-store.js';
import { deleteUser, readErasure } from '../users/erasure/erasures.js';
import { createDeadLetters } from './dead-letters.js';
import { type EraseUserOptions, eraseUserKind } from './erase-user.js';
import { registerQueueMetrics } from './job-metrics.js';

const GONE = 'gone';

/** The effect of one attempt of the job; undefined: there is nothing to do. */
function attempt(store: TestStore, jobId: string, options: EraseUserOptions) {
  const job = { id: jobId, kind: 'erase-user', key: jobId, payload: { job_id: jobId }, attempt: 1 };
  return eraseUserKind(store, options).run(job.payload, { job, signal: new AbortController().signal });
}

async function run(store: TestStore, jobId: string, options: EraseUserOptions): Promise<void> {
  const effect = await attempt(store, jobId, options);
  if (effect) await store.databases.jobs.transaction(effect);
}

const number = async ({ databases }: TestStore, text: string) =>
  (await databases.writes.query<{ n: number }>(`select count(*)::int as n from ${text}`))[0]?.n;
const PENDING = `outbox where kind = 'erase-user'`;
const WAITS = `
  select 1 as one from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
const forgetEvents = ({ databases }: TestStore) => databases.writes.query(`delete from outbox where kind = 'event'`);
const forgetOutbox = ({ databases }: TestStore) => databases.writes.query('delete from outbox');

t.test('an erasure whose last job died or was purged has failed, and a repeated request begins it again', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const { job_id = '' } = await deleteUser(store, { user_id: GONE });
  await forgetOutbox(store);
  t.match(await readErasure(store, job_id), { state: 'failed' }, 'nothing will carry it out');
  t.same(await deleteUser(store, { user_id: GONE }), { job_id });
  t.match(await readErasure(store, job_id), { state: 'queued' });

  // An attempt whose time is up leaves the rest to a job with another id.
  await forgetOutbox(store);
  await run(store, job_id, { attemptMs: -1 });
  t.match(await readErasure(store, job_id), { state: 'running' });
  await deleteUser(store, { user_id: GONE });
  t.equal(await number(store, PENDING), 1, 'a request while the job waits adds none');
  await forgetOutbox(store);
  const deadLetters = createDeadLetters(store.databases.jobs);
  const payload = { job_id };
  await deadLetters.add({ id: 'outbox:7', kind: 'erase-user', key: job_id, payload, attempt: 20 }, 'broken');
  t.match(await readErasure(store, job_id), { state: 'failed' });
  t.same(await deleteUser(store, { user_id: GONE }), { job_id });
  t.match(await readErasure(store, job_id), { state: 'running' });
  t.equal(await number(store, PENDING), 1);
  t.equal(await number(store, 'dead_jobs'), 0);
  await run(store, job_id, { settleMs: 0 });
  t.match(await readErasure(store, job_id), { state: 'done' });
});

t.test('an erasure looks again once sessions and requests of the user have ended', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const { writes } = store.databases;
  await createConversation(store, 'ann', { conversation_id: 'c', member_ids: [GONE] });
  const { job_id = '' } = await deleteUser(store, { user_id: GONE });
  await forgetOutbox(store);
  await run(store, job_id, {});
  t.match(await readErasure(store, job_id), { state: 'running', counts: { memberships: 1 } });
  const [due] = await writes.query<{ later: boolean }>(
    `select claimed_until between now() + interval '1 second' and now() + interval '30 seconds' as later from ${PENDING}`,
  );
  t.ok(due?.later, 'the last look is due later');
  const registry = new Registry();
  registerQueueMetrics(registry, {
    broker: { depths: async () => ({}) } as unknown as Broker,
    deadLetters: createDeadLetters(store.databases.jobs),
    database: store.databases.jobs,
    relay: { counts: { rows: 0, again: 0, failures: 0 } },
    readCronSuccesses: async () => ({}),
  });
  const lag = async () =>
    (await registry.getSingleMetric('godwit_outbox_lag_seconds')?.get())?.values[0]?.value as number;
  await forgetEvents(store);
  t.equal(await lag(), 0, 'a row that is not due does not lag');
  await writes.query(
    `insert into outbox (kind, key, payload, created_at) values ('event', 'c', '{}', now() - interval '90 seconds')`,
  );
  t.ok((await lag()) >= 90, 'and hides no other that does');
  await forgetEvents(store);

  // A session that has not ended yet, and requests that were admitted before.
  await updateProfile(store, GONE, { name: 'still here' });
  await requestFriend(store, GONE, { user_id: 'ann' });
  await notifyUsers(store, { user_ids: [GONE], body: Buffer.from('kept'), keep: true });
  await uploadAttachment(store, GONE, { to_user_id: 'ann', name: 'late' }, Readable.from([Buffer.from('late')]));
  const message = { sender_id: GONE, sent_at: 1, content_type: '', body: Buffer.from('late'), reply_to: 0 };
  const messages = [{ ...message, client_message_id: randomBytes(16) }];
  await importMessages(store, { conversation_id: 'c', messages });
  await createConversation(store, GONE, { conversation_id: 'late' });

  await writes.query(`update users set erased_at = erased_at - interval '31 seconds'`);
  await run(store, job_id, {});
  t.match(await readErasure(store, job_id), { state: 'done' });
  t.equal(await number(store, `members where user_id = '${GONE}'`), 0);
  t.equal(await number(store, `profiles where user_id = '${GONE}'`), 0);
  t.equal(await number(store, `friendships where high = '${GONE}' or low = '${GONE}'`), 0);
  t.equal(await number(store, `notification_recipients where user_id = '${GONE}'`), 0);
  t.equal(await number(store, `attachments where uploader_id = '${GONE}'`), 0);
  t.equal(await number(store, `messages where sender_id = '${GONE}' and not deleted`), 0);
});

t.test('an erasure waits for a transaction that makes the user a member, and then begins again', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const { writes, jobs } = store.databases;
  await createConversation(store, 'ann', { conversation_id: 'c' });
  const { job_id = '' } = await deleteUser(store, { user_id: GONE });
  await forgetOutbox(store);
  let commit = () => {};
  let added = () => {};
  const isAdded = new Promise<void>((resolve) => {
    added = resolve;
  });
  const open = writes.transaction(async (tx) => {
    await tx.query(`select godwit.add_members('c', 'ann', array['${GONE}'])`);
    added();
    await new Promise<void>((resolve) => {
      commit = resolve;
    });
  });
  await isAdded;
  const effect = await attempt(store, job_id, { settleMs: 0 });
  let hasEnded = false;
  const ended = jobs
    .transaction(async (tx) => effect?.(tx))
    .finally(() => {
      hasEnded = true;
    });
  const isWaiting = async () => (await store.databases.reads.query(WAITS)).length > 0;
  await eventually('the job waits or ends', async () => hasEnded || (await isWaiting()));
  t.notOk(hasEnded, 'the end of the erasure waits for the transaction');
  commit();
  await Promise.all([open, ended]);
  t.match(await readErasure(store, job_id), { state: 'running' });
  await run(store, job_id, { settleMs: 0 });
  t.match(await readErasure(store, job_id), { state: 'done', counts: { memberships: 1 } });
  t.equal(await number(store, `members where user_id = '${GONE}'`), 0);
});

/** The columns besides those of every job, and their values. */
const TABLES_OF_JOBS: Readonly<Record<string, readonly [columns: string, values: string]>> = {
  jobs: ['', ''],
  handed_over_jobs: [', due_at', `, now() + interval '1 hour'`],
  dead_jobs: [', attempts, error', `, 1, 'x'`],
};

t.test('jobs about a conversation that has the id of the user stay, and those of the user go', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const { writes } = store.databases;
  await createConversation(store, 'ann', { conversation_id: GONE });
  const { job_id = '' } = await deleteUser(store, { user_id: GONE });
  const about = { type: 'conversation.updated', conversation_id: GONE, actor_id: 'ann' };
  const unread = { type: 'user.unread', user_id: GONE, conversations: [] };
  const stay: [kind: string, payload: object][] = [
    ['webhook', { url: 'x', event: about }],
    ['erase-conversation', { conversation_id: GONE }],
  ];
  const go: [kind: string, payload: object][] = [
    ['webhook', { url: 'x', event: unread }],
    ['digest', { user_id: GONE }],
    ['push', { user_id: GONE, endpoint_id: 'x', conversation_ids: [] }],
    ['export', { job_id: 'x' }],
  ];
  for (const [table, [columns, values]] of Object.entries(TABLES_OF_JOBS))
    for (const [index, [kind, payload]] of [...stay, ...go].entries())
      await writes.query(
        `insert into ${table} (id, kind, key, payload${columns}) values ($1, $2, $3, $4::text::jsonb${values})`,
        [`job-${index}`, kind, GONE, JSON.stringify(payload)],
      );
  for (const [kind, payload] of [['event', unread], ...go] as const)
    await writes.query('insert into outbox (kind, key, payload) values ($1, $2, $3::text::jsonb)', [
      kind,
      GONE,
      JSON.stringify(payload),
    ]);
  await run(store, job_id, { settleMs: 0 });
  t.match(await readErasure(store, job_id), { state: 'done' });
  for (const table of Object.keys(TABLES_OF_JOBS))
    t.same(
      (await writes.query<{ kind: string }>(`select kind from ${table} order by id`)).map(({ kind }) => kind),
      stay.map(([kind]) => kind),
      table,
    );
  const left = await writes.query<{ kind: string; type: string | null }>(
    `select kind, payload->>'type' as type from outbox where key = $1 order by id`,
    [GONE],
  );
  t.same(
    left.map(({ kind, type }) => `${kind} ${type}`),
    ['event conversation.created'],
  );
});
