import { randomBytes } from 'node:crypto';
import t, { type Test } from 'tap';
import { createConversation } from '../conversations/create.js';
import { appendMessages } from '../messages/append.js';
import { markRead } from '../messages/mark-read.js';
import { createTestStore } from '../testing/test-store.js';
import { digestKind } from './digest.js';
import type { Digest } from './digest-mail.js';
import { RefusedAddressError } from './mailer.js';

const ADDRESS = 'ben@example.com';

/** Sets up Ben with unread messages in `rooms` that no digest has covered yet, and a mailer that records its mails. */
async function setUp(t: Test, rooms: readonly string[] = ['room']) {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const { jobs: database } = store.databases;
  await database.query('insert into users (id, email) values ($1, $2)', ['ben', ADDRESS]);
  const post = async (conversation_id: string) => {
    const item = { conversation_id, sender_id: 'ann', client_message_id: randomBytes(16), body: Buffer.from('text') };
    const [posted] = (await appendMessages(store, [item])) as { seq: number }[];
    await database.query(
      `insert into notifications (user_id, conversation_id, seq) values ('ben', $1, $2::bigint)
       on conflict (user_id, conversation_id) do update set seq = excluded.seq`,
      [conversation_id, posted?.seq as number],
    );
  };
  for (const conversation_id of rooms) {
    await createConversation(store, 'ann', { conversation_id, member_ids: ['ben'] });
    await post(conversation_id);
  }
  const mails: { id: string; email: string; digest: Digest }[] = [];
  const at = { sending: async () => {} };
  const kind = digestKind(store, {
    async sendDigest(id, { email }, digest) {
      mails.push({ id, email, digest });
      await at.sending();
    },
    close() {},
  });
  /** Runs the handler, and resolves with a function that commits its effect. */
  const run = async (id: string) => {
    const job = { id, kind: 'digest', key: 'ben', payload: { user_id: 'ben' }, attempt: 1 };
    const effect = await kind.run(job.payload, { job, signal: new AbortController().signal });
    return effect && (() => database.transaction(effect));
  };
  const notes = async () =>
    (
      await database.query<{ conversation_id: string; seq: number; told_by: string | null }>(
        `select conversation_id, seq, told_by from notifications where user_id = 'ben' order by conversation_id`,
      )
    ).map(({ conversation_id, seq, told_by }) => `${conversation_id} ${seq}${told_by ? ` by ${told_by}` : ''}`);
  const told = async () =>
    (await database.query<{ payload: { type: string } }>(`select payload from outbox where kind = 'event'`)).flatMap(
      ({ payload }) => (payload.type === 'user.unread' ? [payload] : []),
    );
  return { store, database, post, mails, at, run, notes, told };
}

t.test('two jobs never mail the same messages', async (t) => {
  const { at, mails, run, notes, told } = await setUp(t);
  let second: unknown = 'not run';
  // The second job starts while the mail of the first is being sent.
  at.sending = async () => {
    at.sending = async () => {};
    second = await run('second');
  };
  const commit = await run('first');
  t.equal(second, undefined, 'no unclaimed notification is left for the second job');
  t.same(
    mails.map(({ id, email }) => [id, email]),
    [['first', ADDRESS]],
  );
  t.same(await notes(), ['room 1 by first']);
  await commit?.();
  t.same(await notes(), []);
  t.equal((await told()).length, 1);
  t.equal(await run('third'), undefined, 'the digest has already been sent');
  t.equal(mails.length, 1);
});

t.test(
  'a retry after a failed mail sends the same digest; another job sends it only after the claim expires',
  async (t) => {
    const { at, mails, database, run, notes } = await setUp(t);
    at.sending = async () => {
      throw new Error('the mail server is down');
    };
    await t.rejects(run('first'), { message: 'the mail server is down' });
    t.same(await notes(), ['room 1 by first'], 'the notification is kept');
    at.sending = async () => {};
    t.equal(await run('other'), undefined);
    t.ok(await run('first'));
    // The first process has died: its claim expires without a commit.
    await database.query(`update notifications set told_until = now() - interval '1 second'`);
    t.ok(await run('other'), 'another job sends the digest');
    t.same(
      mails.map(({ id }) => id),
      ['first', 'first', 'other'],
    );
  },
);

t.test('a message posted while a digest is being sent is left for the next digest', async (t) => {
  const { at, post, mails, run, notes } = await setUp(t, ['one', 'two']);
  at.sending = () => post('two');
  await (await run('first'))?.();
  t.same(await notes(), ['two 2'], 'the notification is not claimed');
  at.sending = async () => {};
  await (await run('second'))?.();
  t.same(await notes(), []);
  t.same(
    mails.map(({ digest }) =>
      digest.conversations.map(({ conversation_id, unread }) => `${conversation_id} ${unread}`).sort(),
    ),
    [['one 1', 'two 1'], ['two 2']],
  );
});

t.test(
  'no digest covers read, muted, left or deleted messages, and no connected or muted user receives one',
  async (t) => {
    const ways: Record<string, (parts: Awaited<ReturnType<typeof setUp>>) => Promise<unknown>> = {
      read: ({ store }) => markRead(store, 'ben', { conversation_id: 'room', seq: 1 }),
      'the conversation is muted': ({ database }) =>
        database.query(`update members set muted = true where user_id = 'ben'`),
      left: ({ database }) => database.query(`delete from members where user_id = 'ben'`),
      deleted: ({ database }) => database.query('update messages set deleted = true'),
      connected: ({ store }) => store.bus.subscribe(['u:ben']),
      'the user is muted': ({ database }) => database.query(`update users set muted = true where id = 'ben'`),
    };
    for (const [why, act] of Object.entries(ways)) {
      const parts = await setUp(t);
      await act(parts);
      await (await parts.run('job'))?.();
      t.same([parts.mails.length, await parts.notes(), await parts.told()], [0, [], []], why);
    }
  },
);

t.test('an address that does not exist is deleted, and the event is recorded anyway', async (t) => {
  const { at, database, run, told } = await setUp(t);
  const address = async () =>
    (await database.query<{ email: string }>(`select email from users where id = 'ben'`))[0]?.email;
  at.sending = async () => {
    throw new RefusedAddressError('no such user');
  };
  const commit = await run('first');
  t.equal(await address(), ADDRESS, 'the address is kept until the effect is committed');
  await commit?.();
  t.equal(await address(), '');
  t.match(await told(), [{ user_id: 'ben', conversations: [{ conversation_id: 'room', unread: 1, last_seq: 1 }] }]);
});

t.test('a new address from a token that arrived during the job is kept', async (t) => {
  const { at, database, run } = await setUp(t);
  at.sending = async () => {
    throw new RefusedAddressError('no such user');
  };
  const commit = await run('first');
  await database.query(`update users set email = 'new@example.com' where id = 'ben'`);
  await commit?.();
  t.match(await database.query('select email from users'), [{ email: 'new@example.com' }]);
});
