import type { Client } from '@godwit/client';
import { GodwitError } from '@godwit/schema';
import { eventually, startRedisCluster } from '@godwit/store/testing';
import fc from 'fast-check';
import t, { type Test } from 'tap';
import { createBarrier } from '../testing/barrier.js';
import { Inbox } from '../testing/inbox.js';
import { Refused } from '../testing/refused.js';
import { type Action, type Device, SocialModel } from '../testing/social-model.js';
import { startTestSystem } from '../testing/test-system.js';

const USERS = 4;
const ROOMS = 2;
const DEVICES = 2;
/** Number of random sequences; set MODEL_RUNS to try more than a regular test run has time for. */
const RUNS = Number(process.env.MODEL_RUNS ?? 16);

const user = fc.nat({ max: USERS - 1 });
const room = fc.nat({ max: ROOMS - 1 });
/** Picks a message, in most cases an existing one. */
const seq = fc.nat({ max: 1_000 });
const is = <T extends string>(...names: T[]) => fc.constantFrom(...names);
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: is('connect'), user, gateway: fc.nat({ max: 1 }) }) },
  { weight: 2, arbitrary: fc.record({ do: is('disconnect'), user, device: fc.nat({ max: DEVICES - 1 }) }) },
  { weight: 2, arbitrary: fc.record({ do: is('create'), user, room, members: fc.array(user, { maxLength: 3 }) }) },
  { weight: 4, arbitrary: fc.record({ do: is('add', 'remove'), user, room, other: user }) },
  { weight: 9, arbitrary: fc.record({ do: is('send'), user, room }) },
  { weight: 4, arbitrary: fc.record({ do: is('watch', 'watch', 'unwatch'), user, room }) },
  { weight: 3, arbitrary: fc.record({ do: is('direct'), user, other: user }) },
  { weight: 9, arbitrary: fc.record({ do: is('edit', 'delete', 'read'), user, room, seq }) },
  { weight: 5, arbitrary: fc.record({ do: is('ask', 'unfriend', 'block', 'unblock'), user, other: user }) },
);

/** The first actions of each sequence, which create rooms to act on. */
const BEGINNING: readonly Action[] = [
  { do: 'create', user: 0, room: 0, members: [1, 2] },
  { do: 'ask', user: 0, other: 1 },
  { do: 'ask', user: 1, other: 0 },
  { do: 'ask', user: 2, other: 3 },
  { do: 'watch', user: 0, room: 0 },
  { do: 'send', user: 0, room: 0 },
  { do: 'send', user: 1, room: 0 },
  { do: 'edit', user: 0, room: 0, seq: 1 },
  { do: 'edit', user: 1, room: 0, seq: 1 },
  { do: 'delete', user: 0, room: 0, seq: 2 },
  { do: 'block', user: 3, other: 1 },
  { do: 'unblock', user: 3, other: 1 },
];

/** Played once before the random sequences, so that the final assertions do not depend on chance. */
const SURE: readonly Action[] = [
  { do: 'send', user: 3, room: 0 },
  { do: 'watch', user: 3, room: 0 },
  { do: 'watch', user: 1, room: 0 },
  { do: 'read', user: 3, room: 0, seq: 1 },
  { do: 'add', user: 0, room: 0, other: 3 },
  { do: 'send', user: 0, room: 0 },
  { do: 'send', user: 0, room: 0 },
  ...[1, 2, 3, 4].map((seq): Action => ({ do: 'read', user: 1, room: 0, seq })),
  { do: 'watch', user: 3, room: 0 },
  { do: 'block', user: 3, other: 1 },
  { do: 'disconnect', user: 2, device: 0 },
  { do: 'unblock', user: 3, other: 1 },
  { do: 'unfriend', user: 2, other: 3 },
  { do: 'remove', user: 0, room: 0, other: 3 },
  { do: 'connect', user: 2, gateway: 0 },
  { do: 'unwatch', user: 0, room: 0 },
  { do: 'direct', user: 0, other: 1 },
  { do: 'unfriend', user: 0, other: 1 },
];

