/** Milliseconds between the steps of a round. */
export const STEP_MS = 1_000;

/** What is gone round: it may change meanwhile, and what comes is after what is there. */
interface Changing<T> {
  readonly size: number;
  all(): IterableIterator<T>;
}

/**
 * A step of going round all within `roundMs`, a few at a time: what is there when a round begins, and stays, is acted on once
 * in it; what comes meanwhile has its turn in the next one. So work that is due for everything now and then never comes all at
 * once.
 */
export function rounds<T>(changing: Changing<T>, roundMs: number, act: (some: readonly T[]) => void): () => void {
  const steps = Math.max(1, Math.floor(roundMs / STEP_MS));
  let round = changing.all();
  let total = changing.size;
  let step = 0;
  let passed = 0;
  return () => {
    if (step === steps) {
      round = changing.all();
      [total, step, passed] = [changing.size, 0, 0];
    }
    step++;
    const some: T[] = [];
    for (const due = Math.floor((total * step) / steps); passed < due; passed++) {
      const next = round.next();
      if (next.done) break;
      some.push(next.value);
    }
    if (some.length > 0) act(some);
  };
}
