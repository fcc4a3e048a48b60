/** The median; the upper one of the two middle values if their number is even. 0 without values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** The mean of the middle half of the values: steadier than the median, and likewise insensitive to outliers. */
export function midmean(values: readonly number[]): number {
  const outside = values.length >> 2;
  const middle = [...values].sort((a, b) => a - b).slice(outside, values.length - outside);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
