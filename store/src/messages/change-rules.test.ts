import { randomBytes } from 'node:crypto';
import { Code, GodwitError } from '@godwit/schema';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { directConversationId } from '../conversations/direct.js';
import { listen } from '../testing/changed-messages.js';
import { eventually } from '../testing/eventually.js';
import { lockWaits } from '../testing/lock-waits.js';
import { createTestStore } from '../testing/test-store.js';
import { appendMessages } from './append.js';
import { writeChange } from './change.js';
import { deleteMessage } from './delete.js';
import { editMessage } from './edit.js';
import { reactToMessage } from './react.js';

const store = await createTestStore();
t.teardown(() => store.close());
const { writes, reads } = store.databases;
const rows = async (text: string, params: (string | number)[] = []) => [
  ...(await writes.query<Record<string, unknown>>(text, params)),
];
const post = async (conversation_id: string, sender_id: string, count = 1, to_user_id = '') => {
  const items = Array.from({ length: count }, () => ({
    conversation_id,
    sender_id,
    to_user_id,
    client_message_id: randomBytes(16),
    body: Buffer.from('text'),
  }));
  return appendMessages(store, items);
};
const body = Buffer.from('other');
type At = { conversation_id: string; seq: number };
const acts = {
  edit: (user: string, at: At, by = store) => editMessage(by, user, { ...at, body }),
  react: (user: string, at: At, by = store) => reactToMessage(by, user, { ...at, emoji: 'x' }),
  'take back': (user: string, at: At, by = store) => reactToMessage(by, user, { ...at, emoji: 'x', remove: true }),
  delete: (user: string, at: At, by = store) => deleteMessage(by, user, at),
};
type Act = keyof typeof acts;
const all = Object.keys(acts) as Act[];
const outcome = (work: Promise<object>) =>
  work.then(
    (answer) => JSON.stringify(answer),
    (error) => GodwitError.from(error).codeName,
  );
/** The current rows of every table that a change may touch. */
const state = async () => ({
  conversations: await rows('select id, last_seq, last_change, epoch, active_at from conversations order by id'),
  messages: await rows('select * from messages order by conversation_id, seq'),
  reactions: (await rows('select conversation_id, seq, emoji, user_id from reactions order by 1, 2, 3, 4')).map((row) =>
    Object.values(row).join(' '),
  ),
  attachments: (await rows('select id, state from attachments order by id')).map((row) => Object.values(row).join(' ')),
  outbox: (await rows('select kind, key, payload from outbox order by id')).map((row) => row),
});

