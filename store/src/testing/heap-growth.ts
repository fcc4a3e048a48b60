import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Number of slopes measured one after the other. */
const SLOPES = 3;

/**
 * Measures the growth of the heap in bytes per turn of a loop, after a warm-up: the smallest of several slopes over
 * `turns` each, measured after forced collections. A leak shows in every slope. Growth in only some of them comes from
 * the engine, which allocates whole pages and compiles code when the machine has time. Choose `turns` so that a leak
 * exceeds a page.
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

/**
 * Collects several times, with turns of the event loop in between, because finalizers free more memory in later turns.
 */
async function settled(): Promise<number> {
  for (let round = 0; round < 4; round++) {
    collect();
    await new Promise(setImmediate);
  }
  return process.memoryUsage().heapUsed;
}
