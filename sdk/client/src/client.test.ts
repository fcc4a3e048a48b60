import t from 'tap';
import { Client } from './client.js';
import { createMemorySockets } from './testing/memory-sockets.js';
import { StatusLog } from './testing/status-log.js';

t.test('listeners receive a goodbye right after the first Hello, before the connection closes', async (t) => {
  const sockets = createMemorySockets();
  const client = new Client({ url: 'ws://nowhere', token: 'x', openTransport: sockets.open });
  t.teardown(() => client.close());
  const log = new StatusLog(client);
  const heard: string[] = [];
  client.on('goodbye', ({ reconnect_after_ms }) => heard.push(`goodbye ${reconnect_after_ms}`));
  client.onStatus(({ state }) => {
    if (state !== 'connecting') heard.push(state);
    // The events of a first session are held until the next turn of the event loop; the connection ends before that.
    if (state !== 'connected') return;
    queueMicrotask(() => {
      sockets.last.deliver({ goodbye: { reconnect_after_ms: 70_000 } });
      sockets.last.end(4000, 'the gateway is going away');
    });
  });
  while (sockets.all.length === 0) await new Promise(setImmediate);
  sockets.last.open();
  while (sockets.last.messages.length === 0) await new Promise(setImmediate);
  sockets.last.reply('hello', { user_id: 'ann', session_id: 's', heads: [] });
  const waiting = await log.until('waiting');
  t.match(waiting, { closeCode: 4000 });
  t.ok((waiting.delayMs as number) >= 70_000);
  t.same(heard, ['connected', 'goodbye 70000', 'waiting']);
});
