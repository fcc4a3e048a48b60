import { Code } from '@godwit/schema';
import fc from 'fast-check';
import t from 'tap';
import { internal } from '../wire.js';
import { type Bus, NODES_TOPIC, userTopic } from './bus.js';
import { createMemoryBus, type MemoryHub } from './memory-bus.js';
import { Questions } from './questions.js';

const { BusFrame } = internal.store.v1;
const TOPIC = userTopic('ann');

/** A process in memory, whose listener is that of its questions. */
function startProcess(hub: MemoryHub, role = 'store', deadlineMs = 5_000) {
  const bus = createMemoryBus(hub);
  const questions = new Questions({ bus, role, version: '1.2.3', deadlineMs });
  return { bus, questions };
}

/** A gateway that has `count` sessions of the user, and answers unless it is `silent`. */
async function startGateway(hub: MemoryHub, count: number, { silent = false, times = 1 } = {}) {
  const { bus, questions } = startProcess(hub, 'gateway');
  bus.listen({
    frame(_topic, bytes) {
      const { asked } = BusFrame.decode(bytes);
      if (!asked || silent) return;
      // Later, as from another process.
      setImmediate(() => {
        for (let n = 0; n < times; n++) questions.answer(asked, { session_count: count });
      });
    },
    gap() {},
  });
  await bus.subscribe([TOPIC]);
  return bus;
}

t.test('every node that answers is heard once, and the others are counted', async (t) => {
  const gateway = fc.record({
    count: fc.integer({ min: 0, max: 9 }),
    silent: fc.boolean(),
    times: fc.constantFrom(1, 2),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(gateway, { maxLength: 5 }), async (gateways) => {
      const hub: MemoryHub = new Map();
      const isSilent = gateways.some(({ silent }) => silent);
      // Nothing but the passing of time shows that a node does not answer.
      const { questions } = startProcess(hub, 'store', isSilent ? 10 : 5_000);
      await questions.listen();
      for (const { count, ...options } of gateways) await startGateway(hub, count, options);
      const { answers, unanswered } = await questions.ask(TOPIC);
      const heard = gateways.filter(({ silent }) => !silent).map(({ count }) => count);
      t.same(answers.map(({ session_count }) => session_count).sort(), heard.sort());
      t.equal(unanswered, gateways.length - heard.length);
      t.same([...hub.keys()].sort(), [NODES_TOPIC, ...(gateways.length > 0 ? [TOPIC] : [])].sort(), 'no topic stays');
    }),
    { numRuns: 40 },
  );
});

t.test('every process answers what it is, also the one that asks', async (t) => {
  const hub: MemoryHub = new Map();
  const [store, gateway] = [startProcess(hub), startProcess(hub, 'gateway')];
  await store.questions.listen();
  gateway.bus.listen({ frame: (topic, bytes) => gateway.questions.take(topic, BusFrame.decode(bytes)), gap() {} });
  await gateway.questions.start(() => 7);
  const { answers, unanswered } = await store.questions.ask(NODES_TOPIC);
  t.equal(unanswered, 0);
  const nodes = answers.map(({ node }) => node);
  t.equal(new Set(nodes.map((node) => node?.node_id)).size, 2);
  const self = { version: '1.2.3', runtime: process.versions.node, pid: process.pid, host: /./ };
  t.match(
    nodes.find((node) => node?.role === 'gateway'),
    { ...self, connections: 7, memory_bytes: Number },
  );
  t.match(
    nodes.find((node) => node?.role === 'store'),
    { ...self, connections: 0 },
  );
  for (const node of nodes) {
    const age = Date.now() - (node?.started_at ?? 0);
    t.ok(age >= 0 && age < 600_000, `started ${age} ms ago`);
    t.ok((node?.memory_bytes ?? 0) > 10_000_000);
  }
});

t.test('an answer that comes late, and other frames, concern no question', async (t) => {
  const { questions } = startProcess(new Map());
  const described = { node: { node_id: 'n' } } as internal.store.v1.Described;
  t.notOk(questions.take('r:none', { asked: null, described } as never));
  t.notOk(questions.take(NODES_TOPIC, { asked: null, described } as never), 'an answer on the topic of questions');
  t.notOk(questions.take(NODES_TOPIC, BusFrame.decode(new Uint8Array()) as never), 'a question of a later version');
});

t.test('nobody is made to publish on a topic that is not one of answers', async (t) => {
  const hub: MemoryHub = new Map();
  const { bus, questions } = startProcess(hub);
  questions.answer({ reply_topic: 'c:room' }, {});
  t.equal(bus.counts.published, 0);
  questions.answer({ reply_topic: 'r:x' }, {});
  t.equal(bus.counts.published, 1);
});

t.test('questions in progress are bounded', async (t) => {
  const hub: MemoryHub = new Map();
  const { questions } = startProcess(hub, 'store', 100);
  await questions.listen();
  await startGateway(hub, 1, { silent: true });
  const results = await Promise.allSettled(Array.from({ length: 40 }, () => questions.ask(TOPIC)));
  const refused = results.filter(({ status }) => status === 'rejected');
  t.equal(refused.length, 8);
  t.match(refused[0], { reason: { code: Code.CODE_UNAVAILABLE, retryAfterMs: 100, message: /in progress/ } });
  t.match(await questions.ask(TOPIC), { unanswered: 1 }, 'there is room again');
});

t.test('a bus that is down, or silent, is said to be', async (t) => {
  const bus = createMemoryBus();
  const broken: Bus = {
    ...bus,
    up: false,
    subscribers: async () => {
      throw new Error('connection refused');
    },
  };
  const down = new Questions({ bus: broken, role: 'store', version: '1' });
  await t.rejects(down.ask(TOPIC), { code: Code.CODE_UNAVAILABLE, cause: { message: 'connection refused' } });
  const hanging = { ...bus, subscribers: () => new Promise<number[]>(() => {}) };
  const hung = new Questions({ bus: hanging, role: 'store', version: '1', deadlineMs: 10 });
  await t.rejects(hung.ask(TOPIC), { code: Code.CODE_UNAVAILABLE, cause: { message: /within 10 ms/ } });
});
