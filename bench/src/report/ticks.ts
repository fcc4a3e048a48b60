/** Four to seven round, evenly spaced numbers from 0 to at least `max`. */
export function linearTicks(max: number): number[] {
  if (!(max > 0)) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(max));
  const step = ([0.2, 0.5, 1, 2].find((each) => max / (each * power) <= 6) ?? 2) * power;
  return Array.from({ length: Math.ceil(max / step) + 1 }, (_, index) => Number((index * step).toPrecision(6)));
}

/** The numbers 1, 2 and 5 of each decade that enclose the range from `min` to `max`, both above 0. */
export function logTicks(min: number, max: number): number[] {
  const [first, last] = [Math.floor(Math.log10(min)), Math.ceil(Math.log10(max)) + 1];
  const all: number[] = [];
  for (let power = first; power <= last; power++) for (const n of [1, 2, 5]) all.push(Number(`${n}e${power}`));
  const from = Math.max(
    0,
    all.findLastIndex((tick) => tick <= min),
  );
  const to = Math.max(
    from + 1,
    all.findIndex((tick) => tick >= max),
  );
  return all.slice(from, to + 1);
}
