import fc from 'fast-check';

/**
 * In `npm test` a fixed seed, so that a change breaks or does not; `npm run fuzz` sets a time instead, and every run
 * tries other inputs. A failure prints its seed and the smallest input that fails.
 */
const seconds = Number(process.env.FUZZ_SECONDS);

const INPUTS_PER_PROPERTY = 2000;

const parameters: fc.Parameters<unknown> = seconds
  ? { numRuns: Number.POSITIVE_INFINITY, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false }
  : { numRuns: INPUTS_PER_PROPERTY, seed: 20_261_129 };

/** @param run throws for an input that breaks the property */
export function forAll<Input>(inputs: fc.Arbitrary<Input>, run: (input: Input) => void): void {
  fc.assert(
    fc.property(inputs, (input) => {
      run(input);
      expectCleanPrototypes();
    }),
    parameters as fc.Parameters<[Input]>,
  );
}

const builtIns = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const membersBefore = builtIns.map((prototype) => Reflect.ownKeys(prototype).length);

function expectCleanPrototypes(): void {
  for (const [index, prototype] of builtIns.entries()) {
    if (Reflect.ownKeys(prototype).length !== membersBefore[index]) throw new Error('A prototype was polluted.');
  }
}
