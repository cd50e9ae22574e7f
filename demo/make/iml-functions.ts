type ImlFunction = (...given: unknown[]) => unknown;

/** The functions of Make's expression language that the demo's definitions call. */
export const imlFunctions: { [name: string]: ImlFunction } = {
  join: (list, separator) => asList(list).join(String(separator ?? ',')),
  merge: (...lists) => lists.flatMap(asList),
  distinct: (list) => [...new Set(asList(list))],
  ifempty: (value, instead) => (isEmpty(value) ? instead : value),
  if: (condition, yes, no) => (condition ? yes : no),
  base64: (text) => Buffer.from(String(text ?? '')).toString('base64'),
  addSeconds: (date, seconds) => new Date(asTime(date) + Number(seconds) * 1000),
  addMinutes: (date, minutes) => new Date(asTime(date) + Number(minutes) * 60_000),
};

export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function asList(value: unknown): unknown[] {
  if (isEmpty(value)) return [];
  return Array.isArray(value) ? value : [value];
}

function asTime(value: unknown): number {
  return value instanceof Date ? value.getTime() : Date.parse(String(value));
}
