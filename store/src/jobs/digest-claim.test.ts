import { randomBytes } from 'node:crypto';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { appendMessages } from '../messages/append.js';
import { eventually } from '../testing/eventually.js';
import { lockWaits } from '../testing/lock-waits.js';
import { createTestStore } from '../testing/test-store.js';
import { digestKind } from './digest.js';
import type { Digest } from './digest-mail.js';
import type { JobStore } from './job-kind.js';

const store = await createTestStore();
t.teardown(() => store.close());
const { jobs: database, writes } = store.databases;

const mails: { id: string; user: { user_id: string; email: string }; digest: Digest }[] = [];
const at = { sending: async (): Promise<unknown> => undefined };
const mailer = {
  async sendDigest(id: string, user: { user_id: string; email: string }, digest: Digest) {
    mails.push({ id, user, digest });
    await at.sending();
  },
  close() {},
};
t.afterEach(() => {
  mails.length = 0;
  at.sending = async () => undefined;
});

const post = (conversation_id: string, sender_id = 'ann', more = {}) =>
  appendMessages(store, [
    { conversation_id, sender_id, client_message_id: randomBytes(16), body: Buffer.from('text'), ...more },
  ]);
/** Creates a conversation with one message by Ann, and a notification of it for every other member. */
async function room(conversation_id: string, member_ids: string[]) {
  await createConversation(store, 'ann', { conversation_id, member_ids });
  await post(conversation_id);
  for (const user_id of member_ids) await note(user_id, conversation_id);
}
const note = (user_id: string, conversation_id: string) =>
  database.query('insert into notifications (user_id, conversation_id, seq) values ($1, $2, 1)', [
    user_id,
    conversation_id,
  ]);
const user = (id: string) => database.query(`insert into users (id, email) values ($1, $1 || '@example.com')`, [id]);
/** Runs the handler for a user, and resolves with a function that commits its effect. */
async function run(
  user_id: string,
  id: string,
  { mailing = true, ...more }: Partial<JobStore> & { mailing?: boolean } = {},
) {
  const kind = digestKind({ ...store, ...more }, mailing ? mailer : undefined);
  const job = { id, kind: 'digest', key: user_id, payload: { user_id }, attempt: 1 };
  const effect = await kind.run(job.payload, { job, signal: new AbortController().signal });
  return (
    effect &&
    (({ fails = false } = {}) =>
      database.transaction(async (tx) => {
        await effect(tx);
        if (fails) throw new Error('on purpose');
      }))
  );
}
const notes = async (...users: string[]) =>
  (
    await database.query<{ line: string }>(
      `select concat_ws(' ', user_id, conversation_id, seq, told_by, case when told_until > now() then 'claimed' end) as line
       from notifications where user_id = any ($1::text[]) order by 1`,
      [users],
    )
  ).map(({ line }) => line);
const told = async (user_id: string) =>
  (
    await database.query<{ payload: object }>(
      `select payload from outbox where kind = 'event' and key = $1 and payload->>'type' = 'user.unread'`,
      [user_id],
    )
  ).map(({ payload }) => payload);

t.test(
  'of several jobs of a user that start at the same time, one sends the digest and the others do nothing',
  async (t) => {
    await user('race');
    await room('race 1', ['race']);
    await room('race 2', ['race']);
    let jobs: Promise<((() => Promise<unknown>) | undefined)[]> | undefined;
    await writes.transaction(async (tx) => {
      await tx.query(`select from notifications where user_id = 'race' for update`);
      jobs = Promise.all(['one', 'two', 'three'].map((id) => run('race', id)));
      await eventually('all three jobs wait for the locked rows', async () => (await lockWaits(writes)) === 3);
    });
    const commits = (await jobs) ?? [];
    t.equal(mails.length, 1);
    const [id] = mails.map((mail) => mail.id);
    t.same(commits.map((commit) => commit !== undefined).sort(), [false, false, true]);
    t.same(await notes('race'), [`race race 1 1 ${id} claimed`, `race race 2 1 ${id} claimed`]);
    for (const commit of commits) await commit?.();
    t.same(await notes('race'), []);
    t.equal((await told('race')).length, 1);
  },
);

t.test('the claim of a job lasts longer than its time-out', async (t) => {
  await user('long');
  await room('long', ['long']);
  let left = 0;
  at.sending = async () => {
    const [row] = await database.query<{ left: number }>(
      `select extract(epoch from told_until - now())::float8 as left from notifications where user_id = 'long'`,
    );
    left = row?.left ?? 0;
  };
  await run('long', 'job');
  t.ok(left * 1_000 > digestKind(store, mailer).timeoutMs, `${left} s`);
  // An expired claim is how another job recognizes that the process has died.
  await database.query(`update notifications set told_until = now() - interval '1 s' where user_id = 'long'`);
  t.ok(await run('long', 'another'));
});

t.test('a job changes neither notifications of other users nor those that another job has claimed', async (t) => {
  for (const id of ['ben', 'eve']) await user(id);
  await room('free', ['ben', 'eve']);
  await room('taken', ['ben', 'eve']);
  await database.query(
    `update notifications set told_by = 'other', told_until = now() + interval '1 minute'
     where user_id = 'ben' and conversation_id = 'taken'`,
  );
  const others = ['ben taken 1 other claimed', 'eve free 1', 'eve taken 1'];
  at.sending = async () => {
    t.same(await notes('ben', 'eve'), ['ben free 1 job claimed', ...others]);
  };
  const commit = await run('ben', 'job');
  t.match(mails, [{ id: 'job', user: { user_id: 'ben', email: 'ben@example.com' } }]);
  t.same(
    mails[0]?.digest.conversations.map(({ conversation_id }) => conversation_id),
    ['free'],
  );
  await t.rejects(async () => commit?.({ fails: true }), /on purpose/);
  t.same([await told('ben'), (await notes('ben')).length], [[], 2], 'no event is recorded before the commit');
  await commit?.();
  t.same(await notes('ben', 'eve'), others);
  t.same(await told('ben'), [
    {
      type: 'user.unread',
      user_id: 'ben',
      conversations: [{ conversation_id: 'free', unread: 1, last_seq: 1 }],
    },
  ]);
  t.same(await told('eve'), []);
});

