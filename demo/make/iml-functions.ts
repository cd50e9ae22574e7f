type ImlFunction = (...given: unknown[]) => unknown;

/** The functions of Make's expression language that the demo's definitions call. */
export const imlFunctions: { [name: string]: ImlFunction } = {
  join: (list, separator) => toArray(list).join(String(separator ?? ',')),
  merge: (...lists) => lists.flatMap(toArray),
  distinct: (list) => [...new Set(toArray(list))],
  ifempty: (value, instead) => (isEmpty(value) ? instead : value),
  if: (condition, yes, no) => (condition ? yes : no),
  base64: (text) => Buffer.from(String(text ?? '')).toString('base64'),
  addSeconds: (date, seconds) => new Date(toTimestamp(date) + Number(seconds) * 1000),
  addMinutes: (date, minutes) => new Date(toTimestamp(date) + Number(minutes) * 60_000),
};

export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function toArray(value: unknown): unknown[] {
  if (isEmpty(value)) return [];
  return Array.isArray(value) ? value : [value];
}

function toTimestamp(value: unknown): number {
  return value instanceof Date ? value.getTime() : Date.parse(String(value));
}
