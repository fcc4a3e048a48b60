import { Code, godwit, limits } from '@godwit/schema';
import t from 'tap';
import type { Gateway } from '../../context.js';
import { settle } from '../../testing/held-store.js';
import { LocalNode, posted, repaired } from '../../testing/local-node.js';
import { checkCursors, resume } from './resume.js';

type Cursor = godwit.v1.Cursor.$Properties;

const cursors = (all: readonly Cursor[]) =>
  all.map((cursor) => godwit.v1.Cursor.decode(godwit.v1.Cursor.encode(cursor).finish()));

/** A session in `room` and `other`, at message 3, that resumes cursors. */
function start(t: { teardown(end: () => void): unknown }, resumed: readonly Cursor[]) {
  const node = new LocalNode(t);
  const ann = node.open('ann');
  const room = node.join([ann], { last_seq: 3 });
  node.join([ann], { conversation_id: 'other', last_seq: 3 });
  node.join([node.open('ben')], { conversation_id: 'strange', last_seq: 3 });
  const request = { resume: cursors(resumed) } as never;
  const reply = resume(node as unknown as Gateway, ann.session, request, {} as never, undefined);
  return { node, ann, room, reply: Promise.resolve(reply) };
}

t.test('the store is read only if a client read further than the node has delivered', async (t) => {
  const ids = ['room', 'other', 'strange', 'nowhere'];
  const even = start(
    t,
    ids.map((conversation_id) => ({ conversation_id, seq: 3 })),
  );
  await even.node.pass();
  t.same(even.node.store.waiting, []);
  t.same(await even.reply, {});
  t.same(even.ann.take(), [
    'resumed 3 to 3, change 0',
    'resumed 3 to 3, change 0',
    'conversation_left strange@3',
    'conversation_left nowhere@3',
  ]);

  const { node, ann, room, reply } = start(
    t,
    ids.map((conversation_id) => ({ conversation_id, seq: 4 })),
  );
  const question = await node.store.next('repair');
  t.match(question.request.items, [
    { conversation_id: 'room', user_ids: ['ann'] },
    { conversation_id: 'other', user_ids: ['ann'] },
  ]);
  t.same(ann.take(), []);
  const [there] = repaired({ last_seq: 4 }).results as never[];
  await question.answer({ results: [there as never, {}] });
  t.same(await reply, {});
  t.same(ann.take(), [
    'resumed 4 to 4, change 0',
    'resumed 4 to 3, change 0 truncated restored',
    'conversation_left strange@4',
    'conversation_left nowhere@4',
  ]);
  room.sequencer.offer(posted(4));
  t.same(ann.take(), [], 'the client has it');
});

t.test('a cursor is resumed with its change and its history', async (t) => {
  for (const [cursor, expected] of [
    [{}, 'resumed 3 to 3, change 2'],
    [{ database_epoch: 'before' }, 'resumed 3 to 3, change 2 truncated restored'],
    [{ change: 1 }, undefined],
    [{ change: undefined }, undefined],
  ] as const) {
    const node = new LocalNode(t);
    node.databaseEpoch.observe('now');
    const ann = node.open('ann');
    node.join([ann], { last_seq: 3, last_change: 2 });
    const request = { resume: cursors([{ conversation_id: 'room', seq: 3, change: 2, ...cursor }]) } as never;
    await resume(node as unknown as Gateway, ann.session, request, {} as never, undefined);
    t.same(ann.take(), expected ? [expected] : []);
    if (expected) continue;
    const [item] = (await node.store.next('repair')).request.items;
    t.equal(item?.after_change ?? undefined, 'change' in cursor ? cursor.change : 2);
  }
});

t.test('a session that closes meanwhile is sent nothing', async (t) => {
  const { node, ann, reply } = start(t, [{ conversation_id: 'room', seq: 4 }]);
  const question = await node.store.next('repair');
  ann.session.state = 'closed';
  await question.answer(repaired({ last_seq: 4 }));
  await reply;
  await settle();
  t.same(ann.take(), []);
});

t.test('invalid cursors are refused, each with its index', (t) => {
  const good = { conversation_id: 'room', seq: 1, change: 2, database_epoch: 'one' };
  for (const [bad, message] of [
    [{ conversation_id: '' }, /resume\[1\]\.conversation_id/],
    [{ seq: 2 ** 60 }, /resume\[1\]\.seq/],
    [{ change: -1 }, /resume\[1\]\.change/],
    [{ database_epoch: 'a\0' }, /resume\[1\]\.database_epoch/],
  ] as const)
    t.throws(() => checkCursors([good, { ...good, ...bad }] as godwit.v1.Cursor[]), {
      code: Code.CODE_INVALID_ARGUMENT,
      message,
    });
  const { change: _change, database_epoch: _epoch, ...least } = good;
  checkCursors([least] as godwit.v1.Cursor[]);
  const most = Array.from({ length: limits.max_heads }, () => good) as godwit.v1.Cursor[];
  checkCursors(most);
  t.throws(() => checkCursors([...most, good as godwit.v1.Cursor]), { code: Code.CODE_TOO_LARGE });
  t.end();
});
