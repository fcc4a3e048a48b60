import type { godwit } from '@godwit/schema';
import t from 'tap';
import { changed, changedLine, LocalNode, line, posted, repaired } from '../testing/local-node.js';

const members = { ann: 0 };

/** A conversation at message 5, change 3, with a client that reconnects with a cursor. */
function comeBack(
  t: { teardown(end: () => void): unknown },
  cursor: Partial<Parameters<LocalNode['recovery']['resume']>[2]>,
  at = {},
) {
  const node = new LocalNode(t);
  const ann = node.open('ann');
  const room = node.join([ann], { last_seq: 5, last_change: 3, ...at });
  node.databaseEpoch.observe('now');
  node.recovery.resume(ann.session, room, { seq: 5, change: 3, lastSeq: 5, databaseEpoch: 'now', ...cursor });
  return { node, ann, room };
}

t.test('a cursor that missed nothing is resumed at once', async (t) => {
  for (const [cursor, at, expected] of [
    [{}, {}, 'resumed 5 to 5, change 3'],
    [{ change: 9 }, {}, 'resumed 5 to 5, change 3'],
    [{ change: undefined }, { last_change: 0 }, 'resumed 5 to 5, change 0'],
    [{ change: 2 }, { last_change: 0 }, 'resumed 5 to 5, change 0'],
    [{ databaseEpoch: '' }, {}, 'resumed 5 to 5, change 3'],
    [{ databaseEpoch: 'before' }, {}, 'resumed 5 to 5, change 3 truncated restored'],
    [{ seq: 6 }, {}, 'resumed 6 to 5, change 3 truncated restored'],
  ] as const) {
    const { node, ann } = comeBack(t, cursor, at);
    await node.pass();
    t.same(ann.take(), [expected]);
    t.same(node.store.waiting, []);
    t.equal(ann.session.lags, undefined);
  }
  const node = new LocalNode(t);
  const ann = node.open('ann');
  const cursor = { seq: 0, change: 0, lastSeq: 0, databaseEpoch: 'before' };
  node.recovery.resume(ann.session, node.join([ann]), cursor);
  t.same(ann.take(), ['resumed 0 to 0, change 0'], 'if the store reports no history, no cursor belongs to another one');
});

t.test('a client that read further than the node has delivered gets no message twice', async (t) => {
  const { ann, room } = comeBack(t, { seq: 6, lastSeq: 6 });
  t.same(ann.take(), ['resumed 6 to 6, change 3']);
  for (const seq of [6, 7]) room.sequencer.offer(posted(seq));
  t.same(ann.take(), [line(7)]);
});

t.test('`resumed` is sent once for a cursor, even if the session is ahead of the node', async (t) => {
  const { node, ann, room } = comeBack(t, { seq: 3 });
  const head = { last_seq: 6, last_change: 3 };
  await (await node.store.next('repair')).answer(
    repaired(head, { members, posted: [4, 5, 6].map((seq) => posted(seq)) }),
  );
  t.same(ann.take(), [line(4), line(5), line(6), 'resumed 3 to 6, change 3']);
  t.ok(ann.session.lags?.has(room.id));
  node.recovery.catchUpAll(ann.session);
  await (await node.store.next('repair')).answer(repaired(head, { members }));
  t.same(ann.take(), []);
});

t.test('`resumed` is sent after everything that the client missed', async (t) => {
  for (const cursor of [{ seq: 3 }, { seq: 3, change: undefined }, { change: 1 }, { change: undefined }]) {
    const { node, ann } = comeBack(t, cursor);
    const question = await node.store.next('repair');
    const { seq = 5 } = cursor as { seq?: number };
    const [item] = question.request.items;
    t.equal(item?.after_seq, seq);
    t.equal(item?.after_change ?? undefined, 'change' in cursor ? cursor.change : 3);
    t.same(ann.take(), []);
    const read = seq === 3 ? { posted: [posted(4), posted(5)] } : { changed: [changed(3, 1)] as never };
    await question.answer(repaired({ last_seq: 5, last_change: 3 }, { members, ...read }));
    const lines = seq === 3 ? [line(4), line(5)] : [changedLine(3, 1)];
    t.same(ann.take(), [...lines, `resumed ${seq} to 5, change 3`]);
    t.equal(ann.session.lags, undefined);
    t.same(node.store.waiting, []);
  }
});

