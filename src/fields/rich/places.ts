import type { Choice, Json } from '../../model.ts';

/** From here on a list is searched rather than read. */
export const longList = 10;

/** Where the given values stand among the options; values are compared deeply. */
export function placesOf(options: Choice[], values: Json[]): number[] {
  const texts = options.map(({ value }) => JSON.stringify(value));
  return values.map((value) => texts.indexOf(JSON.stringify(value))).filter((place) => place >= 0);
}
