import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Slopes that are measured one after the other. */
const SLOPES = 3;

/**
 * Bytes that the heap grows by per turn of a loop, after a warm-up: the least of several slopes of `turns` each, taken
 * after forced collections. A leak shows in every one of them. Growth in some of them alone is the engine's own: it
 * allocates by whole pages, and compiles code when the machine has time. Choose `turns` so that a leak is above a page.
 */
export async function heapGrowth(turns: number, loop: (turns: number) => Promise<void>): Promise<number> {
  await loop(Math.ceil(turns / 5));
  const slopes: number[] = [];
  let before = await settled();
  while (slopes.length < SLOPES) {
    await loop(turns);
    const after = await settled();
    slopes.push((after - before) / turns);
    before = after;
  }
  return Math.min(...slopes);
}

/** Several collections, with turns between them: finalizers free more in a later turn. */
async function settled(): Promise<number> {
  for (let round = 0; round < 4; round++) {
    collect();
    await new Promise(setImmediate);
  }
  return process.memoryUsage().heapUsed;
}
