/** Milliseconds between the steps of a round. */
export const STEP_MS = 1_000;

/** A collection that is swept; it may change meanwhile, and iterates over new items after existing ones. */
interface Changing<T> {
  readonly size: number;
  all(): IterableIterator<T>;
}

/**
 * Returns the step function of a sweep over all items within `roundMs`, a few at a time. Each item present when a round
 * begins, and not removed, is acted on once in that round; items added meanwhile are first acted on in the next round.
 * Periodic work that is due for every item is thus never due all at once.
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
