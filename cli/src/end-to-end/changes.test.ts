import { randomBytes } from 'node:crypto';
import type { Client } from '@godwit/client';
import { eventText, RawSocket } from '@godwit/gateway/testing';
import { decodeServerFrames, encodeClientFrames, godwit } from '@godwit/schema';
import t from 'tap';
import { createBarrier } from '../testing/barrier.js';
import { Inbox } from '../testing/inbox.js';
import { startTestSystem, type TestSystem } from '../testing/test-system.js';

let system: TestSystem;
let settle: Awaited<ReturnType<typeof createBarrier>>;
t.before(async () => {
  system = await startTestSystem(2);
  settle = await createBarrier(system);
});
t.teardown(() => system.stop());

const id = () => randomBytes(4).toString('hex');
const edit = (client: Client, conversation_id: string, seq: number, body: string) =>
  client.edit({ conversation_id, seq, content_type: 'text/plain', body: Buffer.from(body) });

/** A conversation of Ann with others, in which she has posted 1 to `count`. */
async function conversation(ann: Client, member_ids: string[], count: number): Promise<string> {
  const conversation_id = id();
  await ann.createConversation({ conversation_id, member_ids });
  for (let n = 1; n <= count; n++) await ann.send({ conversation_id, body: String(n) });
  return conversation_id;
}

/** The events of a resuming connection, as lines, up to and including the `resumed` of its last cursor. */
async function resume(user: string, cursors: godwit.v1.Cursor.$Properties[]): Promise<string[]> {
  const raw = await RawSocket.open(system.urls[1] as string);
  raw.send(encodeClientFrames([{ id: 1, hello: { token: await system.token(user), resume: cursors } }]));
  const lines: string[] = [];
  let resumed = 0;
  while (resumed < cursors.length) {
    for (const frame of decodeServerFrames((await raw.next()) as Buffer)) {
      if (frame.id || !frame.body) continue;
      lines.push(eventText(frame.body as 'resumed', frame[frame.body as 'resumed'] as never));
      if (frame.resumed) resumed++;
    }
  }
  raw.socket.terminate();
  return lines;
}

t.test('a change that the bus lost is delivered with the next one, each message in its current state', async (t) => {
  const [ann, ben] = [await system.client('ann', 0), await system.client('ben', 1)];
  const inboxes = [new Inbox(ann), new Inbox(ben)];
  const c = await conversation(ann, ['ben'], 3);
  for (const inbox of inboxes) await inbox.until(() => inbox.messages(c).length === 3);
  for (const inbox of inboxes) inbox.take();
  // Two changes that the bus does not report, of two messages.
  for (const [seq, body] of [
    [1, '1b'],
    [2, '2b'],
  ] as const) {
    await system.databases.writes.query(
      `with count as (update conversations set last_change = last_change + 1 where id = $1 returning last_change)
       update messages set body = convert_to($3, 'UTF8'), revision = revision + 1, change = (select last_change from count)
       where conversation_id = $1 and seq = $2`,
      [c, seq, body],
    );
  }
  await edit(ann, c, 1, '1c');
  for (const inbox of inboxes) {
    await inbox.until(() => inbox.lines.length >= 2);
    t.same([...inbox.lines].sort(), [`message_changed ${c}#1 ann: 1c rev 2`, `message_changed ${c}#2 ann: 2b rev 1`]);
  }
});

t.test('a resuming client receives the messages posted and changed meanwhile', async (t) => {
  const ann = await system.client('ann', 0);
  const c = await conversation(ann, ['kim'], 2);
  await edit(ann, c, 1, '1b');
  await ann.send({ conversation_id: c, body: '3' });
  await edit(ann, c, 2, '2b');
  await ann.delete({ conversation_id: c, seq: 1 });
  const [posted, second, first] = [
    `message_posted ${c}#3 ann: 3`,
    `message_changed ${c}#2 ann: 2b rev 1`,
    `message_changed ${c}#1 ann: (deleted) rev 2`,
  ];
  const at = (seq: number, change?: number) => resume('kim', [{ conversation_id: c, seq, change }]);
  t.same(await at(2, 1), [second, first, posted, `resumed ${c} 2 to 3`]);
  t.same(await at(3, 2), [first, `resumed ${c} 3 to 3`]);
  t.same(await at(3, 3), [`resumed ${c} 3 to 3`]);
  t.same(await at(2), [second, first, posted, `resumed ${c} 2 to 3`], 'a client that does not count changes');
  t.same(await at(99, 99), [`resumed ${c} 99 to 3`], 'a cursor ahead of everything');
  t.same(
    await at(0, 3),
    [`message_posted ${c}#1 ann: (deleted)`, `message_posted ${c}#2 ann: 2b`, posted, `resumed ${c} 0 to 3`],
    'from the start, each message comes in its current state',
  );
});

t.test('if history begins with joining, a new member cannot get earlier messages in any way', async (t) => {
  const ann = await system.client('ann', 0);
  const inbox = new Inbox(ann);
  const c = await conversation(ann, [], 2);
  await ann.updateConversation({
    conversation_id: c,
    history_visibility: godwit.v1.HistoryVisibility.HISTORY_VISIBILITY_FROM_JOINING,
  });
  const late = await system.client('late', 1);
  const toLate = new Inbox(late);
  await ann.addMembers({ conversation_id: c, user_ids: ['late'] });
  await toLate.until(() => toLate.of('conversation_joined').length === 1);
  toLate.take();
  await edit(ann, c, 1, 'not for late');
  await ann.send({ conversation_id: c, body: '3' });
  await edit(ann, c, 3, '3b');
  await toLate.until(() => toLate.lines.length >= 2);
  await settle([ann, late]);
  const [posted, changed] = [`message_posted ${c}#3 ann: 3`, `message_changed ${c}#3 ann: 3b rev 1`];
  t.same(toLate.lines, [posted, changed]);
  t.equal(inbox.lines.filter((line) => line.startsWith('message_changed')).length, 2, 'Ann receives both changes');
  t.same(await resume('late', [{ conversation_id: c, seq: 0, change: 0 }]), [
    `message_posted ${c}#3 ann: 3b`,
    `resumed ${c} 0 to 3`,
  ]);
  t.same(
    (await late.history({ conversation_id: c })).messages.map(({ seq }) => seq),
    [3],
  );
  for (const request of [
    () => late.edit({ conversation_id: c, seq: 1 }),
    () => late.react({ conversation_id: c, seq: 1, emoji: '👍' }),
    () => late.send({ conversation_id: c, reply_to: 1, body: 'x' }),
  ])
    await t.rejects(request() as Promise<unknown>, { code: 3 });
});

t.test('typing ends with the connection, and a new member may type and post at once', async (t) => {
  const [ann, ben] = [await system.client('ann', 0), await system.client('ben', 1)];
  const inbox = new Inbox(ann);
  const c = await conversation(ann, ['ben'], 0);
  // Possibly before the gateway has learned that he is a member.
  await Promise.all([
    ben.signal({ conversation_id: c, body: Buffer.from('1') }),
    ben.signal({ conversation_id: c, body: Buffer.from('2') }),
    ben.typing({ conversation_id: c, active: true }),
  ]);
  await inbox.until(() => inbox.lines.includes(`typing_changed ${c} ben true`));
  ben.close();
  await inbox.until(() => inbox.lines.includes(`typing_changed ${c} ben false`));
  t.same(
    inbox.lines.filter((line) => line.startsWith('signaled')),
    [`signaled ${c} ben =1`, `signaled ${c} ben =2`],
  );
});
