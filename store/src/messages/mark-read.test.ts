import { deepEqual } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { Code, decodeServerFrames } from '@godwit/schema';
import fc from 'fast-check';
import t from 'tap';
import { addMembers } from '../conversations/add-members.js';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import { getConversation } from '../conversations/get.js';
import { listConversations } from '../conversations/list.js';
import { removeMembers } from '../conversations/remove-members.js';
import { MAX_DELETED_COUNTED } from '../conversations/unread.js';
import { blockUser } from '../friends/block.js';
import { createTestStore, databaseKinds, type TestStore } from '../testing/test-store.js';
import { internal } from '../wire.js';
import { appendMessages } from './append.js';
import { deleteMessage } from './delete.js';
import { markRead } from './mark-read.js';

const { BusFrame } = internal.store.v1;
const post = async (store: TestStore, conversation_id: string, sender_id: string, count = 1, to_user_id = '') => {
  const items = Array.from({ length: count }, () => ({
    conversation_id,
    sender_id,
    to_user_id,
    client_message_id: randomBytes(16),
    body: Buffer.from('text'),
  }));
  const [first] = await appendMessages(store, items);
  deepEqual(first?.failure, undefined);
};
/** Collects the read positions published on topics from now on, as `topic: user seq`. */
const listen = async (store: TestStore, ...topics: string[]) => {
  const told: string[] = [];
  store.bus.listen({
    frame(topic, bytes) {
      const [event] = decodeServerFrames(BusFrame.decode(bytes).told?.entry ?? Buffer.of());
      const read = event?.read_advanced;
      if (read) told.push(`${topic}: ${read.user_id} ${read.seq}`);
    },
    gap() {},
  });
  await store.bus.subscribe(topics);
  return { told: () => told.splice(0) };
};
const position = async (store: TestStore, conversation_id: string, user: string) => {
  const { conversation } = await getConversation(store, user, { conversation_id });
  return [conversation?.read_seq, conversation?.unread];
};

