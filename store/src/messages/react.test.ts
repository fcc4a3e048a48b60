import { deepEqual } from 'node:assert/strict';
import { Code } from '@godwit/schema';
import fc from 'fast-check';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { getConversation } from '../conversations/get.js';
import { listConversations } from '../conversations/list.js';
import { changesOf, group, item, listen, messageIn, shown, stored } from '../testing/changed-messages.js';
import { createTestStore, databaseKinds } from '../testing/test-store.js';
import { appendMessages } from './append.js';
import { readHistory } from './history.js';
import { reactToMessage } from './react.js';

const conflict = { code: Code.CODE_CONFLICT };

for (const kind of databaseKinds) {
  t.test(`${kind}: reactions`, async (t) => {
    const store = await createTestStore(kind);
    t.teardown(() => store.close());

    t.test('reactions keep the order in which they were added, and can be removed', async (t) => {
      const at = await group(store, 'react');
      const { told } = await listen(store, 'react');
      const react = (user: string, emoji: string, remove = false) =>
        reactToMessage(store, user, { ...at, emoji, remove });
      t.same(await react('cat', 'b'), { revision: 1 });
      t.same(await react('ann', 'a'), { revision: 2 });
      t.same(await react('ann', 'b'), { revision: 3 });
      const both = [
        { emoji: 'b', count: 2, user_ids: ['cat', 'ann'] },
        { emoji: 'a', count: 1, user_ids: ['ann'], mine: true },
      ];
      t.match(await shown(store, at), { reactions: both, edited_at: 0, body: 'first' });
      t.match(
        told().map((frame) => [frame.change, messageIn(frame)?.message?.reactions?.length]),
        [
          [1, 1],
          [2, 2],
          [3, 2],
        ],
      );
      t.same(await react('ann', 'b'), { revision: 3 }, 'again');
      t.same(await react('dan', 'b', true), { revision: 3 }, 'removing a missing reaction changes nothing');
      t.same(told(), []);
      t.same(await react('cat', 'b', true), { revision: 4 });
      t.same((await shown(store, at)).reactions, [
        { emoji: 'a', count: 1, user_ids: ['ann'], mine: true },
        { emoji: 'b', count: 1, user_ids: ['ann'], mine: true },
      ]);
      await react('ann', 'a', true);
      t.same(await react('ann', 'b', true), { revision: 6 });
      t.same((await shown(store, at)).reactions, []);
      t.same(messageIn(told().at(-1))?.message?.reactions ?? [], []);
      t.equal(await changesOf(store, 'react'), 6);
    });

    t.test('a reaction lists at most 20 users but counts all, and a message has at most 20 emojis', async (t) => {
      const users = Array.from({ length: 23 }, (_, n) => `user-${String(n).padStart(2, '0')}`);
      await createConversation(store, 'ann', { conversation_id: 'many', member_ids: users });
      const at = { conversation_id: 'many', seq: 1 };
      await appendMessages(store, [item('many', 'ann')]);
      for (const user of [...users].reverse()) await reactToMessage(store, user, { ...at, emoji: '👍' });
      const named = [...users].reverse().slice(0, 20);
      const unnamed = { emoji: '👍', count: 23, user_ids: named, mine: false };
      t.same((await shown(store, at)).reactions, [unnamed], 'ann has not reacted');
      for (const user of users) {
        const conversations = [
          (await getConversation(store, user, { conversation_id: 'many' })).conversation,
          (await listConversations(store, user, {})).conversations?.[0],
        ];
        const { messages } = await readHistory(store, user, { conversation_id: 'many' });
        for (const message of [messages?.[0], ...conversations.map((conversation) => conversation?.last_message)])
          t.same(message?.reactions, [{ ...unnamed, mine: true }], `${user} sees its own reaction, listed or not`);
      }
      await reactToMessage(store, named[0] as string, { ...at, emoji: '👍', remove: true });
      const next = [...users].reverse().slice(1, 21);
      const moved = { emoji: '👍', count: 22, user_ids: next, mine: false };
      t.same((await shown(store, at)).reactions, [moved], 'the next user is listed');
      for (let n = 1; n < 20; n++) await reactToMessage(store, 'ann', { ...at, emoji: `e-${n}` });
      const { told } = await listen(store, 'many');
      const before = await stored(store, at);
      await t.rejects(reactToMessage(store, 'ann', { ...at, emoji: 'one-more' }), conflict);
      t.same(await stored(store, at), before);
      const rows = await store.databases.reads.query<{ n: number }>(
        `select count(*)::int as n from reactions where conversation_id = 'many' and emoji = 'one-more'`,
      );
      t.equal(rows[0]?.n, 0);
      t.same(told(), []);
      await reactToMessage(store, 'user-01', { ...at, emoji: 'e-7' });
      t.equal((await shown(store, at)).reactions?.length, 20, 'another user may add an emoji that is already there');
      await reactToMessage(store, 'ann', { ...at, emoji: 'e-1', remove: true });
      await reactToMessage(store, 'ann', { ...at, emoji: 'one-more' });
      t.equal((await shown(store, at)).reactions?.at(-1)?.emoji, 'one-more');
    });
  });
}

