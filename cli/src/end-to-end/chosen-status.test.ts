import { godwit } from '@godwit/schema';
import { beginDatabaseEpoch } from '@godwit/store';
import { internal } from '@godwit/store/wire';
import t, { type Test } from 'tap';
import { createBarrier } from '../testing/barrier.js';
import { type HoldingProxy, startHoldingProxy } from '../testing/holding-proxy.js';
import { Inbox } from '../testing/inbox.js';
import { startTestSystem } from '../testing/test-system.js';
import { createUnreliableBuses } from '../testing/unreliable-bus.js';

const { PRESENCE_STATUS_BUSY: BUSY } = godwit.v1.PresenceStatus;
/** Stores a choice as if the requesting node had died before publishing it, and the bus had lost it. */
const CHOOSE = 'update users set status = $2, status_text = $3 where id = $1';

/** Ann and her friend Ben, who sees her status. */
async function startFriends(t: Test, env: Record<string, string> = {}, buses = createUnreliableBuses()) {
  let proxy: HoldingProxy | undefined;
  const between = async (storeUrl: string) => {
    proxy = await startHoldingProxy(storeUrl);
    return proxy.url;
  };
  const system = await startTestSystem(2, env, between, buses.wrap);
  t.teardown(async () => {
    await system.stop();
    proxy?.close();
  });
  const settled = await createBarrier(system);
  const [ann, ben] = [await system.client('ann', 0), await system.client('ben', 1)];
  await ann.requestFriend({ user_id: 'ben' });
  await ben.acceptFriend({ user_id: 'ann' });
  const inbox = new Inbox(ben);
  await inbox.until(() => inbox.lines.includes('presence_changed ann online'));
  const choose = (text: string) => system.databases.writes.query(CHOOSE, ['ann', BUSY, text]);
  return { system, settled, ann, ben, inbox, choose, proxy: proxy as unknown as HoldingProxy };
}

t.test("an unpublished choice of status is published when the user's next device connects, on any node", async (t) => {
  const { system, settled, ann, ben, inbox, choose } = await startFriends(t);
  await ann.setPresence({ status: BUSY, text: 'first' });
  await choose('second');
  await system.client('ann', 1);
  await inbox.until(() => inbox.lines.includes('presence_changed ann busy "second"'), 10_000);
  await choose('third');
  const phone = await system.client('ann', 0);
  await inbox.until(() => inbox.lines.includes('presence_changed ann busy "third"'), 10_000);
  // The other node knows an older choice, and must not publish it.
  ann.close();
  phone.close();
  await system.client('ann', 1);
  await settled([ben]);
  t.equal(inbox.lines.at(-1), 'presence_changed ann busy "third"');
});

t.test("an unpublished choice of status is published by the check of the user's sets, too", async (t) => {
  const { inbox, choose } = await startFriends(t, { SETS_CHECK_SECONDS: '1' });
  await choose('kept');
  await inbox.until(() => inbox.lines.includes('presence_changed ann busy "kept"'), 10_000);
});

t.test('a choice of status that a node learns late is not published after a newer one', async (t) => {
  const buses = createUnreliableBuses();
  // Nodes learn of choices only from the store's answers.
  buses.fate = (_topic, frame) => (internal.store.v1.BusFrame.decode(frame).presence_set ? 'lost' : 'passes');
  const { system, settled, ann, ben, inbox, proxy } = await startFriends(t, {}, buses);
  const other = await system.client('ann', 1);
  const held = proxy.hold('execute');
  const first = ann.setPresence({ status: BUSY, text: 'first' });
  const call = await held;
  await call.ask();
  await other.setPresence({ status: BUSY, text: 'second' });
  await inbox.until(() => inbox.lines.includes('presence_changed ann busy "second"'), 10_000);
  call.answer();
  t.same(await first, { version: 1 });
  await settled([ben]);
  t.equal(inbox.lines.at(-1), 'presence_changed ann busy "second"');
  t.same(await ann.setPresence({ status: BUSY, text: 'third' }), { version: 3 });
  await inbox.until(() => inbox.lines.includes('presence_changed ann busy "third"'), 10_000);
});

t.test('choices of status after a restore are published, although their versions are lower than before', async (t) => {
  // Longer than the test: disconnected users reconnect before they would be shown as offline.
  const { system, ann, ben, inbox } = await startFriends(t, { PRESENCE_LINGER_SECONDS: '60' });
  for (const text of ['one', 'two', 'three']) await ann.setPresence({ status: BUSY, text });
  await inbox.until(() => inbox.lines.includes('presence_changed ann busy "three"'));
  // The state of a backup from before all choices.
  const { writes } = system.databases;
  await writes.query(`update users set status_version = 0 where id = 'ann'`);
  const back = Promise.all(
    [ann, ben].map(
      (client) =>
        new Promise<void>((resolve) => {
          client.onStatus(({ state }) => state === 'connected' && resolve());
        }),
    ),
  );
  await beginDatabaseEpoch(writes);
  await back;
  const { version } = await ann.setPresence({ status: BUSY, text: 'after' });
  t.equal(version, 1, 'it is the first choice of this epoch');
  await inbox.until(() => inbox.lines.includes('presence_changed ann busy "after"'), 10_000);
});