for (const kind of databaseKinds) {
  t.test(`${kind}: read positions`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());

    t.test('positions only move forward, and each step is published once', async (t) => {
      const conversation_id = 'steps';
      await createConversation(store, 'ann', { conversation_id, member_ids: ['ben'] });
      await post(store, conversation_id, 'ann', 5);
      const { told } = await listen(store, 'c:steps', 'u:ben');
      const read = (seq: number) => markRead(store, 'ben', { conversation_id, seq });
      t.same(await position(store, conversation_id, 'ben'), [0, 5]);
      t.same(await read(0), { unread: 5 });
      t.same(told(), []);
      t.same(await read(3), { unread: 2 });
      t.same(told(), ['c:steps: ben 3']);
      t.same(await read(3), { unread: 2 }, 'again');
      t.same(await read(1), { unread: 2 }, 'a lower one');
      t.same(told(), []);
      t.same(await position(store, conversation_id, 'ben'), [3, 2]);
      t.same(await read(5), { unread: 0 });
      t.same(told(), ['c:steps: ben 5']);
      t.same(
        await position(store, conversation_id, 'ann'),
        [5, 0],
        'posting marks everything up to the message as read',
      );
    });

    t.test('positions move to the user’s own messages as they are committed, and never back', async (t) => {
      const conversation_id = 'answers';
      await createConversation(store, 'ann', { conversation_id, member_ids: ['ben'] });
      await post(store, conversation_id, 'ann', 3);
      await post(store, conversation_id, 'ben');
      t.same(await position(store, conversation_id, 'ben'), [4, 0], 'the answer and everything before it are read');
      t.same(await position(store, conversation_id, 'ann'), [3, 1], 'the answer is unread for the other user');
      const { told } = await listen(store, 'c:answers');
      t.same(await markRead(store, 'ben', { conversation_id, seq: 2 }), { unread: 0 });
      t.same(told(), [], 'a position before the answer changes nothing');
      await deleteMessage(store, 'ben', { conversation_id, seq: 4 });
      t.same(
        await position(store, conversation_id, 'ben'),
        [4, 0],
        'deleting the answer does not make earlier messages unread',
      );
      t.same(await position(store, conversation_id, 'ann'), [3, 0]);
      const direct = directConversationId('ann', 'cat');
      await post(store, direct, 'ann', 2, 'cat');
      t.same(await position(store, direct, 'ann'), [2, 0], 'in a conversation that the message created');
      t.same(await position(store, direct, 'cat'), [0, 2]);
    });

    t.test('unread counts deduct at most MAX_DELETED_COUNTED deleted messages', async (t) => {
      const conversation_id = 'tidied';
      await createConversation(store, 'ann', { conversation_id, member_ids: ['ben'] });
      const deleted = MAX_DELETED_COUNTED + 5;
      await post(store, conversation_id, 'ann', deleted + 1);
      await store.databases.writes.query(
        `update messages set deleted = true where conversation_id = $1 and seq <= $2::bigint`,
        [conversation_id, deleted],
      );
      t.same(
        await position(store, conversation_id, 'ben'),
        [0, 6],
        'five deleted messages beyond the bound count as unread',
      );
      t.same(await markRead(store, 'ben', { conversation_id, seq: 5 }), { unread: 1 });
    });

    t.test('positions of several devices converge on the highest, and no step is published twice', async (t) => {
      const conversation_id = 'devices';
      await createConversation(store, 'ann', { conversation_id, member_ids: ['ben'] });
      await post(store, conversation_id, 'ann', 20);
      const { told } = await listen(store, 'c:devices');
      const seqs = Array.from({ length: 20 }, (_, n) => ((n * 7) % 20) + 1);
      await Promise.all(seqs.map((seq) => markRead(store, 'ben', { conversation_id, seq })));
      t.same(await position(store, conversation_id, 'ben'), [20, 0]);
      const steps = told();
      t.equal(new Set(steps).size, steps.length);
      t.ok(steps.includes('c:devices: ben 20'));
    });

    t.test('refused positions change nothing', async (t) => {
      const conversation_id = 'refused';
      await createConversation(store, 'ann', { conversation_id, member_ids: ['ben'] });
      await post(store, conversation_id, 'ann', 2);
      await markRead(store, 'ben', { conversation_id, seq: 1 });
      const { told } = await listen(store, 'c:refused', 'u:ben', 'u:eve');
      const bad = { code: Code.CODE_INVALID_ARGUMENT };
      for (const seq of [3, 1_000_000, -1, 1.5, Number.MAX_SAFE_INTEGER])
        await t.rejects(markRead(store, 'ben', { conversation_id, seq }), bad, String(seq));
      const denied = { code: Code.CODE_PERMISSION_DENIED };
      await t.rejects(markRead(store, 'eve', { conversation_id, seq: 1 }), denied);
      const missing = { code: Code.CODE_NOT_FOUND };
      await t.rejects(markRead(store, 'ben', { conversation_id: 'nowhere', seq: 1 }), missing);
      t.same(told(), []);
      t.same(await position(store, conversation_id, 'ben'), [1, 1]);
    });

    t.test(
      'positions of a blocked user are published to the conversation, which gateways pass to that user only',
      async (t) => {
        const conversation_id = directConversationId('cat', 'dan');
        await post(store, conversation_id, 'cat', 2, 'dan');
        await blockUser(store, 'cat', { user_id: 'dan' });
        const { told } = await listen(store, `c:${conversation_id}`, 'u:cat', 'u:dan');
        t.same(await markRead(store, 'dan', { conversation_id, seq: 1 }), { unread: 1 });
        t.same(told(), [`c:${conversation_id}: dan 1`]);
      },
    );
  });

  t.test(`${kind}: unread counts equal a model's after random sends, deletions, reads, leaves and joins`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());
    const users = ['ann', 'ben', 'cat'];
    const step = fc.record({
      what: fc.constantFrom('send', 'send', 'delete', 'read', 'read', 'leave', 'join'),
      user: fc.nat(2),
      at: fc.nat(99),
    });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const conversation_id = `unread-${run++}`;
        // The owner never leaves, and its counts are not checked.
        await createConversation(store, 'owner', { conversation_id, member_ids: users });
        const messages: { sender: string; deleted: boolean }[] = [];
        const bases = new Map<string, number>(users.map((user) => [user, 0]));
        const unread = (base: number) => messages.filter(({ deleted }, index) => index + 1 > base && !deleted).length;
        for (const { what, user: u, at } of steps) {
          const user = users[u] as string;
          const base = bases.get(user);
          if (what === 'join') {
            await addMembers(store, 'owner', { conversation_id, user_ids: [user] });
            if (base === undefined) bases.set(user, messages.length);
          } else if (base === undefined) {
            // A user who left can only join again.
          } else if (what === 'send') {
            await post(store, conversation_id, user);
            messages.push({ sender: user, deleted: false });
            bases.set(user, messages.length);
          } else if (what === 'delete') {
            const index = messages.length ? at % messages.length : 0;
            const message = messages[index];
            if (!message) continue;
            await deleteMessage(store, at % 2 ? 'owner' : message.sender, { conversation_id, seq: index + 1 }).catch(
              (error) => {
                // An author who left may not delete.
                deepEqual(error.code, Code.CODE_PERMISSION_DENIED);
                return deleteMessage(store, 'owner', { conversation_id, seq: index + 1 });
              },
            );
            message.deleted = true;
          } else if (what === 'read') {
            const seq = at % (messages.length + 1);
            bases.set(user, Math.max(base, seq));
            const answer = await markRead(store, user, { conversation_id, seq });
            deepEqual(answer, { unread: unread(Math.max(base, seq)) }, `${user} reads ${seq}`);
          } else {
            await removeMembers(store, user, { conversation_id, user_ids: [user] });
            bases.delete(user);
          }
        }
        for (const [user, base] of bases) {
          const expected = [base, unread(base)];
          deepEqual(await position(store, conversation_id, user), expected, `${user} at the end`);
          const { conversations } = await listConversations(store, user, { limit: 1 });
          const listed = conversations?.[0];
          deepEqual([listed?.conversation_id, listed?.read_seq, listed?.unread], [conversation_id, ...expected]);
        }
      }),
      { numRuns: 20 },
    );
  });
}

