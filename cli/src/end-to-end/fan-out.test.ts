import type { Client } from '@godwit/client';
import { RawSocket } from '@godwit/gateway/testing';
import { decodeServerFrames, encodeClientFrames } from '@godwit/schema';
import { presenceTopic } from '@godwit/store/bus';
import { eventually, startRedis } from '@godwit/store/testing';
import t from 'tap';
import { createBarrier } from '../testing/barrier.js';
import { Inbox } from '../testing/inbox.js';
import { startTestSystem, type TestSystem } from '../testing/test-system.js';

/** The sum of a metric over some processes. */
async function metric(urls: readonly string[], name: string): Promise<number> {
  const pages = await Promise.all(urls.map(async (url) => (await fetch(url)).text()));
  return pages.reduce((sum, page) => sum + Number(page.match(new RegExp(`^${name} (.*)$`, 'm'))?.[1]), 0);
}

const gatewayPages = ({ urls }: TestSystem) =>
  urls.map((url) => url.replace('ws:', 'http:').replace('/v1/ws', '/metrics'));

t.test('with four gateways an event is published once, and reaches only the nodes concerned', async (t) => {
  const system = await startTestSystem(4);
  t.teardown(() => system.stop());
  const settle = await createBarrier(system);
  const gateways = gatewayPages(system);
  const all = [...gateways, `${system.storeUrl}/metrics`];
  // Room n has its members on n of the gateways; "watched" has friends on two.
  const people = await Promise.all(
    ['ann', 'ben', 'eve', 'kim', 'lee', 'max', 'watched', 'nobody'].map(async (name, index) => {
      const client = await system.client(name, index % 4);
      return { name, node: index % 4, client, inbox: new Inbox(client) };
    }),
  );
  const person = (name: string) => people.find((one) => one.name === name) as (typeof people)[number];
  const client = (name: string): Client => person(name).client;
  const rooms = {
    one: ['ann', 'lee'],
    two: ['ann', 'ben', 'max'],
    three: ['ann', 'ben', 'eve'],
    four: ['ann', 'ben', 'eve', 'kim'],
  };
  for (const [conversation_id, member_ids] of Object.entries(rooms))
    await client('ann').createConversation({ conversation_id, member_ids });
  for (const friend of ['ann', 'ben', 'max']) {
    await client(friend).requestFriend({ user_id: 'watched' });
    await client('watched').acceptFriend({ user_id: friend });
  }
  for (const { name, inbox } of people) {
    const expected = Object.values(rooms).filter((members) => members.includes(name)).length;
    await inbox.until(() => inbox.of('conversation_joined').length === expected);
  }
  // Until a subscription is live, events on its topic reach nobody; the node then reads the state and reports news.
  await eventually(
    'two nodes subscribe to the watched user',
    async () => (await system.buses[0]?.subscribers([presenceTopic('watched')]))?.[0] === 2,
  );
  for (const [name, friends] of Object.entries({ ann: 1, ben: 1, max: 1, watched: 3 })) {
    const { inbox } = person(name);
    await inbox.until(() => inbox.of('presence_changed').length === friends);
  }
  const clients = people.map((one) => one.client);
  await settle(clients);
  for (const { inbox } of people) inbox.take();

  const figures = async () => ({
    published: await metric(all, 'godwit_bus_published_total'),
    reached: await metric(all, 'godwit_bus_reached_total'),
    recipients: await metric(gateways, 'godwit_gateway_events_total'),
  });
  const before = await figures();
  let events = 0;
  let nodes = 0;
  let recipients = 0;
  const expect = (names: readonly string[], count = names.length) => {
    events++;
    nodes += new Set(names.map((name) => person(name).node)).size;
    recipients += count;
  };
  const told = async (names: readonly string[], line: string) => {
    for (const { inbox } of names.map(person)) await inbox.until(() => inbox.lines.includes(line));
  };
  for (const [conversation_id, members] of Object.entries(rooms)) {
    const reader = members[1] as string;
    for (let n = 1; n <= 5; n++) {
      await client('ann').send({ conversation_id, body: String(n) });
      await client('ann').signal({ conversation_id, body: Buffer.from(String(n)) });
      await client(reader).markRead({ conversation_id, seq: n });
      for (let i = 0; i < 3; i++) expect(members);
      // A socket that has not been sent a read position yet is sent only the newer one.
      await told(members, `read_advanced ${conversation_id} ${reader} ${n}`);
    }
    await client('ann').edit({ conversation_id, seq: 1, body: Buffer.from('edited') });
    await client('ann').updateConversation({ conversation_id, title: 'renamed' });
    for (let i = 0; i < 2; i++) expect(members);
    // Typing is stopped as well, since it would expire by itself later. Of the states of one turn, a gateway sends the
    // newest.
    for (const active of [true, false]) {
      await client('ann').typing({ conversation_id, active });
      expect(members, members.length - 1);
      await told(members.slice(1), `typing_changed ${conversation_id} ann ${active}`);
    }
  }
  for (const status of [3, 4, 2]) {
    const seen = ['ann', 'ben', 'max'].map((name) => person(name).inbox);
    const before = seen.map((inbox) => inbox.of('presence_changed').length);
    await client('watched').setPresence({ status });
    expect(['ann', 'ben', 'max']);
    // A socket is sent only the newest of statuses that follow within milliseconds.
    for (const [index, inbox] of seen.entries())
      await inbox.until(() => inbox.of('presence_changed').length > (before[index] as number));
    // The event also reaches the user's own nodes, which send it to no socket.
    expect(['watched'], 0);
  }
  const got = () => people.reduce((sum, { inbox }) => sum + inbox.lines.length, 0);
  await eventually(`${recipients} recipients served`, () => got() >= recipients, { instead: got });
  await settle(clients);
  // The barrier itself publishes a mark on each bus to each gateway.
  const marks = system.buses.length;
  const counted = marks - 1; // The worker, which publishes nothing else, has no page.
  let after = await figures();
  // The publisher learns how many nodes a frame reached from Redis' answer, which may arrive after the frame.
  await eventually(
    `${nodes} nodes are reached`,
    async () => {
      after = await figures();
      return after.reached - before.reached - counted * gateways.length >= nodes;
    },
    { instead: () => after },
  );
  t.equal(got(), recipients, 'recipients served');
  t.equal(after.published - before.published - counted, events, 'one publish per event');
  t.equal(after.reached - before.reached - counted * gateways.length, nodes, 'nodes reached');
  t.equal(after.recipients - before.recipients - marks * gateways.length, recipients, 'recipients counted');
  t.equal(await metric(gateways, 'godwit_gateway_amplification'), 0, 'no frame reached a node without a need for it');
  t.equal(await metric(all, 'godwit_bus_lost_total'), 0);
});