t.test('a change touches only its message and increments the change number once', async (t) => {
  for (const id of ['one', 'two']) {
    await createConversation(store, 'ann', { conversation_id: id, member_ids: ['ben'] });
    await post(id, 'ann', 3);
    for (const seq of [1, 2, 3])
      for (const user of ['ann', 'ben']) await acts.react(user, { conversation_id: id, seq });
  }
  await rows(`update messages set change = 0, revision = 0, changed_at_seq = 0`);
  await rows(`update conversations set last_change = 7, epoch = 5, active_at = '2020-01-01'`);
  await rows(
    `insert into attachments (id, conversation_id, uploader_id, seq, state, name, declared_type, content_type)
     select c || '-' || seq || '-' || state, c, 'ann', seq, state, '', '', ''
     from unnest(array['one', 'two']) c, generate_series(1, 3) seq, generate_series(1, 4) state`,
  );
  await rows(
    `update messages set attachments = '[{"attachment_id":"one-2-1"}]' where conversation_id = 'one' and seq = 2`,
  );
  const at = { conversation_id: 'one', seq: 2 };
  let last_change = 7;
  let revision = 0;
  const shown = [{ attachment_id: 'another' }];
  const changes: [string, () => Promise<unknown>, object][] = [
    ['edit', () => acts.edit('ann', at), { body, edited_at: true }],
    ['take back', () => acts['take back']('ben', at), { reactions: [{ emoji: 'x', count: 1, user_ids: ['ann'] }] }],
    ['react', () => acts.react('ben', at), { reactions: [{ emoji: 'x', count: 2, user_ids: ['ann', 'ben'] }] }],
    [
      'attach',
      () =>
        writes.transaction((tx) =>
          writeChange(tx, { ...at, last_seq: 3, actor_id: 'ann' }, { kind: 'attach', attachments: shown as never }),
        ),
      { attachments: shown },
    ],
    [
      'delete',
      () => acts.delete('ann', at),
      { body: Buffer.alloc(0), content_type: '', reactions: null, attachments: null, deleted: true },
    ],
  ];
  const { told } = await listen(store, 'one');
  for (const [kind, change, expected] of changes) {
    await rows('delete from outbox');
    const before = await state();
    await change();
    const after = await state();
    last_change++;
    revision++;
    const isChanged = (row: Record<string, unknown>) => row.conversation_id === 'one' && row.seq === 2;
    const now = after.messages.find(isChanged) ?? {};
    const stamp = { change: last_change, changed_at_seq: 3, revision };
    const edited_at = 'edited_at' in expected ? now.edited_at : before.messages.find(isChanged)?.edited_at;
    t.same(
      after.messages.map((row) => ({ ...row, body: String(row.body) })),
      before.messages
        .map((row) => (isChanged(row) ? { ...row, ...expected, ...stamp, edited_at } : row))
        .map((row: Record<string, unknown>) => ({ ...row, body: String(row.body) })),
      `${kind}: messages`,
    );
    t.ok(kind !== 'edit' || (now.edited_at as Date) >= (now.sent_at as Date), 'edited_at is not before sent_at');
    t.same(
      after.conversations,
      before.conversations.map((row) => (row.id === 'one' ? { ...row, last_change } : row)),
      `${kind}: conversations`,
    );
    const gone = (list: string[], isGone: (row: string) => boolean) => list.filter((row) => !isGone(row));
    const reactions: Record<string, string[]> = {
      'take back': gone(before.reactions, (row) => row === 'one 2 x ben'),
      react: [...before.reactions, 'one 2 x ben'].sort(),
      delete: gone(before.reactions, (row) => row.startsWith('one 2 ')),
    };
    t.same(after.reactions, reactions[kind] ?? before.reactions, `${kind}: reactions`);
    t.same(
      after.attachments,
      before.attachments.map((row) => (kind === 'delete' && row.startsWith('one-2-') ? row.replace(/\d$/, '4') : row)),
      `${kind}: attachments`,
    );
    // Callers of writeChange publish the change themselves, after their own transaction.
    const frames = told().map(({ change, seq, epoch }) => ({ change, seq, epoch }));
    t.same(frames, kind === 'attach' ? [] : [{ change: last_change, seq: 2, epoch: 5 }], `${kind}: published frames`);
    const actor_id = kind === 'react' || kind === 'take back' ? 'ben' : 'ann';
    const payload = { type: 'message.changed', ...at, revision, actor_id };
    t.same(after.outbox, [{ kind: 'event', key: 'one', payload }], `${kind}: outbox`);
  }
  const missing = writes.transaction((tx) =>
    writeChange(tx, { ...at, seq: 9, last_seq: 3, actor_id: 'ann' }, { kind: 'delete' }),
  );
  await t.rejects(missing, { code: Code.CODE_NOT_FOUND }, 'a message that retention has removed is not found');
});

t.test('a member changes only readable messages, and only the author or a group admin deletes', async (t) => {
  const conversation_id = 'rights';
  await createConversation(store, 'ann', { conversation_id, member_ids: ['ben', 'cat'] });
  await post(conversation_id, 'ben', 3);
  await rows(`update members set visible_seq = 2 where conversation_id = 'rights' and user_id in ('ben', 'cat')`);
  for (const act of all)
    t.equal(
      await outcome(acts[act]('ben', { conversation_id, seq: 2 })),
      'NOT_FOUND',
      `${act}: a message that ben may not read`,
    );
  t.equal(
    await outcome(acts.edit('ben', { conversation_id, seq: 3 })),
    '{"revision":1}',
    'the first message that ben may read',
  );
  for (const [role, deletes] of [
    [1, 'PERMISSION_DENIED'],
    [2, '{"revision":1}'],
    [3, '{"revision":1}'],
  ] as const) {
    await post(conversation_id, 'ben');
    const [head] = await rows(`select last_seq from conversations where id = 'rights'`);
    const at = { conversation_id, seq: head?.last_seq as number };
    await rows(`update members set role = $1::int where conversation_id = 'rights' and user_id = 'cat'`, [role]);
    t.equal(await outcome(acts.delete('cat', at)), deletes, `role ${role}`);
    if (role > 1) t.equal(await outcome(acts.edit('cat', at)), 'PERMISSION_DENIED', `role ${role} edits`);
  }
  const direct = { conversation_id: directConversationId('ann', 'ben'), seq: 1 };
  await post(direct.conversation_id, 'ann', 1, 'ben');
  await rows('update members set role = 3 where conversation_id = $1', [direct.conversation_id]);
  for (const act of ['edit', 'delete'] as const)
    t.equal(await outcome(acts[act]('ben', direct)), 'PERMISSION_DENIED', `${act} in a direct conversation`);
});

