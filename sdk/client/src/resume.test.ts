import type { EventName, Events } from '@godwit/schema';
import t from 'tap';
import { type Cursor, Positions } from './resume.js';

/** Takes minimal events of the conversation `c`, or of another one. */
function start(cursors: readonly Cursor[] = []) {
  const positions = new Positions(cursors);
  const take = (name: EventName, event: object) => positions.take(name, event as Events[EventName]);
  const of = (conversation_id: string) => ({
    posted: (seq: number) => take('message_posted', { message: { conversation_id, seq } }),
    changed: (change: number, seq = 1) => take('message_changed', { change, message: { conversation_id, seq } }),
    resumed: (to_seq: number, to_change = 0, more: object = {}) =>
      take('resumed', { conversation_id, to_seq, to_change, truncated: false, restored: false, ...more }),
    joined: (last_seq: number, last_change = 0) =>
      take('conversation_joined', { conversation: { conversation_id, last_seq, last_change } }),
    left: () => take('conversation_left', { conversation_id }),
  });
  /** The cursors as `id seq change epoch`, most recently active first. */
  const shown = (limit?: number) =>
    positions
      .cursors(limit)
      .map(({ conversation_id, seq, change, database_epoch }) =>
        [conversation_id, seq, change ?? '?', database_epoch].filter((part) => part !== undefined).join(' '),
      );
  return { positions, take, of, shown, ...of('c') };
}

/** Held events as `posted 4` or `changed 2`. */
const lines = (held: readonly { name: EventName; event: object }[]) =>
  held.map(({ name, event }) => {
    const { message, change, to_seq } = event as { message?: { seq: number }; change?: number; to_seq?: number };
    return `${name.replace('message_', '')} ${change ?? message?.seq ?? to_seq}`;
  });

t.test('cursors are returned as given, the last one first', (t) => {
  const given = [
    { conversation_id: 'a', seq: 1, change: 2, database_epoch: 'e' },
    { conversation_id: 'b', seq: 3, change: 0 },
    { conversation_id: 'c', seq: 4 },
  ];
  const { positions, shown, posted, of } = start(given);
  t.strictSame(positions.cursors(), [...given].reverse());
  t.strictSame(positions.cursors(2), [given[2], given[1]]);
  t.same(new Positions().cursors(), []);
  t.same(
    [positions.has('a'), positions.has('x'), positions.seqOf('b'), positions.seqOf('x')],
    [true, false, 3, undefined],
  );
  of('a').posted(2);
  t.same(shown(), ['a 2 2 e', 'c 4 ?', 'b 3 0'], 'most recently active first');
  posted(4);
  t.same(shown(1), ['a 2 2 e'], 'a known message does not count as activity');
  t.end();
});

t.test('each message and each change is new once; messages and changes are counted separately', (t) => {
  const { posted, changed, shown } = start();
  t.same([posted(1), posted(1), posted(3), posted(2), posted(4)], ['new', 'had', 'new', 'had', 'new']);
  t.same([changed(1), changed(1), changed(5), changed(4), changed(6)], ['new', 'had', 'new', 'had', 'new']);
  t.same(shown(), ['c 4 6']);
  const unknown = start([{ conversation_id: 'c', seq: 4 }]);
  t.same(
    [unknown.changed(2), unknown.changed(2)],
    ['new', 'had'],
    'while the last change is unknown, any change is new',
  );
  t.same(unknown.shown(), ['c 4 2']);
  t.end();
});

t.test('other events are emitted, and affect no position', (t) => {
  const { take, shown, positions } = start();
  positions.awaitUnknown();
  t.equal(take('typing_changed', { conversation_id: 'c' }), 'new');
  t.equal(take('goodbye', {}), 'new');
  t.equal(take('message_posted', {}), 'new');
  t.equal(take('conversation_joined', {}), 'new');
  t.same([shown(), positions.unknown], [[], []]);
  t.end();
});

t.test('a joined conversation begins at its head, and a left one is forgotten', (t) => {
  const { of, joined, left, posted, shown } = start();
  t.equal(joined(5, 2), 'new');
  t.equal(joined(3, 1), 'new');
  t.same(shown(), ['c 5 2'], 'a position never decreases');
  t.equal(joined(6, 3), 'new');
  t.same(shown(), ['c 6 3']);
  of('d').joined(1);
  t.same(shown(), ['d 1 0', 'c 6 3']);
  t.equal(left(), 'new');
  t.same(shown(), ['d 1 0']);
  t.equal(posted(1), 'new');
  for (const change of [0, 2]) {
    const unknown = start([{ conversation_id: 'c', seq: 4 }]);
    unknown.joined(4, change);
    t.same(unknown.shown(), [`c 4 ${change}`]);
  }
  t.end();
});

