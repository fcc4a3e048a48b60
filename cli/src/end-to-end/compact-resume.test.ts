import { RawSocket } from '@godwit/gateway/testing';
import { decodeServerFrames, encodeClientFrames, type godwit } from '@godwit/schema';
import t from 'tap';
import { Inbox } from '../testing/inbox.js';
import { startTestSystem } from '../testing/test-system.js';

type Resumed = Record<string, unknown>;

t.test('a compact Hello reports each cursor exactly once, in `up_to_date` or by events', async (t) => {
  const system = await startTestSystem(1);
  t.teardown(() => system.stop());
  const ann = await system.client('ann');
  const ids = ['quiet', 'posted', 'edited', 'left'];
  for (const conversation_id of ids) await ann.createConversation({ conversation_id, member_ids: ['ben'] });
  for (const conversation_id of ids) for (const body of ['1', '2']) await ann.send({ conversation_id, body });
  await ann.edit({ conversation_id: 'edited', seq: 1, body: 'changed' });
  await ann.removeMembers({ conversation_id: 'left', user_ids: ['ben'] });
  const database_epoch = ann.session?.database_epoch as string;

  /** Opens a session with these cursors; returns the events for them, and the cursors in `up_to_date`. */
  const told = async (resume: godwit.v1.ICursor[], compact_resume: boolean) => {
    const raw = await RawSocket.open(system.urls[0] as string);
    t.teardown(() => raw.socket.terminate());
    raw.send(encodeClientFrames([{ id: 1, hello: { token: await system.token('ben'), resume, compact_resume } }]));
    const events: Resumed[] = [];
    let short = 0;
    while (events.length < resume.length) {
      const message = await raw.next();
      if (!message) throw new Error(`closed after ${JSON.stringify(events)}`);
      for (const { hello, resumed, conversation_left } of decodeServerFrames(message)) {
        for (const at of hello?.up_to_date ?? []) {
          const { conversation_id, seq, change } = resume[at] as Required<godwit.v1.ICursor>;
          events.push({ conversation_id, from_seq: seq, to_seq: seq, to_change: change ?? 0 });
          short++;
        }
        if (resumed) {
          const { conversation_id, from_seq, to_seq, to_change, truncated, restored } = resumed;
          events.push({
            conversation_id,
            from_seq,
            to_seq,
            to_change,
            ...(truncated && { truncated }),
            ...(restored && { restored }),
          });
        }
        if (conversation_left) events.push({ left: conversation_left.conversation_id });
      }
    }
    const byText = (one: Resumed, other: Resumed) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
    return { events: events.sort(byText), short };
  };

  const cursors: [godwit.v1.ICursor, boolean][] = [
    [{ conversation_id: 'quiet', seq: 2 }, true],
    [{ conversation_id: 'quiet', seq: 2, change: 0, database_epoch }, true],
    [{ conversation_id: 'quiet', seq: 2, database_epoch: 'another' }, false],
    [{ conversation_id: 'quiet', seq: 3 }, false],
    [{ conversation_id: 'posted', seq: 1, change: 0 }, false],
    [{ conversation_id: 'edited', seq: 2, change: 1 }, true],
    [{ conversation_id: 'edited', seq: 2, change: 0 }, false],
    [{ conversation_id: 'edited', seq: 2 }, false],
    [{ conversation_id: 'left', seq: 2 }, false],
    [{ conversation_id: 'unknown', seq: 0 }, false],
  ];
  for (const [cursor, isShort] of cursors) {
    const [each, compact] = [await told([cursor], false), await told([cursor], true)];
    t.same(compact.events, each.events, JSON.stringify(cursor));
    t.same([each.short, compact.short], [0, isShort ? 1 : 0], JSON.stringify(cursor));
  }
  const all = ['quiet', 'posted', 'edited', 'left'].map((conversation_id) => ({ conversation_id, seq: 2, change: 1 }));
  const [each, compact] = [await told(all, false), await told(all, true)];
  t.equal(each.events.length, 4);
  t.same(
    compact.events.map((event) => ({ ...event, to_change: 0 })),
    each.events.map((event) => ({ ...event, to_change: 0 })),
    'all at once',
  );
  t.equal(compact.short, 3);
});

t.test('the SDK emits `resumed` for every cursor, whether it came as an event or in `up_to_date`', async (t) => {
  const system = await startTestSystem(1);
  t.teardown(() => system.stop());
  const ann = await system.client('ann');
  for (const conversation_id of ['same', 'more']) {
    await ann.createConversation({ conversation_id, member_ids: ['ben'] });
    await ann.send({ conversation_id, body: '1' });
  }
  const before = await system.client('ben');
  const resume = before.cursors();
  before.close();
  await ann.send({ conversation_id: 'more', body: '2' });
  const ben = await system.client('ben', 0, { resume });
  const inbox = new Inbox(ben);
  await inbox.until(() => inbox.of('resumed').length === 2);
  t.same(ben.session?.up_to_date.length, 1);
  t.same(
    inbox
      .of('resumed')
      .map(({ conversation_id, from_seq, to_seq }) => [conversation_id, from_seq, to_seq])
      .sort(),
    [
      ['more', 1, 2],
      ['same', 1, 1],
    ],
  );
  t.same(
    ben
      .cursors()
      .map(({ conversation_id, seq }) => [conversation_id, seq])
      .sort(),
    [
      ['more', 2],
      ['same', 1],
    ],
  );
});
