import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import t from 'tap';
import { conversationTopic, userTopic } from '../bus/bus.js';
import { directConversationId } from '../conversations/direct.js';
import { listMembers } from '../conversations/list-members.js';
import type { Queryable } from '../database/database.js';
import { blockUser } from '../friends/block.js';
import { appendMessages } from '../messages/append.js';
import { readHistory } from '../messages/history.js';
import { eventually } from '../testing/eventually.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import { banUser } from '../users/access.js';
import { internal } from '../wire.js';
import { publishAnnouncements } from './publish-announcements.js';
import { recordPolicy } from './recorded-policy.js';

const ID = directConversationId('ann', 'ben');
const number = async (runner: Queryable, text: string) => (await runner.query<{ n: number }>(text))[0]?.n;

for (const kind of databaseKinds) {
  t.test(`${kind}: direct conversations in SQL`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const { writes } = store.databases;
    const send = async (sender: string | null, to: string | null, body = 'hello', runner: Queryable = writes) =>
      (
        await runner.query<{ seq: number }>('select godwit.send_direct($1::text, $2::text, $3::text) as seq', [
          sender,
          to,
          body,
        ])
      )[0]?.seq;

    t.test('the id of a direct conversation is the same as over the wire', async (t) => {
      const user = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((id) => !id.includes('\0'));
      await fc.assert(
        fc.asyncProperty(user, user, async (one, other) => {
          const [row] = await writes.query<{ id: string }>('select godwit.direct_conversation_id($1, $2) as id', [
            one,
            other,
          ]);
          t.equal(row?.id, directConversationId(one, other));
        }),
        {
          numRuns: 50,
          examples: [
            ['ann', 'ann'],
            ['Z', 'a'],
            ['ä', 'z'],
            ['a', 'ab'],
          ],
        },
      );
    });

    t.test('the first message creates it, unless the transaction rolls back', async (t) => {
      await t.rejects(
        writes.transaction(async (tx) => {
          t.equal(await send('ann', 'ben', 'undone', tx), 1);
          throw new Error('no');
        }),
        { message: 'no' },
      );
      for (const table of ['conversations', 'members', 'friendships', 'messages', 'announcements', 'outbox'])
        t.equal(await number(writes, `select count(*)::int as n from ${table}`), 0, table);
      t.equal(await send('ann', 'ben'), 1);
      t.equal(await send('ben', 'ann'), 2);
      const item = { conversation_id: ID, sender_id: 'ben', to_user_id: 'ann', client_message_id: randomBytes(16) };
      t.match(await appendMessages(store, [item]), [{ seq: 3 }]);
      t.same(
        (await listMembers(store, 'ann', { conversation_id: ID })).members?.map(({ user_id }) => user_id),
        ['ann', 'ben'],
      );
      t.equal((await readHistory(store, 'ben', { conversation_id: ID })).messages?.length, 3);
      t.equal(await send('ann', 'ann', 'a note'), 1, 'to oneself');
      const [repeated] = await writes.query(
        `select godwit.send_direct('ann', 'ben', 'x', 'text/plain', decode(repeat('07', 16), 'hex')) as one,
           godwit.send_direct('ann', 'ben', 'x'::bytea, 'text/plain', decode(repeat('07', 16), 'hex')) as other`,
      );
      t.same(repeated, { one: 4, other: 4 });
    });

    t.test('both users are told of it, and then its members of the message', async (t) => {
      await writes.query('delete from announcements');
      const id = directConversationId('cat', 'dan');
      const told: string[] = [];
      store.bus.listen({
        frame(topic, bytes) {
          const { posted, joined, sets_version } = internal.store.v1.BusFrame.decode(bytes);
          if (posted) told.push(`${topic} message ${posted.seq}`);
          if (joined) told.push(`${topic} joined as of ${sets_version}`);
        },
        gap() {},
      });
      await store.bus.subscribe([conversationTopic(id), userTopic('cat'), userTopic('dan')]);
      await send('dan', 'cat');
      await send('dan', 'cat');
      t.equal(await publishAnnouncements(store, (error) => t.fail(String(error))), 3);
      await eventually('all is told', () => told.length === 4, { limitMs: 10_000, instead: () => told });
      t.same(told.slice(0, 2).sort(), ['u:cat joined as of 1', 'u:dan joined as of 1']);
      t.same(told.slice(2), [`c:${id} message 1`, `c:${id} message 2`]);
    });

    t.test('bad arguments, banned users, blocks and policies are refused as over the wire', async (t) => {
      const denied = { code: '42501', detail: 'PERMISSION_DENIED' };
      const invalid = { code: '22023', detail: 'INVALID_ARGUMENT' };
      for (const to of [null, '', '@shop', 'x'.repeat(65), ' x'])
        await t.rejects(send('ann', to), { ...invalid, message: /^to_user_id: / }, JSON.stringify(to));
      for (const sender of [null, '', '@shop', '@'])
        await t.rejects(send(sender, 'ann'), { ...invalid, message: /^sender_id: / }, JSON.stringify(sender));
      await t.rejects(send('ann', 'ben', 'x'.repeat(16_385)), { code: '54000', message: /^body: / });
      await banUser(store, { user_id: 'mal' });
      await t.rejects(send('mal', 'ann'), denied);
      await send('eve', 'ann');
      await blockUser(store, 'ann', { user_id: 'eve' });
      await t.rejects(send('eve', 'ann'), denied);
      await t.rejects(send('ann', 'eve'), denied);
      const known = { ...store, policy: { ...store.policy, users: 'known' as const } };
      await recordPolicy(known);
      await t.rejects(send('ann', 'stranger'), { code: 'P0002', detail: 'NOT_FOUND', message: /^to_user_id: / });
      await recordPolicy({ ...store, policy: { ...store.policy, directMessages: 'friends' } });
      await t.rejects(send('ann', 'fay'), denied);
      t.equal(await number(writes, `select count(*)::int as n from members where user_id in ('stranger', 'fay')`), 0);
    });
  });
}

