import type { Json } from '../../model.ts';

/** An object's members, whatever it is: what is no object has none. */
export type Loose = { [key: string]: unknown };

export function looseOf(value: unknown): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {};
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text with something to read in it; numbers count. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

/** A number, also written as a text. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** Only Make can evaluate what stands between double braces, so a value that holds any is none to us. */
export function plainOf(value: unknown): Json | undefined {
  if (value === undefined || value === null) return undefined;
  // Out of a JSON text or a host's plain object; anything else has no JSON.
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined || text.includes('{{') ? undefined : (JSON.parse(text) as Json);
}

/** Leaves out what is undefined, as the model wants it. */
export function present<T extends object>(members: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
