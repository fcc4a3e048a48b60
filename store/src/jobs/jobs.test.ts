import { randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import t from 'tap';
import type { Broker, Delivery } from '../broker/broker.js';
import { createInProcessBroker } from '../broker/in-process-broker.js';
import { createConversation } from '../conversations/create.js';
import { appendMessages } from '../messages/append.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { notify } from './notify.js';
import { moveBatch, startRelay } from './relay.js';
import { retryDelayMs, startWorker } from './worker.js';

const fail = (error: unknown) => {
  throw error;
};
const job = (id: string, kind = 'test') => ({ id, kind, key: id, payload: { n: 1 } });
const post = (store: TestStore, conversation_id: string, sender_id: string) =>
  appendMessages(store, [{ conversation_id, sender_id, client_message_id: randomBytes(16) }]);
const notifications = async (store: TestStore) =>
  (
    await store.databases.jobs.query<{ user_id: string; seq: number }>(
      'select user_id, seq from notifications order by user_id',
    )
  ).map(({ user_id, seq }) => [user_id, seq]);

for (const kind of databaseKinds) {
  t.test(`${kind}: the in-process broker`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const { jobs } = store.databases;
    const broker = createInProcessBroker(jobs, fail);
    t.teardown(() => broker.close());
    const count = async (where: string) =>
      (await jobs.query<{ n: number }>(`select count(*)::int as n from jobs where ${where}`))[0]?.n;

    t.test('a job is delivered, acknowledged once and gone; the same id twice is one job', async (t) => {
      const handled = new EventEmitter();
      const seen: Delivery[] = [];
      const stop = await broker.consume(
        async (delivery) => {
          seen.push(delivery);
          handled.emit('one');
          return { type: 'ack' };
        },
        { concurrency: 2 },
      );
      const one = once(handled, 'one');
      await broker.publish([job('a'), job('a')]);
      await one;
      await stop();
      t.match(seen, [{ id: 'a', kind: 'test', payload: { n: 1 }, attempt: 1 }]);
      t.equal(seen.length, 1);
      t.equal(await count('true'), 0);
    });

    t.test('retried until it is dead, and kept then', async (t) => {
      const attempts: number[] = [];
      const dead = new EventEmitter();
      const stop = await broker.consume(
        async ({ attempt }) => {
          attempts.push(attempt);
          if (attempt < 3) return { type: 'retry', delayMs: 0, error: 'not yet' };
          setImmediate(() => dead.emit('dead'));
          return { type: 'dead', error: 'never' };
        },
        { concurrency: 1 },
      );
      const died = once(dead, 'dead');
      await broker.publish([job('b')]);
      await died;
      await stop();
      t.same(attempts, [1, 2, 3]);
      t.equal(await count(`dead_at is not null and last_error = 'never'`), 1);
    });

    t.test('a job whose worker died is handed out again when its lease has run out', async (t) => {
      await broker.publish([job('c')]);
      await jobs.query(`update jobs set attempts = 1, due_at = now() - interval '1 second' where id = 'c'`);
      const delivered = new Promise<Delivery>((resolve) => {
        broker.consume(
          async (delivery) => {
            resolve(delivery);
            return { type: 'ack' };
          },
          { concurrency: 1 },
        );
      });
      t.equal((await delivered).attempt, 2);
    });
  });

  t.test(`${kind}: from a message to the note that an offline member has something to be told`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    await createConversation(store, 'ann', { conversation_id: 'n', member_ids: ['ben', 'eve'] });
    await store.bus.subscribe(['u:ann', 'u:eve']);
    const broker = createInProcessBroker(store.databases.jobs, fail);
    const stopWorking = await startWorker(store, broker, fail);
    const relay = startRelay(store.databases.jobs, broker, fail);
    await post(store, 'n', 'ann');
    relay.wake();
    while ((await notifications(store)).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await relay.stop();
    await stopWorking();
    t.same(await notifications(store), [['ben', 1]], 'not the sender, not who is connected');
    t.same(
      [...(await store.databases.jobs.query('select id from outbox union all select null from jobs'))],
      [],
      'nothing is left over',
    );
  });
}

t.test('notify is idempotent, keeps the newest, and passes over who has read it', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  await createConversation(store, 'ann', { conversation_id: 'n', member_ids: ['ben', 'eve'] });
  for (let i = 0; i < 3; i++) await post(store, 'n', 'ann');
  await store.databases.writes.query(`update members set read_seq = 3 where user_id = 'eve'`);
  for (const seq of [3, 2, 3]) await notify(store, { conversation_id: 'n', seq });
  t.same(await notifications(store), [['ben', 3]]);
});

t.test('the relay loses nothing when the broker fails or it dies between confirm and delete', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const { jobs } = store.databases;
  await createConversation(store, 'ann', { conversation_id: 'r' });
  await createConversation(store, 'ann', { conversation_id: 's' });
  await post(store, 'r', 'ann');
  await post(store, 'r', 'ann');
  await post(store, 's', 'ann');
  const published: string[][] = [];
  const broker = (fails: boolean): Broker => ({
    async publish(list) {
      published.push(list.map(({ id, key }) => `${id} ${key}`));
      if (fails) throw new Error('no confirm');
    },
    consume: () => fail(new Error('not here')),
    async close() {},
  });
  await t.rejects(moveBatch(jobs, broker(true)), /no confirm/);
  t.equal(await moveBatch(jobs, broker(false)), 0, 'claimed rows are left alone while the claim lasts');
  await jobs.query('update outbox set claimed_until = now()');
  t.equal(await moveBatch(jobs, broker(false)), 3);
  t.same(published[0], published[1], 'again under the same ids');
  t.same(
    published[0]?.map((line) => line.split(' ')[1]),
    ['r', 's'],
    'one job for each conversation',
  );
  t.equal(await moveBatch(jobs, broker(false)), 0);
});

t.test('retries wait longer and longer, within bounds', async (t) => {
  for (let attempt = 1; attempt < 40; attempt++) {
    const [low, high] = [retryDelayMs(attempt, () => 0), retryDelayMs(attempt, () => 1)];
    t.ok(low >= 500 && high <= 300_000 && low <= high, `attempt ${attempt}: ${low} to ${high}`);
  }
});
