import { type Client, connect } from '@godwit/client';
import { RawSocket } from '@godwit/gateway/testing';
import { decodeServerFrames, type Events, godwit } from '@godwit/schema';
import { internal } from '@godwit/store/wire';
import t from 'tap';
import { startTestSystem } from '../testing/test-system.js';
import { createUnreliableBuses } from '../testing/unreliable-bus.js';

const KEY = 'a-service-key-of-the-tests-000000';
const WRONG_SCOPE = 'a-service-key-of-the-tests-111111';
const SERVICE_KEYS = `shop:${KEY}:notifications other:${WRONG_SCOPE}:users`;
const WAIT_MS = 30_000;

type System = Awaited<ReturnType<typeof startTestSystem>>;
type Notification = Events['notification'];

const post = (system: System, body: object, key = KEY) =>
  fetch(`${system.storeUrl}/godwit.v1.ServerService/Notify`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Sends a notification by its id, which is its body, too; resolves with the status. */
const notify = async (system: System, userIds: string[], id: string, keep = true) => {
  const body = Buffer.from(id).toString('base64');
  return (await post(system, { userIds, body, keep, ...(keep ? { notificationId: id } : {}) })).status;
};

/** Everything that a client is notified of, from its first event on, with a wait for a number of them. */
function record(client: Client) {
  const got: string[] = [];
  let check = () => {};
  client.on('notification', ({ body }: Notification) => {
    got.push(Buffer.from(body ?? []).toString());
    check();
  });
  const until = (done: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`got only ${got.join(', ')}`)), WAIT_MS);
      check = () => {
        if (!done()) return;
        clearTimeout(timer);
        resolve();
      };
      check();
    });
  return { client, got, has: (count: number) => until(() => got.length >= count), until };
}

t.test('a notification reaches all devices of its users on every gateway, and nobody else', async (t) => {
  const system = await startTestSystem(2, { SERVICE_KEYS });
  t.teardown(() => system.stop());
  const [phone, laptop, other] = (
    await Promise.all([system.client('ann', 0), system.client('ann', 1), system.client('ben', 0)])
  ).map(record) as [ReturnType<typeof record>, ReturnType<typeof record>, ReturnType<typeof record>];
  t.equal(await notify(system, ['ann', 'cat'], 'now', false), 200);
  await Promise.all([phone.has(1), laptop.has(1)]);
  t.equal(await notify(system, ['ann', 'cat'], 'kept'), 200);
  await Promise.all([phone.has(2), laptop.has(2)]);
  t.same(
    [phone.got, laptop.got],
    [
      ['now', 'kept'],
      ['now', 'kept'],
    ],
  );

  const late = record(await system.client('ann', 1));
  await late.has(1);
  t.same(late.got, ['kept'], 'a later session gets only the kept one');
  await phone.client.confirmNotifications({ notification_ids: ['kept'] });
  const cat = record(await system.client('cat', 0));
  await cat.has(1);
  const last = record(await system.client('ann', 0));
  await notify(system, ['ann', 'ben'], 'end');
  await Promise.all([last.has(1), other.has(1), late.has(2)]);
  t.same([last.got, other.got, late.got, cat.got], [['end'], ['end'], ['kept', 'end'], ['kept']]);
});

t.test('devices that connect while notifications are sent miss none and get each once', async (t) => {
  const system = await startTestSystem(2, { SERVICE_KEYS });
  t.teardown(() => system.stop());
  const ids = Array.from({ length: 40 }, (_, n) => `n${n}`);
  let sending = true;
  const devices: ReturnType<typeof record>[] = [];
  const connecting = (async () => {
    for (let n = 0; sending || n < 10; n++) devices.push(record(await system.client('ann', n % 2)));
  })();
  for (const id of ids) t.equal(await notify(system, ['ann', 'ben'], id), 200);
  sending = false;
  await connecting;
  for (const { got, has } of devices) {
    await has(ids.length);
    t.same([...got].sort(), [...ids].sort());
  }
});