t.test('with 5,000 members a message is published once, and its sender does not wait for the fan-out', async (t) => {
  const redis = await startRedis();
  const system = await startTestSystem(2, { REDIS_URL: redis.url });
  t.teardown(async () => {
    await system.stop();
    await redis.stop();
  });
  const member_ids = Array.from({ length: 4_999 }, (_, i) => `member-${i}`);
  const [ann, ...others] = await Promise.all(
    ['ann', ...member_ids.slice(0, 60)].map((name, index) => system.client(name, index % 2)),
  );
  const conversation_id = 'large';
  // Before, since members are told before the reply comes.
  const inboxes = others.map((client) => new Inbox(client));
  await ann?.createConversation({ conversation_id, member_ids });
  await Promise.all(inboxes.map((inbox) => inbox.until(() => inbox.of('conversation_joined').length === 1)));
  const published = () => metric([`${system.storeUrl}/metrics`], 'godwit_bus_published_total');
  const before = await published();
  for (let n = 1; n <= 10; n++) await ann?.send({ conversation_id, body: String(n) });
  t.equal((await published()) - before, 10);
  for (const inbox of inboxes) await inbox.until(() => inbox.messages(conversation_id).length >= 10);
  const gateways = gatewayPages(system);
  const delivered = await metric(gateways, 'godwit_gateway_delivery_seconds_count');
  t.equal(delivered, 20, 'each delivery is measured once per gateway, not once per socket');
  const name = 'godwit_gateway_request_duration_seconds_count{command="send"}';
  t.equal(await metric(gateways.slice(0, 1), name), 10);

  // Without Redis no message can be fanned out, and each is acknowledged all the same.
  redis.signal('SIGSTOP');
  for (let n = 11; n <= 20; n++) t.equal((await ann?.send({ conversation_id, body: String(n) }))?.seq, n);
  for (const inbox of inboxes) t.ok(inbox.messages(conversation_id).length <= 10);
  redis.signal('SIGCONT');
  const texts = Array.from({ length: 20 }, (_, i) => `${i + 1}:${i + 1}`);
  for (const inbox of inboxes) {
    await inbox.until(() => inbox.messages(conversation_id).length >= 20);
    t.same(inbox.messages(conversation_id), texts);
  }
});

t.test('a slow socket receives the newest signal of each key, and every message of each conversation', async (t) => {
  const system = await startTestSystem(1);
  t.teardown(() => system.stop());
  const conversation_id = 'board';
  const ann = await system.client('ann');
  const inbox = new Inbox(ann);
  await ann.createConversation({ conversation_id, member_ids: ['slow'] });
  const slow = await RawSocket.open(system.urls[0] as string);
  slow.send(encodeClientFrames([{ id: 1, hello: { token: await system.token('slow') } }]));
  await slow.next();
  slow.socket.pause();
  const body = new Uint8Array(16 * 1024);
  const messages = 700;
  for (let n = 0; n < messages; n += 50)
    await Promise.all(Array.from({ length: 50 }, () => ann.send({ conversation_id, body })));
  await inbox.until(() => inbox.of('message_posted').length === messages);
  for (let n = 1; n <= 100; n++) {
    await ann.signal({ conversation_id, key: `cursor ${n % 2}`, body: Buffer.from(String(n)) });
    await ann.signal({ conversation_id, body: Buffer.from('without a key') });
  }
  await inbox.until(() => Buffer.from(inbox.of('signaled').at(-2)?.body ?? []).toString() === '100');
  slow.socket.resume();
  const seqs: number[] = [];
  const signals: string[] = [];
  while (seqs.length < messages || signals.length < 2) {
    for (const { message_posted, signaled } of decodeServerFrames((await slow.next()) as Buffer)) {
      if (message_posted) seqs.push(message_posted.message?.seq as number);
      if (signaled) signals.push(`${signaled.key}: ${Buffer.from(signaled.body)}`);
    }
  }
  t.same(
    seqs,
    Array.from({ length: messages }, (_, i) => i + 1),
  );
  t.same(signals, ['cursor 1: 99', 'cursor 0: 100']);
  slow.socket.terminate();
});
