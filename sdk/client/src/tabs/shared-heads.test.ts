import type { EventName, Events, godwit } from '@godwit/schema/client';
import t from 'tap';
import { SharedHeads } from './shared-heads.js';

const hello = (heads: object[] = []) =>
  new SharedHeads({ user_id: 'ann', heads, sets_version: 7 } as unknown as godwit.v1.HelloResponse);
const head = (conversation_id: string, active_at: number, more: object = {}) => ({
  ...{ conversation_id, active_at, last_seq: 5, last_change: 2, read_seq: 1, details_version: 3, epoch: 4 },
  ...more,
});
const posted = (seq: number, more: object = {}) =>
  ({ conversation_id: 'a', seq, sent_at: 30, sender_id: 'ben', ...more }) as godwit.v1.Message;
/** Takes an event given by its fields alone. */
const take = (heads: SharedHeads, name: EventName, event: object) => heads.take(name, event as Events[EventName]);

t.test('the most recently active conversations are told first, as many as are asked for', (t) => {
  const heads = hello([head('a', 10), head('b', 20), head('c', 15)]);
  const ids = (limit: number) => heads.list(limit).map(({ conversation_id }) => conversation_id);
  t.same(
    [ids(9), ids(2)],
    [
      ['b', 'c', 'a'],
      ['b', 'c'],
    ],
  );
  heads.posted(posted(6));
  t.same(ids(1), ['a']);
  heads.posted(posted(7, { sent_at: 1 }));
  t.match(heads.get('a'), { last_seq: 7, active_at: 30 }, 'the time of a message with an earlier time does not count');
  t.end();
});

t.test('heads follow the events', (t) => {
  const heads = hello([head('a', 10)]);
  heads.posted(posted(6));
  t.match(heads.get('a'), { read_seq: 1 }, 'a message of somebody else is unread');
  heads.posted(posted(7, { sender_id: 'ann' }));
  t.match(heads.get('a'), { read_seq: 7 });
  take(heads, 'read_advanced', { conversation_id: 'a', user_id: 'ben', seq: 9 });
  t.match(heads.get('a'), { read_seq: 7 }, 'how far another user read');
  for (const [seq, is] of [
    [9, 9],
    [8, 9],
  ]) {
    take(heads, 'read_advanced', { conversation_id: 'a', user_id: 'ann', seq });
    t.match(heads.get('a'), { read_seq: is });
  }
  for (const [version, is] of [
    [8, 8],
    [6, 8],
  ]) {
    take(heads, 'conversation_changed', { conversation_id: 'a', details_version: version });
    take(heads, 'member_changed', { conversation_id: 'a', epoch: version });
    t.match(heads.get('a'), { details_version: is, epoch: is });
  }
  heads.changed('a', 3, 5);
  t.match(heads.get('a'), { last_change: 5, last_seq: 7 });
  heads.raise('a', 6, 9);
  t.match(heads.get('a'), { last_change: 9, last_seq: 7 });
  for (const name of ['read_advanced', 'conversation_changed', 'member_changed'] as const)
    take(heads, name, { conversation_id: 'unknown', user_id: 'ann', seq: 1 });
  t.equal(heads.get('unknown'), undefined);
  t.end();
});

t.test('once the sets changed, their version is one that no server has', (t) => {
  const heads = hello([head('a', 10)]);
  t.equal(heads.setsVersion, 7);
  const seen = new Set([7]);
  const changes: [EventName, object][] = [
    [
      'conversation_joined',
      { conversation: { conversation_id: 'b', last_seq: 3, last_change: 1, active_at: 5, read_seq: 0 } },
    ],
    ['conversation_left', { conversation_id: 'a' }],
    ['friendship_changed', { user_id: 'eve' }],
  ];
  for (const [name, event] of changes) {
    take(heads, name, event);
    t.ok(heads.setsVersion > 2 ** 51 && Number.isInteger(heads.setsVersion), `${heads.setsVersion}`);
    seen.add(heads.setsVersion);
  }
  t.equal(seen.size, 4, 'each time another one');
  t.match(heads.get('b'), { last_seq: 3, last_change: 1, active_at: 5, read_seq: 0 });
  t.equal(heads.get('a'), undefined);
  t.end();
});

t.test('a conversation without a head has a floor, until it has one', (t) => {
  const floorOf = (...acts: ((heads: SharedHeads) => void)[]) => {
    const heads = hello([head('known', 1)]);
    for (const act of acts) act(heads);
    return heads.floor('a');
  };
  const listed = (last_seq: number, last_change: number) => (heads: SharedHeads) =>
    heads.listed({ conversation_id: 'a', last_seq, last_change } as godwit.v1.Conversation);
  t.equal(floorOf(), undefined);
  t.same(floorOf(listed(9, 4)), { last_seq: 9, last_change: 4, isHeard: false });
  t.same(floorOf(listed(9, 4), listed(10, 3), listed(8, 5)), { last_seq: 8, last_change: 3, isHeard: false });
  const hear = (heads: SharedHeads) => heads.posted(posted(6));
  t.same(floorOf(hear), { last_seq: 6, last_change: 0, isHeard: true });
  t.same(floorOf(listed(9, 4), hear), { last_seq: 6, last_change: 4, isHeard: true });
  const change = (heads: SharedHeads) => heads.changed('a', 3, 7);
  t.same(floorOf(change), { last_seq: 3, last_change: 7, isHeard: false });
  t.same(floorOf(hear, change), { last_seq: 6, last_change: 7, isHeard: true });
  for (const end of [
    (heads: SharedHeads) => heads.raise('a', 1, 1),
    (heads: SharedHeads) => take(heads, 'conversation_left', { conversation_id: 'a' }),
    (heads: SharedHeads) => take(heads, 'conversation_joined', { conversation: { conversation_id: 'a' } }),
  ])
    t.equal(floorOf(hear, end), undefined);
  const heads = hello([head('a', 1)]);
  listed(9, 9)(heads);
  t.same([heads.floor('a'), heads.get('a')?.last_seq], [undefined, 5], 'a list says nothing about a head');
  t.end();
});

t.test('the newest thousand notifications are kept until they are confirmed', (t) => {
  const heads = hello();
  const ids = () => [...heads.notifications].map(({ notification_id }) => notification_id);
  for (let n = 1; n <= 1_000; n++) take(heads, 'notification', { notification_id: `${n}` });
  take(heads, 'notification', { notification_id: '' });
  t.same([ids().length, ids()[0]], [1_000, '1']);
  take(heads, 'notification', { notification_id: '1001' });
  t.same([ids().length, ids()[0], ids().at(-1)], [1_000, '2', '1001']);
  heads.confirmed(['2', '1001', 'unknown']);
  t.same([ids().length, ids()[0], ids().at(-1)], [998, '3', '1000']);
  t.end();
});
