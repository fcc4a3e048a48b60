import fc from 'fast-check';
import t from 'tap';
import { Flusher, SendBuffer } from './send-buffer.js';
import type { Socket } from './socket.js';

/** Send buffers of sockets that accept everything, and the bytes of each write. */
function outboxes(count: number): { sendBuffer: SendBuffer; writes: number[][] }[] {
  return Array.from({ length: count }, () => {
    const writes: number[][] = [];
    const send = (messages: readonly Uint8Array[]) => {
      writes.push([...Buffer.concat(messages)]);
      return 0;
    };
    return { sendBuffer: new SendBuffer({ closed: false, send } as unknown as Socket), writes };
  });
}

const turn = () => new Promise(setImmediate);

/** Resolves once no events are kept for any of the send buffers, and all were written. */
async function released(all: readonly { sendBuffer: SendBuffer }[]): Promise<void> {
  const deadline = performance.now() + 5_000;
  while (all.some(({ sendBuffer }) => sendBuffer.kept || sendBuffer.batch)) {
    if (performance.now() > deadline)
      throw new Error(`still kept: ${all.map(({ sendBuffer }) => sendBuffer.kept?.size)}`);
    await turn();
  }
}

t.test('after a write to many sockets, the next tick is included; with few, each tick writes', async (t) => {
  for (const [count, expected] of [
    [100, [[1], [2, 3]]],
    [10, [[1], [2], [3]]],
  ] as const) {
    const flusher = new Flusher({ onHardLimit: () => t.fail('nobody is slow'), onWritable() {} });
    const all = outboxes(count);
    const push = (entry: number) => {
      for (const { sendBuffer } of all) flusher.push(sendBuffer, Buffer.of(entry));
    };
    push(1);
    await turn();
    push(2);
    await turn();
    push(3);
    for (let turns = 0; turns < 3; turns++) await turn();
    for (const { writes } of all) t.same(writes, expected);
  }
});

t.test('deferrable events are gathered into one write, only the newest of each key', async (t) => {
  const waits = new Flusher({ onHardLimit: () => t.fail('nobody is slow'), onWritable() {}, gatherMs: 60_000 });
  const [waiting] = outboxes(1) as [ReturnType<typeof outboxes>[number]];
  for (let entry = 1; entry <= 6; entry++) {
    waits.pushEphemeral(waiting.sendBuffer, { key: `${entry % 4}`, entry: Buffer.of(entry), mayWait: true });
    await turn();
  }
  t.same(waiting.writes, [], 'the end of a tick does not send them');

  const flusher = new Flusher({ onHardLimit: () => t.fail('nobody is slow'), onWritable() {}, gatherMs: 1 });
  const all = outboxes(3);
  // In one tick, in which no timer fires.
  for (let entry = 1; entry <= 6; entry++)
    for (const { sendBuffer } of all)
      flusher.pushEphemeral(sendBuffer, { key: `${entry % 4}`, entry: Buffer.of(entry), mayWait: true });
  await released(all);
  for (const { writes } of all) t.same(writes, [[3, 4, 5, 6]]);
});

t.test('if there are more keys than can be kept, the events are sent, not dropped', async (t) => {
  const flusher = new Flusher({ onHardLimit: () => t.fail('nobody is slow'), onWritable() {}, gatherMs: 60_000 });
  const [one] = outboxes(1) as [ReturnType<typeof outboxes>[number]];
  for (let n = 0; n < 257; n++)
    flusher.pushEphemeral(one.sendBuffer, { key: `${n}`, entry: Buffer.of(n % 256), mayWait: true });
  await turn();
  t.equal(one.writes.flat().length, 257);
  t.equal(flusher.counts.leftOut, 0);
});

/**
 * An operation on some send buffers: a push to one of them, the end of a tick, or the release of all gathered events.
 */
const step = fc.oneof(
  fc.record({ to: fc.nat(2), as: fc.constantFrom('durable', 'prompt', 'waiting'), key: fc.constantFrom('', 'a', 'b') }),
  fc.constantFrom('turn' as const, 'turn' as const, 'release' as const),
);

t.test(
  'durable and prompt events are written at the end of their tick, in order, except those replaced by key',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const flusher = new Flusher({ onHardLimit() {}, onWritable() {}, gatherMs: 1 });
        const all = outboxes(3).map((one) => ({
          ...one,
          due: [] as number[],
          newest: new Map<string, number>(),
          entries: 0,
        }));
        const check = (what: 'due' | 'all') => {
          for (const { writes, due, newest, entries } of all) {
            const written = writes.flat();
            const must = what === 'due' ? due : [...due, ...newest.values()];
            const missing = must.filter((entry) => !written.includes(entry));
            if (missing.length > 0) throw new Error(`missing of ${entries}: ${missing}, written: ${written}`);
            if (written.some((entry, at) => at > 0 && entry <= (written[at - 1] as number)))
              throw new Error(`out of order, or repeated: ${written}`);
          }
        };
        let entry = 0;
        for (const one of [...steps, 'release' as const]) {
          if (one === 'turn') await turn().then(() => check('due'));
          else if (one === 'release') await released(all).then(() => check('all'));
          else {
            const { sendBuffer, due, newest } = all[one.to] as (typeof all)[number];
            entry++;
            const bytes = Buffer.of(entry);
            if (one.as === 'durable') flusher.push(sendBuffer, bytes);
            else flusher.pushEphemeral(sendBuffer, { key: one.key, entry: bytes, mayWait: one.as === 'waiting' });
            if (one.as === 'waiting' && one.key) newest.set(one.key, entry);
            else due.push(entry);
            (all[one.to] as (typeof all)[number]).entries++;
          }
        }
      }),
      { numRuns: 300 },
    );
  },
);

t.test(
  'a source is called once for the events of its tick, before they are sent; a message is measured once',
  async (t) => {
    const flusher = new Flusher({ onHardLimit() {}, onWritable() {} });
    const all = outboxes(3);
    let ended = 0;
    const source = {
      endTurn() {
        ended++;
        for (const { sendBuffer } of all) flusher.pushReply(sendBuffer, Buffer.of(2));
      },
    };
    for (const { sendBuffer } of all.slice(1)) flusher.push(sendBuffer, Buffer.of(1));
    flusher.noteCommit(Date.now() + 60_000);
    flusher.noteCommit(Date.now() - 2_000);
    flusher.atEndOfTurn(source);
    flusher.atEndOfTurn(source);
    await turn();
    const lone = new Flusher({ onHardLimit() {}, onWritable() {} });
    const asked = new Promise<void>((endTurn) => lone.atEndOfTurn({ endTurn }));
    await turn();
    await asked;
    flusher.flush();
    t.equal(ended, 1);
    t.same(
      all.map(({ writes }) => writes),
      [[[2]], [[1, 2]], [[1, 2]]],
    );
    t.equal(flusher.counts.replies, 3);
    const { buckets, sum } = flusher.deliveries;
    t.equal(
      buckets.reduce((total, count) => total + count),
      2,
    );
    t.ok(sum >= 2 && sum < 60, `in seconds: ${sum}`);
  },
);
