import { randomBytes } from 'node:crypto';
import { Code } from '@godwit/schema';
import t from 'tap';
import { createConversation } from '../conversations/create.js';
import { removeMembers } from '../conversations/remove-members.js';
import type { Queryable } from '../database/database.js';
import { item, toUser } from '../testing/appended-messages.js';
import { eventually } from '../testing/eventually.js';
import { lockWaits } from '../testing/lock-waits.js';
import { createTestStore } from '../testing/test-store.js';
import { type AppendItem, type AppendResult, appendMessages } from './append.js';

const outcomes = (results: AppendResult[]) =>
  results.map((result) =>
    result.failure ? result.failure.codeName : `${result.seq}${result.deduplicated ? ' again' : ''}`,
  );
const store = await createTestStore();
t.teardown(() => store.close());
const { writes, reads } = store.databases;
const rows = async (text: string, params: unknown[] = []) => [
  ...(await writes.query<Record<string, unknown>>(text, params as string[])),
];
/** The rows of the outbox; the conversations within a row are sorted by id. */
const outbox = () =>
  rows(
    `select kind, key, payload || coalesce((
       select jsonb_build_object('posted', jsonb_agg(p order by p->>'conversation_id'))
       from jsonb_array_elements(payload->'posted') p having count(*) > 0
     ), '{}') as payload
     from outbox order by key`,
  );
const group = (conversation_id: string, ...member_ids: string[]) =>
  createConversation(store, 'ann', { conversation_id, member_ids });

t.test('a batch changes heads, times and read positions of only the conversations that it posts to', async (t) => {
  for (const id of ['one', 'two', 'three', 'four']) await group(id, 'ben', 'cat');
  const state = async () => ({
    heads: (
      await rows(
        `select id, last_seq, to_char(active_at, 'YYYY-MM-DD HH24:MI:SS.US') as active from conversations order by id`,
      )
    ).map(({ id, last_seq, active }) => `${id} ${last_seq} ${active}`),
    reads: (
      await rows(`select conversation_id, user_id, read_seq, marked_seq, read_xid from members where read_seq > 0
        order by 1, 2`)
    ).map((row) => Object.values(row).join(' ')),
    outbox: await outbox(),
  });
  await rows(`update conversations set active_at = '2020-01-01'`);
  await rows('delete from outbox');
  const [first, second, refused] = [item('one', 'ann'), item('one', 'ben'), item('four', 'eve')];
  const batch = [first, item('two', 'ann'), second, item('two', 'ann'), first, refused];
  const clock = `select date_trunc('milliseconds', clock_timestamp()) as now`;
  const [before] = await rows(clock);
  const results = await appendMessages(store, batch);
  const [then] = await rows(clock);
  t.same(outcomes(results), ['1', '1', '2', '2', '1 again', 'PERMISSION_DENIED']);
  const sent = await rows('select distinct sent_at from messages');
  t.equal(sent.length, 1);
  const at = sent[0]?.sent_at as Date;
  t.ok(at >= (before?.now as Date) && at <= (then?.now as Date), 'sent_at comes from the clock of the database');
  t.same(
    results.map((result) => !result.failure && result.sent_at),
    [...Array(5).fill(at.getTime()), false],
  );
  const stamp = at.toISOString().replace('T', ' ').replace('Z', '000');
  const never = '2020-01-01 00:00:00.000000';
  const after = {
    heads: [`four 0 ${never}`, `one 2 ${stamp}`, `three 0 ${never}`, `two 2 ${stamp}`],
    reads: ['one ann 1  ', 'one ben 2  ', 'two ann 2  '],
    outbox: [
      {
        kind: 'posted_batch',
        key: '',
        payload: {
          posted: ['one', 'two'].map((conversation_id) => ({ conversation_id, first: 1, last: 2 })),
        },
      },
    ],
  };
  t.same(await state(), after);
  await rows(`update messages set sent_at = '2021-01-01' where sender_id = 'ann'`);
  const again = await appendMessages(store, [first, { ...second, body: Buffer.from('other') }, refused]);
  t.match(again, [{ seq: 1, sent_at: Date.UTC(2021, 0, 1), deduplicated: true }]);
  t.same(outcomes(again), ['1 again', 'CONFLICT', 'PERMISSION_DENIED']);
  t.same(await state(), after, 'a batch that posts nothing changes nothing and adds no outbox row');
});