t.test('first messages from both sides at the same time are two messages of one conversation', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const { writes } = store.databases;
  for (let round = 0; round < 5; round++) {
    const [one, other] = [`a${round}`, `b${round}`];
    const id = directConversationId(one, other);
    const item = { conversation_id: id, sender_id: one, to_user_id: other, client_message_id: randomBytes(16) };
    const [first, second, [third]] = await Promise.all([
      writes.query<{ seq: number }>('select godwit.send_direct($1, $2, $3::text) as seq', [one, other, 'x']),
      writes.query<{ seq: number }>('select godwit.send_direct($1, $2, $3::text) as seq', [other, one, 'y']),
      appendMessages(store, [item]),
    ]);
    t.same([first[0]?.seq, second[0]?.seq, third?.failure ? 0 : third?.seq].sort(), [1, 2, 3]);
    t.equal(await number(writes, `select count(*)::int as n from members where conversation_id = '${id}'`), 2);
  }
});

t.test('a block that waits for an open transaction ends the direct conversation that it creates', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const { writes, reads } = store.databases;
  await writes.query(`select godwit.create_conversation('met', 'ann', '', array['ben'])`);
  let commit = () => {};
  let sent = () => {};
  const isSent = new Promise<void>((resolve) => {
    sent = resolve;
  });
  const open = writes.transaction(async (tx) => {
    await tx.query(`select godwit.send_direct('ben', 'ann', 'hello')`);
    sent();
    await new Promise<void>((resolve) => {
      commit = resolve;
    });
  });
  await isSent;
  let hasEnded = false;
  const blocked = blockUser(store, 'ann', { user_id: 'ben' }).finally(() => {
    hasEnded = true;
  });
  const waits = `select 1 as one from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  await eventually('the block waits or ends', async () => hasEnded || (await reads.query(waits)).length > 0);
  t.notOk(hasEnded, 'it waits');
  commit();
  await Promise.all([open, blocked]);
  await t.rejects(writes.query(`select godwit.send_direct('ben', 'ann', 'again')`), { code: '42501' });
});