t.test('a restricted direct conversation forbids edits and reactions but never deletion', async (t) => {
  for (const directMessages of ['anyone', 'friends'] as const) {
    const policied = { ...store, policy: { ...store.policy, directMessages } };
    for (const restrictions of [0, 1, 2, 3]) {
      const [user, other] = [`s-${directMessages}-${restrictions}`, `o-${directMessages}-${restrictions}`];
      const at = { conversation_id: directConversationId(user, other), seq: 1 };
      await post(at.conversation_id, user, 1, other);
      await acts.react(user, at);
      await rows('update conversations set restrictions = $2::int where id = $1', [at.conversation_id, restrictions]);
      const isForbidden = (restrictions & (directMessages === 'friends' ? 3 : 1)) !== 0;
      for (const act of all) {
        const answer = await outcome(acts[act](user, at, policied));
        const expected = isForbidden && act !== 'delete' ? /^PERMISSION_DENIED$/ : /revision/;
        t.match(answer, expected, `${directMessages}, restrictions ${restrictions}: ${act}`);
      }
    }
  }
});

t.test('a change requires a valid conversation id and sequence number', async (t) => {
  for (const act of all) {
    for (const conversation_id of ['', 'x'.repeat(65), 'a\0b'])
      t.equal(await outcome(acts[act]('ann', { conversation_id, seq: 1 })), 'INVALID_ARGUMENT', act);
    for (const seq of [-1, 0.5, 2 ** 53])
      t.equal(await outcome(acts[act]('ann', { conversation_id: 'one', seq })), 'INVALID_ARGUMENT', act);
  }
});

t.test('a change that waited for the lock of the conversation applies what the holder committed', async (t) => {
  const conversation_id = 'waits';
  await createConversation(store, 'ann', { conversation_id, member_ids: ['ben', 'cat'] });
  await post(conversation_id, 'ben');
  await rows(`update members set role = 2 where conversation_id = 'waits' and user_id = 'cat'`);
  const at = { conversation_id, seq: 1 };
  const behind = async (hold: string, run: () => Promise<object>) => {
    let running = Promise.resolve('');
    let waited = false;
    await writes.transaction(async (tx) => {
      await tx.query(`select 1 from conversations where id = 'waits' for no key update`);
      await tx.query(hold);
      let done = false;
      running = outcome(run()).finally(() => {
        done = true;
      });
      await eventually('the change waits for a lock or has finished', async () => done || (await lockWaits(reads)) > 0);
      waited = !done;
    });
    return [waited, await running];
  };
  const mine = `conversation_id = 'waits' and user_id =`;
  const cases: [string, Act, string][] = [
    [`update members set role = 1 where ${mine} 'cat'`, 'delete', 'cat'],
    [`delete from members where ${mine} 'cat'`, 'react', 'cat'],
    [`delete from members where ${mine} 'ben'`, 'edit', 'ben'],
  ];
  for (const [hold, act, user] of cases)
    t.same(await behind(hold, () => acts[act](user, at)), [true, 'PERMISSION_DENIED'], hold);
  const deleted = `update messages set deleted = true where conversation_id = 'waits'`;
  t.same(await behind(deleted, () => acts.react('ann', at)), [true, 'CONFLICT']);
});