t.test('resumed advances the position, but not past messages that the client must read from history', (t) => {
  const { resumed, shown, posted } = start([{ conversation_id: 'c', seq: 4, change: 2 }]);
  resumed(6, 3);
  t.same(shown(), ['c 6 3']);
  resumed(5, 1);
  t.same(shown(), ['c 6 3'], 'a position never decreases');
  resumed(9, 4, { truncated: true });
  t.same(shown(), ['c 6 4']);
  t.equal(posted(7), 'new');
  resumed(2, 1, { restored: true });
  t.same(shown(), ['c 2 1'], 'unless the database was restored');
  resumed(1, 0, { restored: true, truncated: true });
  t.same(shown(), ['c 1 0']);
  for (const change of [0, 7]) {
    const unknown = start([{ conversation_id: 'c', seq: 4 }]);
    unknown.resumed(4, change);
    t.same(unknown.shown(), [`c 4 ${change}`]);
  }
  t.end();
});

t.test('live events are held until resumed, and then emitted by number, messages first', (t) => {
  const { positions, posted, changed, resumed, joined, left, of } = start([
    { conversation_id: 'c', seq: 4, change: 2 },
  ]);
  positions.awaitResumed('c');
  positions.awaitResumed('x');
  t.equal(positions.has('x'), false);
  t.same([posted(9), changed(4), posted(5), changed(3, 9), posted(7)], Array(5).fill('held'));
  t.equal(of('d').posted(1), 'new', 'events of other conversations are not held');
  t.equal(joined(4), 'new', 'nor are other events');
  t.equal(resumed(9), 'caught up');
  t.same(lines(positions.caughtUp('c')), ['posted 5', 'posted 7', 'posted 9', 'changed 3', 'changed 4']);
  t.same(lines(positions.caughtUp('c')), [], 'held events are returned once');
  t.equal(resumed(9), 'new');
  t.equal(posted(10), 'new');
  t.same(positions.caughtUp('x'), []);
  positions.awaitResumed('c');
  posted(11);
  t.equal(left(), 'new');
  t.equal(positions.has('c'), false);
  t.end();
});

t.test('while history is read, all events of the conversation are held, in the order of arrival', (t) => {
  const { positions, posted, changed, resumed, joined, left, of } = start([
    { conversation_id: 'c', seq: 4, change: 2 },
  ]);
  positions.hold('c');
  positions.hold('x');
  t.equal(positions.has('x'), false);
  t.same([posted(9), changed(3), posted(8), resumed(9), joined(9)], Array(5).fill('held'));
  positions.hold('c');
  t.equal(of('d').posted(1), 'new');
  const held = positions.release('c');
  t.same(lines(held.slice(0, 4)), ['posted 9', 'changed 3', 'posted 8', 'resumed 9']);
  t.equal(held.length, 5);
  t.same([positions.release('c'), positions.release('x')], [[], []]);
  t.equal(posted(9), 'new', 'held events did not advance the position');
  positions.hold('c');
  t.equal(left(), 'new');
  t.end();
});

t.test('at most 10,000 events are held', (t) => {
  const { positions, posted } = start([{ conversation_id: 'c', seq: 0 }]);
  positions.hold('c');
  for (let seq = 1; seq <= 10_000; seq++) if (posted(seq) !== 'held') t.fail(`${seq} was not held`);
  t.equal(posted(10_001), 'overflow');
  t.equal(positions.release('c').length, 10_000);
  t.end();
});

t.test('a lost connection ends every hold, and drops the held events', (t) => {
  const { positions, posted, resumed, of, shown } = start([
    { conversation_id: 'c', seq: 4, change: 2 },
    { conversation_id: 'd', seq: 4, change: 2 },
  ]);
  positions.awaitResumed('c');
  positions.hold('d');
  positions.awaitUnknown();
  t.same([posted(5), of('d').posted(5), of('x').posted(1)], ['held', 'held', 'had']);
  positions.disconnected();
  t.same(shown(), ['d 4 2', 'c 4 2']);
  t.same([positions.release('c'), positions.release('d'), positions.unknown], [[], [], []]);
  t.equal(resumed(4), 'new');
  t.same([posted(5), of('d').posted(5), of('x').posted(1)], ['new', 'new', 'new']);
  t.end();
});

