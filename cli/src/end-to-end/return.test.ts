import { randomUUID } from 'node:crypto';
import { RawSocket } from '@godwit/gateway/testing';
import { decodeServerFrames, encodeClientFrames } from '@godwit/schema';
import { internal } from '@godwit/store/wire';
import t, { type Test } from 'tap';
import { startHoldingProxy } from '../testing/holding-proxy.js';
import { Inbox } from '../testing/inbox.js';
import { startTestSystem } from '../testing/test-system.js';
import { createUnreliableBuses, type Fate } from '../testing/unreliable-bus.js';

/**
 * A member is removed and added again while a store answer from the time in between is in flight. `gone` is the fate of
 * the frames of the removal, `back` that of the frames of the return that go to the members.
 */
const CASES: { gone: Fate; back: Fate }[] = [
  { gone: 'lost', back: 'lost' },
  { gone: 'lost', back: 'passes' },
  { gone: 'late', back: 'lost' },
  { gone: 'late', back: 'passes' },
];

/** Milliseconds. A later check of the sets would restore the membership, too, but ben must never be removed at all. */
const LIMIT_MS = 15_000;

async function setUp(t: Test) {
  const buses = createUnreliableBuses();
  let proxy: Awaited<ReturnType<typeof startHoldingProxy>> | undefined;
  const between = async (storeUrl: string) => {
    proxy = await startHoldingProxy(storeUrl);
    return proxy.url;
  };
  const system = await startTestSystem(1, {}, between, buses.wrap);
  t.teardown(async () => {
    await system.stop();
    proxy?.close();
  });
  // Ann posts through the same gateway.
  const ann = await system.client('ann');
  const hold = (call: string) => proxy?.hold(call) as ReturnType<NonNullable<typeof proxy>['hold']>;
  return { buses, system, ann, hold };
}

type Setting = Awaited<ReturnType<typeof setUp>>;

/** Removes ben, lets the store read the answer, and adds ben again. */
async function leaveAndReturn(
  { buses, ann }: Setting,
  id: string,
  one: (typeof CASES)[number],
  read: () => Promise<void>,
) {
  let fate = one.gone;
  buses.fate = (topic, bytes) => {
    const frame = internal.store.v1.BusFrame.decode(bytes);
    if (frame.members_changed || frame.left) return fate;
    return topic === `u:ben` || !frame.posted ? 'passes' : 'lost';
  };
  await ann.removeMembers({ conversation_id: id, user_ids: ['ben'] });
  await read();
  fate = one.back;
  await ann.addMembers({ conversation_id: id, user_ids: ['ben'] });
}

t.test('a returned member is not removed by a repair that was read before the return', async (t) => {
  const setting = await setUp(t);
  const { buses, system, ann, hold } = setting;
  const ben = await system.client('ben');
  const inbox = new Inbox(ben);
  for (const one of CASES) {
    const id = randomUUID();
    await ann.createConversation({ conversation_id: id, member_ids: ['ben'] });
    await inbox.until(() =>
      inbox.of('conversation_joined').some((event) => event.conversation?.conversation_id === id),
    );
    const held = hold('repair');
    await leaveAndReturn(setting, id, one, async () => {
      buses.fate = (
        (before) => (topic, bytes) =>
          internal.store.v1.BusFrame.decode(bytes).posted ? 'passes' : before(topic, bytes)
      )(buses.fate);
      // The message carries an epoch that the node does not know, so it reads the members.
      await ann.send({ conversation_id: id, body: 'while he is away' });
      await (await held).ask();
    });
    buses.fate = () => 'passes';
    // Earlier events on ben's topic have reached the node once the ping is answered.
    await ben.ping({});
    (await held).answer();
    buses.release();
    await ann.send({ conversation_id: id, body: 'back' });
    await inbox.until(() => inbox.messages(id).some((text) => text.endsWith(':back')), LIMIT_MS);
    const left = inbox.of('conversation_left').filter((event) => event.conversation_id === id);
    const joined = inbox.of('conversation_joined').filter((event) => event.conversation?.conversation_id === id);
    t.ok(left.length < joined.length, `${JSON.stringify(one)}: received ${joined.length} joins, ${left.length} leaves`);
  }
});

t.test('a returned member is not removed by a catch-up that was read before the return', async (t) => {
  const setting = await setUp(t);
  const { buses, system, ann, hold } = setting;
  for (const one of CASES) {
    const id = randomUUID();
    await ann.createConversation({ conversation_id: id, member_ids: ['ben'] });
    await ann.send({ conversation_id: id, body: 'first' });
    const raw = await RawSocket.open(system.urls[0] as string);
    const limit = setTimeout(() => raw.socket.terminate(), LIMIT_MS);
    t.teardown(() => raw.socket.terminate());
    const held = hold('repair');
    const resume = [{ conversation_id: id, seq: 0, change: 0 }];
    raw.send(encodeClientFrames([{ id: 1, hello: { token: await system.token('ben'), resume } }]));
    await held;
    await leaveAndReturn(setting, id, one, async () => (await held).ask());
    buses.fate = () => 'passes';
    raw.send(encodeClientFrames([{ id: 2, ping: {} }]));
    const told: string[] = [];
    const until = async (what: RegExp) => {
      while (!told.some((line) => what.test(line))) {
        const next = await raw.next();
        if (!next) throw new Error(`${what} did not arrive; received ${told.join(', ')}`);
        for (const frame of decodeServerFrames(next)) {
          if (frame.ping) told.push('pong');
          if (frame.conversation_left?.conversation_id === id) told.push('left');
          if (frame.conversation_joined?.conversation?.conversation_id === id) told.push('joined');
          if (frame.message_posted?.message?.conversation_id === id)
            told.push(`posted ${Buffer.from(frame.message_posted.message.body ?? []).toString()}`);
        }
      }
    };
    await until(/pong/);
    (await held).answer();
    buses.release();
    await ann.send({ conversation_id: id, body: 'back' });
    await until(/posted back/);
    const count = (what: string) => told.filter((line) => line === what).length;
    t.ok(count('left') <= count('joined'), `${JSON.stringify(one)}: ${told.join(', ')}`);
    clearTimeout(limit);
    raw.socket.terminate();
  }
});
