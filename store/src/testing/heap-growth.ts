import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes that the heap has grown by per turn of a loop, after a warm-up, each time after a forced collection. */
export async function heapGrowth(turns: number, loop: (turns: number) => Promise<void>): Promise<number> {
  await loop(Math.ceil(turns / 5));
  const before = await settled();
  await loop(turns);
  return ((await settled()) - before) / turns;
}

/** Several collections, with turns between them: finalizers free more in a later turn. */
async function settled(): Promise<number> {
  for (let round = 0; round < 4; round++) {
    collect();
    await new Promise(setImmediate);
  }
  return process.memoryUsage().heapUsed;
}
