import { randomUUID } from 'node:crypto';
import type { Client } from '@godwit/client';
import { Code } from '@godwit/schema';
import { createRedisBus } from '@godwit/store/bus';
import { eventually } from '@godwit/store/testing';
import { internal } from '@godwit/store/wire';
import t from 'tap';
import { Inbox } from '../testing/inbox.js';
import { startTestSystem, type TestSystem } from '../testing/test-system.js';

let system: TestSystem;
t.before(async () => {
  system = await startTestSystem(2);
});
t.teardown(() => system.stop());

async function person(name: string, gateway = 0): Promise<Client & { inbox: Inbox }> {
  const client = await system.client(name, gateway);
  return Object.assign(client, { inbox: new Inbox(client) });
}
const texts = (count: number, from = 1) => Array.from({ length: count }, (_, i) => `${from + i}:${from + i}`);
async function say(client: Client, conversation_id: string, count: number, from = 1) {
  for (let i = 0; i < count; i++) await client.send({ conversation_id, body: String(from + i) });
}

t.test('members on any gateway and device receive every message in order, and nobody else receives any', async (t) => {
  const id = randomUUID();
  const ann = await person('ann');
  const devices = [await person('ben', 0), await person('ben', 1), await person('eve', 1)];
  const stranger = await person('stranger', 1);
  await ann.createConversation({ conversation_id: id, member_ids: ['ben', 'eve'] });
  await Promise.all(devices.map(({ inbox }) => inbox.until(() => inbox.of('conversation_joined').length > 0)));
  await say(ann, id, 30);
  for (const { inbox } of [ann, ...devices]) {
    await inbox.until(() => inbox.messages(id).length >= 30);
    t.same(inbox.messages(id), texts(30));
  }
  t.same(stranger.inbox.events, []);
});

t.test('two users who write to each other at the same time create one direct conversation', async (t) => {
  const [kim, lee] = [await person('kim', 0), await person('lee', 1)];
  const [one, two] = await Promise.all([
    kim.send({ to_user_id: 'lee', body: 'a' }),
    lee.send({ to_user_id: 'kim', body: 'b' }),
  ]);
  t.equal(one.conversation_id, two.conversation_id);
  for (const { inbox } of [kim, lee]) {
    await inbox.until(() => inbox.messages(one.conversation_id).length === 2);
    t.same(
      inbox.messages(one.conversation_id).map((text) => text.slice(0, 2)),
      ['1:', '2:'],
    );
    t.equal(inbox.of('conversation_joined').length, 1);
  }
});

t.test('a removed member receives no later messages, and a new member receives all later ones', async (t) => {
  const id = randomUUID();
  const [owner, member, late] = [await person('owner', 0), await person('removed', 1), await person('late', 1)];
  await owner.createConversation({ conversation_id: id, member_ids: ['removed'] });
  await member.inbox.until(() => member.inbox.of('conversation_joined').length === 1);
  await say(owner, id, 3);
  await owner.addMembers({ conversation_id: id, user_ids: ['late'] });
  await say(owner, id, 3, 4);
  await owner.removeMembers({ conversation_id: id, user_ids: ['removed'] });
  await say(owner, id, 3, 7);
  await late.inbox.until(() => late.inbox.messages(id).length === 6);
  await member.inbox.until(() => member.inbox.of('conversation_left').length === 1);
  t.same(member.inbox.messages(id), texts(6));
  t.same(late.inbox.messages(id), texts(6, 4));
  t.equal(member.inbox.of('conversation_left')[0]?.seq, 6);
  t.equal(late.inbox.of('conversation_joined')[0]?.conversation?.last_seq, 3);
  t.same(
    owner.inbox.of('member_changed').map(({ seq }) => seq),
    [3, 6],
  );
  await t.rejects(member.history({ conversation_id: id }), { code: Code.CODE_PERMISSION_DENIED });
});

t.test('sockets receive every message in order even if the bus loses, repeats and reorders frames', async (t) => {
  const id = randomUUID();
  const [ann, ben] = [await person('ann', 0), await person('ben', 1)];
  await ann.createConversation({ conversation_id: id, member_ids: ['ben'] });
  await ben.inbox.until(() => ben.inbox.of('conversation_joined').length === 1);
  await say(ann, id, 1);
  await ben.inbox.until(() => ben.inbox.messages(id).length === 1);

  // Committed without frames on the bus, as if these had been lost; then a later frame arrives early, and twice.
  const { writes } = system.databases;
  const insert = `
    with head as (update conversations set last_seq = last_seq + 4 where id = $1 returning last_seq - 4 as base)
    insert into messages (conversation_id, seq, sender_id, client_message_id, sent_at, content_type, body)
    select $1, base + n, 'ann', decode(md5(base + n || $1), 'hex'), now(), '', convert_to((base + n)::text, 'UTF8')
    from head, generate_series(1, 4) n`;
  await writes.query(insert, [id]);
  const bus = createRedisBus({ url: system.config.REDIS_URL as string, prefix: system.config.REDIS_PREFIX });
  t.teardown(() => bus.close());
  await eventually('the bus is up', () => bus.up);
  const [row] = await writes.query<{ epoch: number }>('select epoch from conversations where id = $1', [id]);
  const entry = Buffer.from('not an entry: never to reach a socket');
  const frame = (seq: number) =>
    internal.store.v1.BusFrame.encode({ posted: { seq, epoch: row?.epoch, entry } }).finish();
  bus.publish(`c:${id}`, frame(1));
  bus.publish(`c:${id}`, frame(99));
  for (const { inbox } of [ann, ben]) {
    await inbox.until(() => inbox.messages(id).length === 5);
    t.same(inbox.messages(id), texts(5));
  }
});

