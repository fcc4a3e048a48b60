import { randomUUID } from 'node:crypto';
import { HARD_LIMIT_BYTES, RawSocket } from '@godwit/gateway/testing';
import { Code, decodeServerFrames, encodeClientFrames, type godwit, limits } from '@godwit/schema';
import { startRedis } from '@godwit/store/testing';
import t from 'tap';
import { Inbox } from '../testing/inbox.js';
import { startTestSystem } from '../testing/test-system.js';

const texts = (count: number) => Array.from({ length: count }, (_, i) => `${i + 1}:${i + 1}`);

t.test('when Redis fails under load and returns empty, every message is acknowledged and delivered once', async (t) => {
  const redis = await startRedis();
  const system = await startTestSystem(2, { REDIS_URL: redis.url });
  t.teardown(async () => {
    await system.stop();
    await redis.stop();
  });
  const id = randomUUID();
  const people = await Promise.all([0, 1].map((gateway) => system.client(`p${gateway}`, gateway)));
  const inboxes = people.map((client) => new Inbox(client));
  const [ann] = people;
  await ann?.createConversation({ conversation_id: id, member_ids: ['p1', 'p2'] });
  await inboxes[1]?.until(() => inboxes[1]?.of('conversation_joined').length === 1);
  for (let n = 1; n <= 40; n++) {
    if (n === 11) await redis.kill('SIGKILL');
    await ann?.send({ conversation_id: id, body: String(n) });
    if (n === 30) await redis.start();
  }
  // A user who was added during the outage receives the conversation, too.
  for (const inbox of inboxes) {
    await inbox.until(() => inbox.messages(id).length >= 40);
    t.same(inbox.messages(id), texts(40));
  }
});

t.test('a membership that the bus lost is detected once the bus is back', async (t) => {
  const redis = await startRedis();
  const system = await startTestSystem(1, { REDIS_URL: redis.url });
  t.teardown(async () => {
    await system.stop();
    await redis.stop();
  });
  const [kept, gained] = [randomUUID(), randomUUID()];
  const [ann, ben] = await Promise.all([system.client('ann'), system.client('ben')]);
  const inbox = new Inbox(ben);
  await ann.createConversation({ conversation_id: kept, member_ids: ['ben'] });
  await inbox.until(() => inbox.of('conversation_joined').length === 1);
  await redis.kill('SIGKILL');
  await ann.createConversation({ conversation_id: gained, title: 'meanwhile', member_ids: ['ben'] });
  await ann.removeMembers({ conversation_id: kept, user_ids: ['ben'] });
  await redis.start();
  await inbox.until(() => inbox.of('conversation_joined').length === 2 && inbox.of('conversation_left').length === 1);
  t.match(inbox.of('conversation_joined')[1], { conversation: { conversation_id: gained, title: 'meanwhile' } });
  t.match(inbox.of('conversation_left')[0], { conversation_id: kept });
  await ann.send({ conversation_id: kept, body: 'not for ben' });
  await ann.send({ conversation_id: gained, body: 'for ben' });
  await inbox.until(() => inbox.messages(gained).length === 1);
  t.same(inbox.messages(kept), []);
});

t.test(
  'a socket that stops reading delays nobody, uses bounded memory, and finally receives every message',
  async (t) => {
    const system = await startTestSystem(1);
    t.teardown(() => system.stop());
    const id = randomUUID();
    const ann = await system.client('ann');
    const inbox = new Inbox(ann);
    await ann.createConversation({ conversation_id: id, member_ids: ['slow'] });
    const slow = await RawSocket.open(system.urls[0] as string);
    slow.send(encodeClientFrames([{ id: 1, hello: { token: await system.token('slow') } }]));
    await slow.next();
    slow.socket.pause();
    // The socket would have been closed if all messages had been put into its send buffer.
    const body = new Uint8Array(16 * 1024);
    const count = (4 * HARD_LIMIT_BYTES) / body.length;
    for (let n = 0; n < count; n += 64) {
      await Promise.all(Array.from({ length: 64 }, () => ann.send({ conversation_id: id, body })));
    }
    await inbox.until(() => inbox.of('message_posted').length === count);
    slow.socket.resume();
    const seqs: number[] = [];
    while (seqs.length < count) {
      for (const frame of decodeServerFrames((await slow.next()) as Buffer)) {
        if (frame.message_posted) seqs.push(frame.message_posted.message?.seq as number);
      }
    }
    t.same(
      seqs,
      Array.from({ length: count }, (_, i) => i + 1),
    );
    await ann.send({ conversation_id: id, body: 'live again' });
    const [last] = decodeServerFrames((await slow.next()) as Buffer);
    t.equal(last?.message_posted?.message?.seq, count + 1);
    slow.socket.terminate();
  },
);

