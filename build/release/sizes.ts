type MeasuredSize = { name: string; passed: boolean; size: number; sizeLimit: number };

/** What `size-limit --json` measured above the budget, as sentences. */
export function sizeProblems(measured: readonly MeasuredSize[]): string[] {
  return measured
    .filter(({ passed }) => !passed)
    .map(({ name, size, sizeLimit }) => `"${name}" has ${size} bytes, ${size - sizeLimit} more than its budget.`);
}
