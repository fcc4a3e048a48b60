import { Code } from '@godwit/schema';
import t from 'tap';
import { isRead, ReadGate } from './read-gate.js';

/** A gate, and its reads, which the test answers. */
function setUp() {
  const state = { slow: false };
  const gate = new ReadGate(() => state.slow);
  const begun: { n: number; answer(): void }[] = [];
  const read = (n: number) =>
    gate.run(() => new Promise<number>((resolve) => begun.push({ n, answer: () => resolve(n) })));
  return { state, gate, begun, read };
}

const turns = async () => {
  for (let n = 0; n < 3; n++) await new Promise(setImmediate);
};
const numbers = (begun: { n: number }[]) => begun.map(({ n }) => n);

t.test('a connection has few reads in progress, and the others begin in their order', async (t) => {
  const { begun, read } = setUp();
  const all = Array.from({ length: 10 }, (_, n) => n);
  const replies = all.map(read);
  t.same(numbers(begun), all.slice(0, 8));
  begun[2]?.answer();
  await turns();
  t.same(numbers(begun), all.slice(0, 9));
  for (const one of begun) one.answer();
  await turns();
  begun[9]?.answer();
  t.same(await Promise.all(replies), all);
});

t.test('nothing begins while the peer does not take what was sent', async (t) => {
  const { state, gate, begun, read } = setUp();
  const first = read(1);
  state.slow = true;
  const second = read(2);
  begun[0]?.answer();
  t.equal(await first, 1);
  await turns();
  t.same(numbers(begun), [1]);
  state.slow = false;
  gate.resume();
  t.same(numbers(begun), [1, 2]);
  begun[1]?.answer();
  t.equal(await second, 2);
});

t.test('a failed read makes room, too', async (t) => {
  const gate = new ReadGate(() => false);
  for (let n = 0; n < 10; n++)
    await t.rejects(
      gate.run(() => Promise.reject(new Error(`${n}`))),
      { message: `${n}` },
    );
});

t.test('reads that have not begun are rejected when the connection closes', async (t) => {
  const { state, gate, begun, read } = setUp();
  state.slow = true;
  const refused = t.rejects(read(1), { code: Code.CODE_UNAVAILABLE });
  gate.close();
  await refused;
  state.slow = false;
  gate.resume();
  t.same(begun, []);
});

t.test('requests with long replies are reads', async (t) => {
  t.same(['history', 'list_members', 'get_users', 'send', 'mark_read', undefined].map(isRead), [
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