t.test('the wire itself repeats nothing to a session: raw frames of a device', async (t) => {
  const system = await startTestSystem(1, { SERVICE_KEYS });
  t.teardown(() => system.stop());
  for (const id of ['a', 'b']) await notify(system, ['ann'], id);
  const device = await RawSocket.open(system.urls[0] as string);
  const seen: string[] = [];
  const read = async (count: number) => {
    while (seen.length < count) {
      const frames = decodeServerFrames((await device.next()) ?? new Uint8Array());
      for (const { notification } of frames) if (notification) seen.push(notification.notification_id ?? '');
    }
  };
  const hello = { token: await system.token('ann') };
  device.send(godwit.v1.ClientFrames.encode({ frames: [{ id: 1, hello }] }).finish());
  await read(2);
  await notify(system, ['ann'], 'c');
  await read(3);
  t.same(seen, ['a', 'b', 'c']);
  device.socket.close();
});

t.test(
  'a notification that the bus loses arrives, since versions are compared; a reconnect repeats nothing to the SDK',
  async (t) => {
    const buses = createUnreliableBuses();
    const system = await startTestSystem(1, { SERVICE_KEYS }, undefined, buses.wrap);
    t.teardown(() => system.stop());
    const { client, got, has } = record(await system.client('ann', 0, { backoff: { baseMs: 1, maxMs: 10 } as never }));
    buses.fate = (topic, frame) =>
      topic === 'u:ann' && internal.store.v1.BusFrame.decode(frame).notified ? 'lost' : 'passes';
    await notify(system, ['ann'], 'lost one');
    await has(1);
    t.ok(buses.counts.lost > 0);
    buses.fate = () => 'passes';
    // Ends the session: the SDK reconnects.
    const back = new Promise<void>((resolve) => {
      client.onStatus(({ state }) => state === 'connected' && resolve());
    });
    await fetch(`${system.storeUrl}/godwit.v1.ServerService/EndSessions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${WRONG_SCOPE}`, 'content-type': 'application/json' },
      body: JSON.stringify({ userId: 'ann' }),
    });
    await back;
    await notify(system, ['ann'], 'next');
    await has(2);
    t.same(got, ['lost one', 'next']);
  },
);

t.test('five thousand users in one call: those who are there get it', async (t) => {
  const system = await startTestSystem(1, { SERVICE_KEYS });
  t.teardown(() => system.stop());
  const users = Array.from({ length: 5_000 }, (_, n) => `a user with an id of some length, ${n}`);
  const there = (await Promise.all([0, 2_500, 4_999].map((n) => system.client(users[n] as string)))).map(record);
  t.equal(await notify(system, users, 'event'), 200);
  await Promise.all(there.map(({ has }) => has(1)));
  t.same(
    there.map(({ got }) => got),
    [['event'], ['event'], ['event']],
  );
});

t.test('other keys and bad requests are refused', async (t) => {
  const system = await startTestSystem(1, { SERVICE_KEYS });
  t.teardown(() => system.stop());
  t.equal(await notify(system, ['ann'], 'one', true), 200);
  t.equal((await post(system, { userIds: ['ann'] }, WRONG_SCOPE)).status, 403);
  t.equal((await post(system, { userIds: ['ann'] }, await system.token('ann'))).status, 401);
  for (const body of [{ userIds: ['@x'] }, { userIds: 'ann' }, { userIds: ['ann'], priority: 1 }, { userIds: [] }])
    t.equal((await post(system, body)).status, 400);
  t.equal((await post(system, { userIds: ['ann'], keep: true, notificationId: 'one', body: 'AAAA' })).status, 409);
  const client = await connect({ url: system.urls[0] as string, token: await system.token('ann') });
  t.teardown(() => client.close());
  await t.rejects(client.confirmNotifications({ notification_ids: [''] }), /notification_ids/);
});
