import type { EventName, Events, godwit } from '@godwit/schema/client';
import t from 'tap';
import type { Cursor } from '../resume.js';
import { turn } from '../testing/settlement.js';
import { SharedHeads } from './shared-heads.js';
import { SharedResume } from './shared-resume.js';
import type { TabSession } from './tab-session.js';

const NOW = 1_000_000_000;

/** The sessions of one connection that knows no heads but those given, and what each session was sent. */
function start(heads: object[] = []) {
  const told = new SharedHeads({ user_id: 'ann', heads, sets_version: 1 } as unknown as godwit.v1.HelloResponse);
  const sessions = new Set<TabSession>();
  const asked: string[] = [];
  const restarts: string[] = [];
  const resume = new SharedResume({
    heads: told,
    databaseEpoch: 'now',
    since: NOW,
    sessions,
    call: async ({ resume: cursors }) => {
      for (const { seq, change, database_epoch: epoch = '' } of cursors ?? [])
        asked.push(`${seq} ${change ?? '?'} ${epoch}`.trim());
    },
    restart: (reason) => restarts.push(reason),
  });
  const open = () => {
    const events: string[] = [];
    const emit = (name: EventName, event: object) => {
      const { message, change, to_seq, truncated } = event as {
        message?: godwit.v1.Message;
        change?: number;
        to_seq?: number;
        truncated?: boolean;
      };
      const numbers = change ? `${message?.seq} by ${change}` : (message?.seq ?? to_seq ?? '');
      events.push(`${name.replace('message_', '')} ${numbers}${truncated ? ' truncated' : ''}`.trim());
    };
    const session = { isOpen: true, emit } as unknown as TabSession;
    sessions.add(session);
    return { session, events, begin: (cursor: Omit<Cursor, 'conversation_id'>) => begin(session, cursor) };
  };
  const begin = async (session: TabSession, cursor: Omit<Cursor, 'conversation_id'>) => {
    const began = resume.begin(session, { conversation_id: 'c', ...cursor });
    await turn();
    return began;
  };
  const message = (seq: number, more: object = {}) =>
    ({ conversation_id: 'c', seq, revision: 0, sent_at: NOW, ...more }) as godwit.v1.Message;
  const server = {
    posted: (seq: number, more?: object) => resume.posted({ message: message(seq, more) }),
    changed: (seq: number, change: number) =>
      resume.changed({ message: message(seq), change } as Events['message_changed']),
    resumed: async (from_seq: number, to_seq: number, to_change: number, more: object = {}) => {
      const to = { from_seq, to_seq, to_change, truncated: false, restored: false, ...more };
      resume.resumed({ conversation_id: 'c', ...to } as Events['resumed']);
      await turn();
    },
    listed: (last_seq: number, last_change: number) =>
      told.listed({ conversation_id: 'c', last_seq, last_change } as godwit.v1.Conversation),
  };
  return { heads: told, resume, open, asked, restarts, server };
}

t.test('a conversation beyond the heads is resumed from the lowest cursor, and again over its changes', async (t) => {
  const { open, asked, server, heads } = start();
  const [far, near] = [open(), open()];
  const began = [far.begin({ seq: 2, change: 0 }), near.begin({ seq: 4, change: 1 })];
  t.same(await Promise.all(began), [undefined, undefined]);
  t.same(asked.splice(0), ['2 0']);
  // A new one between those that are sent again.
  server.posted(3);
  server.posted(5);
  server.posted(4, { revision: 2 });
  await server.resumed(2, 5, 3);
  t.same(asked, ['5 0'], 'the change of 4 is in the message, which one of them drops');
  t.same([far.events, near.events], [[], []]);
  server.changed(4, 3);
  await server.resumed(5, 5, 3);
  t.same(far.events, ['posted 3', 'posted 4', 'posted 5', 'changed 4 by 3', 'resumed 5']);
  t.same(near.events, ['posted 5', 'changed 4 by 3', 'resumed 5']);
  t.match(heads.get('c'), { last_seq: 5, last_change: 3 });
});

