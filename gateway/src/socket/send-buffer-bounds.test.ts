import fc from 'fast-check';
import t from 'tap';
import { Flusher, HARD_LIMIT_BYTES, SendBuffer, SOFT_LIMIT_BYTES } from './send-buffer.js';
import { FRAGMENT_BYTES, type Socket } from './socket.js';

/** A send buffer whose peer has not taken `state.buffered` bytes after each write, and its writes. */
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
  return { state, sendBuffer: new SendBuffer(socket as unknown as Socket) };
}

const bytesOf = (writes: readonly (readonly Uint8Array[])[]) => writes.map((messages) => [...Buffer.concat(messages)]);

/** Resolves once something was written. */
async function written(state: { writes: readonly unknown[] }): Promise<void> {
  const deadline = performance.now() + 5_000;
  while (state.writes.length === 0) {
    if (performance.now() > deadline) throw new Error('nothing was written within 5 s');
    await new Promise(setImmediate);
  }
}

t.test('a socket is slow past the soft limit, and closed past the hard one: both are counted', async (t) => {
  const handedOver: SendBuffer[] = [];
  const flusher = new Flusher({ onHardLimit: (sendBuffer) => handedOver.push(sendBuffer), onWritable() {} });
  const { state, sendBuffer } = slowable();
  const write = (buffered: number) => {
    state.buffered = buffered;
    flusher.push(sendBuffer, Buffer.of(1));
    flusher.flush();
    const { slowed, tooSlow } = flusher.counts;
    return { slow: sendBuffer.slow, buffered: sendBuffer.buffered, slowed, tooSlow, handedOver: handedOver.length };
  };
  const calm = { slow: false, slowed: 0, tooSlow: 0, handedOver: 0 };
  t.same(write(SOFT_LIMIT_BYTES), { ...calm, buffered: SOFT_LIMIT_BYTES });
  const slow = { slow: true, slowed: 1, tooSlow: 0, handedOver: 0 };
  t.same(write(SOFT_LIMIT_BYTES + 1), { ...slow, buffered: SOFT_LIMIT_BYTES + 1 });
  t.same(write(HARD_LIMIT_BYTES), { ...slow, buffered: HARD_LIMIT_BYTES }, 'counted as slow once');
  t.same(write(HARD_LIMIT_BYTES + 1), { ...slow, buffered: HARD_LIMIT_BYTES + 1, tooSlow: 1, handedOver: 1 });
  t.equal(handedOver[0], sendBuffer);
  state.closed = true;
  t.match(write(HARD_LIMIT_BYTES + 2), { tooSlow: 1, handedOver: 1 }, 'a closed socket is not written to');
  t.equal(flusher.counts.flushes, 4);
});

t.test('for a slow socket the newest event of each of the last keys is kept, and sent once it has drained', (t) => {
  const key = fc.nat(400);
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: key }, fc.constant(-1)), { maxLength: 900 }), (keys) => {
      const flusher = new Flusher({ onHardLimit() {}, onWritable() {} });
      const { state, sendBuffer } = slowable();
      state.buffered = SOFT_LIMIT_BYTES + 1;
      flusher.push(sendBuffer, Buffer.of(0));
      flusher.flush();
      const kept = new Map<number, Buffer>();
      let leftOut = 0;
      for (const [at, key] of keys.entries()) {
        const entry = Buffer.alloc(2);
        entry.writeUInt16BE(at);
        flusher.pushEphemeral(sendBuffer, { key: key < 0 ? '' : `${key}`, entry, mayWait: at % 2 === 0 });
        if (key < 0) leftOut++;
        else {
          kept.delete(key);
          kept.set(key, entry);
          const [oldest] = kept.keys();
          if (kept.size > 256 && kept.delete(oldest as number)) leftOut++;
        }
      }
      flusher.push(sendBuffer, Buffer.of(1));
      flusher.flush();
      const before = bytesOf(state.writes).join('|') === '0|1' && flusher.counts.leftOut === leftOut;
      state.buffered = 0;
      sendBuffer.slow = false;
      for (let drains = 0; drains < 2; drains++) {
        flusher.releaseKept(sendBuffer);
        flusher.flush();
      }
      const [, , ...after] = bytesOf(state.writes);
      return before && after.flat().join() === [...Buffer.concat([...kept.values()])].join() && after.length <= 1;
    }),
    { examples: [[Array.from({ length: 300 }, (_, n) => n)], [[-1, -1, 3]]], numRuns: 50, endOnFailure: true },
  );
  t.end();
});

t.test('all gathered events share one timer, with the given delay', async (t) => {
  const timers: { ring(): void; ms: number }[] = [];
  t.intercept(globalThis, 'setTimeout', {
    value: (ring: () => void, ms: number) => {
      timers.push({ ring, ms });
      return { unref() {} };
    },
  });
  const flusher = new Flusher({ onHardLimit() {}, onWritable() {}, gatherMs: 70 });
  const all = [slowable(), slowable()];
  for (let round = 1; round <= 2; round++) {
    for (const { sendBuffer } of all) {
      for (const key of ['a', 'b']) flusher.pushEphemeral(sendBuffer, { key, entry: Buffer.of(round), mayWait: true });
      t.same(
        timers.map(({ ms }) => ms),
        [70],
      );
    }
    timers.pop()?.ring();
    flusher.flush();
    for (const { state } of all) t.equal(state.writes.length, round);
  }
});

t.test('events gathered for a socket that has since become slow wait until it has drained', async (t) => {
  const flusher = new Flusher({ onHardLimit() {}, onWritable() {}, gatherMs: 1 });
  const one = slowable();
  const other = slowable();
  for (const { sendBuffer } of [one, other])
    flusher.pushEphemeral(sendBuffer, { key: 'a', entry: Buffer.of(1), mayWait: true });
  one.sendBuffer.slow = true;
  await written(other.state);
  t.same(bytesOf(other.state.writes), [[1]], 'the timer of both has fired');
  t.same(one.state.writes, []);
  one.sendBuffer.slow = false;
  flusher.releaseKept(one.sendBuffer);
  flusher.flush();
  t.same(bytesOf(one.state.writes), [[1]]);
});

t.test(
  'entries are joined into as few unfragmented messages as possible, and sockets with equal entries share them',
  (t) => {
    const size = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 5_000, max: 20_000 }));
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 12 }), (sizes) => {
        const flusher = new Flusher({ onHardLimit() {}, onWritable() {} });
        const [one, same, more] = [slowable(), slowable(), slowable()];
        const entries = sizes.map((length, at) => Buffer.alloc(length, at));
        for (const entry of entries) for (const { sendBuffer } of [one, same, more]) flusher.push(sendBuffer, entry);
        flusher.push(more.sendBuffer, Buffer.of(255));
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
          messages.every((message, at) => expected[at]?.length !== 1 || message === expected[at]?.[0]) &&
          messages.every((message, at) => expected[at]?.length !== 1 || message === expected[at]?.[0]) &&
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

t.test('few sockets are written to in each tick, after any number of ticks', async (t) => {
  const flusher = new Flusher({ onHardLimit() {}, onWritable() {} });
  const all = Array.from({ length: 10 }, slowable);
  for (let round = 1; round <= 20; round++) {
    for (const { sendBuffer } of all) flusher.push(sendBuffer, Buffer.of(round));
    await new Promise(setImmediate);
    t.same([...new Set(all.map(({ state }) => state.writes.length))], [round]);
  }
});
