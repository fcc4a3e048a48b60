import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Repeats a batch until it finds nothing more, and returns the sum of what the batches returned. It rests between them for
 * as long as each took, so that whoever waits for the database has half of it.
 */
export async function inBatches(batch: () => Promise<number>): Promise<number> {
  let sum = 0;
  for (;;) {
    const began = performance.now();
    const count = await batch();
    if (count === 0) return sum;
    sum += count;
    await sleep(performance.now() - began);
  }
}