t.test('a cursor of a head is up to date, lacks something, or is of another history', async (t) => {
  const { open, asked, server } = start([{ conversation_id: 'c', last_seq: 5, last_change: 2 }]);
  const { begin } = open();
  t.equal(await begin({ seq: 5, change: 2 }), 'up to date');
  t.equal(await begin({ seq: 6, change: 3, database_epoch: 'now' }), 'up to date', 'a former connection was ahead');
  const restored = { conversation_id: 'c', to_seq: 5, to_change: 2, truncated: true, restored: true };
  t.same(await begin({ seq: 6, change: 2 }), { ...restored, from_seq: 6 });
  t.same(await begin({ seq: 4, change: 1, database_epoch: 'before' }), { ...restored, from_seq: 4 });
  t.same(asked, []);
  for (const [cursor, asks] of [
    [{ seq: 5, change: 1 }, '5 1'],
    [{ seq: 4, change: 2 }, '4 2'],
    [{ seq: 5 }, '5 ?'],
  ] as [Omit<Cursor, 'conversation_id'>, string][]) {
    t.equal(await begin(cursor), undefined);
    t.same(asked.splice(0), [asks]);
    await server.resumed(cursor.seq, 5, 2);
  }
  const unchanged = start([{ conversation_id: 'c', last_seq: 5, last_change: 0 }]);
  t.equal(await unchanged.open().begin({ seq: 5 }), 'up to date', 'there are no changes to lack');
  const beyond = start();
  await beyond.open().begin({ seq: 5, change: 0, database_epoch: 'before' });
  t.same(beyond.asked, ['5 0 before'], 'the server decides');
});

t.test('where a cursor says nothing of changes, all are asked for, and again those of the others', async (t) => {
  const { heads, open, asked, server } = start([{ conversation_id: 'c', last_seq: 5, last_change: 4 }]);
  const [follower, late, alone] = [open(), open(), start([{ conversation_id: 'c', last_seq: 5, last_change: 4 }])];
  await late.begin({ seq: 5 });
  t.same(asked.splice(0), ['5 ?']);
  server.changed(2, 3);
  server.changed(3, 4);
  await server.resumed(5, 5, 4);
  t.same(asked, ['5 4']);
  server.changed(4, 5);
  await server.resumed(5, 5, 5);
  t.same(late.events, ['changed 2 by 3', 'changed 3 by 4', 'changed 4 by 5', 'resumed 5']);
  t.same(follower.events, ['changed 4 by 5']);
  await alone.open().begin({ seq: 5 });
  await alone.server.resumed(5, 5, 4);
  t.same(alone.asked, ['5 ?']);
  t.match([heads.get('c'), alone.heads.get('c')], [{ last_change: 5 }, { last_change: 4 }]);
});

t.test('a session that is closed, or is up to date again, waits no more', async (t) => {
  const { open, resume, server, asked } = start([{ conversation_id: 'c', last_seq: 5, last_change: 0 }]);
  const [one, other] = [open(), open()];
  await one.begin({ seq: 3, change: 0 });
  await other.begin({ seq: 2, change: 0 });
  t.same(asked.splice(0), ['3 0'], 'one round at a time');
  resume.drop(one.session);
  server.posted(4);
  await server.resumed(3, 5, 0);
  t.same(one.events, []);
  t.same(asked.splice(0), ['2 0']);
  resume.drop(other.session);
  await server.resumed(2, 5, 0);
  t.same(other.events, []);
  one.begin({ seq: 3, change: 0 });
  resume.drop(one.session);
  await other.begin({ seq: 5, change: 0 });
  t.same(asked, [], 'it was dropped before it was asked for');
});

t.test('a message or a change that comes twice is passed on once', async (t) => {
  const { open, server } = start([{ conversation_id: 'c', last_seq: 5, last_change: 1 }]);
  const { events } = open();
  for (const seq of [5, 6, 6, 4]) server.posted(seq);
  for (const change of [1, 2, 2]) server.changed(4, change);
  t.same(events, ['posted 6', 'changed 4 by 2']);
});

t.test('a session that will be resumed is not sent what comes before that', async (t) => {
  const { open, server } = start([{ conversation_id: 'c', last_seq: 5, last_change: 1 }]);
  const [follower, late] = [open(), open()];
  const began = late.begin({ seq: 3, change: 0 });
  server.posted(6);
  server.changed(5, 2);
  t.same([follower.events, late.events], [['posted 6', 'changed 5 by 2'], []]);
  await began;
});

t.test('at most 10,000 events of a conversation wait', async (t) => {
  const { open, server, restarts } = start();
  await open().begin({ seq: 0, change: 0 });
  for (let n = 1; n <= 5_000; n++) {
    server.posted(n);
    server.changed(n, n);
  }
  t.same(restarts, []);
  server.posted(5_001);
  t.same(restarts, ['too many events are held']);
});

