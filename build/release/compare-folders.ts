import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.ts';

/** How two builds of the same sources differ, as sentences. */
export function buildDifferences(first: string, second: string): string[] {
  const [before, after] = [filesIn(first), filesIn(second)];
  return [
    ...before.filter((file) => !after.includes(file)).map((file) => `The second build has no ${file}.`),
    ...after.filter((file) => !before.includes(file)).map((file) => `Only the second build has ${file}.`),
    ...before
      .filter((file) => after.includes(file))
      .flatMap((file) => {
        const [one, other] = [readFileSync(join(first, file)), readFileSync(join(second, file))];
        return one.equals(other) ? [] : [`Two builds differ in ${file}, from byte ${firstDifference(one, other)} on.`];
      }),
  ];
}

function firstDifference(one: Uint8Array, other: Uint8Array): number {
  const index = one.findIndex((byte, at) => byte !== other[at]);
  return index < 0 ? one.length : index;
}
