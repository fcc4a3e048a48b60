import fc from 'fast-check';
import t from 'tap';
import { Flusher, HARD_LIMIT_BYTES, Outbox, SOFT_LIMIT_BYTES } from './outbox.js';
import { FRAGMENT_BYTES, type Socket } from './socket-server.js';

/** Outboxes of sockets that take everything, and what each was written, by write. */
function outboxes(count: number): { outbox: Outbox; writes: number[][] }[] {
  return Array.from({ length: count }, () => {
    const writes: number[][] = [];
    const send = (messages: readonly Uint8Array[]) => {
      writes.push([...Buffer.concat(messages)]);
      return 0;
    };
    return { outbox: new Outbox({ closed: false, send } as unknown as Socket), writes };
  });
}

const turn = () => new Promise(setImmediate);

/** Resolves once nothing is kept for any of the outboxes, and what was has been written. */
async function released(all: readonly { outbox: Outbox }[]): Promise<void> {
  const deadline = performance.now() + 5_000;
  while (all.some(({ outbox }) => outbox.kept || outbox.batch)) {
    if (performance.now() > deadline) throw new Error(`still kept: ${all.map(({ outbox }) => outbox.kept?.size)}`);
    await turn();
  }
}

t.test('after a write to many, what one more turn brings goes along; to few, each turn writes', async (t) => {
  for (const [count, expected] of [
    [100, [[1], [2, 3]]],
    [10, [[1], [2], [3]]],
  ] as const) {
    const flusher = new Flusher(() => t.fail('nobody is slow'));
    const all = outboxes(count);
    const push = (entry: number) => {
      for (const { outbox } of all) flusher.push(outbox, Buffer.of(entry));
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

t.test('events that may wait are gathered into one write, of each key the newest', async (t) => {
  const waits = new Flusher(() => t.fail('nobody is slow'), 60_000);
  const [waiting] = outboxes(1) as [ReturnType<typeof outboxes>[number]];
  for (let entry = 1; entry <= 6; entry++) {
    waits.pushEphemeral(waiting.outbox, { key: `${entry % 4}`, entry: Buffer.of(entry), mayWait: true });
    await turn();
  }
  t.same(waiting.writes, [], 'no end of a turn sends them');

  const flusher = new Flusher(() => t.fail('nobody is slow'), 1);
  const all = outboxes(3);
  // In one turn, in which no timer ends.
  for (let entry = 1; entry <= 6; entry++)
    for (const { outbox } of all)
      flusher.pushEphemeral(outbox, { key: `${entry % 4}`, entry: Buffer.of(entry), mayWait: true });
  await released(all);
  for (const { writes } of all) t.same(writes, [[3, 4, 5, 6]]);
});

t.test('more keys than are kept are sent, not dropped', async (t) => {
  const flusher = new Flusher(() => t.fail('nobody is slow'), 60_000);
  const [one] = outboxes(1) as [ReturnType<typeof outboxes>[number]];
  for (let n = 0; n < 257; n++)
    flusher.pushEphemeral(one.outbox, { key: `${n}`, entry: Buffer.of(n % 256), mayWait: true });
  await turn();
  t.equal(one.writes.flat().length, 257);
  t.equal(flusher.counts.leftOut, 0);
});

/** What is done to some outboxes: something is pushed to one of them, a turn ends, or everything gathered is sent. */
const step = fc.oneof(
  fc.record({ to: fc.nat(2), as: fc.constantFrom('durable', 'prompt', 'waiting'), key: fc.constantFrom('', 'a', 'b') }),
  fc.constantFrom('turn' as const, 'turn' as const, 'release' as const),
);

t.test(
  'durable and prompt events are written at the end of their turn; all go in order, and nothing but older events of a key is left out',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const flusher = new Flusher(() => {}, 1);
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
            const { outbox, due, newest } = all[one.to] as (typeof all)[number];
            entry++;
            const bytes = Buffer.of(entry);
            if (one.as === 'durable') flusher.push(outbox, bytes);
            else flusher.pushEphemeral(outbox, { key: one.key, entry: bytes, mayWait: one.as === 'waiting' });
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

/** An outbox whose peer has not taken `state.buffered` bytes after each write, and what it was written, by write. */
function slowable() {
  const state = { closed: false, buffered: 0, writes: [] as (readonly Uint8Array[])[] };
  const socket = {
    get closed() {
      return state.closed;
    },
    send(messages: readonly Uint8Array[]) {
      state.writes.push(messages);
      return state.buffered;
    },
  };
  return { state, outbox: new Outbox(socket as unknown as Socket) };
}

const bytesOf = (writes: readonly (readonly Uint8Array[])[]) => writes.map((messages) => [...Buffer.concat(messages)]);

t.test('a socket is slow past the soft limit, and handed over past the hard one: both are counted', async (t) => {
  const handedOver: Outbox[] = [];
  const flusher = new Flusher((outbox) => handedOver.push(outbox));
  const { state, outbox } = slowable();
  const write = (buffered: number) => {
    state.buffered = buffered;
    flusher.push(outbox, Buffer.of(1));
    flusher.flush();
    const { slowed, tooSlow } = flusher.counts;
    return { slow: outbox.slow, buffered: outbox.buffered, slowed, tooSlow, handedOver: handedOver.length };
  };
  const calm = { slow: false, slowed: 0, tooSlow: 0, handedOver: 0 };
  t.same(write(SOFT_LIMIT_BYTES), { ...calm, buffered: SOFT_LIMIT_BYTES });
  const slow = { slow: true, slowed: 1, tooSlow: 0, handedOver: 0 };
  t.same(write(SOFT_LIMIT_BYTES + 1), { ...slow, buffered: SOFT_LIMIT_BYTES + 1 });
  t.same(write(HARD_LIMIT_BYTES), { ...slow, buffered: HARD_LIMIT_BYTES }, 'slow once, however often it is written to');
  t.same(write(HARD_LIMIT_BYTES + 1), { ...slow, buffered: HARD_LIMIT_BYTES + 1, tooSlow: 1, handedOver: 1 });
  t.equal(handedOver[0], outbox);
  state.closed = true;
  t.match(write(HARD_LIMIT_BYTES + 2), { tooSlow: 1, handedOver: 1 }, 'nothing is written to a closed one');
  t.equal(flusher.counts.flushes, 4);
});

t.test('of a slow socket the newest event of each of the last keys is kept, and sent once when it has drained', (t) => {
  const key = fc.nat(400);
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: key }, fc.constant(-1)), { maxLength: 900 }), (keys) => {
      const flusher = new Flusher(() => {});
      const { state, outbox } = slowable();
      state.buffered = SOFT_LIMIT_BYTES + 1;
      flusher.push(outbox, Buffer.of(0));
      flusher.flush();
      const kept = new Map<number, Buffer>();
      let leftOut = 0;
      for (const [at, key] of keys.entries()) {
        const entry = Buffer.alloc(2);
        entry.writeUInt16BE(at);
        flusher.pushEphemeral(outbox, { key: key < 0 ? '' : `${key}`, entry, mayWait: at % 2 === 0 });
        if (key < 0) leftOut++;
        else {
          kept.delete(key);
          kept.set(key, entry);
          const [oldest] = kept.keys();
          if (kept.size > 256 && kept.delete(oldest as number)) leftOut++;
        }
      }
      flusher.push(outbox, Buffer.of(1));
      flusher.flush();
      const before = bytesOf(state.writes).join('|') === '0|1' && flusher.counts.leftOut === leftOut;
      state.buffered = 0;
      outbox.slow = false;
      for (let drains = 0; drains < 2; drains++) {
        flusher.releaseKept(outbox);
        flusher.flush();
      }
      const [, , ...after] = bytesOf(state.writes);
      return before && after.flat().join() === [...Buffer.concat([...kept.values()])].join() && after.length <= 1;
    }),
    { examples: [[Array.from({ length: 300 }, (_, n) => n)], [[-1, -1, 3]]], numRuns: 50 },
  );
  t.end();
});

