import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Repeats a batch until it finds nothing more, and returns the sum of the batches' results. It pauses after each batch
 * for as long as the batch took, which leaves half of the database's time to others.
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