t.test(
  'a batch adds one outbox row with its traces, or one per conversation for stores of the previous version',
  async (t) => {
    for (const id of ['t-one', 't-two']) await group(id);
    const call = async (tail: string, traces: (string | undefined)[]) => {
      await rows('delete from outbox');
      const batch = traces.map((tp, n) => ({
        c: n === 1 ? 't-two' : 't-one',
        s: 'ann',
        m: randomBytes(16).toString('hex'),
        ct: '',
        b: '',
        r: 0,
        tp,
      }));
      await rows(`select * from append_messages($1::text::jsonb, 1, false${tail})`, [JSON.stringify(batch)]);
      return outbox();
    };
    const told = (from: number, second: number) => [
      { conversation_id: 't-one', first: from, last: from + 1, traces: { [from]: 'a', [from + 1]: 'c' } },
      { conversation_id: 't-two', first: second, last: second },
    ];
    const posted = told(1, 1);
    t.same(await call(', true', ['a', undefined, 'c']), [{ kind: 'posted_batch', key: '', payload: { posted } }]);
    for (const [index, tail] of ['', ', false'].entries()) {
      const expected = told(3 + 2 * index, 2 + index);
      t.same(
        await call(tail, ['a', undefined, 'c']),
        expected.map((payload) => ({ kind: 'posted', key: payload.conversation_id, payload })),
      );
    }
    t.same(await call(', false', []), []);
  },
);

t.test('a message sent again is deduplicated even after its sender may no longer post', async (t) => {
  await group('left', 'ben');
  const [kept, direct] = [item('left', 'ben'), toUser('ben', 'cat')];
  t.same(outcomes(await appendMessages(store, [kept, direct])), ['1', '1']);
  await removeMembers(store, 'ben', { conversation_id: 'left', user_ids: ['ben'] });
  await rows('update conversations set restrictions = 1 where id = $1', [direct.conversation_id]);
  const again = [kept, direct, { ...kept, body: Buffer.from('other') }];
  t.same(outcomes(await appendMessages(store, again)), ['1 again', '1 again', 'CONFLICT']);
  const next = [item('left', 'ben'), item(direct.conversation_id, 'ben')];
  t.same(outcomes(await appendMessages(store, next)), ['PERMISSION_DENIED', 'PERMISSION_DENIED']);
  for (const change of ['edited_at = now()', 'deleted = true']) {
    const one = item('left', 'ann');
    const [seq] = outcomes(await appendMessages(store, [one]));
    await rows(`update messages set ${change} where conversation_id = 'left' and seq = ${Number(seq)}`);
    const others = ['one', 'two'].map((text) => ({ ...one, body: Buffer.from(text) }));
    t.same(outcomes(await appendMessages(store, others)), [`${seq} again`, `${seq} again`], change);
  }
});

/**
 * Appends while an open transaction has run `hold`; `during` runs while the batch waits. Returns whether it waited
 * first.
 */
