import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { appendMessages } from '../messages/append.js';
import { ALIVE_WITHIN_MS } from '../presence/redis-connections.js';
import { createTestStore } from '../testing/test-store.js';
import type { JobStore } from './job-kind.js';
import { notify, notifyKind } from './notify.js';

const store = await createTestStore();
t.teardown(() => store.close());
const { jobs: database } = store.databases;

const post = async (conversation_id: string, sender_id = 'ann') => {
  const item = { conversation_id, sender_id, client_message_id: randomBytes(16) };
  const [posted] = (await appendMessages(store, [item])) as { seq: number }[];
  return posted?.seq as number;
};
/** Sets sent_at of the messages of a conversation to this many milliseconds ago. */
const age = (conversation_id: string, ms: number) =>
  database.query(
    `update messages set sent_at = clock_timestamp() - $2::float8 * interval '1 millisecond' where conversation_id = $1`,
    [conversation_id, ms],
  );
const notes = async (conversation_id: string) =>
  (
    await database.query<{ user_id: string; seq: number }>(
      'select user_id, seq from notifications where conversation_id = $1 order by user_id',
      [conversation_id],
    )
  ).map(({ user_id, seq }) => `${user_id} ${seq}`);
const run = (posted: object[], more: Partial<JobStore> = {}, signal = new AbortController().signal) => {
  const job = { id: 'job', kind: 'notify', key: '', payload: { posted }, attempt: 1 };
  return notifyKind({ ...store, ...more }).run(job.payload, { job, signal });
};

t.test(
  'notify records exactly the members who are offline, not muted, and have an unread message by another user',
  async (t) => {
    const away = ['has read nothing', 'has read some', 'is in another conversation only'];
    const not = [
      'has read all',
      'has read up to the seq of the job',
      'is muted here',
      'is muted everywhere',
      'is here',
      'wrote it all',
      'wrote all that is unread',
    ];
    await createConversation(store, 'ann', { conversation_id: 'c', member_ids: [...away.slice(0, 2), ...not] });
    await createConversation(store, 'ann', { conversation_id: 'other', member_ids: [away[2] as string, 'is here'] });
    for (let n = 0; n < 4; n++) await post('c', 'wrote it all');
    for (let n = 0; n < 4; n++) await post('other');
    await database.query('update members set read_seq = 0');
    const read = {
      'has read some': 1,
      'has read all': 4,
      'has read up to the seq of the job': 3,
      'wrote all that is unread': 2,
    };
    for (const [id, seq] of Object.entries(read))
      await database.query('update members set read_seq = $2::bigint where user_id = $1', [id, seq]);
    await database.query(
      `update messages set sender_id = 'wrote all that is unread' where conversation_id = 'c' and seq = 3`,
    );
    await database.query(`update members set muted = true where user_id = 'is muted here'`);
    await database.query(
      `insert into users (id, muted) values ('is muted everywhere', true), ('has read some', false)`,
    );
    await store.bus.subscribe(['u:is here', 'c:c', 'u:somebody else']);
    await notify(store, { posted: [{ conversation_id: 'c', seq: 3 }] });
    t.same(await notes('c'), ['ann 3', 'has read nothing 3', 'has read some 3', 'wrote it all 3']);
    t.same(await notes('other'), []);
  },
);

t.test('a notification keeps its highest seq, and only a newer message makes it due again', async (t) => {
  await createConversation(store, 'ann', { conversation_id: 'd', member_ids: ['ben'] });
  for (let n = 0; n < 3; n++) await post('d');
  const old = `now() - interval '1 hour'`;
  const tell = (seq: number) => notify(store, { posted: [{ conversation_id: 'd', seq }] });
  await tell(2);
  await database.query(
    `update notifications set since = ${old}, newest_at = ${old}, queued_at = now() where conversation_id = 'd'`,
  );
  const stands = async () =>
    (
      await database.query<{ line: string }>(
        `select concat_ws(' ', seq, since < now() - interval '59 minutes', newest_at < now() - interval '59 minutes',
           queued_at is not null) as line from notifications where conversation_id = 'd'`,
      )
    ).map(({ line }) => line);
  for (const seq of [2, 1]) {
    await tell(seq);
    t.same(await stands(), ['2 t t t'], `seq ${seq} is not newer and changes nothing`);
  }
  await tell(3);
  t.same(await stands(), ['3 t f f'], 'since is still the time of the first message');
});