t.test('a member who was removed and added again stays, even if the removal arrives after the return', async (t) => {
  const id = randomUUID();
  const [ann, ben] = [await person('ann', 0), await person('ben', 1)];
  await ann.createConversation({ conversation_id: id, member_ids: ['ben'] });
  await ben.inbox.until(() => ben.inbox.of('conversation_joined').length > 0);
  const bus = createRedisBus({ url: system.config.REDIS_URL as string, prefix: system.config.REDIS_PREFIX });
  t.teardown(() => bus.close());
  await eventually('the bus is up', () => bus.up);
  // Two changes of the members, which reach the node over two topics and so in any order.
  const change = 'update conversations set epoch = epoch + 2 where id = $1 returning epoch';
  const [row] = await system.databases.writes.query<{ epoch: number }>(change, [id]);
  const epoch = row?.epoch as number;
  const frame = (fields: internal.store.v1.BusFrame.$Properties) => internal.store.v1.BusFrame.encode(fields).finish();
  bus.publish('u:ben', frame({ joined: { conversation_id: id, epoch } }));
  bus.publish(`c:${id}`, frame({ members_changed: { epoch: epoch - 1, removed_user_ids: ['ben'] } }));
  await say(ann, id, 3);
  await ben.inbox.until(() => ben.inbox.messages(id).length === 3);
  t.same(ben.inbox.messages(id), texts(3));
  t.same(ben.inbox.of('conversation_left'), []);
});

t.test('a silent loss in a quiet conversation is detected by the comparison of heads', async (t) => {
  const id = randomUUID();
  const ann = await person('ann', 0);
  await ann.createConversation({ conversation_id: id });
  await say(ann, id, 1);
  await system.databases.writes.query(
    `with head as (update conversations set last_seq = 2 where id = $1)
     insert into messages (conversation_id, seq, sender_id, client_message_id, sent_at, content_type, body)
     values ($1, 2, 'ann', decode(md5($1), 'hex'), now(), '', '2')`,
    [id],
  );
  await ann.inbox.until(() => ann.inbox.messages(id).length === 2);
  t.same(ann.inbox.messages(id), texts(2));
});

t.test("missed messages of Hello's cursors come before new ones, and left conversations are reported", async (t) => {
  const [one, two] = [randomUUID(), randomUUID()];
  const ann = await person('ann', 0);
  await ann.createConversation({ conversation_id: one, member_ids: ['rex'] });
  await ann.createConversation({ conversation_id: two, member_ids: ['rex'] });
  await say(ann, one, 20);
  await ann.removeMembers({ conversation_id: two, user_ids: ['rex'] });

  const { RawSocket } = await import('@godwit/gateway/testing');
  const { decodeServerFrames, encodeClientFrames } = await import('@godwit/schema');
  const raw = await RawSocket.open(system.urls[1] as string);
  const resume = [
    { conversation_id: one, seq: 5 },
    { conversation_id: two, seq: 0 },
  ];
  const posting = say(ann, one, 10, 21);
  raw.send(encodeClientFrames([{ id: 1, hello: { token: await system.token('rex'), resume } }]));
  await posting;
  const seqs: number[] = [];
  let resumed: { from_seq: number; to_seq: number; truncated: boolean } | undefined;
  let left: string | undefined;
  let head = -1;
  while (!resumed || !left || (seqs.at(-1) ?? 0) < 30) {
    for (const frame of decodeServerFrames((await raw.next()) as Buffer)) {
      if (frame.hello) head = frame.hello.heads?.find((h) => h.conversation_id === one)?.last_seq ?? -1;
      if (frame.message_posted) seqs.push(frame.message_posted.message?.seq as number);
      if (frame.conversation_left) left = frame.conversation_left.conversation_id;
      if (frame.resumed) {
        resumed = frame.resumed as typeof resumed;
        t.equal(seqs.at(-1), resumed?.to_seq, '`resumed` follows the messages that it covers');
      }
    }
  }
  t.ok(head >= 20);
  t.equal(left, two);
  t.match(resumed, { from_seq: 5, truncated: false });
  t.same(
    seqs,
    Array.from({ length: 25 }, (_, i) => i + 6),
  );
  raw.socket.terminate();
});

t.test('a client that reconnects all the time misses no message and gets none twice', async (t) => {
  const id = randomUUID();
  const ann = await person('ann', 0);
  await ann.createConversation({ conversation_id: id, member_ids: ['hopper'] });
  let posting = true;
  const posted = say(ann, id, 120).then(() => {
    posting = false;
  });
  while (posting) {
    const hopper = await person('hopper', 1);
    const head = hopper.session?.heads?.find((h) => h.conversation_id === id)?.last_seq as number;
    await hopper.inbox.until(() => hopper.inbox.messages(id).length >= 3 || !posting || head >= 117);
    const seqs = hopper.inbox.messages(id).map((text) => Number.parseInt(text, 10));
    t.same(
      seqs,
      seqs.map((_, i) => head + 1 + i),
      `from ${head} on`,
    );
    hopper.close();
  }
  await posted;
});
