import { seeded } from '../faults/seeded.js';
import type { Target } from './target.js';

/** Inputs between two looks at the clock and the memory; what they began is awaited together. */
const BATCH = 64;
/** Bytes of memory of the whole process, over all targets: a run needs about a third. */
export const MAX_RSS = 1_500 * 1024 ** 2;

/** An input that made the code under test do what it may not do. */
export interface Failure {
  input: Uint8Array;
  message: string;
}

/** Input number `index` of a run: a function of both numbers, so that any input can be made again. */
export function inputOf(target: Target, seed: number, index: number): Uint8Array {
  return target.input(seeded(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)));
}

/** Settings of a run. */
export interface RunOptions {
  seed: number;
  /** Milliseconds of `performance.now()` at which the run ends. */
  until: number;
  /** Receives the number of each input before it runs. */
  onInput(index: number): void;
  /** Receives each failure; the run ends if it returns true. */
  onFailure(failure: Failure): boolean;
}

/** Runs inputs until the time is over; returns how many. */
export async function runTarget(target: Target, { seed, until, onInput, onFailure }: RunOptions): Promise<number> {
  let index = 0;
  while (performance.now() < until) {
    const first = index;
    for (; index < first + BATCH; index++) {
      onInput(index);
      const input = inputOf(target, seed, index);
      try {
        const running = target.run(input);
        if (running) await running;
      } catch (error) {
        if (onFailure({ input, message: messageOf(error) })) return index + 1;
      }
      if (performance.now() > until) break;
    }
    try {
      await target.settle?.();
    } catch (error) {
      if (onFailure(await culprit(target, { seed, first, end: index, error }))) return index;
    }
    const rss = process.memoryUsage.rss();
    if (rss > MAX_RSS) {
      onFailure({ input: inputOf(target, seed, first), message: `the process has ${rss} bytes of memory` });
      return index;
    }
  }
  return index;
}

/** Finds which input of a batch made it fail, by running them one by one. */
async function culprit(
  target: Target,
  { seed, first, end, error }: { seed: number; first: number; end: number; error: unknown },
): Promise<Failure> {
  for (let index = first; index < end; index++) {
    const input = inputOf(target, seed, index);
    try {
      await target.run(input);
      await target.settle?.();
    } catch (error) {
      return { input, message: messageOf(error) };
    }
  }
  const message = `${messageOf(error)} (only together with the others of inputs ${first} to ${end - 1})`;
  return { input: inputOf(target, seed, first), message };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
