import { openDatabases } from '@godwit/store';
import { eventually } from '@godwit/store/testing';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import t from 'tap';
import { serveStore } from '../roles/store.js';
import { connected, received, start } from '../testing/connected.js';
import { begin, sendInSql as send } from '../testing/sql-application.js';

t.test('a message sent in SQL reaches every member with the commit, and nobody if it is rolled back', async (t) => {
  const system = await start(t, 2);
  const [ann, ben] = [await connected(system, 'ann'), await connected(system, 'ben', 1)];
  await ann.client.createConversation({ conversation_id: 'room', member_ids: ['ben'] });

  const committed = await begin(system);
  t.equal(await send(committed.tx, 'room', 'ann', 'one'), 1);
  t.equal(await send(committed.tx, 'room', '@shop', 'two'), 2);
  t.same((await ben.client.history({ conversation_id: 'room' })).messages, [], 'nothing before the commit');
  await committed.end('commit');
  const both = ['1:one', '2:two'];
  for (const { inbox } of [ann, ben]) t.same(await received(inbox, 'room', both), both);
  t.equal(ben.inbox.of('message_posted')[1]?.message?.sender_id, '@shop');

  const rolledBack = await begin(system);
  t.equal(await send(rolledBack.tx, 'room', 'ann', 'never'), 3);
  await rolledBack.end('rollback');

  const partly = await begin(system);
  t.equal(await send(partly.tx, 'room', 'ann', 'three'), 3);
  await partly.tx.query('savepoint before');
  t.equal(await send(partly.tx, 'room', 'ann', 'undone'), 4);
  await partly.tx.query('rollback to savepoint before');
  // A block with a handler of exceptions is a savepoint, too.
  await partly.tx.query(`do $$ begin
    perform godwit.send('room', 'ann', 'undone as well');
    perform godwit.send('room', 'eve', 'refused');
  exception when insufficient_privilege then null; end $$`);
  t.equal(await send(partly.tx, 'room', 'ann', 'four'), 4);
  await partly.end('commit');
  t.equal((await ben.client.send({ conversation_id: 'room', body: 'five' })).seq, 5);
  const all = [...both, '3:three', '4:four', '5:five'];
  for (const { inbox } of [ann, ben]) t.same(await received(inbox, 'room', all), all);
  const { messages = [] } = await ann.client.history({ conversation_id: 'room' });
  t.same(
    messages.map(({ seq }) => seq),
    [1, 2, 3, 4, 5],
  );
  const rows = `select count(*)::int as n from announcements`;
  await eventually('nothing is left to publish', async () => {
    const [row] = await system.databases.reads.query<{ n: number }>(rows);
    return row?.n === 0;
  });
});

t.test('groups that are created and extended in SQL are announced as over the wire', async (t) => {
  const system = await start(t);
  const [ann, ben, cat] = [
    await connected(system, 'ann'),
    await connected(system, 'ben'),
    await connected(system, 'cat'),
  ];
  const { writes } = system.databases;
  await writes.transaction(async (tx) => {
    await tx.query(`select godwit.create_conversation('order-7', 'ann', 'Order 7', array['ben'])`);
    await send(tx, 'order-7', '@shop', 'welcome');
  });
  for (const { inbox } of [ann, ben]) {
    t.same(await received(inbox, 'order-7', ['']), ['1:welcome']);
    t.match(inbox.of('conversation_joined'), [{ conversation: { conversation_id: 'order-7', title: 'Order 7' } }]);
  }
  t.equal(ann.inbox.of('conversation_joined')[0]?.conversation?.role, 3, 'the creator is the owner');

  await writes.transaction(async (tx) => {
    await tx.query(`select godwit.add_members('order-7', 'ann', array['cat'])`);
    await send(tx, 'order-7', 'cat', 'hello');
  });
  for (const { inbox } of [ann, ben]) {
    t.same(await received(inbox, 'order-7', ['', '']), ['1:welcome', '2:hello']);
    await inbox.until(() => inbox.of('member_changed').length > 0);
    t.match(inbox.of('member_changed'), [{ actor_id: 'ann', seq: 1, members: [{ user_id: 'cat' }], missed: false }]);
  }
  await cat.inbox.until(() => cat.inbox.messages('order-7').includes('2:hello'));
  t.equal(cat.inbox.of('conversation_joined').length, 1);
  t.equal((await cat.client.send({ conversation_id: 'order-7', body: 'thanks' })).seq, 3);
});

t.test('an open transaction holds up sends to its conversation only, and they follow it', async (t) => {
  const system = await start(t);
  const [ann, ben] = [await connected(system, 'ann'), await connected(system, 'ben')];
  await ann.client.createConversation({ conversation_id: 'of-ann' });
  await ben.client.createConversation({ conversation_id: 'of-ben' });
  const open = await begin(system);
  t.equal(await send(open.tx, 'of-ann', 'ann', 'in SQL'), 1);
  const answered: string[] = [];
  const waiting = ['a', 'b', 'c'].map((body) =>
    ann.client.send({ conversation_id: 'of-ann', body }).then(({ seq }) => answered.push(`${seq}:${body}`)),
  );
  for (let n = 1; n <= 20; n++) {
    const { seq } = await ben.client.send({ conversation_id: 'of-ben', body: `${n}` });
    if (seq !== n) t.fail(`message ${n} has the number ${seq}`);
  }
  t.same(answered, [], 'sends to the locked conversation wait');
  await open.end('commit');
  await Promise.all(waiting);
  t.same(answered, ['2:a', '3:b', '4:c']);
  const expected = ['1:in SQL', ...answered];
  t.same(await received(ann.inbox, 'of-ann', expected), expected);
});

t.test('a message committed while no store runs is delivered by the next one', async (t) => {
  const system = await start(t);
  const ann = await connected(system, 'ann');
  await ann.client.createConversation({ conversation_id: 'room' });
  await system.stopStore();
  await system.databases.writes.transaction((tx) => send(tx, 'room', '@shop', 'while it was down'));
  const databases = await openDatabases(system.config.DATABASE_URL);
  const store = await serveStore(
    { ...system.config, STORE_PORT: Number(new URL(system.storeUrl).port) },
    pino({ level: 'silent' }),
    {
      databases,
      bus: system.buses[0] as never,
      blobs: undefined,
      presenceReader: undefined,
      outboxFilled() {},
      registry: new Registry(),
    },
  );
  t.teardown(async () => {
    await store.stop();
    await databases.close();
  });
  t.same(await received(ann.inbox, 'room', ['']), ['1:while it was down']);
});

t.test('a publication that was lost is found by comparing heads', async (t) => {
  const system = await start(t);
  const ann = await connected(system, 'ann');
  await ann.client.createConversation({ conversation_id: 'room' });
  await system.databases.writes.transaction(async (tx) => {
    await send(tx, 'room', '@shop', 'lost');
    await tx.query('delete from announcements');
  });
  t.same(await received(ann.inbox, 'room', ['']), ['1:lost']);
});