t.test('a list that is ahead of the events hides none of them', async (t) => {
  const { open, server } = start();
  const { events, begin } = open();
  server.listed(7, 5);
  server.posted(6);
  server.changed(6, 4);
  server.posted(7);
  server.changed(7, 5);
  t.same(events, ['posted 6', 'changed 6 by 4', 'posted 7', 'changed 7 by 5']);
  t.equal(await begin({ seq: 7, change: 5 }), undefined, 'nor is a cursor known to be up to date');
});

t.test('a session that follows a conversation gets what is new in it while another one is resumed', async (t) => {
  const { open, asked, server } = start();
  const [follower, late] = [open(), open()];
  server.posted(9);
  server.listed(11, 5);
  follower.events.length = 0;
  await late.begin({ seq: 6, change: 4 });
  t.same(asked, ['6 0']);
  for (const seq of [7, 8, 9, 10]) server.posted(seq);
  server.changed(9, 5);
  await server.resumed(6, 10, 5);
  t.same(follower.events, ['posted 10', 'changed 9 by 5']);
  const lacked = ['posted 7', 'posted 8', 'posted 9', 'posted 10', 'changed 9 by 5', 'resumed 10'];
  t.same(late.events.slice(1), lacked);
});

t.test('a session that may begin to follow a conversation is sent what is new, and nothing old', async (t) => {
  const { open, server } = start();
  const [idle, late] = [open(), open()];
  await late.begin({ seq: 1, change: 0 });
  server.posted(2, { sent_at: NOW - 100_000 });
  server.posted(3, { sent_at: NOW - 50_000 });
  server.posted(4);
  await server.resumed(1, 4, 0);
  t.same(idle.events, ['posted 3', 'posted 4'], 'clocks may differ by a minute');
});

t.test('a session that reads from history gets the messages after those', async (t) => {
  const { open, asked, server, restarts } = start();
  const { begin, events } = open();
  await begin({ seq: 1, change: 0 });
  await server.resumed(1, 5_000, 0, { truncated: true });
  t.same(asked, ['1 0', '5000 0']);
  server.posted(5_001);
  await server.resumed(5_000, 5_001, 0);
  t.same(events, ['resumed 5000 truncated', 'posted 5001', 'resumed 5001']);
  t.same(restarts, []);
});

t.test('the connection is made anew if messages are skipped that another session lacks', async (t) => {
  const { open, server, restarts } = start([{ conversation_id: 'c', last_seq: 4_999, last_change: 0 }]);
  const [, late] = [open(), open()];
  await late.begin({ seq: 1, change: 0 });
  await server.resumed(1, 4_999, 0, { truncated: true });
  t.same(restarts, []);
  await server.resumed(4_999, 4_999, 0);
  await late.begin({ seq: 1, change: 0 });
  await server.resumed(1, 5_000, 0, { truncated: true });
  t.same(restarts, ['more was missed than can be sent again']);
});

t.test('the connection is made anew if a session that reads from history would have to read more', async (t) => {
  const { open, server, restarts } = start();
  await open().begin({ seq: 1, change: 0 });
  await server.resumed(1, 5_000, 0, { truncated: true });
  t.same(restarts, []);
  await server.resumed(5_000, 9_000, 0, { truncated: true });
  t.same(restarts, ['more was missed than can be sent again']);
});

t.test('the answer to a round that ended is not taken for that of the next', async (t) => {
  const { open, resume, server } = start();
  const { begin, events } = open();
  await begin({ seq: 3, change: 0 });
  resume.joined('c');
  t.same(events.splice(0), ['conversation_left'], 'the user had left, and this session was not told');
  await begin({ seq: 8, change: 0 });
  await server.resumed(3, 8, 0);
  t.same(events, []);
  server.posted(9);
  await server.resumed(8, 9, 0);
  t.same(events, ['posted 9', 'resumed 9']);
});

t.test('a cursor of another history does not keep changes from the other sessions', async (t) => {
  const { open, server } = start();
  const [follower, late] = [open(), open()];
  server.posted(4);
  follower.events.length = 0;
  await late.begin({ seq: 3, change: 0, database_epoch: 'old' });
  server.changed(4, 1);
  await server.resumed(3, 4, 1, { truncated: true, restored: true });
  t.same(follower.events, ['changed 4 by 1']);
  t.same(late.events.splice(0).slice(1), ['resumed 4 truncated']);
  const next = open();
  await late.begin({ seq: 2, change: 0 });
  await next.begin({ seq: 1, change: 0 });
  await server.resumed(2, 4, 1, { truncated: true, restored: true });
  await server.resumed(1, 4, 1);
  t.same(next.events, ['resumed 4'], 'the next round began');
});