t.test('messages and changes of unknown conversations are dropped, and the conversations recorded', (t) => {
  const { positions, of, posted } = start([{ conversation_id: 'c', seq: 4 }]);
  positions.awaitUnknown();
  t.equal(posted(5), 'new', 'a known conversation is unaffected');
  t.same([of('x').posted(1), of('x').posted(2), of('y').changed(1)], ['had', 'had', 'had']);
  positions.awaitUnknown();
  t.same(positions.unknown, ['x', 'y'], 'a second call keeps the recorded ones');
  t.equal(of('z').joined(1), 'new');
  positions.begin('x', { seq: 2, change: 0 });
  t.same(positions.unknown, ['y']);
  t.equal(of('x').posted(3), 'new');
  positions.knowAll();
  t.same([positions.unknown, of('y').posted(7)], [[], 'new']);
  t.end();
});

t.test('a position from a list is replaced by the first live event', (t) => {
  for (const kind of ['posted', 'changed'] as const) {
    const { positions, shown, [kind]: live } = start();
    positions.begin('c', { seq: 9, change: 9, listed: true });
    t.equal(live(7), 'new', 'a live event behind the listed position is new');
    if (kind === 'changed') {
      t.equal(shown()[0], 'c 9 7');
      continue;
    }
    t.equal(shown()[0], 'c 7 9');
    t.equal(live(7), 'had');
    t.equal(live(8), 'new');
  }
  const { positions, posted, resumed, of } = start();
  positions.begin('b', { seq: 9, change: 9, listed: true });
  const { posted: postedTo, changed } = of('b');
  t.same([postedTo(8), changed(7), changed(7)], ['new', 'new', 'had'], 'each of the two by itself');
  for (const id of ['heard', 'silent']) positions.begin(id, { seq: 9, change: 9, listed: true });
  t.equal(of('heard').posted(9), 'new');
  const changes = () => Object.fromEntries(positions.cursors().map((one) => [one.conversation_id, one.change]));
  positions.disconnected(performance.now() + 61_000);
  t.match(changes(), { b: 7, heard: 9, silent: 9 });
  positions.disconnected();
  t.same(changes(), { b: 7, heard: undefined, silent: 9 }, 'a change of the message that was heard may be lost');
  positions.begin('c', { seq: 9, listed: true });
  resumed(9);
  t.equal(posted(8), 'had', 'resumed confirms the position');
  positions.begin('d', { seq: 9 });
  t.equal(positions.seqOf('d'), 9);
  t.end();
});

t.test('entering another epoch drops positions of the old one; positions without an epoch take the new one', (t) => {
  const given = [
    { conversation_id: 'a', seq: 1, change: 0, database_epoch: 'old' },
    { conversation_id: 'b', seq: 1, change: 0 },
    { conversation_id: 'c', seq: 1, change: 0, database_epoch: 'new' },
  ];
  const { positions, shown, of } = start(given);
  t.equal(positions.enter(''), false, 'a gateway that names no epoch');
  t.same(shown(), ['c 1 0 new', 'b 1 0', 'a 1 0 old']);
  t.equal(positions.enter('new'), true);
  t.same(shown(), ['c 1 0 new', 'b 1 0 new']);
  t.equal(positions.enter('new'), false);
  of('d').posted(1);
  positions.begin('e', { seq: 2, change: 0 });
  t.same(shown(2), ['e 2 0 new', 'd 1 0 new'], 'new positions are of this epoch');
  t.end();
});

t.test('`greet` begins unknown conversations at their heads, the most recently active last', (t) => {
  const { positions, shown } = start([{ conversation_id: 'b', seq: 1, change: 1 }]);
  positions.greet([
    { conversation_id: 'a', last_seq: 5, last_change: 2 },
    { conversation_id: 'b', last_seq: 9, last_change: 9 },
    { conversation_id: 'c' },
  ]);
  t.same(shown(), ['a 5 2', 'c 0 0', 'b 1 1']);
  t.end();
});

t.test('a message from history advances the position if it is new and the conversation is followed', (t) => {
  const { positions, shown } = start([{ conversation_id: 'c', seq: 4, change: 1 }]);
  const read = (seq: number, conversation_id = 'c') => positions.read({ conversation_id, seq });
  t.same([read(4), read(5), read(5), read(7), read(1, 'x')], [false, true, false, true, false]);
  t.same([positions.read({}), positions.read({ conversation_id: 'c' })], [false, false]);
  t.same(shown(), ['c 7 1']);
  t.end();
});
