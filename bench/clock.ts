/**
 * Milliseconds since the epoch, on the clock that pages read as `performance.timeOrigin + performance.now()`: it is not
 * rounded to milliseconds, and comparable between processes.
 */
export function epochMs(): number {
  return performance.timeOrigin + performance.now();
}
