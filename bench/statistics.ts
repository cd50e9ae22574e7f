/** Of an even number of values the mean of the two in the middle. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/**
 * The median of the ratios within each round: what slows the machine down for a while slows down both values of a round,
 * and leaves their ratio as it is.
 */
export function medianRatio(values: number[], ofSameRounds: number[]): number {
  return median(values.map((value, round) => value / (ofSameRounds[round] ?? Number.NaN)));
}

/** The index of the value that is nearest to the median. */
export function indexOfMedian(values: number[]): number {
  const middle = median(values);
  const distances = values.map((value) => Math.abs(value - middle));
  return distances.indexOf(Math.min(...distances));
}

/** Each round begins with another item, so that none always follows the same one. */
export function rotate<T>(items: T[], round: number): T[] {
  const first = round % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

/** Of the line that fits values at equal distances best (least squares): how much a value is greater than the one before. */
export function slope(values: number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  return values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0) / spread;
}