t.test('a cursor is truncated exactly if messages after it are no longer kept', async (t) => {
  for (const [first_seq, mark] of [
    [4, ''],
    [5, ' truncated'],
  ] as const) {
    const { node, ann } = comeBack(t, { seq: 3 });
    const kept = [4, 5].filter((seq) => seq >= first_seq).map((seq) => posted(seq));
    const head = { last_seq: 5, last_change: 3, first_seq };
    await (await node.store.next('repair')).answer(repaired(head, { members, posted: kept }));
    t.equal(ann.take().at(-1), `resumed 3 to 5, change 3${mark}`);
  }
});

t.test('a client far behind reads history by itself, and is sent the changes of messages that it has', async (t) => {
  const at = { last_seq: 1_005 };
  for (const change of [undefined, 3, 7]) {
    const { node, ann } = comeBack(t, { seq: 4, change, lastSeq: 1_005 }, at);
    t.same(ann.take(), ['resumed 4 to 1005, change 3 truncated']);
    await node.pass();
    t.same(node.store.waiting, []);
    t.equal(ann.session.lags, undefined);
  }
  const { node, ann, room } = comeBack(t, { seq: 4, change: 1, lastSeq: 1_005 }, at);
  t.same(ann.take(), ['resumed 4 to 1005, change 1 truncated']);
  const question = await node.store.next('repair');
  t.match(question.request.items, [{ after_seq: 1_005, after_change: 1 }]);
  const changes = [changed(2, 4), changed(3, 5), changed(4, 1_005), changed(5, 1_006)] as never;
  const head = { last_seq: 1_006, last_change: 5 };
  await question.answer(repaired(head, { members, changed: changes, posted: [posted(1_006)] }));
  t.same(ann.take(), [changedLine(2, 4), line(1_006)], 'no change of messages that it does not have');
  t.equal(ann.session.lags?.get(room.id)?.state, 'ahead');

  const paged = comeBack(t, { seq: 4, change: 1, lastSeq: 1_005 }, at);
  const page = await paged.node.store.next('repair');
  await page.answer(repaired({ ...head, last_change: 3 }, { members, posted: [posted(1_006)], to_change: 2 }));
  const last = await paged.node.store.next('repair');
  const later = [changed(3, 1_006)] as never;
  await last.answer(repaired({ ...head, last_change: 3 }, { members, changed: later, posted: [posted(1_006)] }));
  t.same(paged.ann.take().slice(1), [line(1_006)], 'a message waits for the last page of changes, and includes them');

  const near = comeBack(t, { seq: 5, lastSeq: 1_005 }, at);
  t.equal((await near.node.store.next('repair')).request.items[0]?.after_seq, 5, 'at the limit all messages are sent');
});

t.test('a client is up to date exactly if a resume would find nothing', async (t) => {
  for (const epoch of ['', 'now'])
    for (const last_change of [0, 3]) {
      const node = new LocalNode(t);
      const room = node.join([node.open('ann')], { last_seq: 5, last_change });
      node.databaseEpoch.observe(epoch);
      for (const seq of [4, 5, 6])
        for (const change of [undefined, 2, 3, 4])
          for (const database_epoch of [undefined, '', 'now', 'before']) {
            const other = epoch === 'now' && database_epoch === 'before';
            const expected = !other && seq === 5 && (last_change === 0 || (change ?? 0) >= 3);
            const cursor = { conversation_id: 'room', seq, change, database_epoch } as godwit.v1.Cursor;
            t.equal(
              node.recovery.isUpToDate(room, cursor),
              expected,
              JSON.stringify({ epoch, last_change, ...cursor }),
            );
          }
    }
});