for (const over of ['one Redis', 'a Redis Cluster']) {
  t.test(`on two gateways over ${over}, every device receives the events of the model for any actions`, (t) =>
    compare(t, over),
  );
}

async function compare(t: Test, over: string): Promise<void> {
  const cluster = over === 'one Redis' ? undefined : await startRedisCluster();
  const system = await startTestSystem(2, cluster ? { REDIS_URL: cluster.url } : {});
  t.teardown(async () => {
    await system.stop();
    await cluster?.stop();
  });
  const settle = await createBarrier(system);
  let run = 0;
  /** Actions with their outcomes so far. */
  const seen = new Set<string>();

  /** The number of open sessions on all gateways, without those of the barrier. */
  const sessions = async () => {
    const pages = await Promise.all(
      system.urls.map(async (url) => (await fetch(url.replace('ws:', 'http:').replace('/v1/ws', '/metrics'))).text()),
    );
    const open = pages.map((page) => Number(page.match(/^godwit_gateway_sessions (\d+)$/m)?.[1]));
    return open.reduce((sum, count) => sum + count, -system.urls.length);
  };

  const play = async (actions: readonly Action[]) => {
    const prefix = `${run++}-`;
    const model = new SocialModel(Array.from({ length: USERS }, (_, i) => `${prefix}user${i}`));
    const real = new Map<Device, { client: Client; inbox: Inbox }>();
    const name = (index: number) => model.users[index] as string;
    let bodies = 0;

    const connect = async (user: string, gateway: number) => {
      if (model.devicesOf(user).length === DEVICES) return;
      const greeting = model.greeting(user);
      const client = await system.client(user, gateway);
      real.set(model.connect(user), { client, inbox: new Inbox(client) });
      const { heads = [], friends = [] } = client.session ?? {};
      const told = {
        heads: heads.map(({ conversation_id, last_seq }) => `${conversation_id}@${last_seq}`).sort(),
        friends: friends.map(({ user_id }) => user_id).sort(),
      };
      if (JSON.stringify(told) !== JSON.stringify(greeting))
        throw new Error(`Hello to ${user}: ${JSON.stringify(told)} instead of ${JSON.stringify(greeting)}`);
    };
    const disconnect = async (device: Device | undefined) => {
      if (!device) return;
      real.get(device)?.client.close();
      real.delete(device);
      model.disconnect(device);
      await eventually(`${real.size} sessions`, async () => (await sessions()) === real.size, { instead: sessions });
    };

    /** Performs an action in the model and in the system; does nothing for a user without a device. */
    const request = (action: Exclude<Action, { do: 'connect' | 'disconnect' }>) => {
      const user = name(action.user);
      const client = real.get(model.devicesOf(user)[0] as Device)?.client;
      if (!client) return undefined;
      const conversation_id = 'room' in action ? `${prefix}room${action.room}` : '';
      const other = 'other' in action ? name(action.other) : '';
      const last = model.lastSeq(conversation_id);
      const seq = 'seq' in action ? action.seq % (last + 2) : 0;
      const body = `text ${bodies++}`;
      const bytes = Buffer.from(body);
      switch (action.do) {
        case 'create': {
          const member_ids = action.members.map(name);
          return [
            () => model.create(user, conversation_id, member_ids),
            () => client.createConversation({ conversation_id, member_ids }),
          ] as const;
        }
        case 'add':
          return [
            () => model.add(user, conversation_id, other),
            () => client.addMembers({ conversation_id, user_ids: [other] }),
          ] as const;
        case 'remove':
          return [
            () => model.remove(user, conversation_id, other),
            () => client.removeMembers({ conversation_id, user_ids: [other] }),
          ] as const;
        case 'watch':
          return [
            () => model.watch(user, conversation_id),
            async () => {
              const { members } = await client.watch({ conversation_id });
              return members
                .map(({ user_id }) => user_id)
                .sort()
                .join('+');
            },
          ] as const;
        case 'unwatch':
          return [() => model.unwatch(user, conversation_id), () => client.unwatch({ conversation_id })] as const;
        case 'send':
          return [() => model.send(user, conversation_id, body), () => client.send({ conversation_id, body })] as const;
        case 'direct':
          if (user === other) return undefined;
          return [() => model.direct(user, other, body), () => client.send({ to_user_id: other, body })] as const;
        case 'edit':
          return [
            () => model.edit(user, conversation_id, seq, body),
            () => client.edit({ conversation_id, seq, content_type: 'text/plain', body: bytes }),
          ] as const;
        case 'delete':
          return [
            () => model.delete(user, conversation_id, seq),
            () => client.delete({ conversation_id, seq }),
          ] as const;
        case 'read':
          return [
            () => model.read(user, conversation_id, seq),
            async () => (await client.markRead({ conversation_id, seq })).unread,
          ] as const;
        case 'ask':
          return [() => model.ask(user, other), () => client.requestFriend({ user_id: other })] as const;
        case 'unfriend':
          return [() => model.unfriend(user, other), () => client.removeFriend({ user_id: other })] as const;
        case 'block':
          return [() => model.block(user, other), () => client.block({ user_id: other })] as const;
        case 'unblock':
          return [() => model.unblock(user, other), () => client.unblock({ user_id: other })] as const;
      }
    };

    const outcomes = async (action: Exclude<Action, { do: 'connect' | 'disconnect' }>) => {
      const both = request(action);
      if (!both) return;
      const shown = (value: unknown) =>
        typeof value === 'number' ? `unread ${value}` : typeof value === 'string' ? `there: ${value}` : 'ok';
      let expected: string;
      try {
        expected = shown(both[0]());
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        expected = error.message;
      }
      const actual = await both[1]().then(shown, (error: unknown) => GodwitError.from(error).codeName);
      seen.add(`${action.do} ${actual.startsWith('there') ? 'ok' : actual}`);
      if (actual !== expected) throw new Error(`${JSON.stringify(action)}: ${actual} instead of ${expected}`);
    };

    try {
      for (let i = 0; i < USERS; i++) await connect(name(i), i % 2);
      for (const action of [...BEGINNING, ...actions]) {
        if (action.do === 'connect') await connect(name(action.user), action.gateway);
        else if (action.do === 'disconnect') await disconnect(model.devicesOf(name(action.user))[action.device]);
        else await outcomes(action);
        // All expected events must arrive, and no others.
        for (const [device, { inbox }] of real) await inbox.until(() => inbox.lines.length >= device.expected.length);
        await settle([...real.values()].map(({ client }) => client));
        for (const [device, { inbox }] of real) {
          const [actual, expected] = [inbox.take().sort(), device.expected.splice(0).sort()];
          if (actual.join('\n') !== expected.join('\n')) {
            const told = `${device.user} received [${actual}] instead of [${expected}]`;
            throw new Error(`after ${JSON.stringify(action)}: ${told}`);
          }
        }
      }
    } finally {
      for (const { client } of real.values()) client.close();
      await eventually('no session', async () => (await sessions()) === 0, { instead: sessions });
    }
  };

  await play(SURE);
  await fc.assert(fc.asyncProperty(fc.array(action, { minLength: 40, maxLength: 80 }), play), {
    numRuns: RUNS,
    // Without a deadline a missing event would block forever; the failure becomes part of the counterexample.
    timeout: 20_000,
    endOnFailure: true,
  });
  const all: Action['do'][] = [
    'create',
    'add',
    'remove',
    'send',
    'direct',
    'edit',
    'delete',
    'ask',
    'unfriend',
    'block',
    'unblock',
    'watch',
    'unwatch',
  ];
  for (const what of all) t.ok(seen.has(`${what} ok`), `${what} succeeded at least once`);
  for (const what of ['send', 'edit', 'read', 'watch'])
    t.ok(seen.has(`${what} PERMISSION_DENIED`), `${what} was refused at least once`);
  t.ok(
    [...seen].filter((outcome) => /^read unread/.test(outcome)).length > 2,
    'there were several numbers of unread messages',
  );
}