t.test('presence is read once per user, and its answer holds for all conversations of the job', async (t) => {
  for (const id of ['e1', 'e2']) {
    await createConversation(store, 'ann', { conversation_id: id, member_ids: ['ben', 'eve'] });
    await post(id);
  }
  const asked: unknown[] = [];
  const posted = ['e1', 'e2'].map((conversation_id) => ({ conversation_id, seq: 1 }));
  await notify(
    {
      ...store,
      async readConnected(ids) {
        asked.push([...ids].sort());
        return ids.map((id) => id === 'ben');
      },
    },
    { posted },
  );
  t.same(asked, [['ben', 'eve']]);
  t.same([await notes('e1'), await notes('e2')], [['eve 1'], ['eve 1']]);
});

t.test(
  'presence is not read before the newest message is old enough, and is read without delay afterwards',
  async (t) => {
    for (const id of ['old', 'new']) {
      await createConversation(store, 'ann', { conversation_id: id, member_ids: ['ben'] });
      await post(id);
    }
    const lingerMs = 60_000;
    const settledMs = ALIVE_WITHIN_MS + lingerMs;
    await age('old', 600_000);
    const posted = ['old', 'new', 'gone'].map((conversation_id) => ({ conversation_id, seq: 1 }));
    // With an aborted signal, any wait rejects.
    const aborted = AbortSignal.abort();
    for (const ms of [0, settledMs - 30_000]) {
      await age('new', ms);
      const stillWaiting = sleep(10_000, undefined, { ref: false }).then(() => 'still waiting');
      await t.rejects(
        Promise.race([run(posted, { lingerMs }, aborted), stillWaiting]),
        { name: 'AbortError' },
        `${ms} ms`,
      );
      t.same(await notes('old'), []);
    }
    await age('new', settledMs - 30_000);
    await run(posted, {}, aborted);
    t.same([await notes('old'), await notes('new')], [['ben 1'], ['ben 1']], 'with a linger of 0 no wait is needed');
    await age('new', settledMs + 1);
    await run(posted, { lingerMs }, aborted);
    await run([{ conversation_id: 'gone', seq: 1 }], { lingerMs }, aborted);

    await age('new', settledMs - 200);
    const ages: number[] = [];
    const readConnected = async (ids: readonly string[]) => {
      const [row] = await database.query<{ ms: number }>(
        `select (extract(epoch from clock_timestamp() - sent_at) * 1000)::float8 as ms from messages where conversation_id = 'new'`,
      );
      ages.push(row?.ms ?? 0);
      return ids.map(() => true);
    };
    await run(posted, { lingerMs, readConnected });
    t.equal(ages.length, 1);
    // A Node.js timer may fire a millisecond early.
    t.ok((ages[0] as number) >= settledMs - 2, `${ages} ms`);
  },
);

t.test('a conversation that fails fails its job, and the other conversations of the job are recorded', async (t) => {
  const ids = ['f1', 'f2', 'f3'];
  for (const conversation_id of ids) {
    await createConversation(store, 'ann', { conversation_id, member_ids: ['ben'] });
    await post(conversation_id);
    await age(conversation_id, 60_000);
  }
  await database.query(`alter table notifications add constraint refused check (conversation_id <> 'f1')`);
  t.teardown(() => database.query('alter table notifications drop constraint refused'));
  const of = (...some: string[]) => some.map((conversation_id) => ({ conversation_id, seq: 1 }));
  await t.rejects(run(of('f1')), /refused/);
  await t.rejects(run(of(...ids)), /refused/);
  t.same([await notes('f1'), await notes('f2'), await notes('f3')], [[], ['ben 1'], ['ben 1']]);
  await run(of('f2', 'f3'));
});

t.test('an invalid payload is rejected', async (t) => {
  for (const payload of [{}, { posted: [{ conversation_id: 'c' }] }, { posted: [{ conversation_id: 'c', seq: 1.5 }] }])
    await t.rejects(notify(store, payload), { name: 'ZodError' });
});
