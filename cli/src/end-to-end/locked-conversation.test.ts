import { openTransaction } from '@godwit/store/testing';
import t from 'tap';
import { startTestSystem } from '../testing/test-system.js';

t.test('a locked conversation delays its own messages only, and loses and reorders none', async (t) => {
  const system = await startTestSystem();
  t.teardown(() => system.stop());
  const [ann, ben] = [await system.client('ann'), await system.client('ben')];
  await ann.createConversation({ conversation_id: 'of-ann' });
  await ben.createConversation({ conversation_id: 'of-ben' });
  const send = async (client: typeof ann, conversation_id: string, body: string) =>
    (await client.send({ conversation_id, body })).seq;
  const release = await openTransaction(system.databases.writes, (tx) =>
    tx.query(`select 1 from conversations where id = 'of-ann' for update`),
  );
  const done: string[] = [];
  const held = Promise.all(
    Array.from({ length: 20 }, async (_, n) => {
      const seq = await send(ann, 'of-ann', `${n}`);
      done.push(`ann ${n}`);
      return seq;
    }),
  );
  const others = [];
  for (let n = 0; n < 20; n++) others.push(await send(ben, 'of-ben', `${n}`));
  t.same(
    others,
    Array.from({ length: 20 }, (_, n) => n + 1),
    'others are answered while the lock is held',
  );
  t.same(done, []);
  await release();
  t.same(await held, others);
  const rows = await system.databases.reads.query<{ body: Uint8Array }>(
    `select body from messages where conversation_id = 'of-ann' order by seq`,
  );
  t.same(
    rows.map(({ body }) => Number(Buffer.from(body).toString())),
    Array.from({ length: 20 }, (_, n) => n),
  );
  t.equal(await send(ann, 'of-ann', 'after'), 21);
});

t.test('changes of messages of a locked conversation delay no other user', async (t) => {
  const system = await startTestSystem();
  t.teardown(() => system.stop());
  const ben = await system.client('ben');
  // More than the store has connections for changes.
  const names = Array.from({ length: 12 }, (_, n) => `member-${n}`);
  const members = await Promise.all(names.map((name) => system.client(name)));
  const [ann] = members as [(typeof members)[0]];
  await ann.createConversation({ conversation_id: 'held', member_ids: names });
  await ben.createConversation({ conversation_id: 'free' });
  await ann.send({ conversation_id: 'held', body: 'one' });
  await ben.send({ conversation_id: 'free', body: 'one' });
  let locked = () => {};
  const isLocked = new Promise<void>((resolve) => {
    locked = resolve;
  });
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const holding = system.databases.writes.transaction(async (tx) => {
    await tx.query(`select 1 from conversations where id = 'held' for update`);
    locked();
    await released;
  });
  await isLocked;
  const done: string[] = [];
  const held = members.map(async (member, n) => {
    await member.react({ conversation_id: 'held', seq: 1, emoji: '👍' });
    done.push(names[n] as string);
  });
  const annEdits = [2, 3, 4].map((n) => ann.edit({ conversation_id: 'held', seq: 1, body: Buffer.from(`${n}`) }));
  for (let n = 0; n < 10; n++) {
    await ben.edit({ conversation_id: 'free', seq: 1, body: Buffer.from(`${n}`) });
    await ben.react({ conversation_id: 'free', seq: 1, emoji: '🎉', remove: n % 2 === 1 });
    await ben.listConversations({});
  }
  t.same(done, [], 'the changes of the locked one wait');
  release();
  await holding;
  await Promise.all(held);
  const revisions = await Promise.all(annEdits);
  t.same(
    [...revisions].map(({ revision }) => revision).sort((a, b) => a - b),
    revisions.map(({ revision }) => revision),
    'the edits of one user keep their order',
  );
  const { messages } = await ann.history({ conversation_id: 'held' });
  t.equal(Buffer.from(messages[0]?.body as Uint8Array).toString(), '4');
  t.equal(messages[0]?.reactions?.[0]?.count, names.length);
  t.equal(messages[0]?.revision, names.length + 3, 'each is made once');
});