t.test('a message posted during a job stays for the next job, and the reported messages do not', async (t) => {
  await user('more');
  for (const id of ['m1', 'm2', 'm3']) await room(id, ['more', 'another']);
  at.sending = () =>
    database.query(`update notifications set seq = 2 where user_id = 'more' and conversation_id = 'm2'`);
  const commit = await run('more', 'job');
  await room('m4', ['more']);
  // Another job claims these.
  await database.query(
    `update notifications set told_by = 'other', told_until = now() + interval '1 minute'
     where user_id = 'another' or user_id = 'more' and conversation_id = 'm4'`,
  );
  await commit?.();
  t.same(
    await notes('more'),
    ['more m2 2', 'more m4 1 other claimed'],
    'the notification of the newer message is not claimed',
  );
  t.same(
    await notes('another'),
    ['m1', 'm2', 'm3'].map((id) => `another ${id} 1 other claimed`),
  );
});

t.test('without a mailer or an address, only the event is recorded', async (t) => {
  for (const [id, known, mailing] of [
    ['no mailer', true, false],
    ['unknown', false, true],
  ] as const) {
    if (known) await user(id);
    await room(`of ${id}`, [id]);
    const commit = await run(id, `job ${id}`, { mailing });
    await commit?.();
    t.same(mails, []);
    t.equal((await told(id)).length, 1, id);
    t.same(await notes(id), []);
  }
});

t.test('a user who is connected according to presence receives no digest', async (t) => {
  await user('here');
  await room('here', ['here']);
  const asked: unknown[] = [];
  const commit = await run('here', 'job', {
    async readConnected(ids) {
      asked.push(ids);
      return [true];
    },
  });
  await commit?.();
  t.same([asked, mails, await told('here'), await notes('here')], [[['here']], [], [], []]);
});

t.test('a mail shows the newest messages of the newest conversations, and counts all unread messages', async (t) => {
  await user('much');
  for (let n = 1; n <= 22; n++) await room(`c${n}`, ['much']);
  for (let n = 1; n <= 22; n++)
    await database.query(`update conversations set active_at = now() - $2::int * interval '1 minute' where id = $1`, [
      `c${n}`,
      n,
    ]);
  // Seven messages follow the read position: the fourth is deleted, the sixth is the user's own, the last has files.
  for (let seq = 2; seq <= 8; seq++)
    await post('c2', 'ann', { body: Buffer.from(`text ${seq}`), content_type: 'text/x' });
  await database.query(`update conversations set active_at = now() - interval '2 minutes' where id = 'c2'`);
  await database.query(`update messages set deleted = true where conversation_id = 'c2' and seq = 5`);
  await database.query(`update messages set attachments = '[{"name": "a.txt"}, {"name": ""}]', sent_at = to_timestamp(1000.5)
    where conversation_id = 'c2' and seq = 8`);
  await database.query(`update members set read_seq = 1 where conversation_id = 'c2' and user_id = 'much'`);
  await database.query(
    `update messages set sender_id = case seq when 7 then 'much' else 'user ' || seq end where conversation_id = 'c2'`,
  );
  const commit = await run('much', 'job');
  const digest = mails[0]?.digest as Digest;
  t.match(digest, { unread: 27, places: 22 });
  t.same(
    digest.conversations.map(({ conversation_id }) => conversation_id),
    Array.from({ length: 20 }, (_, n) => `c${n + 1}`),
  );
  const [first, second] = digest.conversations;
  t.match(first, { conversation_id: 'c1', unread: 1 });
  t.equal(second?.unread, 6);
  t.same(
    second?.messages.map(({ sender_id, body, content_type, files }) => [sender_id, String(body), content_type, files]),
    [
      ...[2, 3, 4, 6].map((seq) => [`user ${seq}`, `text ${seq}`, 'text/x', []]),
      ['user 8', 'text 8', 'text/x', ['a.txt', '']],
    ],
  );
  t.same(second?.messages.at(-1)?.sent_at, new Date(1_000_500));
  await commit?.();
  t.same(await notes('much'), []);
});

t.test('a digest reads at most five messages of a conversation and 1,000 bytes of each', async (t) => {
  await user('five');
  await room('five', ['five']);
  for (let seq = 2; seq <= 8; seq++) await post('five', 'ann', { body: Buffer.alloc(5_000, String(seq)) });
  for (const [visible, read, shown] of [
    [0, 0, [4, 5, 6, 7, 8]],
    [5, 0, [6, 7, 8]],
    [0, 6, [7, 8]],
    [7, 2, [8]],
  ] as const) {
    await database.query(`update members set visible_seq = $1::bigint, read_seq = $2::bigint where user_id = 'five'`, [
      visible,
      read,
    ]);
    await run('five', 'job');
    const [one] = mails.at(-1)?.digest.conversations ?? [];
    t.same(
      one?.messages.map(({ body }) => `${String(body.slice(0, 1))} ${body.length}`),
      shown.map((seq) => `${seq} 1000`),
      `visible_seq ${visible}, read_seq ${read}`,
    );
  }
});

t.test('a payload without a user is rejected', async (t) => {
  await t.rejects(run(7 as unknown as string, 'job'), { name: 'ZodError' });
});
