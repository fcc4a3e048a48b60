/** The middle one of some values; of an even number of them the upper of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** The mean of the middle half of some values: steadier than their median, and what is far off does not count either. */
export function midmean(values: readonly number[]): number {
  const outside = values.length >> 2;
  const middle = [...values].sort((a, b) => a - b).slice(outside, values.length - outside);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