t.test("a membership whose event was lost silently is detected by the gateway's round over all users", async (t) => {
  const system = await startTestSystem(1, { SETS_CHECK_SECONDS: '1' });
  t.teardown(() => system.stop());
  const [gained, lost] = [randomUUID(), randomUUID()];
  const [ann, ben] = [await system.client('ann'), await system.client('ben')];
  const inbox = new Inbox(ben);
  await ann.createConversation({ conversation_id: gained });
  await ann.createConversation({ conversation_id: lost, member_ids: ['ben'] });
  await inbox.until(() => inbox.of('conversation_joined').length === 1);
  // Without an event on the bus.
  await system.databases.writes.query(
    `insert into members (conversation_id, user_id, role, joined_seq, read_seq) values ($1, 'ben', 1, 0, 0)`,
    [gained],
  );
  await system.databases.writes.query(`delete from members where conversation_id = $1 and user_id = 'ben'`, [lost]);
  await inbox.until(() => inbox.of('conversation_joined').length === 2 && inbox.of('conversation_left').length === 1);
  t.match(inbox.of('conversation_joined')[1], { conversation: { conversation_id: gained } });
  t.match(inbox.of('conversation_left'), [{ conversation_id: lost }]);
});

t.test('messages after a refused one are refused until the client has sent that one again', async (t) => {
  const system = await startTestSystem(1);
  t.teardown(() => system.stop());
  const id = randomUUID();
  await (await system.client('ann')).createConversation({ conversation_id: id });
  const raw = await RawSocket.open(system.urls[0] as string);
  t.teardown(() => raw.socket.terminate());
  const replies = new Map<number, godwit.v1.ServerFrame>();
  const until = async (frameId: number) => {
    while (!replies.has(frameId)) {
      for (const frame of decodeServerFrames((await raw.next()) as Buffer)) replies.set(frame.id ?? 0, frame);
    }
    return replies.get(frameId);
  };
  raw.send(encodeClientFrames([{ id: 1, hello: { token: await system.token('ann') } }]));
  await until(1);
  // As many requests as may be in flight, and the first message together with them.
  const [first, second] = [1, 2].map((n) => new Uint8Array(16).fill(n)) as [Uint8Array, Uint8Array];
  for (let n = 0; n < limits.max_in_flight; n += limits.max_frames) {
    const history = { conversation_id: id };
    raw.send(encodeClientFrames(Array.from({ length: limits.max_frames }, (_, i) => ({ id: 1_000 + n + i, history }))));
  }
  const message = { conversation_id: id, body: new Uint8Array(1) };
  raw.send(encodeClientFrames([{ id: 2, send: { ...message, client_message_id: first } }]));
  t.equal((await until(2))?.error?.code, Code.CODE_RATE_LIMITED);
  for (let n = 0; n < limits.max_in_flight; n++) await until(1_000 + n);
  // The limit permits requests again: the second message, then both messages in order.
  raw.send(encodeClientFrames([{ id: 3, send: { ...message, client_message_id: second, after: first } }]));
  t.equal((await until(3))?.error?.code, Code.CODE_UNAVAILABLE);
  raw.send(encodeClientFrames([{ id: 4, send: { ...message, client_message_id: first } }]));
  raw.send(encodeClientFrames([{ id: 5, send: { ...message, client_message_id: second, after: first } }]));
  t.equal((await until(4))?.send?.seq, 1);
  t.equal((await until(5))?.send?.seq, 2);
});
