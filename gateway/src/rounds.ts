/** Milliseconds between the steps of a round. */
export const STEP_MS = 1_000;

/** What is gone round: it may change meanwhile. */
interface Changing<T> {
  readonly size: number;
  all(): IterableIterator<T>;
}

/**
 * A step of going round all within `roundMs`, a few at a time: what is there throughout a round is acted on once in it. So
 * work that is due for everything now and then never comes all at once.
 */
export function rounds<T>(changing: Changing<T>, roundMs: number, act: (some: readonly T[]) => void): () => void {
  let round = changing.all();
  return () => {
    const some: T[] = [];
    for (let left = Math.ceil((changing.size * STEP_MS) / roundMs); left > 0; left--) {
      const next = round.next();
      if (next.done) {
        round = changing.all();
        break;
      }
      some.push(next.value);
    }
    if (some.length > 0) act(some);
  };
}
