import type { Choice, Json } from '../model.ts';

/** From here on a list is searched rather than read. */
export const longList = 10;

/** Where the given values stand among the options; values are compared deeply (contract 3.3). */
export function placesOf(options: Choice[], values: Json[]): number[] {
  return values
    .map((wanted) => options.findIndex(({ value }) => JSON.stringify(value) === JSON.stringify(wanted)))
    .filter((place) => place >= 0);
}
