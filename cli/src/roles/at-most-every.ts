/** A function that passes values on to `call`, but none within `ms` after one that it passed on. */
export function atMostEvery<T>(ms: number, call: (value: T) => void): (value: T) => void {
  let nextAt = Number.NEGATIVE_INFINITY;
  return (value) => {
    if (performance.now() < nextAt) return;
    nextAt = performance.now() + ms;
    call(value);
  };
}
