import t from 'tap';
import {
  Flusher,
  RESUME_BYTES,
  SCARCE_SOFT_LIMIT_BYTES,
  SendBuffer,
  SOFT_LIMIT_BYTES,
  TICK_LIMIT_BYTES,
} from './send-buffer.js';
import type { Socket } from './socket.js';

/** A flusher with a budget, and send buffers whose peers have not taken `left` bytes after a write. */
function setUp(budgetBytes: number) {
  const log: string[] = [];
  const flusher = new Flusher({
    onHardLimit: ({ owner }) => log.push(`${owner} past the hard limit`),
    onWritable: ({ owner }) => log.push(`${owner} writable`),
    budgetBytes,
    // The sockets of mallory have numbers behind the name.
    userOf: ({ owner }) => /^mallory/.exec(`${owner}`)?.[0],
  });
  const open = (name: string, left: number) => {
    const state = { left, writes: 0 };
    const socket = {
      closed: false,
      send() {
        state.writes++;
        return state.left;
      },
      terminate: () => log.push(`${name} broken`),
    };
    const sendBuffer = new SendBuffer(socket as unknown as Socket, Object(name));
    const write = (entry = Buffer.of(1)) => {
      flusher.push(sendBuffer, entry);
      flusher.flush();
    };
    return { state, sendBuffer, write };
  };
  return { flusher, log, open };
}

t.test('the bytes that all peers left are summed, also over drains and closes', async (t) => {
  const { flusher, open } = setUp(1e9);
  const [one, two] = [open('one', 100), open('two', 1_000)];
  one.write();
  two.write();
  one.write();
  t.equal(flusher.buffered, 1_100);
  flusher.note(two.sendBuffer, 400);
  t.equal(flusher.buffered, 500);
  flusher.forget(two.sendBuffer);
  flusher.forget(two.sendBuffer);
  flusher.note(one.sendBuffer, 0);
  t.equal(flusher.buffered, 0);
});

t.test('past the budget the largest backlogs are broken until three quarters of it are enough', async (t) => {
  const { flusher, log, open } = setUp(1_000);
  for (const [name, left] of [
    ['a', 300],
    ['b', 100],
    ['c', 350],
    ['d', 250],
  ] as const)
    open(name, left).write();
  t.same([flusher.buffered, log], [1_000, []], 'exactly the budget is not past it');
  open('e', 1).write();
  t.same(log, ['c broken']);
  t.same([flusher.buffered, flusher.counts.overBudget], [651, 1]);
});

t.test('a user with many small backlogs is broken before others with a larger one', async (t) => {
  const { flusher, log, open } = setUp(1_000);
  for (const name of ['ann', 'ben']) open(name, 150).write();
  for (let n = 0; n < 7; n++) open(`mallory ${n}`, n === 3 ? 101 : 100).write();
  t.same(log, ['mallory 3 broken', 'mallory 0 broken', 'mallory 1 broken']);
  t.equal(flusher.buffered, 700);
  for (const name of ['cat', 'dan']) open(name, 160).write();
  t.ok(
    log.every((line) => /^mallory . broken$/.test(line)),
    `${log}`,
  );
});

t.test('while half of the budget is used up, sockets are slow at a lower limit', async (t) => {
  const { log, open } = setUp(20 * SCARCE_SOFT_LIMIT_BYTES);
  const first = open('first', 10 * SCARCE_SOFT_LIMIT_BYTES);
  first.state.left = SOFT_LIMIT_BYTES;
  first.write();
  t.equal(first.sendBuffer.slow, false);
  const second = open('second', 2 * SCARCE_SOFT_LIMIT_BYTES + 1);
  second.write();
  t.equal(second.sendBuffer.slow, false, 'not yet: half of the budget is not passed');
  const third = open('third', SCARCE_SOFT_LIMIT_BYTES + 1);
  third.write();
  t.equal(third.sendBuffer.slow, true);
  const fourth = open('fourth', SCARCE_SOFT_LIMIT_BYTES);
  fourth.write();
  t.equal(fourth.sendBuffer.slow, false);
  t.same(log, []);
});

t.test('a burst within one tick makes a socket slow, and it is fed again once the peer took it', async (t) => {
  const { flusher, log, open } = setUp(1e9);
  const { state, sendBuffer } = open('one', 0);
  const entry = Buffer.alloc(16 * 1024);
  for (let bytes = 0; bytes < TICK_LIMIT_BYTES; bytes += entry.length) flusher.push(sendBuffer, entry);
  t.equal(sendBuffer.slow, false);
  flusher.push(sendBuffer, Buffer.of(1));
  t.same([sendBuffer.slow, flusher.counts.slowed], [true, 1]);
  flusher.flush();
  t.same([sendBuffer.slow, log], [false, ['one writable']], 'the peer took everything at once');

  state.left = RESUME_BYTES + 1;
  for (let bytes = 0; bytes <= TICK_LIMIT_BYTES; bytes += entry.length) flusher.push(sendBuffer, entry);
  flusher.flush();
  t.equal(sendBuffer.slow, true);
  flusher.note(sendBuffer, RESUME_BYTES);
  t.same([sendBuffer.slow, log], [false, ['one writable', 'one writable']]);
});

t.test('the bytes that a peer left count towards the limit of a tick', async (t) => {
  const { flusher, open } = setUp(1e9);
  const { state, sendBuffer, write } = open('one', 0);
  state.left = SOFT_LIMIT_BYTES;
  write();
  flusher.push(sendBuffer, Buffer.alloc(TICK_LIMIT_BYTES - SOFT_LIMIT_BYTES));
  t.equal(sendBuffer.slow, false);
  flusher.push(sendBuffer, Buffer.of(1));
  t.equal(sendBuffer.slow, true);
});
