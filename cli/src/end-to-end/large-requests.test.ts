import { limits, MAX_ID_BYTES } from '@godwit/schema';
import { MAX_CALL_BYTES } from '@godwit/store/client';
import t from 'tap';
import { type HoldingProxy, startHoldingProxy } from '../testing/holding-proxy.js';
import { startTestSystem } from '../testing/test-system.js';

t.test(
  'requests of maximum size that queue behind a slow one are batched into calls that the store accepts',
  async (t) => {
    let proxy: HoldingProxy | undefined;
    const system = await startTestSystem(1, {}, async (storeUrl) => {
      proxy = await startHoldingProxy(storeUrl);
      return proxy.url;
    });
    t.teardown(async () => {
      await system.stop();
      proxy?.close();
    });
    // All of one user, so that they share a lane; on as many connections as their bytes need.
    const user = 'a'.repeat(MAX_ID_BYTES);
    const devices = await Promise.all(Array.from({ length: 33 }, () => system.client(user)));
    const [first] = devices;
    const held = (proxy as HoldingProxy).hold('execute');
    const slow = first?.listConversations({});
    const call = await held;
    await call.ask();
    const long = { conversation_id: 'x'.repeat(limits.max_message_bytes - 40) };
    const answers = devices.map((device) => device.getConversation(long).catch((error) => error.codeName));
    // Pings that follow them on their connections are answered before them.
    await Promise.all(devices.map((device) => device.ping({})));
    call.answer();
    await slow;
    t.same(
      await Promise.all(answers),
      devices.map(() => 'INVALID_ARGUMENT'),
    );
    const executes = (proxy as HoldingProxy).calls.filter(({ name }) => name === 'execute');
    t.ok(
      executes.some(({ bytes }) => bytes > MAX_CALL_BYTES / 4),
      'they were batched',
    );
    t.same(
      executes.filter(({ bytes, status }) => bytes > MAX_CALL_BYTES || status !== 200),
      [],
    );
  },
);
