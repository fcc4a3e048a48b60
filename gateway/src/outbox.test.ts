import t from 'tap';
import { Flusher, Outbox } from './outbox.js';
import type { Socket } from './socket-server.js';

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