t.test('what was gathered for a socket that has become slow meanwhile waits until it has drained', async (t) => {
  const flusher = new Flusher(() => {}, 1);
  const one = slowable();
  const other = slowable();
  for (const { outbox } of [one, other])
    flusher.pushEphemeral(outbox, { key: 'a', entry: Buffer.of(1), mayWait: true });
  one.outbox.slow = true;
  await released([other]);
  t.same(bytesOf(other.state.writes), [[1]], 'the time of both is over');
  t.same(one.state.writes, []);
  one.outbox.slow = false;
  flusher.releaseKept(one.outbox);
  flusher.flush();
  t.same(bytesOf(one.state.writes), [[1]]);
});

t.test(
  'entries are joined into as few messages as are sent whole, and the sockets that get the same share them',
  (t) => {
    const size = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 5_000, max: 20_000 }));
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 12 }), (sizes) => {
        const flusher = new Flusher(() => {});
        const [one, same, more] = [slowable(), slowable(), slowable()];
        const entries = sizes.map((length, at) => Buffer.alloc(length, at));
        for (const entry of entries) for (const { outbox } of [one, same, more]) flusher.push(outbox, entry);
        flusher.push(more.outbox, Buffer.of(255));
        flusher.flush();
        const expected: Buffer[][] = [];
        for (const entry of entries) {
          const last = expected.at(-1);
          if (last && Buffer.concat([...last, entry]).length <= FRAGMENT_BYTES) last.push(entry);
          else expected.push([entry]);
        }
        const messages = one.state.writes[0] as readonly Uint8Array[];
        const { counts } = flusher;
        const total = Buffer.concat(entries).length;
        return (
          messages.length === expected.length &&
          messages.every((message, at) => Buffer.concat(expected[at] as Buffer[]).equals(message)) &&
          messages === same.state.writes[0] &&
          Buffer.concat(more.state.writes.flat()).equals(Buffer.concat([...entries, Buffer.of(255)])) &&
          counts.bytes === 3 * total + 1 &&
          counts.entries === 3 * entries.length + 1 &&
          counts.flushes === 3
        );
      }),
      { examples: [[[FRAGMENT_BYTES, 1]], [[FRAGMENT_BYTES - 1, 1, 1]]] },
    );
    t.end();
  },
);

t.test(
  'a source is asked once for what its turn brought, before that is sent; a message is measured once',
  async (t) => {
    const flusher = new Flusher(() => {});
    const all = outboxes(3);
    let ended = 0;
    const source = {
      endTurn() {
        ended++;
        for (const { outbox } of all) flusher.pushReply(outbox, Buffer.of(2));
      },
    };
    for (const { outbox } of all.slice(1)) flusher.push(outbox, Buffer.of(1));
    flusher.noteCommit(Date.now() + 60_000);
    flusher.noteCommit(Date.now() - 2_000);
    flusher.atEndOfTurn(source);
    flusher.atEndOfTurn(source);
    await turn();
    const lone = new Flusher(() => {});
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