t.test(
  'reading moves one member’s position in one conversation and publishes it with its user and number',
  async (t) => {
    const store = await createTestStore();
    t.teardown(() => store.close());
    const { writes } = store.databases;
    for (const conversation_id of ['one', 'two']) {
      await createConversation(store, 'ann', { conversation_id, member_ids: ['ben', 'cat'] });
      await post(store, conversation_id, 'ann', 6);
    }
    await writes.query(`update conversations set epoch = 3 where id = 'one'`);
    const told: internal.store.v1.BusFrame['told'][] = [];
    store.bus.listen({
      frame(_topic, bytes) {
        told.push(BusFrame.decode(bytes).told);
      },
      gap() {},
    });
    await store.bus.subscribe(['c:one', 'c:two', 'u:ben']);
    const positions = async () =>
      (
        await writes.query<{ position: string }>(
          `select concat_ws(' ', conversation_id, user_id, read_seq, marked_seq, read_xid is not null) as position
         from members order by conversation_id, user_id`,
        )
      ).map(({ position }) => position);
    const others = ['one ann 6 f', 'one cat 0 f', 'two ann 6 f', 'two ben 0 f', 'two cat 0 f'];
    for (const [seq, unread, position] of [
      [1, 5, 'one ben 1 1 t'],
      [5, 1, 'one ben 5 5 t'],
      [4, 1, 'one ben 5 5 t'],
      [6, 0, 'one ben 6 6 t'],
    ] as const) {
      const first = await markRead(store, 'ben', { conversation_id: 'one', seq });
      deepEqual(first, { unread }, `reads ${seq}`);
      t.same(await positions(), [...others, position].sort(), `reads ${seq}`);
    }
    t.same(
      told.map((one) => [one?.epoch, one?.key, one?.may_wait, one?.read_user_id, one?.read_seq]),
      [1, 5, 6].map((seq) => [3, 'read one ben', true, 'ben', seq]),
    );
    await writes.query(`update members set read_seq = 0 where user_id = 'cat'`);
    await writes.query(`update conversations set first_seq = 4`);
    t.same(
      await markRead(store, 'cat', { conversation_id: 'one', seq: 0 }),
      { unread: 3 },
      'messages removed by retention are not unread',
    );
    t.same(await markRead(store, 'cat', { conversation_id: 'one', seq: 2 }), { unread: 3 });
    await writes.query(`update messages set deleted = true where seq in (2, 4, 6) and conversation_id = 'one'`);
    await writes.query(`update messages set deleted = true where conversation_id = 'two'`);
    t.same(
      await markRead(store, 'cat', { conversation_id: 'one', seq: 3 }),
      { unread: 1 },
      'deleted messages are not unread',
    );
    t.same(await markRead(store, 'cat', { conversation_id: 'one', seq: 4 }), { unread: 1 });
    const bad = { code: Code.CODE_INVALID_ARGUMENT };
    await t.rejects(markRead(store, 'ben', { conversation_id: '', seq: 1 }), bad);
  },
);
