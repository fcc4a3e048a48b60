import t from 'tap';
import { Client } from '../client.js';
import { MemoryServer } from '../testing/memory-server.js';
import { turn } from '../testing/settlement.js';
import { createStore } from './create-store.js';

const COUNT = 100_000;
const WINDOW = 400;

t.test('scrolling through 100,000 messages keeps a bounded window without a gap', async (t) => {
  const server = new MemoryServer('ann', 200);
  server.join('a');
  for (let n = 0; n < COUNT; n++) server.post('a', 'ben', 'text', new Uint8Array(16));
  const client = new Client({ url: 'wss://chat/v1/ws', token: 'a token', openTransport: server.open });
  const store = createStore(client, { windowSize: WINDOW, pageSize: 200 });
  const list = store.messages('a');
  t.teardown(() => {
    store.close();
    client.close();
  });
  let most = 0;
  let gaps = 0;
  const shown = () => list.getSnapshot().items.map(({ message }) => message.seq);
  const end = list.subscribe(() => {
    const seqs = shown();
    most = Math.max(most, seqs.length);
    if (seqs.length > 0 && (seqs.at(-1) as number) - (seqs[0] as number) !== seqs.length - 1) gaps++;
  });
  t.teardown(end);
  const arrive = async () => {
    server.process();
    server.event();
    server.reply();
    await turn();
  };
  const loaded = async (load: Promise<void>) => {
    let isDone = false;
    load.then(() => {
      isDone = true;
    });
    while (!isDone) await arrive();
  };
  while (list.getSnapshot().loading) await arrive();
  t.equal(shown().at(-1), COUNT);
  let pages = 0;
  while (list.getSnapshot().hasOlder && pages++ < COUNT) await loaded(list.loadOlder());
  t.equal(shown()[0], 1, 'the oldest message is reached');
  t.equal(list.getSnapshot().hasNewer, true);
  server.post('a', 'ben', 'live');
  await arrive();
  t.equal(shown().at(-1), WINDOW, 'a message that arrives is not shown among old ones');
  while (list.getSnapshot().hasNewer && pages-- > -COUNT) await loaded(list.loadNewer());
  t.equal(shown().at(-1), COUNT + 1, 'the newest message is reached, the one that arrived included');
  server.post('a', 'ben', 'live');
  await arrive();
  t.equal(shown().at(-1), COUNT + 2, 'and those that arrive are shown again');
  await loaded(list.showAround(50_000));
  t.same([shown()[0], shown().at(-1)], [49_801, 50_200]);
  t.ok(most <= WINDOW, `${most} messages at most`);
  t.equal(gaps, 0);
});