const appendBehind = async (
  hold: string,
  batch: AppendItem[],
  during: () => Promise<unknown> = async () => {},
): Promise<string[]> => {
  let appending = Promise.resolve<string[]>([]);
  await writes.transaction(async (tx: Queryable) => {
    await tx.query(hold);
    let done = false;
    const over = () => {
      done = true;
    };
    appending = appendMessages(store, batch).then(outcomes);
    appending.then(over, over);
    await eventually(
      'the batch waits for a lock or has finished',
      async () => done || (await lockWaits(reads, 'append_messages')) > 0,
    );
    const first = done ? 'did not wait' : 'waited';
    appending = appending.then((all) => [first, ...all]);
    await during();
  });
  return appending;
};
/** Whether no transaction has locked a row. */
const isFree = (table: string, where: string) =>
  writes.query(`select 1 from ${table} where ${where} for update nowait`).then(
    (found) => found.length === 1,
    (error) => {
      if (error.code !== Code.CODE_UNAVAILABLE && error.cause?.code !== '55P03') throw error;
      return false;
    },
  );

t.test('a batch waits for concurrent changes and applies what they committed', async (t) => {
  await group('w', 'ben');
  await rows(
    `insert into attachments (id, conversation_id, uploader_id, state, name, declared_type, content_type)
     select id, 'w', 'ann', 1, '', '', '' from unnest(array['x-1', 'x-2', 'x-3']) id`,
  );
  await rows(`insert into friendships (low, high) values ('p-1', 'q'), ('p-2', 'q'), ('p-3', 'q')`);
  const carry = (...attachment_ids: string[]) => item('w', 'ann', { attachment_ids });
  const cases: [string, string, AppendItem[], string[]][] = [
    ['the refusal of an upload', `update attachments set state = 3 where id = 'x-1'`, [carry('x-1')], ['NOT_FOUND']],
    [
      'the posting of an upload by another message',
      `update attachments set seq = 9 where id = 'x-3'`,
      [carry('x-3')],
      ['NOT_FOUND'],
    ],
    [
      'a block between two users who have met',
      `update friendships set blocked_by = 2 where low = 'p-1'`,
      [toUser('p-1', 'q'), item('w', 'ann')],
      ['PERMISSION_DENIED', '1'],
    ],
    [
      'a block between strangers',
      `insert into friendships (low, high, blocked_by) values ('q', 'r', 1)`,
      [toUser('r', 'q')],
      ['PERMISSION_DENIED'],
    ],
    [
      'the restriction of a conversation',
      `update conversations set restrictions = 1 where id = 'w'`,
      [item('w', 'ann')],
      ['PERMISSION_DENIED'],
    ],
    [
      'the end of the restriction',
      `update conversations set restrictions = 0 where id = 'w'`,
      [item('w', 'ann')],
      ['2'],
    ],
  ];
  for (const [what, hold, batch, expected] of cases)
    t.same(await appendBehind(hold, batch), ['waited', ...expected], what);
});

t.test('a batch takes its locks in the order of ids, so batches do not deadlock', async (t) => {
  for (const id of ['o-1', 'o-2']) await group(id);
  await rows(
    `insert into attachments (id, conversation_id, uploader_id, state, name, declared_type, content_type)
     select id, 'o-1', 'ann', 1, '', '', '' from unnest(array['y-2', 'y-1']) id`,
  );
  await rows(`insert into friendships (low, high) values ('l-2', 'm'), ('l-1', 'm')`);
  const cases: [string, string, string, AppendItem[]][] = [
    ['conversations', `id = 'o-1'`, `id = 'o-2'`, [item('o-2', 'ann'), item('o-1', 'ann')]],
    ['attachments', `id = 'y-1'`, `id = 'y-2'`, [item('o-1', 'ann', { attachment_ids: ['y-2', 'y-1'] })]],
    ['friendships', `low = 'l-1'`, `low = 'l-2'`, [toUser('m', 'l-2'), toUser('l-1', 'm')]],
  ];
  for (const [table, first, second, batch] of cases) {
    let free: boolean | undefined;
    const hold = `select 1 from ${table} where ${first} for update`;
    const [waited, ...seqs] = await appendBehind(hold, batch, async () => {
      free = await isFree(table, second);
    });
    t.same([waited, free], ['waited', true], table);
    t.notOk(
      seqs.some((seq) => Number.isNaN(Number(seq))),
      `${seqs}`,
    );
  }
});
