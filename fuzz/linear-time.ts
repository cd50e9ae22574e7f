import { expect } from 'vitest';

/** Twice the input may take so many times the work. */
const MAX_GROWTH = 2.5;
const MIN_LENGTH = 1000;
/** Whatever takes quadratic time takes seconds for it. */
const MAX_LENGTH = 64_000;
/** Below it the clock and the garbage collector decide. */
const MEASURABLE_MS = 20;
/** So many measurements in a row have to be too slow for the test to fail. */
const ATTEMPTS = 4;

/** The input grows until its time can be measured; an input of full length that takes no time to speak of is fine. */
export function expectLinearTime(run: (input: string) => void, inputOf: (length: number) => string): void {
  let length = MIN_LENGTH;
  while (length < MAX_LENGTH && elapsedMs(run, inputOf(length)) < MEASURABLE_MS) length *= 2;
  if (elapsedMs(run, inputOf(length)) < MEASURABLE_MS) return;
  const growths: number[] = [];
  while (growths.length < ATTEMPTS) {
    const [short, medium, long] = [length / 2, length, length * 2].map((one) => shortestMs(run, inputOf(one)));
    const growth = Math.min(Number(medium) / Number(short), Number(long) / Number(medium));
    if (growth <= MAX_GROWTH) return;
    growths.push(growth);
  }
  expect(growths, `${length} times ${JSON.stringify(inputOf(1))}`).toEqual([]);
}

/** The least of several. */
function shortestMs(run: (input: string) => void, input: string): number {
  return Math.min(...Array.from({ length: 3 }, () => elapsedMs(run, input)));
}

/** Of the processor, because other processes do not count in it. */
function elapsedMs(run: (input: string) => void, input: string): number {
  const start = process.cpuUsage();
  run(input);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