t.test('a message shows the reactions of a model after random additions and removals', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const users = ['ann', 'ben', 'cat'];
  const step = fc.record({ user: fc.nat(2), emoji: fc.constantFrom('a', 'b', 'ä', '👍'), remove: fc.boolean() });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const at = await group(store, `run-${run++}`);
      let model: { emoji: string; user: string }[] = [];
      let revision = 0;
      for (const { user: u, emoji, remove } of steps) {
        const user = users[u] as string;
        const isThis = (one: { emoji: string; user: string }) => one.emoji === emoji && one.user === user;
        if (model.some(isThis) === remove) {
          revision++;
          model = remove ? model.filter((one) => !isThis(one)) : [...model, { emoji, user }];
        }
        deepEqual(await reactToMessage(store, user, { ...at, emoji, remove }), { revision });
      }
      const expected = [...new Set(model.map(({ emoji }) => emoji))].map((emoji) => {
        const user_ids = model.filter((one) => one.emoji === emoji).map(({ user }) => user);
        return [emoji, user_ids.length, user_ids];
      });
      const { reactions = [] } = await shown(store, at);
      deepEqual(
        reactions.map(({ emoji, count, user_ids }) => [emoji, count, user_ids]),
        expected,
      );
    }),
    { numRuns: 20 },
  );
});

t.test('a reader’s own reaction is found on the right message even beyond the 20 listed users', async (t) => {
  const store = await createTestStore();
  t.teardown(() => store.close());
  const users = Array.from({ length: 25 }, (_, n) => `user-${n}`);
  for (const conversation_id of ['one', 'two']) {
    await createConversation(store, 'ann', { conversation_id, member_ids: users });
    await appendMessages(store, [item(conversation_id, 'ann'), item(conversation_id, 'ann')]);
  }
  // Users 0 to 20 react with each emoji to each message.
  await store.databases.writes.query(
    `insert into reactions (conversation_id, seq, emoji, user_id)
     select c, seq, emoji, 'user-' || n from unnest(array['one', 'two']) c, generate_series(1, 2) seq,
       unnest(array['a', 'b']) emoji, generate_series(0, 20) n order by n`,
  );
  await store.databases.writes.query(
    `insert into reactions (conversation_id, seq, emoji, user_id)
     values ('one', 1, 'b', 'user-23'), ('one', 2, 'a', 'user-23'), ('two', 1, 'a', 'user-23')`,
  );
  for (const conversation_id of ['one', 'two'])
    for (const seq of [1, 2]) await reactToMessage(store, 'user-24', { conversation_id, seq, emoji: 'c' });
  const names = users.slice(0, 20);
  for (const [user, mine] of [
    ['user-23', ['one 1 b', 'one 2 a', 'two 1 a']],
    ['user-24', ['one 1 c', 'one 2 c', 'two 1 c', 'two 2 c']],
    ['user-22', []],
  ] as const) {
    const own: string[] = [];
    for (const conversation_id of ['one', 'two']) {
      const { messages = [] } = await readHistory(store, user, { conversation_id });
      for (const { seq, reactions = [] } of messages)
        for (const { emoji, count, user_ids, mine } of reactions) {
          const at = `${conversation_id} ${seq} ${emoji}`;
          const others = ['one 1 b', 'one 2 a', 'two 1 a'].includes(at) ? 22 : 21;
          const expected = emoji === 'c' ? [1, ['user-24']] : [others, names];
          deepEqual([count, user_ids], expected, at);
          if (mine) own.push(at);
        }
    }
    t.same(own, mine, user);
  }
  const react = (emoji: string) => reactToMessage(store, 'ann', { conversation_id: 'one', seq: 1, emoji });
  await t.rejects(react(''), { code: Code.CODE_INVALID_ARGUMENT });
  await t.rejects(react('x'.repeat(65)), { code: Code.CODE_TOO_LARGE });
});
