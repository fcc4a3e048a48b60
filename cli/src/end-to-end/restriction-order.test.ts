import { Code } from '@godwit/schema';
import { directConversationId } from '@godwit/store/client';
import { internal } from '@godwit/store/wire';
import t from 'tap';
import { createBarrier } from '../testing/barrier.js';
import { type HoldingProxy, startHoldingProxy } from '../testing/holding-proxy.js';
import { startTestSystem } from '../testing/test-system.js';
import { createUnreliableBuses, type Fate } from '../testing/unreliable-bus.js';

t.test('the end of a block that arrives after the next block does not lift it', async (t) => {
  const buses = createUnreliableBuses();
  let proxy: HoldingProxy | undefined;
  const system = await startTestSystem(
    1,
    {},
    async (storeUrl) => {
      proxy = await startHoldingProxy(storeUrl);
      return proxy.url;
    },
    buses.wrap,
  );
  t.teardown(async () => {
    await system.stop();
    proxy?.close();
  });
  const settled = await createBarrier(system);
  const [ann, ben] = [await system.client('ann'), await system.client('ben')];
  await ann.send({ to_user_id: 'ben', body: 'text' });
  await settled([ann, ben]);
  // The first block is lost; its end and the second block arrive late, the newest first.
  const fates: Fate[] = ['lost', 'late', 'late'];
  buses.fate = (_topic, frame) =>
    internal.store.v1.BusFrame.decode(frame).members_changed ? (fates.shift() ?? 'passes') : 'passes';
  const repair = (proxy as HoldingProxy).hold('repair');
  await ann.block({ user_id: 'ben' });
  await ann.unblock({ user_id: 'ben' });
  await ann.block({ user_id: 'ben' });
  await settled([ann, ben]);
  t.equal(buses.counts.late, 2);
  buses.release();
  // So far the node has learned of the blocks only from these frames.
  const call = await repair;
  const typing = { conversation_id: directConversationId('ann', 'ben'), active: true };
  await t.rejects(ben.typing(typing), { code: Code.CODE_PERMISSION_DENIED });
  await call.ask();
  call.answer();
  await t.rejects(ben.typing(typing), { code: Code.CODE_PERMISSION_DENIED });
});
